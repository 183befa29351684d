import SandboxWorld
import Testing

@Suite("Close codes")
struct CloseCodeTests {
    private static let padding = String(repeating: "x", count: 4100)

    /// What a client does wrong after HELLO, and what it is told.
    private static let beforeLogin: [(frame: String, code: UInt16)] = [
        (#"{"op":99,"d":null}"#, 4001), (#"{"op":0,"d":null}"#, 4001), (#"{"d":null}"#, 4001),
        ("not json", 4002), ("[]", 4002), (#"{"op":1,"d":"\#(padding)"}"#, 4002),
        (#"{"op":3,"d":{"status":"online","since":null,"activities":[],"afk":false}}"#, 4003),
        (#"{"op":8,"d":{"guild_id":"1100000000000000001","query":"a","limit":1}}"#, 4003),
        (#"{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}"#, 4004),
        (#"{"op":2,"d":{"intents":1}}"#, 4002),
        (#"{"op":6,"d":{"token":"wrong","session_id":"a","seq":1}}"#, 4004),
    ]

    @Test("A client that does wrong is told by the code of Discord's table", arguments: beforeLogin)
    func wrong(frame: String, code: UInt16) throws {
        var stage = try Stage()
        stage.open(stage.bot)
        stage.sayRaw(frame)
        #expect(stage.closeCode() == code)
    }

    @Test(
        "IDENTIFY with a wrong shard, an unknown intent or a privileged one is refused",
        arguments: [
            (Stage.identify("TOKEN", shard: [2, 2]), 4010), (Stage.identify("TOKEN", shard: [0]), 4010),
            (Stage.identify("TOKEN", intents: 1 << 40), 4013), (Stage.identify("TOKEN", intents: -1), 4013),
            (Stage.identify("TOKEN", intents: 1 << 1), 4014),
            (Stage.identify("TOKEN", intents: 1 << 15), 4014),
        ] as [(JSON, UInt16)])
    func identify(frame: JSON, code: UInt16) throws {
        var stage = try Stage()
        var frame = frame
        frame["d"]?["token"] = .string(stage.token)
        stage.open(stage.bot)
        stage.say(frame)
        #expect(stage.closeCode() == code)
    }

    @Test("Identifying twice is 4005, an old API version 4012")
    func twiceAndVersion() throws {
        var stage = try Stage.withBot()
        stage.say(Stage.identify(stage.token))
        #expect(stage.closeCode() == 4005)
        stage.open(ConnectionID(2), version: "6")
        #expect(stage.closeCode(of: ConnectionID(2)) == 4012)
    }

    @Test("The 121st payload within a minute is 4008")
    func flood() throws {
        var stage = try Stage.withBot()
        for _ in 1...119 { stage.say(["op": 1, "d": 2]) }
        #expect(stage.closeCode() == nil)
        stage.say(["op": 1, "d": 2])
        #expect(stage.closeCode() == 4008)
    }

    @Test("A sequence number from the future is 4007 and ends the session")
    func sequence() throws {
        var stage = try Stage.withBot()
        let session = stage.session
        stage.lose()
        stage.resume(session, after: 100, on: ConnectionID(2))
        #expect(stage.closeCode(of: ConnectionID(2)) == 4007)
        stage.resume(session, after: 2, on: ConnectionID(3))
        #expect(stage.frames(to: ConnectionID(3)).last?["op"] == 9)
    }

    @Test("After a thousand IDENTIFYs in a day the token is changed and the bot is out")
    func exhaustion() throws {
        var stage = try Stage()
        let token = stage.token
        for number in 1...1001 {
            let connection = ConnectionID(UInt64(number))
            stage.logIn(on: connection)
            stage.lose(connection, code: 1000)
            stage.pass(5000)
        }
        #expect(stage.token != token)
        stage.logIn(on: ConnectionID(2000), token: token)
        #expect(stage.closeCode(of: ConnectionID(2000)) == 4004)
    }
}
