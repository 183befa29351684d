import SandboxWorld
import Testing

@Suite("Interactions")
struct InteractionTests {
    private func stage() throws -> Stage {
        var stage = try Stage.withBot()
        stage.register(Sample.projects)
        return stage
    }

    @Test("A command is typed, heard, answered, and read")
    func answered() throws {
        var stage = try stage()
        let (id, heard) = try stage.command(#"/projects show:"Open seats" share:true"#)
        #expect(heard["type"] == 2)
        #expect(heard["data"]?["name"] == "projects")
        #expect(
            heard["data"]?["options"] == [
                ["name": "show", "type": 3, "value": "open"], ["name": "share", "type": 5, "value": true],
            ])
        #expect(heard["member"]?["user"]?["username"] == "member")
        #expect(heard["guild_id"] == "1100000000000000001")
        #expect(stage.outcome(of: id) == nil)
        #expect(stage.answer(heard, Sample.card).status == 204)
        let message = try #require(stage.outcome(of: id)?["message"])
        #expect(stage.outcome(of: id)?["outcome"] == "message")
        #expect(message["text"] == "Fraud Detection Pipeline\nled by @lead")
        #expect(message["ephemeral"] == true)
        #expect(message["buttons"]?.array?.compactMap { $0["label"]?.string } == ["Apply", "Repository"])
        #expect(message["buttons"]?[1]?["url"] == "https://example.org")
        #expect(message["selects"]?[0]?["options"]?[1] == ["label": "Two", "value": "2"])
    }

