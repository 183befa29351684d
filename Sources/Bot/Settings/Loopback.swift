/// The hosts that are this machine itself: only there may a token travel unencrypted.
enum Loopback {
    static func contains(_ host: String) -> Bool {
        switch host {
        case "localhost", "::1", "[::1]": return true
        default:
            // 127.0.0.0/8 as four numbers: a name such as 127.example.org is somebody else's.
            let parts = host.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
        }
    }
}
