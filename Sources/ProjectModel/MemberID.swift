/// A person, by the number that wherever the community lives has given them.
package struct MemberID: Hashable, Sendable {
    package let number: UInt64

    package init(_ number: UInt64) {
        self.number = number
    }
}

extension MemberID: CustomStringConvertible {
    package var description: String { String(number) }
}

extension MemberID: Codable {
    /// Written as text: readers of the stored JSON in other languages would lose digits of a number this
    /// long.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = UInt64(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a member's number")
        }
        self.number = number
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(number))
    }
}
