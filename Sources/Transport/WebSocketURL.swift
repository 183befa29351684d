/// A `ws` or `wss` URL, read strictly: what comes from a server is not to be guessed at.
package struct WebSocketURL: Equatable, Sendable {
    package var isSecure: Bool
    /// A name or an address; that of IPv6 without its brackets.
    package var host: String
    package var port: Int
    /// Path and query as they are sent, beginning with a slash.
    package var target: String

    package init(_ text: String) throws(WebSocketFailure) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .invalidURL(reason: "it has a blank or a letter that is not ASCII in it")
        }
        guard let separator = text.firstRange(of: "://") else {
            throw .invalidURL(reason: "it has no scheme")
        }
        switch text[..<separator.lowerBound].lowercased() {
        case "ws": isSecure = false
        case "wss": isSecure = true
        default: throw .invalidURL(reason: "its scheme is neither ws nor wss")
        }
        let rest = text[separator.upperBound...]
        guard !rest.contains("#") else { throw .invalidURL(reason: "it has a fragment") }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        (host, port) = try Self.place(rest[..<end], defaultPort: isSecure ? 443 : 80)
        target = rest[end...].hasPrefix("/") ? String(rest[end...]) : "/" + rest[end...]
    }

    /// As the `Host` header has it: with the port where it is not the scheme's own (RFC 9110 §7.2).
    var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }

    private static func place(
        _ text: Substring, defaultPort: Int
    ) throws(WebSocketFailure) -> (host: String, port: Int) {
        guard !text.contains("@") else { throw .invalidURL(reason: "it has a user in it") }
        var name = text
        var digits: Substring?
        if text.hasPrefix("["), let bracket = text.firstIndex(of: "]") {
            name = text[text.index(after: text.startIndex)..<bracket]
            let rest = text[text.index(after: bracket)...]
            guard rest.isEmpty || rest.hasPrefix(":") else {
                throw .invalidURL(reason: "its host is malformed")
            }
            digits = rest.isEmpty ? nil : rest.dropFirst()
            guard name.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }), name.contains(":") else {
                throw .invalidURL(reason: "its host is not an address")
            }
        } else {
            if let colon = text.firstIndex(of: ":") {
                name = text[..<colon]
                digits = text[text.index(after: colon)...]
            }
            guard !name.isEmpty else { throw .invalidURL(reason: "it has no host") }
            guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" })
            else {
                throw .invalidURL(reason: "its host is malformed")
            }
        }
        guard let digits else { return (String(name), defaultPort) }
        guard digits.allSatisfy(\.isNumber), let port = Int(digits), (1...65_535).contains(port) else {
            throw .invalidURL(reason: "its port is not a number from 1 to 65535")
        }
        return (String(name), port)
    }
}
