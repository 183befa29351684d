import Testing

@testable import Transport

extension OneServiceAtATime {
    @Suite struct WebSocketURLTests {
        @Test(
            "A websocket URL is read into its parts",
            arguments: [
                ("wss://gateway.example", true, "gateway.example", 443, "/", "gateway.example"),
                (
                    "ws://127.0.0.1:8080/a/b?v=10&c=d", false, "127.0.0.1", 8080, "/a/b?v=10&c=d",
                    "127.0.0.1:8080"
                ),
                ("WSS://Example.org?v=10", true, "Example.org", 443, "/?v=10", "Example.org"),
                ("ws://[::1]:9000/", false, "::1", 9000, "/", "[::1]:9000"),
                ("ws://[fe80::1]", false, "fe80::1", 80, "/", "[fe80::1]"),
            ])
        func reading(
            text: String, isSecure: Bool, host: String, port: Int, target: String, authority: String
        ) throws {
            let url = try WebSocketURL(text)
            #expect(url.isSecure == isSecure)
            #expect(url.host == host)
            #expect(url.port == port)
            #expect(url.target == target)
            #expect(url.authority == authority)
        }

        @Test(
            "What is no websocket URL is refused, and the inbox is told",
            arguments: [
                "", "gateway.example", "http://gateway.example", "ws://", "ws:///path", "ws://user@host/",
                "ws://host:0/",
                "ws://host:65536/", "ws://host:/", "ws://host:1a/", "ws://ho st/", "ws://höst/",
                "ws://host/#part",
                "ws://[::1", "ws://[nonsense]/", "ws://[::1]80/", "ws://host/a\r\nX: y",
            ])
        func refusing(text: String) async throws {
            let sockets = try LibWebSockets()
            var talk = Conversation(sockets, text)
            let event = await talk.next()
            guard case .failed(.invalidURL)? = event else {
                Issue.record("\(String(describing: event))")
                return
            }
            await sockets.close()
        }
    }
}
