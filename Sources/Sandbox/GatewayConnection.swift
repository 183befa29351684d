import HTTPTypes
import NIOCore
import NIOPosix
import NIOWebSocket
import SandboxWorld

/// Serves one websocket: bytes in, frames out, and how it ends. It understands no payload.
struct GatewayConnection: Sendable {
    typealias Socket = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    /// How long a client may take to answer a close before its socket is closed under it.
    private static let farewell = Duration.seconds(2)

    let server: SandboxServer

    private enum End: Sendable {
        case reading
        case writing
    }

    func serve(_ socket: Socket, target: Target) async throws {
        let url = "ws://127.0.0.1:\(socket.channel.localAddress?.port ?? 0)\(target.text)"
        let (id, outgoing) = await server.open(target.query, url: url)
        let isCompressed = target.query["compress"] == "zlib-stream"
        try? await socket.executeThenClose { inbound, outbound in
            await withTaskGroup(of: End.self) { group in
                group.addTask {
                    let code = await read(inbound, outbound, as: id)
                    await server.lost(id, code: code)
                    return .reading
                }
                group.addTask {
                    try? await write(outgoing, outbound, socket.channel, isCompressed: isCompressed)
                    return .writing
                }
                for await end in group where end == .reading {
                    group.cancelAll()
                }
            }
        }
        await server.lost(id, code: nil)
    }

    /// Reads until the end and answers with the client's close code, nil when it vanished.
    private func read(
        _ inbound: NIOAsyncChannelInboundStream<WebSocketFrame>,
        _ outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>, as id: ConnectionID,
    ) async -> UInt16? {
        var message: [UInt8] = []
        do {
            for try await frame in inbound {
                var data = frame.unmaskedData
                switch frame.opcode {
                case .text, .binary, .continuation:
                    message += data.readableBytesView
                    guard frame.fin else { continue }
                    await server.received(message, from: id)
                    message = []
                case .ping: try await outbound.write(WebSocketFrame(fin: true, opcode: .pong, data: data))
                case .connectionClose:
                    let code = data.readInteger(as: UInt16.self)
                    var echo = ByteBuffer()
                    if let code { echo.writeInteger(code) }
                    try? await outbound.write(WebSocketFrame(fin: true, opcode: .connectionClose, data: echo))
                    return code ?? 1005
                default: continue
                }
            }
        } catch {
            return nil
        }
        return nil
    }

    private func write(
        _ items: AsyncStream<GatewayLink.Item>, _ outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>,
        _ channel: any Channel, isCompressed: Bool,
    ) async throws {
        let deflater = isCompressed ? Deflater() : nil
        for await item in items {
            let delay = await server.delay
            if delay > .zero { try await Task.sleep(for: delay) }
            switch item {
            case .frame(let bytes):
                let data = ByteBuffer(bytes: deflater?.deflate(bytes) ?? bytes)
                try await outbound.write(
                    WebSocketFrame(fin: true, opcode: deflater == nil ? .text : .binary, data: data))
            case .close(let code, let reason):
                var data = ByteBuffer()
                data.writeInteger(code)
                data.writeString(reason)
                try await outbound.write(WebSocketFrame(fin: true, opcode: .connectionClose, data: data))
                try await Task.sleep(for: Self.farewell)
                try await channel.close()
            case .drop: try await channel.reset()
            }
        }
    }
}

extension Channel {
    /// Closes as a pulled cable would: the peer gets a TCP reset and no word.
    func reset() async throws {
        if let socket = self as? any SocketOptionProvider {
            try? await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try await close()
    }
}
