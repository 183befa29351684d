import Support
import Synchronization
import Testing
import Transport

extension OneServiceAtATime {
    /// Against servers that do what no server should, and against none.
    @Suite struct WebSocketTroubleTests {
        private let rude: RudeServer
        private let sockets: LibWebSockets

        init() async throws {
            rude = try await RudeServer()
            sockets = try LibWebSockets(options: .init(timeout: .seconds(1)))
        }

        @Test(
            "A peer that vanishes, in the middle of a frame too, is told without a code",
            arguments: ["reset", "half"])
        func vanishing(how: String) async throws {
            var talk = Conversation(sockets, "\(rude.ws)/\(how)")
            #expect(await talk.next() == .opened)
            #expect(await talk.next() == .closed(code: nil, reason: "the connection was lost"))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("A goodbye without a code is 1005")
        func codeless() async throws {
            var talk = Conversation(sockets, "\(rude.ws)/no-code")
            #expect(await talk.next() == .opened)
            #expect(await talk.next() == .closed(code: 1005, reason: ""))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("A frame that announces a hundred megabytes is not waited for")
        func hugeFrame() async throws {
            var talk = Conversation(sockets, "\(rude.ws)/huge-frame")
            #expect(await talk.next() == .opened)
            #expect(
                await talk.next() == .closed(code: 1009, reason: "a message is larger than 67108864 bytes"))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("An answer that is no upgrade is told with its status")
        func unauthorised() async throws {
            var talk = Conversation(sockets, "\(rude.ws)/unauthorised")
            #expect(await talk.next() == .failed(.refused(host: "127.0.0.1", status: 401)))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("An upgrade that is never answered times out")
        func unanswered() async throws {
            var talk = Conversation(sockets, "\(rude.ws)/unanswered")
            #expect(await talk.next() == .failed(.timedOut(host: "127.0.0.1")))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("A TLS handshake that is never answered times out")
        func unansweredHandshake() async throws {
            var talk = Conversation(sockets, "wss://localhost:\(rude.port)/")
            #expect(await talk.next() == .failed(.timedOut(host: "localhost")))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("A host that never opens times out")
        func blackHole() async throws {
            var talk = Conversation(sockets, "ws://127.0.0.1:\(rude.fullPort)/")
            #expect(await talk.next() == .failed(.timedOut(host: "127.0.0.1")))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("When nobody listens, that is told")
        func nobody() async throws {
            var talk = Conversation(sockets, "ws://127.0.0.1:\(rude.closedPort)/")
            let event = await talk.next()
            guard case .failed(.unreachable("127.0.0.1", _))? = event else {
                Issue.record("\(String(describing: event))")
                return
            }
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("A name without an address is told as such")
        func nameless() async throws {
            var talk = Conversation(sockets, "ws://no-such-host.invalid/")
            #expect(await talk.next() == .failed(.unresolved(host: "no-such-host.invalid")))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("A connection that is still opening can be given up, with or without a word")
        func givenUp() async throws {
            var closed = Conversation(sockets, "\(rude.ws)/unanswered")
            _ = try await rude.process.line(containing: "heard")
            closed.link.close(code: 1000, reason: "")
            #expect(await closed.next() == .failed(.withdrawn(host: "127.0.0.1")))
            _ = try await rude.process.line(containing: "the peer has gone")
            var aborted = Conversation(sockets, "\(rude.ws)/unanswered", generation: 2)
            _ = try await rude.process.line(containing: "heard")
            aborted.link.abort()
            _ = try await rude.process.line(containing: "the peer has gone")
            #expect(await aborted.rest(sockets).isEmpty)
            #expect(await closed.rest(sockets).isEmpty)
        }

        @Test("A peer that does not answer our goodbye has had its time")
        func deaf() async throws {
            var talk = Conversation(sockets, "\(rude.ws)/deaf")
            #expect(await talk.next() == .opened)
            talk.link.close(code: 4000, reason: "")
            #expect(await talk.next() == .closed(code: 4000, reason: ""))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("A peer that is faster than its reader is made to wait, and nothing is lost")
        func flow() async throws {
            let sockets = try LibWebSockets(options: .init(unreadLimit: 4 << 20))
            let (stream, writer) = AsyncStream<WebSocketSignal>.makeStream()
            let heard = Mutex(0)
            let link = sockets.open("\(rude.ws)/flood", generation: 1) { signal in
                if case .text(let bytes) = signal.event { heard.withLock { $0 += bytes.count } }
                writer.yield(signal)
            }
            _ = try await rude.process.line(containing: "made to wait")
            #expect(heard.withLock { $0 } == 5 << 20)
            reading: for await signal in stream {
                switch signal.event {
                case .text(let bytes): link.consumed(bytes.count)
                case .closed(let code, _):
                    #expect(code == 1000)
                    break reading
                case .opened, .binary, .failed: break
                }
            }
            #expect(heard.withLock { $0 } == 200 << 20)
            await sockets.close()
            await self.sockets.close()
        }
    }
}
