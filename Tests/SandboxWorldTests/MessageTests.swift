import SandboxWorld
import Testing

@Suite("Messages and channels by REST")
struct MessageTests {
    private let general = "/channels/1100000000000000201"

    @Test("A message is created, read, edited and deleted, and the gateway tells of it")
    func life() throws {
        var stage = try Stage.withBot()
        let body: JSON = ["content": "  hello <@1100000000000000105>  ", "nonce": "e42"]
        let message = try #require(stage.ask("POST", "\(general)/messages", body).body)
        #expect(message["content"] == "hello <@1100000000000000105>")
        #expect(message["mentions"]?[0]?["username"] == "lead")
        #expect(message["nonce"] == "e42")
        let path = "\(general)/messages/\(message["id"]?.string ?? "")"
        #expect(stage.ask("GET", path).body?["id"] == message["id"])
        #expect(stage.ask("PATCH", path, ["content": "changed"]).body?["edited_timestamp"]?.string != nil)
        #expect(try stage.seen()[0]["edited"] == true)
        #expect(stage.ask("DELETE", path).status == 204)
        #expect(stage.ask("GET", path).body?["code"] == 10_008)
        #expect(stage.events("MESSAGE_CREATE").count == 1)
        #expect(stage.events("MESSAGE_UPDATE").count == 1)
        #expect(stage.events("MESSAGE_DELETE").last?["id"] == message["id"])
    }

    @Test("The same nonce, enforced, gives the same message for five minutes")
    func nonce() throws {
        var stage = try Stage()
        let body: JSON = ["content": "post", "nonce": 7, "enforce_nonce": true]
        let first = stage.ask("POST", "\(general)/messages", body).body?["id"]
        #expect(stage.ask("POST", "\(general)/messages", body).body?["id"] == first)
        stage.pass(300_000)
        #expect(stage.ask("POST", "\(general)/messages", body).body?["id"] != first)
        #expect(try stage.seen().count == 2)
    }

    @Test("Lists go back from a message, forward from it, and around it")
    func lists() throws {
        var stage = try Stage()
        var ids: [String] = []
        for number in 1...7 {
            let answer = stage.ask("POST", "\(general)/messages", ["content": .string("\(number)")])
            ids.append(answer.body?["id"]?.string ?? "")
            stage.pass(1000)
        }
        let words = { (query: [String: String]) -> [String] in
            stage.ask("GET", "\(general)/messages", query: query).body?.array?.compactMap {
                $0["content"]?.string
            } ?? []
        }
        #expect(words([:]) == ["7", "6", "5", "4", "3", "2", "1"])
        #expect(words(["limit": "2"]) == ["7", "6"])
        #expect(words(["before": ids[3], "limit": "2"]) == ["3", "2"])
        #expect(words(["after": ids[3], "limit": "2"]) == ["6", "5"])
        #expect(words(["around": ids[3], "limit": "3"]) == ["5", "4", "3"])
        #expect(stage.ask("GET", "\(general)/messages", query: ["limit": "101"]).body?["code"] == 50_035)
    }

    @Test("What others say is empty without the message-content intent, unless the bot is mentioned")
    func contentIntent() throws {
        var stage = try Stage.withBot()
        _ = try stage.type("a secret")
        _ = try stage.type("hey <@1100000000000000301>")
        #expect(stage.events("MESSAGE_CREATE").map { $0["content"] } == ["", "hey <@1100000000000000301>"])
        #expect(stage.events("MESSAGE_CREATE")[0]["member"]?["roles"] == [])
        let list = stage.ask("GET", "\(general)/messages").body?.array ?? []
        #expect(list.map { $0["content"] } == ["hey <@1100000000000000301>", ""])
    }

