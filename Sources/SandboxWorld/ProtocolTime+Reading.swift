extension ProtocolTime {
    /// Reads an instant as clients write it: `2026-12-01T09:00:00Z`, with or without a fraction, with `Z` or an
    /// offset (RFC 3339 §5.6).
    init?(iso8601 text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int64? {
            guard range.upperBound <= bytes.count else { return nil }
            return bytes[range].reduce(Int64?(0)) { sum, byte in
                guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                return sum * 10 + Int64(byte - UInt8(ascii: "0"))
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
        else { return nil }
        var rest = Substring(text).dropFirst(19)
        var milliseconds: Int64 = 0
        if rest.first == "." {
            let digits = rest.dropFirst().prefix { $0.isNumber }
            milliseconds = Int64((digits + "000").prefix(3)) ?? 0
            rest = rest.dropFirst(digits.count + 1)
        }
        let offset: Int64
        if rest == "Z" || rest.isEmpty {
            offset = 0
        } else {
            let sides = rest.dropFirst().split(separator: ":").compactMap { Int64($0) }
            guard rest.first == "+" || rest.first == "-", sides.count == 2 else { return nil }
            offset = (rest.first == "+" ? 1 : -1) * (sides[0] * 60 + sides[1]) * 60_000
        }
        // Days from civil (Howard Hinnant): the year begins in March.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.flooredDivision(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        self.init(
            milliseconds: ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + milliseconds - offset)
    }
}
