import Foundation
import Glibc
import Support

/// The servers most tests meet, started once: nginx (HTTP/1.1, HTTP/2 over TLS with a private CA, a reverse
/// proxy) and behind it a websocket server and a rude one. None is written with the libraries that are
/// tested.
struct Town: Sendable {
    let http: String
    let https: String
    let ws: String
    let wss: String
    let caFile: String
    private let residents: [Child]

    static var open: Town {
        get async throws { try await opening.value }
    }

    private static let opening = Task { try await Town() }

    private init() async throws {
        let folder = try TemporaryFolder.ofTheRun()
        try certify(folder.url)
        let polite = try Child(server: "polite.py")
        let rude = try await RudeServer()
        let politePort = try await polite.line(containing: "port ").dropFirst(5)
        let (httpPort, httpsPort) = (try freePort(), try freePort())
        var text = try String(contentsOf: Servers.folder.appending(path: "nginx.conf"), encoding: .utf8)
        for (name, value) in [
            ("FOLDER", folder.path), ("HTTP_PORT", "\(httpPort)"), ("HTTPS_PORT", "\(httpsPort)"),
            ("RUDE_PORT", "\(rude.port)"), ("POLITE_PORT", "\(politePort)"),
        ] { text = text.replacing(name, with: value) }
        try text.write(to: folder.appending(path: "nginx.conf"), atomically: true, encoding: .utf8)
        try Data(count: 5_000_000).write(to: folder.appending(path: "big"))
        let nginx = try Child(
            server: "warden.py",
            [folder.path, "/usr/sbin/nginx", "-e", "stderr", "-c", folder.appending(path: "nginx.conf").path])
        _ = try await nginx.line(containing: "event method")
        http = "http://127.0.0.1:\(httpPort)"
        https = "https://localhost:\(httpsPort)"
        ws = "ws://127.0.0.1:\(politePort)"
        wss = "wss://localhost:\(httpsPort)/socket"
        caFile = folder.appending(path: "ca.pem").path
        residents = [polite, rude.process, nginx]
    }
}

/// A server of a test's own that misbehaves, and tells what it hears.
struct RudeServer: Sendable {
    let process: Child
    let port: Int
    /// Nobody opens here, and nobody says so.
    let fullPort: Int
    /// Nobody listens here.
    let closedPort: Int

    init() async throws {
        process = try Child(server: "rude.py")
        let ports = try await process.line(containing: "ports ").split(separator: " ").compactMap { Int($0) }
        (port, fullPort, closedPort) = (ports[0], ports[1], ports[2])
    }

    var http: String { "http://127.0.0.1:\(port)" }
    var ws: String { "ws://127.0.0.1:\(port)/socket" }
}

private func certify(_ folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [Servers.folder.appending(path: "certificates.sh").path, folder.path]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EINVAL) }
}

/// A port that was free a moment ago.
private func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let outcome = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
        }
    }
    guard outcome == 0 else { throw POSIXError(.EADDRINUSE) }
    return UInt16(bigEndian: address.sin_port)
}
