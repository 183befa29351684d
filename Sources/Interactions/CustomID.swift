/// The text of a custom id: the kind of part, a fingerprint of its shape, and its values —
/// `projects.page:1k3f:open:2`. At most 100 characters (Components › Custom ID). It is a hint from outside:
/// parsing is strict and never traps.
struct CustomID: Equatable {
    let kind: String
    let fingerprint: String
    /// In order of declaration; `nil` is an optional that was not set.
    let values: [String?]

    static let longest = 100

    init(kind: String, fingerprint: String, values: [String?]) {
        self.kind = kind
        self.fingerprint = fingerprint
        self.values = values
    }

    /// The custom id of a part as it is filled now.
    init<Content: Part>(of part: Content) {
        kind = Content.kind
        fingerprint = Self.fingerprint(of: Declared.properties(of: Content()))
        values = Mirror(reflecting: part).children.compactMap { $0.value as? any AnyCarried }.map(\.text)
    }

    var text: String {
        ([kind, fingerprint] + values.map(Self.written)).joined(separator: ":")
    }

    /// Reads back exactly what `text` writes, and nothing else.
    init?(_ text: String) {
        guard text.utf16.count <= Self.longest else { return nil }
        var rest = Array(text.unicodeScalars)[...]
        guard let kind = Self.word(from: &rest), !kind.isEmpty, rest.popFirst() == ":",
            let fingerprint = Self.word(from: &rest), !fingerprint.isEmpty
        else { return nil }
        var values: [String?] = []
        while rest.popFirst() == ":" {
            guard let value = Self.value(from: &rest) else { return nil }
            values.append(value)
        }
        self.init(kind: kind, fingerprint: fingerprint, values: values)
        guard rest.isEmpty, self.text.unicodeScalars.elementsEqual(text.unicodeScalars) else { return nil }
    }

    /// Four characters that change when a property is added, removed, renamed, moved or gets another type.
    static func fingerprint(of properties: [Declared]) -> String {
        var hash: UInt32 = 0x811C_9DC5  // FNV-1a
        for property in properties {
            let type =
                switch property.content {
                case .carried(let type, _): type
                case .field: "field"
                case .option, .plain: ""
                }
            for byte in "\(property.name):\(type);".utf8 {
                hash = (hash ^ UInt32(byte)) &* 0x0100_0193
            }
        }
        let digits = String(hash % 1_679_616, radix: 36)  // 36 to the fourth
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    // A value is written as it is, unless it is empty, begins with a tilde or holds a colon: then its length
    // stands before it. Escaping would let a text grow threefold, and a hundred characters are few.

    private static func written(_ value: String?) -> String {
        guard let value else { return "" }
        let isPlain =
            !value.isEmpty && value.unicodeScalars.first != "~" && !value.unicodeScalars.contains(":")
        return isPlain ? value : "~\(value.unicodeScalars.count)~\(value)"
    }

    /// `nil` means malformed, `.some(nil)` an optional that was not set.
    private static func value(from rest: inout ArraySlice<Unicode.Scalar>) -> String?? {
        guard rest.first == "~" else {
            guard let word = word(from: &rest) else { return nil }
            return word.isEmpty ? .some(nil) : .some(word)
        }
        rest.removeFirst()
        guard let tilde = rest.firstIndex(of: "~"), let count = Int(text(rest[..<tilde])), count >= 0,
            count <= longest
        else { return nil }
        rest = rest[(tilde + 1)...]
        guard rest.count >= count else { return nil }
        let value = text(rest.prefix(count))
        rest = rest.dropFirst(count)
        return .some(value)
    }

    private static func word(from rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        let end = rest.firstIndex(of: ":") ?? rest.endIndex
        defer { rest = rest[end...] }
        return text(rest[..<end])
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }
}
