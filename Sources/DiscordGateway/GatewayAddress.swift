/// A gateway URL taken apart as far as safety asks: whether a token may be sent there.
/// Whatever it cannot read plainly is no address, so that a clever URL cannot be read two ways.
struct GatewayAddress: Equatable, Sendable {
    private let isEncrypted: Bool
    private let host: String
    /// The host, with its port if one is named.
    private let authority: String
    /// Scheme, authority and path, without a query.
    private let base: String

    init?(_ url: String) {
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
        switch url[..<colon].lowercased() {
        case "wss": isEncrypted = true
        case "ws": isEncrypted = false
        default: return nil
        }
        let rest = url[url.index(colon, offsetBy: 3)...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let host = Self.host(of: authority) else { return nil }
        self.host = host
        self.authority = authority.lowercased()
        let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
        base = String(url[..<authority.endIndex]) + (path.isEmpty ? "/" : String(path))
    }

    /// A name before `@` would hide the host behind it, so an address with one is refused.
    private static func host(of authority: Substring) -> String? {
        guard !authority.contains("@") else { return nil }
        let end = authority.hasPrefix("[") ? authority.firstIndex(of: "]").map(authority.index(after:)) : nil
        let host = authority[..<(end ?? authority.firstIndex(of: ":") ?? authority.endIndex)]
        return host.isEmpty ? nil : host.lowercased()
    }

    /// Nobody on the way can read what is sent there.
    var isConfidential: Bool {
        isEncrypted || ["localhost", "127.0.0.1", "[::1]"].contains(host)
    }

    /// - Parameter place: a host, of which it may be a part, or a host with its port.
    func isBelow(_ place: String) -> Bool {
        host == place || host.hasSuffix("." + place) || authority == place
    }

    /// The URL to open (Gateway › Connecting: the same query for every connection).
    func connection(compressed: Bool) -> String {
        base + "?v=10&encoding=json" + (compressed ? "&compress=zlib-stream" : "")
    }
}
