import DiscordClient
import DiscordGateway
import Logging
import Synchronization
import Testing
import Transport

/// A shard over sockets in memory: JSON in and out, dispatches handed on, stale signals dropped.
@Suite("A shard", .timeLimit(.minutes(10)))
struct ShardTests {
    private let sockets = ScriptedSockets()
    private let shard = Shard(.only)
    private let dispatches: AsyncStream<Dispatch>
    private let deliver: AsyncStream<Dispatch>.Continuation
    private let remembered: AsyncStream<ResumePoint?>
    private let remember: AsyncStream<ResumePoint?>.Continuation

    init() {
        (dispatches, deliver) = AsyncStream.makeStream()
        (remembered, remember) = AsyncStream.makeStream()
    }

    private func start(memory: ResumePoint? = nil, answer: GatewayAnswer? = nil) throws -> Task<Ending, Never>
    {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let info = GatewayInfo(
            url: "wss://gateway.example", remaining: 1_000, resetAfter: .seconds(1), maxConcurrency: 1)
        let surroundings = ShardSurroundings(
            settings: GatewaySession.Settings(shard: .only, isCompressed: false, resumeHosts: ["example"]),
            token: try #require(Token("to.ken")), intents: 1, sockets: sockets, clock: MonotonicClock(),
            seed: 1,
            logger: logger, listensTo: ["INTERACTION_CREATE"], deliver: { [deliver] in deliver.yield($0) },
            askGateway: { answer ?? .known(info) }, awaitIdentify: {},
            remember: { [remember] in remember.yield($0) })
        return Task { [shard] in await shard.run(surroundings, memory: memory) }
    }

    private func next<Element: Sendable>(_ stream: AsyncStream<Element>) async throws -> Element {
        for await element in stream { return element }
        throw CancellationError()
    }

    private let hello = #"{"op":10,"d":{"heartbeat_interval":41250},"t":null,"s":null}"#
    private let ready = """
        {"op":0,"t":"READY","s":1,"d":{"v":10,"user":{"id":"1","username":"x"},"guilds":[],"session_id":"abc",\
        "resume_gateway_url":"wss://resume.example","application":{"id":"1","flags":0}}}
        """

    @Test("It identifies, hands on what is listened to, and resumes where it was after a loss")
    func lifeOfASession() async throws {
        let run = try start()
        let first = try await next(sockets.opened)
        #expect(first.url == "wss://gateway.example/?v=10&encoding=json")
        first.opens()
        first.says(hello)
        let identify = try await next(sockets.sent)
        #expect(identify.contains(#""op":2"#) && identify.contains(#""token":"to.ken""#))
        #expect(identify.contains(#""intents":1"#) && identify.contains(#""shard":[0,1]"#))
        first.says(ready)
        #expect(
            try await next(remembered)
                == ResumePoint(session: "abc", sequence: 1, url: "wss://resume.example"))

        first.says(#"{"op":0,"t":"TYPING_START","s":2,"d":{"anything":[1,2]}}"#)
        first.says(#"{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id":"5"}}"#)
        let dispatch = try await next(dispatches)
        #expect(dispatch.sequence == 3)
        #expect(!dispatch.isReplayed)
        #expect(String(decoding: dispatch.payload, as: UTF8.self) == #"{"id":"5"}"#)

        first.vanishes()
        let second = try await next(sockets.opened)
        #expect(second.url == "wss://resume.example/?v=10&encoding=json")
        #expect(second.generation > first.generation)
        first.says(#"{"op":0,"t":"INTERACTION_CREATE","s":99,"d":{"id":"from an old connection"}}"#)
        second.opens()
        second.says(hello)
        let resume = try await next(sockets.sent)
        #expect(
            resume.contains(#""op":6"#) && resume.contains(#""seq":3"#)
                && resume.contains(#""session_id":"abc""#))
        second.says(#"{"op":0,"t":"INTERACTION_CREATE","s":4,"d":{"id":"6"}}"#)
        let replayed = try await next(dispatches)
        #expect(replayed.sequence == 4)
        #expect(replayed.isReplayed, "it was said before the connection stood")
        second.says(#"{"op":0,"t":"RESUMED","s":5,"d":{}}"#)
        second.says(#"{"op":0,"t":"INTERACTION_CREATE","s":6,"d":{"id":"7"}}"#)
        #expect(try await !next(dispatches).isReplayed)

        shard.stop()
        #expect(try await next(sockets.sent).hasPrefix("close 4"))
        second.closes(4000)
        #expect(await run.value == .asked)
    }

    @Test("A process that starts anew resumes from what was kept")
    func resumesFromMemory() async throws {
        let run = try start(memory: ResumePoint(session: "old", sequence: 41, url: "wss://resume.example"))
        let connection = try await next(sockets.opened)
        #expect(connection.url.hasPrefix("wss://resume.example/"))
        connection.opens()
        connection.says(hello)
        let resume = try await next(sockets.sent)
        #expect(resume.contains(#""session_id":"old""#) && resume.contains(#""seq":41"#))
        shard.stop()
        connection.closes(4000)
        _ = await run.value
    }

    @Test(
        "A frame that is not one is counted and survived",
        arguments: ["<html>", "", "[]", #"{"op":0}"#, #"{"op":0,"t":"READY","s":1,"d":{}}"#, #"{"op":77}"#])
    func malformed(frame: String) async throws {
        let run = try start()
        let connection = try await next(sockets.opened)
        connection.opens()
        connection.says(frame)
        connection.says(hello)
        #expect(try await next(sockets.sent).contains(#""op":2"#))
        connection.says(ready)
        connection.says(frame)
        connection.says(#"{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":"5"}}"#)
        #expect(try await next(dispatches).sequence == 2)
        shard.stop()
        connection.closes(4000)
        _ = await run.value
    }

    @Test("A token that REST refuses ends the shard before anything is opened")
    func tokenRefused() async throws {
        let run = try start(answer: .tokenRefused)
        let ending = await run.value
        #expect(ending.exitStatus == 78)
        guard case .fatal(let code, let sentence) = ending else { return }
        #expect(code == 4004)
        #expect(sentence.contains("DISCORD_TOKEN"))
    }

    @Test("A close that no reconnect can mend ends it with what to fix")
    func fatal() async throws {
        let run = try start()
        let connection = try await next(sockets.opened)
        connection.opens()
        connection.says(hello)
        _ = try await next(sockets.sent)
        connection.closes(4014)
        guard case .fatal(let code, let sentence) = await run.value else {
            Issue.record("it did not end")
            return
        }
        #expect(code == 4014)
        #expect(sentence.contains("intent"))
    }
}
