/// Walks over JSON without building it. It checks the structure it walks on; inside a skipped value it checks
/// only that brackets match and strings end, since whoever decodes the value checks the rest.
struct EnvelopeScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Goes past whitespace and one expected byte.
    mutating func expect(_ byte: UInt8) throws(EnvelopeFailure) {
        guard let found = peek(), found == byte else {
            throw failure("‘\(Character(UnicodeScalar(byte)))’ was expected")
        }
        index += 1
    }

    mutating func expectEnd() throws(EnvelopeFailure) {
        guard peek() == nil else { throw failure("something follows its end") }
    }

    /// Whether another member follows; goes past the comma, or past the closing brace.
    mutating func hasMember(isFirst: Bool) throws(EnvelopeFailure) -> Bool {
        switch peek() {
        case UInt8(ascii: "}"):
            index += 1
            return false
        case UInt8(ascii: ",") where !isFirst:
            index += 1
            return true
        case UInt8(ascii: "\"") where isFirst:
            return true
        default:
            throw failure("a member or ‘}’ was expected")
        }
    }

    /// Goes past a string and answers where its characters stand, between the quotes.
    mutating func string() throws(EnvelopeFailure) -> Range<Int> {
        try expect(UInt8(ascii: "\""))
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return start..<(index - 1)
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        throw failure("a string does not end")
    }

    mutating func optionalText() throws(EnvelopeFailure) -> String? {
        guard peek() == UInt8(ascii: "\"") else {
            _ = try skipValue()
            return nil
        }
        return String(decoding: bytes[try string()], as: UTF8.self)
    }

    mutating func integer() throws(EnvelopeFailure) -> Int {
        guard let value = try optionalInteger() else { throw failure("a whole number was expected") }
        return value
    }

    /// A whole number, or `nil` for anything else that stands there.
    mutating func optionalInteger() throws(EnvelopeFailure) -> Int? {
        let value = try skipValue()
        return Int(String(decoding: bytes[value], as: UTF8.self))
    }

    /// Goes past any value and answers where it stands.
    mutating func skipValue() throws(EnvelopeFailure) -> Range<Int> {
        guard let first = peek() else { throw failure("a value was expected") }
        let start = index
        switch first {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "{"), UInt8(ascii: "["): try skipNested()
        default: try skipScalar()
        }
        return start..<index
    }

    /// Counts brackets instead of recursing: depth costs no stack, however deep a frame is nested.
    private mutating func skipNested() throws(EnvelopeFailure) {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 {
                    index += 1
                    return
                }
            case UInt8(ascii: "\""):
                _ = try string()
                continue
            default: break
            }
            index += 1
        }
        throw failure("a bracket does not close")
    }

    private mutating func skipScalar() throws(EnvelopeFailure) {
        let start = index
        while index < bytes.count, Self.isScalar(bytes[index]) { index += 1 }
        guard index > start else { throw failure("a value was expected") }
    }

    private static func isScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func peek() -> UInt8? {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return bytes[index]
            }
        }
        return nil
    }

    private func failure(_ reason: String) -> EnvelopeFailure {
        EnvelopeFailure(reason: reason, offset: min(index, bytes.count))
    }
}
