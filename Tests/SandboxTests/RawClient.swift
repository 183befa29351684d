import Foundation

/// A client made of a bare socket: it shows what really travels, also when that is nothing.
final class RawClient: @unchecked Sendable {
    struct Frame: Equatable {
        var opcode: UInt8
        var payload: [UInt8]
        var text: String { String(decoding: payload, as: UTF8.self) }
    }

    /// How the other side left.
    enum Ending: Error, Equatable {
        case finished
        case reset
        case silent
    }

    private let descriptor: Int32
    private let port: Int

    init(port: Int) async throws {
        self.port = port
        descriptor = try await Self.blocking {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(port).bigEndian
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            var patience = timeval(tv_sec: 60, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard result == 0 else { throw Ending.finished }
            return descriptor
        }
    }

    deinit {
        close(descriptor)
    }

    /// On a thread of its own: the pool's threads are few, and the server under test needs them.
    private static func blocking<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value,
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }

    func write(_ bytes: [UInt8]) async throws {
        try await Self.blocking { [descriptor] in
            _ = Foundation.write(descriptor, bytes, bytes.count)
        }
    }

    func read(_ count: Int) async throws -> [UInt8] {
        try await Self.blocking { [descriptor] in
            var bytes = [UInt8](repeating: 0, count: count)
            var place = 0
            while place < count {
                let read = bytes.withUnsafeMutableBytes {
                    recv(descriptor, $0.baseAddress! + place, count - place, 0)
                }
                if read == 0 { throw Ending.finished }
                if read < 0 { throw errno == ECONNRESET ? Ending.reset : Ending.silent }
                place += read
            }
            return bytes
        }
    }

    private func head() async throws -> String {
        var bytes: [UInt8] = []
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            bytes += try await read(1)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// One request and its answer: status, head and body.
    func request(
        _ method: String, _ path: String, headers: [String: String] = [:], body: String = "",
        host: String? = nil,
    ) async throws -> (status: Int, head: String, body: String) {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")"]
        lines += headers.map { "\($0.key): \($0.value)" }
        lines.append("Content-Length: \(body.utf8.count)")
        try await write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
        let head = try await head()
        let length =
            head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
        let status = Int(head.split(separator: " ")[1]) ?? 0
        return (status, head, String(decoding: try await read(length), as: UTF8.self))
    }

    /// Opens the gateway's websocket.
    func upgrade(_ path: String = "/?v=10&encoding=json") async throws -> String {
        let key = "dGhlIHNhbXBsZSBub25jZQ=="
        let lines = [
            "GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: \(key)", "Sec-WebSocket-Version: 13", "", "",
        ]
        try await write(Array(lines.joined(separator: "\r\n").utf8))
        return try await head()
    }

    func frame() async throws -> Frame {
        let start = try await read(2)
        var length = Int(start[1] & 0x7F)
        if length >= 126 {
            length = try await read(length == 126 ? 2 : 8).reduce(0) { $0 << 8 | Int($1) }
        }
        return Frame(opcode: start[0] & 0x0F, payload: try await read(length))
    }

    /// Sends a masked frame (RFC 6455 §5.3); the mask is all zeros, which is allowed and readable.
    func send(opcode: UInt8 = 1, _ payload: [UInt8], isLast: Bool = true) async throws {
        var bytes: [UInt8] = [opcode | (isLast ? 0x80 : 0)]
        if payload.count < 126 {
            bytes.append(0x80 | UInt8(payload.count))
        } else {
            bytes += [0x80 | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        }
        try await write(bytes + [0, 0, 0, 0] + payload)
    }

    func send(_ text: String) async throws {
        try await send(Array(text.utf8))
    }

    /// Opens a session and reads its READY.
    func identify(_ token: String) async throws -> Frame {
        _ = try await upgrade()
        _ = try await frame()
        let properties = #"{"os":"linux","browser":"raw","device":"raw"}"#
        try await send(#"{"op":2,"d":{"token":"\#(token)","intents":1,"properties":\#(properties)}}"#)
        return try await frame()
    }
}
