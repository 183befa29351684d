import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// Hummingbird's child channel with a websocket upgrade beside HTTP/1.1 on the same port.
///
/// The first request of a connection decides: clients open a fresh one for a websocket, so nothing is lost.
struct HTTPWithWebSocket: ServerChildChannel, HTTPChannelHandler {
    typealias HTTP = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    enum Spoken: Sendable {
        case webSocket(GatewayConnection.Socket, Target)
        case http(HTTP)
    }

    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let spoken: EventLoopFuture<Spoken>
    }

    /// A client's payload may have 4096 bytes; larger ones are read so that the world can refuse them.
    private static let frameLimit = 1 << 24

    let responder: HTTPChannelHandler.Responder
    let gateway: GatewayConnection

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let upgrader = NIOTypedWebSocketServerUpgrader<Spoken>(
                maxFrameSize: Self.frameLimit,
                shouldUpgrade: { channel, head in
                    let isOurs = HostRule(port: channel.localAddress?.port).admits(
                        head.headers.first(name: "host"))
                    let isGateway = isOurs && Target(head.uri).path == "/"
                    return channel.eventLoop.makeSucceededFuture(isGateway ? HTTPHeaders() : nil)
                },
                upgradePipelineHandler: { channel, head in
                    let target = Target(head.uri)
                    return channel.eventLoop.makeCompletedFuture {
                        .webSocket(
                            try GatewayConnection.Socket(wrappingChannelSynchronously: channel), target)
                    }
                })
            let upgrade = NIOTypedHTTPServerUpgradeConfiguration<Spoken>(
                upgraders: [upgrader],
                notUpgradingCompletionHandler: { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
                        return .http(
                            try HTTP(
                                wrappingChannelSynchronously: channel,
                                configuration: .init(isOutboundHalfClosureEnabled: true)))
                    }
                })
            let spoken = try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(
                configuration: NIOUpgradableHTTPServerPipelineConfiguration<Spoken>(
                    upgradeConfiguration: upgrade))
            return Value(channel: channel, spoken: spoken)
        }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            switch try await value.spoken.get() {
            case .http(let channel): await handleHTTP(asyncChannel: channel, logger: logger)
            case .webSocket(let socket, let target): try await gateway.serve(socket, target: target)
            }
        } catch {
            logger.debug("A connection ended: \(error)")
        }
    }
}
