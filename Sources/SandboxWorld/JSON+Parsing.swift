/// Reads JSON from UTF-8 bytes, strictly (RFC 8259), in one pass.
extension JSON {
    package enum ParseError: Error, Equatable, Sendable {
        case unexpected(byte: UInt8, at: Int)
        case ended
        case tooDeep
        case notUTF8(at: Int)
        case trailing(at: Int)
    }

    package init(parsing bytes: [UInt8]) throws(ParseError) {
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.isAtEnd else { throw .trailing(at: reader.place) }
        self = value
    }

    package init(parsing text: String) throws(ParseError) {
        try self.init(parsing: Array(text.utf8))
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place >= bytes.count }

    mutating func skipSpace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            default: return
            }
        }
    }

    private mutating func peek() throws(JSON.ParseError) -> UInt8 {
        guard place < bytes.count else { throw .ended }
        return bytes[place]
    }

    private mutating func expect(_ byte: UInt8) throws(JSON.ParseError) {
        let found = try peek()
        guard found == byte else { throw .unexpected(byte: found, at: place) }
        place += 1
    }

    /// A frame nests some dozen levels at most; the limit keeps a hostile one from exhausting the stack.
    mutating func value(depth: Int) throws(JSON.ParseError) -> JSON {
        guard depth < 200 else { throw .tooDeep }
        skipSpace()
        let byte = try peek()
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSON) throws(JSON.ParseError) -> JSON {
        for index in 0..<text.utf8CodeUnitCount {
            try expect(text.utf8Start[index])
        }
        return value
    }

    private mutating func object(depth: Int) throws(JSON.ParseError) -> JSON {
        try expect(UInt8(ascii: "{"))
        var fields = JSONObject()
        skipSpace()
        if try peek() == UInt8(ascii: "}") {
            place += 1
            return .object(fields)
        }
        while true {
            skipSpace()
            let key = try string()
            skipSpace()
            try expect(UInt8(ascii: ":"))
            let value = try value(depth: depth + 1)
            fields[key] = value
            skipSpace()
            let next = try peek()
            place += 1
            if next == UInt8(ascii: "}") { return .object(fields) }
            guard next == UInt8(ascii: ",") else { throw .unexpected(byte: next, at: place - 1) }
        }
    }

    private mutating func array(depth: Int) throws(JSON.ParseError) -> JSON {
        try expect(UInt8(ascii: "["))
        var values: [JSON] = []
        skipSpace()
        if try peek() == UInt8(ascii: "]") {
            place += 1
            return .array(values)
        }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            let next = try peek()
            place += 1
            if next == UInt8(ascii: "]") { return .array(values) }
            guard next == UInt8(ascii: ",") else { throw .unexpected(byte: next, at: place - 1) }
        }
    }

    private mutating func string() throws(JSON.ParseError) -> String {
        try expect(UInt8(ascii: "\""))
        let start = place
        while try peek() != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard bytes[place] >= 0x20 else { throw .unexpected(byte: bytes[place], at: place) }
            place += 1
        }
        place += 1
        return try text(bytes[start..<place - 1], at: start)
    }

    private mutating func escapedString(from start: Int) throws(JSON.ParseError) -> String {
        var plain = Array(bytes[start..<place])
        while true {
            let byte = try peek()
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(plain[...], at: start)
            case UInt8(ascii: "\\"): plain += try escape()
            case 0..<0x20: throw .unexpected(byte: byte, at: place - 1)
            default: plain.append(byte)
            }
        }
    }

    private mutating func escape() throws(JSON.ParseError) -> [UInt8] {
        let byte = try peek()
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try escapedScalar())).utf8)
        default: throw .unexpected(byte: byte, at: place - 1)
        }
    }

    /// A lone surrogate reads as U+FFFD: such text cannot be UTF-8.
    private mutating func escapedScalar() throws(JSON.ParseError) -> Unicode.Scalar {
        let unknown: Unicode.Scalar = "\u{FFFD}"
        let first = try fourDigits()
        guard (0xD800..<0xE000).contains(first) else { return Unicode.Scalar(first) ?? unknown }
        guard first < 0xDC00, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u")
        else { return unknown }
        place += 2
        let second = try fourDigits()
        guard (0xDC00..<0xE000).contains(second) else { return unknown }
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? unknown
    }

    private mutating func fourDigits() throws(JSON.ParseError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = try peek()
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw .unexpected(byte: byte, at: place)
            }
            value = value << 4 | UInt32(digit)
            place += 1
        }
        return value
    }

    private func text(_ slice: ArraySlice<UInt8>, at start: Int) throws(JSON.ParseError) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw .notUTF8(at: start) }
        return text
    }

    private mutating func number() throws(JSON.ParseError) -> JSON {
        let start = place
        var isWhole = true
        if try peek() == UInt8(ascii: "-") { place += 1 }
        let whole = place
        try digits()
        guard bytes[whole] != UInt8(ascii: "0") || place == whole + 1 else {
            throw .unexpected(byte: bytes[whole], at: whole)
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            isWhole = false
            place += 1
            try digits()
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            place += 1
            let sign = try peek()
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
            try digits()
        }
        let digits = String(decoding: bytes[start..<place], as: UTF8.self)
        if isWhole, let number = Int64(digits) { return .int(number) }
        return .double(Double(digits) ?? 0)
    }

    private mutating func digits() throws(JSON.ParseError) {
        let first = try peek()
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            throw .unexpected(byte: first, at: place)
        }
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
            place += 1
        }
    }
}
