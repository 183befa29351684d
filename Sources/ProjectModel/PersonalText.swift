/// Words that belong to a person: what an applicant wrote, or was answered. When the person asks to be forgotten,
/// the words go wherever they stand, in history too.
package struct PersonalText: Hashable, Sendable {
    /// Whose data it is: of feedback, who gets it.
    package let about: MemberID
    package let words: String

    package init(_ words: String, about: MemberID) {
        self.about = about
        self.words = about.isFormer ? "" : words
    }
}

extension PersonalText: CustomStringConvertible, CustomDebugStringConvertible {
    /// Never the words: it may come near a log.
    package var description: String { "…" }
    package var debugDescription: String { "…" }
}

extension PersonalText: Codable {
    private enum CodingKeys: CodingKey {
        case about, words
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .words),
            about: try container.decode(MemberID.self, forKey: .about))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(words, forKey: .words)
        try container.encode(about, forKey: .about)
    }
}

extension MemberID {
    /// Somebody who asked to be forgotten: a number of ours that no snowflake reaches before the year 2084.
    package static func former(_ count: Int) -> MemberID { MemberID(formerBase + UInt64(count)) }

    package var isFormer: Bool { number > Self.formerBase }

    private static let formerBase: UInt64 = 0x7F00_0000_0000_0000
}
