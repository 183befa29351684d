/// Who may be asked for: only this machine under its own name. A page elsewhere that points a name of its own
/// at 127.0.0.1 (DNS rebinding) is refused, and so is one that sends requests from another origin.
struct HostRule: Sendable {
    private let hosts: Set<String>

    init(port: Int?) {
        let port = port ?? 0
        hosts = ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"]
    }

    func admits(_ host: String?) -> Bool {
        host.map { hosts.contains($0.lowercased()) } ?? false
    }

    func admits(origin: String?) -> Bool {
        guard let origin else { return true }
        guard origin.hasPrefix("http://") else { return false }
        return admits(String(origin.dropFirst("http://".count)))
    }
}
