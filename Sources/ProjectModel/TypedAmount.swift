/// An amount of money as people type it: "42.50 for the cluster", "$1,200", "1 200,50 EUR". The first number counts.
package struct TypedAmount: Equatable, Sendable {
    package let cents: Int

    /// `nil` when there is no number in it, or one that no project costs.
    package init?(_ text: String) {
        guard let start = text.firstIndex(where: \.isASCIIDigit) else { return nil }
        var number = ""
        var rest = text[start...]
        while let character = rest.first {
            let next = rest.dropFirst().first
            // A separator belongs to the number when a digit follows; a space only between groups of three.
            let isGroup = character == " " && rest.dropFirst().prefix(while: \.isASCIIDigit).count == 3
            guard
                character.isASCIIDigit || ".,'’".contains(character) && next?.isASCIIDigit == true
                    || isGroup && number.count <= 11
            else { break }
            number.append(character)
            rest.removeFirst()
        }
        let marks = number.indices.filter { ".,".contains(number[$0]) }
        var whole = number
        var fraction = ""
        if let last = marks.last {
            let tail = number[number.index(after: last)...]
            // Three digits behind the only mark are thousands: 1,200.
            if tail.count != 3 || marks.contains(where: { number[$0] != number[last] }) {
                whole = String(number[..<last])
                fraction = String(tail)
            }
        }
        let digits = whole.filter(\.isASCIIDigit)
        guard digits.count <= 9, fraction.count <= 6, let units = Int(digits), units <= 100_000_000 else {
            return nil
        }
        let cents = Int((fraction + "00").prefix(2)) ?? 0
        self.cents = units * 100 + cents
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
