import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The open port, 127.0.0.1 only.
struct Listener: Sendable {
    let port: Int
    private let task: Task<Void, any Error>

    /// Opens the port that was asked for, or the usual one, or instead of that a free one.
    init(_ front: Front, port: Int?) async throws {
        do {
            try await self.init(front, exactly: port ?? SandboxOptions.usualPort)
        } catch let error as IOError where error.errnoCode == EADDRINUSE && port == nil {
            try await self.init(front, exactly: 0)
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            let port = port ?? 0
            throw SandboxFailure(
                "Port \(port) is in use by another program (or another sandbox). End that one, or name another with "
                    + "--port; --port 0 takes any that is free.")
        } catch let error as IOError where error.errnoCode == EACCES {
            throw SandboxFailure(
                "Port \(port ?? 0) needs rights that a sandbox should not have. Take one above 1023.")
        }
    }

    private init(_ front: Front, exactly port: Int) async throws {
        var logger = Logger(label: "sandbox")
        // Below critical the library only tells of connections that were cut, which here is done on purpose.
        logger.logLevel = .critical
        let (ports, found) = AsyncThrowingStream<Int, any Error>.makeStream()
        let gateway = GatewayConnection(server: front.server)
        let application = Application(
            responder: front,
            server: HTTPServerBuilder { HTTPWithWebSocket(responder: $0, gateway: gateway) },
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { found.yield($0.localAddress?.port ?? port) },
            logger: logger)
        task = Task {
            do {
                try await application.run()
                found.finish()
            } catch {
                found.finish(throwing: error)
                throw error
            }
        }
        for try await port in ports {
            self.port = port
            return
        }
        throw SandboxFailure("The server ended before it began.")
    }

    func close() async {
        task.cancel()
        _ = try? await task.value
    }
}
