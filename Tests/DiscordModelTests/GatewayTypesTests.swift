import DiscordModel
import Testing

@Suite("What the gateway and its address tell")
struct GatewayTypesTests {
    @Test("READY is read with its guilds, and a strange one of them costs only itself")
    func ready() throws {
        let ready = try read(
            Ready.self,
            """
            {"v": 10, "user": {"id": "1", "username": "guildhall", "bot": true}, "session_id": "abc",
             "resume_gateway_url": "wss://r.example", "application": {"id": "7", "flags": 0}, "shard": [0, 1],
             "guilds": [{"id": "5", "unavailable": true}, {"broken": 1}, {"id": "6", "unavailable": true}],
             "private_channels": [], "_trace": ["x"]}
            """)
        #expect(ready.sessionID == "abc")
        #expect(ready.resumeGatewayURL == "wss://r.example")
        #expect(ready.applicationID == ApplicationID(rawValue: 7))
        #expect(ready.guilds.map(\.id.rawValue) == [5, 6])
        #expect(ready.user.isBot)
    }

    @Test("A guild that went away differs from one that is down")
    func guildDelete() throws {
        #expect(try read(Guild.self, #"{"id": "5"}"#).isUnavailable == false)
        #expect(try read(Guild.self, #"{"id": "5", "unavailable": true}"#).isUnavailable)
        let guild = try read(
            Guild.self, #"{"id": "5", "name": "Lab", "preferred_locale": "en-US", "roles": 3}"#)
        #expect(guild.name == "Lab")
        #expect(guild.preferredLocale == "en-US")
    }

    @Test("The gateway's address comes with what may still be started")
    func gatewayBot() throws {
        let gateway = try read(
            GatewayBot.self,
            """
            {"url": "wss://g.example", "shards": 2, "session_start_limit":
              {"total": 1000, "remaining": 998, "reset_after": 14400000, "max_concurrency": 16}}
            """)
        #expect(gateway.shards == 2)
        #expect(gateway.sessionStartLimit.remaining == 998)
        #expect(gateway.sessionStartLimit.resetAfter == 14_400_000)
        #expect(gateway.sessionStartLimit.maxConcurrency == 16)
        #expect(
            try read(Hello.self, #"{"heartbeat_interval": 41250, "_trace": []}"#).heartbeatInterval == 41250)
    }
}

@Suite("What Discord says when it refuses")
struct DiscordErrorTests {
    @Test("The tree of complaints becomes a list of paths")
    func complaints() throws {
        let error = try read(
            DiscordError.self,
            """
            {"code": 50035, "message": "Invalid Form Body", "errors": {"data": {"components": {"0": {
              "content": {"_errors": [{"code": "BASE_TYPE_MAX_LENGTH", "message": "Too long."}]},
              "_errors": [{"code": "X", "message": "Bad."}]}}}, "_errors": [{"code": "Y", "message": "All."}]}}
            """)
        #expect(error.code == 50035)
        #expect(
            error.complaints == [
                .init(path: "", code: "Y", message: "All."),
                .init(path: "data.components.0", code: "X", message: "Bad."),
                .init(path: "data.components.0.content", code: "BASE_TYPE_MAX_LENGTH", message: "Too long."),
            ])
        #expect(error.description.contains("data.components.0.content: Too long."))
    }

    @Test("An error without code or tree is one all the same, and a strange tree is no reason to fail")
    func plain() throws {
        #expect(try read(DiscordError.self, #"{"message": "401: Unauthorized"}"#).code == 0)
        #expect(
            try read(DiscordError.self, #"{"message": "m", "code": 1, "errors": [1]}"#).complaints.isEmpty)
        let deep = String(repeating: #"{"a":"#, count: 80) + "1" + String(repeating: "}", count: 80)
        #expect(try read(DiscordError.self, #"{"message": "m", "code": 1, "errors": \#(deep)}"#).code == 1)
    }

    @Test("A 429 says how long and for whom")
    func rateLimit() throws {
        let body = try read(RateLimitBody.self, #"{"message": "slow", "retry_after": 0.65, "global": true}"#)
        #expect(body.retryAfter == 0.65)
        #expect(body.isGlobal)
        #expect(try read(RateLimitBody.self, #"{"retry_after": 2, "code": 20016}"#).code == 20016)
    }
}