    @Test("allowed_mentions decides who is pinged")
    func mentions() throws {
        var stage = try Stage()
        let words: JSON = "<@1100000000000000105> <@1100000000000000101> <@&1100000000000000011>"
        let quiet = stage.ask(
            "POST", "\(general)/messages", ["content": words, "allowed_mentions": ["parse": []]])
        #expect(quiet.body?["mentions"] == [])
        #expect(quiet.body?["mention_roles"] == [])
        let one = stage.ask(
            "POST", "\(general)/messages",
            ["content": words, "allowed_mentions": ["parse": ["roles"], "users": ["1100000000000000101"]]])
        #expect(one.body?["mentions"]?.array?.compactMap { $0["username"]?.string } == ["member"])
        #expect(one.body?["mention_roles"] == ["1100000000000000011"])
        let both: JSON = ["parse": ["users"], "users": ["1100000000000000101"]]
        #expect(
            stage.ask("POST", "\(general)/messages", ["content": words, "allowed_mentions": both]).status
                == 400)
    }

    @Test("Another's message cannot be edited")
    func others() throws {
        var stage = try Stage()
        _ = try stage.type("mine")
        let id = try stage.seen()[0]["id"]?.string ?? ""
        #expect(stage.ask("PATCH", "\(general)/messages/\(id)", ["content": "yours"]).body?["code"] == 50_005)
        #expect(stage.ask("DELETE", "\(general)/messages/\(id)").status == 204)
    }

    @Test("A missing permission is 50013, a hidden channel 50001, a deleted one 10003")
    func permissions() throws {
        var stage = try Stage.withBot()
        _ = try stage.world.fault(
            ["kind": "permission", "channel": "general", "role": "guildhall", "deny": "send_messages"],
            at: stage.now)
        #expect(stage.ask("POST", "\(general)/messages", ["content": "x"]).body?["code"] == 50_013)
        #expect(stage.ask("GET", general).status == 200)
        _ = try stage.world.fault(
            ["kind": "permission", "channel": "general", "role": "guildhall", "deny": ["view_channel"]],
            at: stage.now)
        #expect(stage.ask("GET", general).body?["code"] == 50_001)
        #expect(stage.ask("GET", general).status == 403)
        _ = try stage.world.fault(["kind": "delete-channel", "channel": "general"], at: stage.now)
        stage.pass(0)
        #expect(stage.ask("GET", general).body?["code"] == 10_003)
        #expect(stage.events("CHANNEL_UPDATE").count == 2)
        #expect(stage.events("CHANNEL_DELETE").last?["name"] == "general")
    }

    @Test("A channel of some roles is seen by these and by the bot")
    func privateChannel() throws {
        var stage = try Stage()
        #expect(stage.ask("GET", "/channels/1100000000000000206").status == 200)
        #expect(throws: ControlError(status: 403, "member cannot see #steward-room")) {
            try stage.seen(in: "steward-room")
        }
        #expect(try stage.seen(in: "steward-room", by: "steward").isEmpty)
        #expect(try stage.seen(in: "leads", by: "lead").isEmpty)
        #expect(try stage.seen(in: "steward-room", by: "admin").isEmpty)
    }

    @Test("A conversation is opened once, and only its two sides see it")
    func directMessages() throws {
        var stage = try Stage.withBot()
        let channel = stage.ask("POST", "/users/@me/channels", ["recipient_id": "1100000000000000101"]).body
        #expect(channel?["type"] == 1)
        #expect(channel?["recipients"]?[0]?["username"] == "member")
        let again = stage.ask("POST", "/users/@me/channels", ["recipient_id": "1100000000000000101"]).body
        #expect(again?["id"] == channel?["id"])
        stage.ask("POST", "/channels/\(channel?["id"]?.string ?? "")/messages", ["content": "psst"])
        #expect(try stage.seen(in: "@guildhall").first?["text"] == "psst")
        _ = try stage.type("yes?", in: "@guildhall")
        #expect(stage.events("MESSAGE_CREATE").last?["content"] == "yes?")
        #expect(try stage.seen(in: "@guildhall", by: "lead").isEmpty)
        let nobody = stage.ask("POST", "/users/@me/channels", ["recipient_id": "5"])
        #expect(nobody.body?["code"] == 10_013)
    }

    @Test("A missing or wrong token is 401, an unknown route 404, another method 405, another version 400")
    func refusals() throws {
        var stage = try Stage()
        #expect(
            stage.ask("GET", "/users/@me", token: "wrong").body == [
                "message": "401: Unauthorized", "code": 0,
            ])
        #expect(stage.ask("GET", "/no/such/thing").body == ["message": "404: Not Found", "code": 0])
        #expect(stage.ask("PUT", "/users/@me").status == 405)
        let old = stage.world.rest(Request(method: "GET", path: "/api/v6/gateway"), at: stage.now)
        #expect(old.body?["code"] == 50_041)
        let open = stage.world.rest(Request(method: "GET", path: "/api/gateway"), at: stage.now)
        #expect(open.body == ["url": "ws://127.0.0.1/"])
        let headers = ["authorization": "Bot \(stage.token)"]
        let broken = stage.world.rest(
            Request(method: "POST", path: "/api/v10\(general)/messages", headers: headers, body: .unreadable),
            at: stage.now)
        #expect(broken.body?["code"] == 50_109)
        #expect(stage.ask("GET", "/channels/abc").body?["code"] == 50_035)
        let log = stage.world.log(since: 0).array ?? []
        #expect(log.contains { $0["kind"] == "not emulated" && $0["path"] == "/no/such/thing" })
    }
}
