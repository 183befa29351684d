import SandboxWorld
import Testing

@Suite("Rate limits")
struct RateLimitTests {
    private let general = "/channels/1100000000000000201"

    @Test("A bucket counts down, refuses, and opens again when it said it would")
    func bucket() throws {
        var stage = try Stage()
        for left in (0...4).reversed() {
            let response = stage.ask("POST", "\(general)/messages", ["content": "hello"])
            #expect(response.status == 200)
            #expect(response.header("X-RateLimit-Limit") == "5")
            #expect(response.header("X-RateLimit-Remaining") == "\(left)")
        }
        stage.pass(1000)
        let refused = stage.ask("POST", "\(general)/messages", ["content": "hello"])
        #expect(refused.status == 429)
        #expect(refused.body?["retry_after"] == 4.0)
        #expect(refused.body?["global"] == false)
        #expect(refused.header("Retry-After") == "4")
        #expect(refused.header("X-RateLimit-Scope") == "user")
        #expect(refused.header("X-RateLimit-Reset-After") == "4.000")
        #expect(refused.header("Via") != nil)
        #expect(
            stage.ask("POST", "/channels/1100000000000000203/messages", ["content": "elsewhere"]).status
                == 200)
        stage.pass(4000)
        #expect(stage.ask("POST", "\(general)/messages", ["content": "hello"]).status == 200)
    }

    @Test("Routes of one bucket share its hash, other routes have another")
    func hashes() throws {
        var stage = try Stage()
        let channel = stage.ask("GET", general).header("X-RateLimit-Bucket")
        #expect(stage.ask("GET", "\(general)/messages").header("X-RateLimit-Bucket") == channel)
        #expect(stage.ask("GET", "/users/@me").header("X-RateLimit-Bucket") != channel)
    }

    @Test("The fifty-first request of a second is refused for all routes, but not interactions")
    func global() throws {
        var stage = try Stage.withBot()
        stage.register(Sample.projects)
        let (_, heard) = try stage.command("/projects")
        var refused: Response?
        for number in 0..<60 {
            let response = stage.ask("GET", "/channels/110000000000000020\(number % 6 + 1)")
            if response.header("X-RateLimit-Global") == "true" { refused = refused ?? response }
        }
        #expect(refused?.status == 429)
        #expect(refused?.body?["global"] == true)
        #expect(refused?.header("X-RateLimit-Scope") == "global")
        #expect(refused?.header("X-RateLimit-Bucket") == nil)
        #expect(stage.answer(heard, Sample.card).status == 204)
        stage.pass(1000)
        #expect(stage.ask("GET", "/users/@me").status == 200)
    }

    @Test("After ten thousand invalid requests the edge shuts the door for a while")
    func ban() throws {
        var stage = try Stage()
        for _ in 1...10_000 {
            stage.ask("GET", "/users/@me", token: "wrong")
        }
        let banned = stage.ask("GET", "/users/@me")
        #expect(banned.status == 429)
        #expect(banned.body == nil)
        #expect(banned.html?.isEmpty == false)
        #expect(banned.header("Via") == nil)
        stage.pass(600_000)
        #expect(stage.ask("GET", "/users/@me").status == 200)
    }

    @Test(
        "A planned answer comes as often as planned, in any scope", arguments: ["user", "shared", "global"])
    func planned(scope: String) throws {
        var stage = try Stage()
        _ = try stage.world.fault(
            [
                "kind": "answer", "route": "POST /channels/{id}/messages", "status": 429, "times": 2,
                "scope": .string(scope), "retry_after": 1.5,
            ], at: stage.now)
        for _ in 1...2 {
            let response = stage.ask("POST", "\(general)/messages", ["content": "hello"])
            #expect(response.status == 429)
            #expect(response.body?["retry_after"] == 1.5)
            #expect(response.header("X-RateLimit-Scope") == scope)
            #expect(response.header("Retry-After") == "2")
            stage.pass(1_500)
        }
        #expect(stage.ask("POST", "\(general)/messages", ["content": "hello"]).status == 200)
        #expect(stage.ask("GET", "\(general)/messages").body?.array?.count == 1)
    }

    @Test("A planned refusal of the bot's own limit is so until its wait is over")
    func spent() throws {
        var stage = try Stage()
        _ = try stage.world.fault(
            ["kind": "answer", "route": "POST /channels/{id}/messages", "status": 429, "retry_after": 1.5],
            at: stage.now)
        for _ in 1...2 {
            let refused = stage.ask("POST", "\(general)/messages", ["content": "hello"])
            #expect(refused.status == 429 && refused.header("X-RateLimit-Remaining") == "0")
            #expect(refused.header("X-RateLimit-Reset-After") == "1.500")
        }
        stage.pass(1_500)
        let heard = stage.ask("POST", "\(general)/messages", ["content": "hello"])
        #expect(heard.status == 200 && heard.header("X-RateLimit-Remaining") == "4")
    }

    @Test("A server error is JSON from the API and HTML from the edge")
    func errors() throws {
        var stage = try Stage()
        for (status, isHTML) in [(500, false), (502, true)] {
            _ = try stage.world.fault(
                ["kind": "answer", "route": "users/@me", "status": .int(Int64(status))], at: stage.now)
            let response = stage.ask("GET", "/users/@me")
            #expect(response.status == status)
            #expect((response.html != nil) == isHTML)
            #expect((response.body != nil) != isHTML)
        }
    }

    @Test("A lost reply is of something done")
    func lost() throws {
        var stage = try Stage()
        _ = try stage.world.fault(
            ["kind": "lose-reply", "route": "/channels/*/messages", "times": 1], at: stage.now)
        let body: JSON = ["content": "once", "nonce": "7", "enforce_nonce": true]
        #expect(stage.ask("POST", "\(general)/messages", body).isLost)
        let again = stage.ask("POST", "\(general)/messages", body)
        #expect(!again.isLost)
        #expect(try stage.seen().count == 1)
    }
}
