import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import SandboxWorld

/// The one port: who is asked for what. Knows paths and sockets, no world.
struct Front: HTTPResponder {
    struct Context: RequestContext {
        var coreContext: CoreRequestContextStorage
        let channel: any Channel

        init(source: ApplicationRequestContextSource) {
            coreContext = CoreRequestContextStorage(source: source)
            channel = source.channel
        }
    }

    /// Discord takes 25 MiB of files with a request; more is no use of anybody's here.
    private static let bodyLimit = 26 << 20

    let server: SandboxServer
    let control: ControlAPI
    let page: WebPage?

    func respond(to request: Hummingbird.Request, context: Context) async throws -> Hummingbird.Response {
        let target = Target(request.head.path ?? "/")
        let rule = HostRule(port: context.channel.localAddress?.port)
        guard rule.admits(request.head.authority) else {
            return Self.refusal(
                .forbidden, "This is a sandbox on loopback: ask for it as 127.0.0.1 or localhost.")
        }
        if target.path == "/api" || target.path.hasPrefix("/api/") {
            return try await discord(request, target, context.channel)
        }
        if target.path.hasPrefix("/sandbox/api/") {
            guard rule.admits(origin: request.headers[.origin]) else {
                return Self.refusal(
                    .forbidden, "The control API is for the sandbox's own page and this machine's programs.")
            }
            return try await people(request, target)
        }
        if target.path.hasPrefix("/attachments/") { return await file(target) }
        guard request.headers[.upgrade] == nil else { return try await Self.turnAway(context.channel) }
        guard let page, request.method == .get || request.method == .head else {
            return Self.refusal(.notFound, "There is nothing at \(target.path).")
        }
        return page.response(to: target.path)
            ?? Self.refusal(.notFound, "There is nothing at \(target.path).")
    }

    /// A websocket asked for on a connection that has served requests before: only a fresh one can become
    /// one, so this one is closed, and clients that share a pool between REST and gateway (aiohttp) open a
    /// fresh one by themselves.
    private static func turnAway(_ channel: any Channel) async throws -> Hummingbird.Response {
        try await channel.close()
        throw CancellationError()
    }

    /// A bot's request. A lost answer is a closed connection: what was asked is done, nobody hears of it.
    private func discord(
        _ request: Hummingbird.Request, _ target: Target, _ channel: any Channel,
    ) async throws -> Hummingbird.Response {
        let arrived = server.clock.now
        let bytes = try await request.body.collect(upTo: Self.bodyLimit)
        let asked = RESTBridge.request(request.head, target, Array(bytes.readableBytesView))
        let (answer, delay) = await server.rest(asked)
        if delay > .zero { try? await Task.sleep(for: delay) }
        server.capture?.exchange(asked, answer, from: arrived, to: server.clock.now)
        if answer.isLost {
            try? await channel.reset()
            throw CancellationError()
        }
        return RESTBridge.response(answer)
    }

    private func people(_ request: Hummingbird.Request, _ target: Target) async throws -> Hummingbird.Response
    {
        let bytes = try await request.body.collect(upTo: Self.bodyLimit)
        let path = target.path.dropFirst("/sandbox/api/".count)
        let answer = await control.answer(
            request.method.rawValue, String(path), query: target.query, body: Array(bytes.readableBytesView))
        return Self.json(answer.body, status: .init(code: answer.status))
    }

    /// An uploaded file, as Discord's content network gives it out: without a token.
    private func file(_ target: Target) async -> Hummingbird.Response {
        let id = target.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        guard let file = await server.ask({ world, _ in world.file(id) }) else {
            return Self.refusal(.notFound, "There is no file \(id).")
        }
        return Hummingbird.Response(
            status: .ok, headers: [.contentType: file.type, .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.content)))
    }

    static func refusal(_ status: HTTPResponse.Status, _ sentence: String) -> Hummingbird.Response {
        json(["message": .string(sentence)], status: status)
    }

    static func json(_ body: JSON, status: HTTPResponse.Status) -> Hummingbird.Response {
        Hummingbird.Response(
            status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body.bytes)))
    }
}
