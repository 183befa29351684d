import Foundation
import Support
import Testing
import Transport

extension OneServiceAtATime {
    /// Against a server of the Python package `websockets`, and through nginx over TLS.
    @Suite struct WebSocketTests {
        private let town: Town
        private let sockets: LibWebSockets

        init() async throws {
            town = try await Town.open
            sockets = try LibWebSockets(options: .init(caFile: town.caFile))
        }

        @Test("Messages go there and back, plain and over TLS with a private CA", arguments: [true, false])
        func echo(isSecure: Bool) async throws {
            var talk = Conversation(sockets, "\(isSecure ? town.wss : town.ws)/echo")
            #expect(await talk.next() == .opened)
            for words in ["hello", "", "größer", String(repeating: "x", count: 300_000)] {
                talk.link.send(text: Array(words.utf8))
                #expect(await talk.next() == .text(words))
            }
            talk.link.close(code: 1000, reason: "done")
            #expect(await talk.next() == .closed(code: 1000, reason: "done"))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("What is sent together arrives in order, and the farewell after it")
        func order() async throws {
            var talk = Conversation(sockets, "\(town.wss)/echo")
            #expect(await talk.next() == .opened)
            for number in 0..<200 { talk.link.send(text: Array("\(number)".utf8)) }
            for number in 0..<200 { #expect(await talk.next() == .text("\(number)")) }
            #expect(await talk.rest(sockets) == [.closed(code: nil, reason: "the connection was lost")])
        }

        @Test(
            "A message in fragments is put together, and a ping between them is answered",
            arguments: [true, false])
        func fragments(isSecure: Bool) async throws {
            var talk = Conversation(sockets, "\(isSecure ? town.wss : town.ws)/fragments")
            #expect(await talk.next() == .opened)
            let whole = (0..<5).map { String(repeating: "\($0)", count: 100_000) }.joined()
            #expect(await talk.next() == .text(whole))
            #expect(await talk.next() == .text("the ping was answered"))
            await sockets.close()
        }

        @Test("The peer's code and reason are told", arguments: [1000, 1001, 4000, 4004, 4014])
        func codes(code: UInt16) async throws {
            var talk = Conversation(sockets, "\(town.wss)/close?code=\(code)&reason=because")
            #expect(await talk.next() == .opened)
            #expect(await talk.next() == .closed(code: code, reason: "because"))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("Our own code and reason reach the peer")
        func farewell() async throws {
            let polite = try Child(server: "polite.py")
            let port = try await polite.line(containing: "port ").dropFirst(5)
            var talk = Conversation(sockets, "ws://127.0.0.1:\(port)/echo")
            #expect(await talk.next() == .opened)
            talk.link.close(code: 4000, reason: "back in a moment")
            #expect(try await polite.line(containing: "closed") == "closed 4000 back in a moment")
            #expect(await talk.next() == .closed(code: 4000, reason: "back in a moment"))
            await sockets.close()
        }

        @Test("A message of a hundred megabytes closes the connection with 1009", arguments: [true, false])
        func huge(isSecure: Bool) async throws {
            var talk = Conversation(sockets, "\(isSecure ? town.wss : town.ws)/huge?bytes=100000000")
            #expect(await talk.next() == .opened)
            #expect(
                await talk.next() == .closed(code: 1009, reason: "a message is larger than 67108864 bytes"))
            #expect(await talk.rest(sockets).isEmpty)
        }

        @Test("The limit counts a message, not its fragments")
        func hugeInFragments() async throws {
            let small = try LibWebSockets(options: .init(messageLimit: 450_000))
            var talk = Conversation(small, "\(town.ws)/fragments")
            #expect(await talk.next() == .opened)
            #expect(await talk.next() == .closed(code: 1009, reason: "a message is larger than 450000 bytes"))
            await small.close()
            await sockets.close()
        }

        @Test("Each signal carries the generation it was opened with")
        func generations() async throws {
            var old = Conversation(sockets, "\(town.ws)/echo", generation: 6)
            var new = Conversation(sockets, "\(town.wss)/echo", generation: 7)
            // `Conversation` stops the tests when a signal is not of its own generation.
            for _ in 0..<20 {
                old.link.send(text: Array("old".utf8))
                new.link.send(text: Array("new".utf8))
            }
            #expect(await old.next() == .opened)
            #expect(await new.next() == .opened)
            old.link.abort()
            new.link.send(text: Array("new".utf8))
            #expect(await new.next() == .text("new"))
            await sockets.close()
        }

        @Test("After an abort nothing is heard of a connection, and another is not disturbed")
        func abort() async throws {
            let polite = try Child(server: "polite.py")
            let port = try await polite.line(containing: "port ").dropFirst(5)
            var cut = Conversation(sockets, "ws://127.0.0.1:\(port)/echo")
            var other = Conversation(sockets, "\(town.ws)/echo", generation: 2)
            #expect(await cut.next() == .opened)
            #expect(await other.next() == .opened)
            cut.link.abort()
            #expect(try await polite.line(containing: "closed") == "closed 1006 ")
            other.link.send(text: Array("still here".utf8))
            #expect(await other.next() == .text("still here"))
            #expect(await cut.rest(sockets).isEmpty)
        }

        @Test("A thousand messages come in order, and then the goodbye")
        func many() async throws {
            var talk = Conversation(sockets, "\(town.wss)/many?count=1000")
            #expect(await talk.next() == .opened)
            for number in 0..<1000 { #expect(await talk.next() == .text("\(number)")) }
            #expect(await talk.next() == .closed(code: 1000, reason: "that was all"))
            await sockets.close()
        }

        @Test("A client without the private CA does not trust its servers")
        func distrust() async throws {
            let distrustful = try LibWebSockets()
            var talk = Conversation(distrustful, "\(town.wss)/echo")
            let event = await talk.next()
            guard case .failed(.insecure("localhost", _))? = event else {
                Issue.record("\(String(describing: event))")
                return
            }
            #expect(await talk.rest(distrustful).isEmpty)
            await sockets.close()
        }

        @Test("A certificate for another name is not trusted")
        func wrongName() async throws {
            var talk = Conversation(sockets, "\(town.wss.replacing("localhost", with: "127.0.0.1"))/echo")
            let event = await talk.next()
            guard case .failed(.insecure("127.0.0.1", _))? = event else {
                Issue.record("\(String(describing: event))")
                return
            }
            await sockets.close()
        }

        @Test("A closed service opens nothing more")
        func closed() async throws {
            await sockets.close()
            await sockets.close()
            var talk = Conversation(sockets, "\(town.ws)/echo")
            #expect(await talk.next() == .failed(.unavailable))
        }
    }
}
