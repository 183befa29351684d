/// The string literals of a Swift source, with their places numbered: as the catalogues of sentences name them.
struct Literals {
    struct Literal {
        let text: String
        let line: Int
        /// The code that leads to it, and what follows it.
        let before: String
        let after: String
    }

    private(set) var all: [Literal] = []
    private let source: [UInt8]
    private var position = 0

    init(of source: String) {
        self.source = Array(source.utf8)
        readCode(isPlace: false)
    }

    /// Reads on to the end of the source, or of the parentheses that a place in a literal stands in.
    private mutating func readCode(isPlace: Bool) {
        var depth = 0
        while let byte = peek() {
            if starts(with: "//") {
                skip(past: "\n")
            } else if starts(with: "/*") {
                skip(past: "*/")
            } else if let delimiter = Delimiter(at: source[position...]) {
                readLiteral(delimiter)
            } else {
                position += 1
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if isPlace, depth == 0 { return }
                    depth -= 1
                }
            }
        }
    }

    private mutating func readLiteral(_ delimiter: Delimiter) {
        let start = position
        var raw = RawLiteral()
        position += delimiter.opening.count
        while let byte = peek(), !starts(with: delimiter.closing) {
            guard starts(with: delimiter.escape) else {
                raw.append(byte)
                position += 1
                continue
            }
            position += delimiter.escape.count
            guard let escaped = peek() else { break }
            position += 1
            if escaped == UInt8(ascii: "(") {
                raw.appendPlace()
                readCode(isPlace: true)
            } else {
                raw.appendEscaped(escaped)
            }
        }
        position = min(position + delimiter.closing.count, source.count)
        all.append(
            Literal(
                text: raw.text(isOfManyLines: delimiter.isOfManyLines),
                line: 1 + source[..<start].count { $0 == UInt8(ascii: "\n") },
                before: Self.squeezed(source[max(0, start - 60)..<start]),
                after: Self.squeezed(source[position..<min(position + 10, source.count)])))
    }

    private func peek() -> UInt8? { position < source.count ? source[position] : nil }

    private func starts(with text: String) -> Bool { source[position...].starts(with: text.utf8) }

    private mutating func skip(past end: String) {
        while position < source.count, !starts(with: end) { position += 1 }
        position = min(position + end.utf8.count, source.count)
    }

    /// On one line, without space at its ends.
    private static func squeezed(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// What a literal stands between: one quotation mark or three, with any number of hashes outside.
private struct Delimiter {
    let isOfManyLines: Bool
    private let hashes: String

    init?(at source: ArraySlice<UInt8>) {
        let count = source.prefix { $0 == UInt8(ascii: "#") }.count
        let quotes = source.dropFirst(count).prefix(3).prefix { $0 == UInt8(ascii: "\"") }.count
        guard quotes > 0 else { return nil }
        isOfManyLines = quotes == 3
        hashes = String(repeating: "#", count: count)
    }

    private var quote: String { isOfManyLines ? "\"\"\"" : "\"" }
    var opening: String { hashes + quote }
    var closing: String { quote + hashes }
    var escape: String { "\\" + hashes }
}

/// A literal as it is written, before its indentation and its escapes are taken away.
private struct RawLiteral {
    private static let place: UInt8 = 0
    private static let escape: UInt8 = 1
    private var bytes: [UInt8] = []

    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func appendPlace() { bytes.append(Self.place) }
    mutating func appendEscaped(_ byte: UInt8) { bytes += [Self.escape, byte] }

    func text(isOfManyLines: Bool) -> String {
        guard isOfManyLines else { return meaning(of: bytes[...]) }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let indentation = lines.last?.count ?? 0
        let dedented = lines.dropFirst().dropLast().map { $0.dropFirst(indentation) }
        return meaning(of: Array(dedented.joined(separator: [UInt8(ascii: "\n")]))[...])
    }

    private func meaning(of bytes: ArraySlice<UInt8>) -> String {
        var (text, rest, places): ([UInt8], ArraySlice<UInt8>, Int) = ([], bytes, 0)
        while let byte = rest.popFirst() {
            switch byte {
            case Self.place:
                places += 1
                text += Array("{\(places)}".utf8)
            case Self.escape:
                guard let escaped = rest.popFirst() else { break }
                switch escaped {
                case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
                case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
                case UInt8(ascii: "\n"): break
                case UInt8(ascii: "u"):
                    let code = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") }
                    rest = rest.dropFirst(code.count + 2)
                    let scalar = UInt32(String(decoding: code, as: UTF8.self), radix: 16).flatMap(
                        Unicode.Scalar.init)
                    text += scalar.map { Array(String($0).utf8) } ?? []
                default: text.append(escaped)
                }
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
