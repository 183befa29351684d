import SandboxWorld
import Testing

@Suite("Logging in")
struct LoginTests {
    @Test("HELLO comes first, then READY and the guild after IDENTIFY")
    func login() throws {
        let stage = try Stage.withBot()
        let frames = stage.frames()
        #expect(frames.first?["op"] == 10)
        #expect(frames.first?["d"]?["heartbeat_interval"] == 41_250)
        let ready = try #require(stage.events("READY").first)
        #expect(ready["v"] == 10)
        #expect(ready["application"]?["id"] == .string(stage.world.mainBot))
        #expect(ready["guilds"]?[0]?["unavailable"] == true)
        #expect(ready["resume_gateway_url"] == "ws://127.0.0.1/")
        let guild = try #require(stage.events("GUILD_CREATE").first)
        #expect(guild["channels"]?.array?.count == 10)
        #expect(guild["member_count"] == 9)
        #expect(guild["members"]?.array?.count == 1)
        #expect(frames.compactMap { $0["s"]?.int } == [1, 2])
    }

    @Test("A heartbeat is acknowledged, and a silent client is dropped and may resume")
    func heartbeats() throws {
        var stage = try Stage.withBot()
        let session = stage.session
        stage.say(["op": 1, "d": 2])
        #expect(stage.frames().last?["op"] == 11)
        stage.pass(41_250 + 20_625)
        #expect(stage.closeCode() == 4000)
        stage.resume(session, after: 2, on: ConnectionID(2))
        #expect(stage.frames(to: ConnectionID(2)).last?["t"] == "RESUMED")
    }

    @Test("A connection that never identifies times out")
    func silence() throws {
        var stage = try Stage()
        stage.open(stage.bot)
        stage.pass(62_000)
        #expect(stage.closeCode() == 4009)
    }

    @Test("Without the guilds intent no guild is sent, and on a shard that does not hold it none is named")
    func intentsAndShards() throws {
        var stage = try Stage()
        stage.logIn(intents: 0)
        #expect(stage.events("READY").count == 1)
        #expect(stage.events("GUILD_CREATE").isEmpty)
        stage.pass(5000)
        let home = Int64(UInt64(1_100_000_000_000_000_001) >> 22) % 2
        for shard in [0, 1] as [Int64] {
            let connection = ConnectionID(UInt64(10 + shard))
            stage.logIn(on: connection, shard: [shard, 2])
            #expect(stage.events("GUILD_CREATE", to: connection).count == (shard == home ? 1 : 0))
            stage.pass(5000)
        }
    }

    @Test("A second IDENTIFY within five seconds meets INVALID_SESSION")
    func concurrency() throws {
        var stage = try Stage.withBot()
        stage.logIn(on: ConnectionID(2))
        #expect(stage.frames(to: ConnectionID(2)).last == ["op": 9, "s": nil, "t": nil, "d": false])
        stage.pass(5000)
        stage.say(Stage.identify(stage.token), on: ConnectionID(2))
        #expect(stage.events("READY", to: ConnectionID(2)).count == 1)
    }

    @Test("The session start limit counts IDENTIFYs and forgets them after a day")
    func startLimit() throws {
        var stage = try Stage.withBot()
        stage.pass(1000)
        let limit = stage.ask("GET", "/gateway/bot").body?["session_start_limit"]
        #expect(limit?["remaining"] == 999)
        #expect(limit?["reset_after"] == 86_399_000)
        #expect(limit?["max_concurrency"] == 1)
        stage.lose()
        stage.pass(86_400_000)
        #expect(stage.ask("GET", "/gateway/bot").body?["session_start_limit"]?["remaining"] == 1000)
    }

    @Test("Members by id are sent in a chunk; all of them need an intent nobody has")
    func members() throws {
        var stage = try Stage.withBot()
        let wanted: JSON = [
            "guild_id": "1100000000000000001", "user_ids": ["1100000000000000105", "5"], "limit": 0,
        ]
        stage.say(["op": 8, "d": wanted])
        let chunk = try #require(stage.events("GUILD_MEMBERS_CHUNK").last)
        #expect(chunk["members"]?[0]?["user"]?["username"] == "lead")
        #expect(chunk["not_found"] == ["5"])
        stage.say(["op": 8, "d": ["guild_id": "1100000000000000001", "query": "", "limit": 0]])
        #expect(stage.closeCode() == 4014)
    }
}