    @Test("with_response gives the message back")
    func withResponse() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        let response = stage.answer(heard, Sample.card, withResponse: true)
        #expect(response.status == 200)
        #expect(response.body?["interaction"]?["id"] == heard["id"])
        #expect(response.body?["interaction"]?["response_message_ephemeral"] == true)
        #expect(response.body?["resource"]?["type"] == 4)
        #expect(response.body?["resource"]?["message"]?["components"]?[0]?["id"] == 1)
    }

    @Test("Only the person sees a private answer, and nobody hears of it on the gateway")
    func ephemeral() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.card)
        #expect(try stage.seen().count == 1)
        #expect(try stage.seen(by: "lead").isEmpty)
        #expect(stage.events("MESSAGE_CREATE").isEmpty)
        let message = try stage.seen()[0]["id"] ?? ""
        #expect(throws: ControlError(status: 404, "lead sees no message \(message.string ?? "")")) {
            try stage.press(["message": message, "label": "Apply"], as: "lead")
        }
    }

    @Test("A shared answer is everybody's, and the bot hears its own message")
    func shared() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, ["type": 4, "data": ["content": "Hello **all**"]])
        #expect(try stage.seen(by: "lead").first?["text"] == "Hello all")
        #expect(stage.events("MESSAGE_CREATE").last?["content"] == "Hello **all**")
    }

    @Test("After three seconds of silence the application did not respond, and an answer is too late")
    func late() throws {
        var stage = try stage()
        let (id, heard) = try stage.command("/projects")
        stage.pass(2999)
        #expect(stage.outcome(of: id) == nil)
        stage.pass(1)
        #expect(stage.outcome(of: id)?["outcome"] == "failed")
        #expect(stage.outcome(of: id)?["error"] == "The application did not respond")
        let response = stage.answer(heard, Sample.card)
        #expect(response.status == 404)
        #expect(response.body?["code"] == 10_062)
    }

    @Test("A second answer has already been acknowledged")
    func twice() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.card)
        let response = stage.answer(heard, Sample.card)
        #expect(response.status == 400)
        #expect(response.body?["code"] == 40_060)
    }

    @Test("A deferred answer shows that the bot thinks, and its edit completes it")
    func deferred() throws {
        var stage = try stage()
        let (id, heard) = try stage.command("/projects")
        #expect(stage.followUp("PATCH", heard, "/messages/@original", ["content": "early"]).status == 404)
        stage.answer(heard, ["type": 5, "data": ["flags": 64]])
        #expect(try stage.seen().first?["text"] == "guildhall is thinking…")
        stage.pass(5000)
        #expect(stage.outcome(of: id) == nil)
        let edit = stage.followUp("PATCH", heard, "/messages/@original", ["content": "Here it is"])
        #expect(edit.status == 200)
        #expect(edit.body?["flags"] == 64)
        #expect(stage.outcome(of: id)?["outcome"] == "message")
        #expect(stage.outcome(of: id)?["message"]?["text"] == "Here it is")
        #expect(try stage.seen(by: "lead").isEmpty)
    }

    @Test("A deferred answer that never comes is reported after fifteen seconds, and may still come later")
    func deferredTooLong() throws {
        var stage = try stage()
        let (id, heard) = try stage.command("/projects")
        stage.answer(heard, ["type": 5])
        stage.pass(15_000)
        #expect(stage.outcome(of: id)?["outcome"] == "deferred")
        #expect(stage.followUp("PATCH", heard, "/messages/@original", ["content": "At last"]).status == 200)
        #expect(try stage.seen(by: "lead").first?["text"] == "At last")
    }

    @Test("Followups are written, read, edited and deleted; the first one after a deferral completes it")
    func followups() throws {
        var stage = try stage()
        let (id, heard) = try stage.command("/projects")
        stage.answer(heard, ["type": 5])
        let first = stage.followUp("POST", heard, "", ["content": "one"])
        #expect(stage.outcome(of: id)?["message"]?["id"] == first.body?["id"])
        let second = stage.followUp("POST", heard, "", ["content": "two", "flags": 64])
        let name = "/messages/\(second.body?["id"]?.string ?? "")"
        #expect(stage.followUp("GET", heard, name).body?["content"] == "two")
        #expect(stage.followUp("PATCH", heard, name, ["content": "three"]).status == 200)
        stage.pass(2000)
        #expect(try stage.seen().map { $0["text"] } == ["one", "three"])
        #expect(try stage.seen(by: "lead").map { $0["text"] } == ["one"])
        #expect(stage.followUp("DELETE", heard, name).status == 204)
        #expect(stage.followUp("GET", heard, name).body?["code"] == 10_008)
        #expect(stage.followUp("GET", heard, "/messages/@original").body?["content"] == "one")
    }

    @Test("A token dies after fifteen minutes")
    func tokenDies() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.card)
        stage.say(["op": 1, "d": nil])
        stage.pass(899_000)
        #expect(stage.followUp("POST", heard, "", ["content": "just in time"]).status == 200)
        stage.pass(1000)
        let response = stage.followUp("POST", heard, "", ["content": "too late"])
        #expect(response.status == 401)
        #expect(response.body?["code"] == 50_027)
    }

    @Test("A button carries its message, and its answer changes it")
    func button() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.card)
        let message = try stage.seen()[0]
        let (id, pressed) = try stage.press(["message": message["id"] ?? "", "label": "Apply"])
        #expect(pressed["type"] == 3)
        #expect(pressed["data"]?["custom_id"] == "apply:1")
        #expect(pressed["message"]?["id"] == message["id"])
        stage.answer(pressed, ["type": 7, "data": ["components": [["type": 10, "content": "Sent."]]]])
        #expect(stage.outcome(of: id)?["outcome"] == "updated")
        #expect(stage.outcome(of: id)?["message"]?["text"] == "Sent.")
        #expect(try stage.seen().count == 1)
    }

    @Test("A select sends values, chosen by value or by label")
    func select() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.card)
        let message = try stage.seen()[0]["id"] ?? ""
        let (id, pressed) = try stage.press(["message": message, "custom_id": "open", "values": ["Two"]])
        #expect(pressed["data"]?["values"] == ["2"])
        #expect(pressed["data"]?["component_type"] == 3)
        stage.answer(pressed, ["type": 6])
        #expect(stage.outcome(of: id) == nil)
        stage.followUp(
            "PATCH", pressed, "/messages/@original", ["components": [["type": 10, "content": "Two"]]])
        #expect(stage.outcome(of: id)?["outcome"] == "updated")
        #expect(throws: ControlError("there is no such button or select; there are: ")) {
            try stage.press(["message": message, "custom_id": "open", "values": ["One"]])
        }
    }

    @Test("A followup after a silent acknowledgement is the answer, and the card is still the original")
    func followedUp() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.card)
        let message = try stage.seen()[0]["id"] ?? ""
        let (id, pressed) = try stage.press(["message": message, "label": "Apply"])
        stage.answer(pressed, ["type": 6])
        stage.followUp("POST", pressed, "", ["content": "Noted", "flags": 64])
        #expect(stage.outcome(of: id)?["outcome"] == "message")
        #expect(stage.outcome(of: id)?["message"]?["text"] == "Noted")
        let done: JSON = ["components": [["type": 10, "content": "Done"]]]
        #expect(stage.followUp("PATCH", pressed, "/messages/@original", done).body?["id"] == message)
        #expect(stage.outcome(of: id)?["message"]?["text"] == "Done")
    }

    @Test("An interaction in a channel that is gone cannot be answered")
    func channelGone() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        _ = try stage.world.fault(["kind": "delete-channel", "channel": "general"], at: stage.now)
        #expect(stage.answer(heard, Sample.card).body?["code"] == 10_003)
    }

    @Test("Autocomplete asks with the half-typed option in focus")
    func autocomplete() throws {
        var stage = try stage()
        let started = try stage.complete(#"/projects show:All project:"fraud de"#)
        let (id, heard) = try stage.waiting(started)
        #expect(heard["type"] == 4)
        #expect(
            heard["data"]?["options"] == [
                ["name": "show", "type": 3, "value": "all"],
                ["name": "project", "type": 3, "value": "fraud de", "focused": true],
            ])
        let choices: JSON = [["name": "Fraud Detection Pipeline", "value": "P-001"]]
        #expect(stage.answer(heard, ["type": 4, "data": ["content": "no"]]).body?["code"] == 50_035)
        stage.answer(heard, ["type": 8, "data": ["choices": choices]])
        #expect(stage.outcome(of: id) == ["choices": choices])
        let fixed: JSON = ["choices": [["name": "Open seats", "value": "open"]]]
        #expect(try stage.complete("/projects show:op") == .answered(fixed))
    }

    @Test("A modal is opened, filled in and sent")
    func modal() throws {
        var stage = try stage()
        let (id, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.modal)
        let modal = try #require(stage.outcome(of: id)?["modal"])
        #expect(stage.outcome(of: id)?["outcome"] == "modal")
        #expect(modal["title"] == "Apply to join")
        #expect(
            modal["fields"]?.array?.compactMap { $0["label"]?.string } == ["Why", "Role", "Days", "I agree"])
        let number = modal["id"] ?? ""
        #expect(throws: ControlError("Why must have at least 5 characters")) {
            try stage.submit(["modal": number, "fields": ["Why": "no"]])
        }
        #expect(throws: ControlError("the form has no field What; it has: Why, Role, Days, I agree")) {
            try stage.submit(["modal": number, "fields": ["What": "no"]])
        }
        let (sent, submitted) = try stage.submit([
            "modal": number,
            "fields": [
                "why": "I ran Kafka", "Role": ["Analyst"], "Days": ["Monday", "fr"], "I agree": true,
            ],
        ])
        #expect(submitted["type"] == 5)
        #expect(submitted["data"]?["custom_id"] == "letter")
        let answers = submitted["data"]?["components"]?.array ?? []
        #expect(answers.count == 5)
        #expect(answers[1]["component"]?["value"] == "I ran Kafka")
        #expect(answers[2]["component"]?["value"] == "an")
        #expect(answers[3]["component"]?["values"] == ["mo", "fr"])
        #expect(answers[4]["component"]?["value"] == true)
        #expect(stage.answer(submitted, Sample.modal).body?["code"] == 50_035)
        stage.answer(submitted, ["type": 4, "data": ["content": "Thank you", "flags": 64]])
        #expect(stage.outcome(of: sent)?["message"]?["text"] == "Thank you")
    }

    @Test("An update needs a message: a command cannot be answered with one")
    func wrongCallback() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        let response = stage.answer(heard, ["type": 7, "data": ["content": "no"]])
        #expect(response.body?["code"] == 50_035)
        #expect(stage.answer(heard, Sample.card).status == 204)
    }
}
