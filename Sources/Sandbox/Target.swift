/// What a request asks for, as it was sent: the path stays raw, for the world compares it raw.
struct Target: Sendable, Equatable {
    let text: String
    let path: String
    let query: [String: String]

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts.first ?? "")
        var query: [String: String] = [:]
        for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            query[Self.plain(sides[0], isQuery: true)] =
                sides.count > 1 ? Self.plain(sides[1], isQuery: true) : ""
        }
        self.query = query
    }

    /// Undoes percent encoding; a percent sign that is none stays.
    static func plain(_ text: Substring, isQuery: Bool = false) -> String {
        var bytes: [UInt8] = []
        let given = Array(text.utf8)
        var place = 0
        while place < given.count {
            let byte = given[place]
            if byte == UInt8(ascii: "%"), place + 2 < given.count,
                let value = UInt8(String(decoding: given[place + 1...place + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                place += 3
            } else {
                bytes.append(isQuery && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                place += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
