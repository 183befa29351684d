import Foundation
import Machine
import Support
import Testing

/// Everybody at random, the whole way through real sockets: what may be typed, pressed, chosen and sent, and what no client
/// of Discord's would send. What nobody may do is judged on the bench, where twenty thousand such acts are cheap.
@Suite("People at random over real sockets", .serialized, .timeLimit(.minutes(10)))
struct SocketClickerTests {
    private static let seed: UInt64 = 20_261_127
    private static let count = 500

    @Test("Of five hundred interactions each is answered, none is a fault, and the history still adds up")
    func clicking() async throws {
        let folder = try TemporaryFolder()
        let database = "sqlite:\(folder.appending(path: "here.sqlite").path)"
        let backup = folder.appending(path: "backup").path
        let sandbox = try await Sandbox(capturing: "clicking", ["--database", database])
        _ = try await sandbox.awaits(in: "project-proposals") { $0.contains { $0.contains("P-004 · rev 1") } }
        let added = try await sandbox.call("POST", "people", ["name": "newcomer", "count": 12])
        #expect(added.status == 200, "\(added.text)")
        var crowd = RandomCrowd(seed: Self.seed)
        var kinds: [String: Int] = [:]
        var tries = 0
        while kinds.values.reduce(0, +) < Self.count {
            tries += 1
            try #require(tries < Self.count * 8, "the world takes too little of what they do: \(kinds)")
            guard let (act, outcome) = try await crowd.act(in: sandbox) else { continue }
            kinds[act, default: 0] += 1
            #expect(outcome.kind != "failed", "seed \(Self.seed), \(act): \(outcome.error)")
        }
        print("Seed \(Self.seed): \(kinds.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })")
        #expect(Set(kinds.keys) == ["typed", "pressed", "chosen", "sent", "forged"])
        let ended = try await sandbox.stop()
        let faults = (ended.output + ended.errors).split(separator: "\n").filter {
            $0.contains("interaction.fault")
        }
        #expect(faults.isEmpty, "\(faults.prefix(3))")
        #expect(try await Program.run("backup", backup, "--database", database).code == 0)
        let verified = try await Program.run("verify", backup)
        #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
    }
}

/// People who do what comes to their minds with what they have seen.
private struct RandomCrowd {
    private var random: SeededRandom
    private let people: [String]
    private var messages: [(seenBy: String, message: JSON)] = []
    private var forms: [(person: String, form: JSON)] = []

    private static let channels = [
        "general", "project-proposals", "projects", "fraud-detection-pipeline", "data-mesh-platform",
        "ecommerce-analytics-warehouse", "leads", "steward-room",
    ]
    private static let lines = [
        "/projects", "/projects show:\"All\"", "/projects project:P-001", "/projects search:kafka",
        "/proposals",
        "/proposals proposal:P-004", "/apply", "/apply project:P-001", "/apply project:P-003", "/propose",
        "/vote stance:support proposal:P-004", "/vote stance:concern proposal:P-004", "/vote stance:clear",
        "/me",
        "/me section:\"My data\"", "/me section:\"Notifications\"", "/help", "/help topic:twist",
        "/lead board",
        "/lead applications", "/lead seats", "/lead team",
        "/lead milestone action:Add title:Ingest when:\"in 2 weeks\"",
        "/lead milestone action:Done", "/lead twist action:Preview", "/lead twist action:\"Announce now\"",
        "/lead announce", "/lead advance", "/lead checkin status:Blocked", "/lead log kind:Note text:Hello",
        "/lead edit", "/lead handover to:contributor", "/lead credit member:contributor", "/steward queue",
        "/steward decide proposal:P-004", "/steward lead member:member",
        "/steward state to:ARCHIVED project:P-002",
        "/steward away", "/steward export what:PROJECTS.md", "/setup sync",
    ]

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        people =
            ["member", "applicant", "proposer", "contributor", "lead", "steward", "core-steward", "admin"]
            + (1...12).map { "newcomer-\($0)" }
    }

    private mutating func pick<Thing>(_ things: [Thing]) -> Thing? { things.randomElement(using: &random) }

    /// Does something; `nil` when the world would not have it, as when a form lacks an answer.
    mutating func act(in sandbox: Sandbox) async throws -> (act: String, outcome: Outcome)? {
        let act: String
        let answer: Sandbox.Answer
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<4: (act, answer) = ("typed", try await type(in: sandbox))
        case 4..<7:
            guard let pressed = try await press(in: sandbox) else { return nil }
            (act, answer) = ("pressed", pressed)
        case 7, 8:
            guard let chosen = try await choose(in: sandbox) else { return nil }
            (act, answer) = ("chosen", chosen)
        case 9, 10:
            guard let sent = try await send(in: sandbox) else { return nil }
            (act, answer) = ("sent", sent)
        default:
            guard let forged = try await forge(in: sandbox) else { return nil }
            (act, answer) = ("forged", forged)
        }
        guard answer.status == 200 else { return nil }
        return (act, try Outcome(answer))
    }

    private mutating func type(in sandbox: Sandbox) async throws -> Sandbox.Answer {
        let (person, channel) = (pick(people) ?? "", pick(Self.channels) ?? "")
        let answer = try await sandbox.call(
            "POST", "type", ["as": person, "channel": channel, "text": pick(Self.lines) ?? ""])
        remember(answer, person)
        // What others and the bot wrote there is pressed too, for as long as it stands.
        let read = try await sandbox.call("GET", "channels/\(channel)/messages?as=\(person)")
        messages += read.json.list.suffix(3).map { (person, $0) }
        return answer
    }

    private mutating func press(in sandbox: Sandbox) async throws -> Sandbox.Answer? {
        let open = messages.filter { !$0.message["buttons"].list.isEmpty }
        guard let (seer, message) = pick(open), let button = pick(message["buttons"].list),
            !button["custom_id"].text.isEmpty
        else { return nil }
        return try await component(
            message, by: presser(of: seer), ["custom_id": button["custom_id"].text], sandbox)
    }

    private mutating func choose(in sandbox: Sandbox) async throws -> Sandbox.Answer? {
        let open = messages.filter { !$0.message["selects"].list.isEmpty }
        guard let (seer, message) = pick(open), let select = pick(message["selects"].list) else { return nil }
        let value = pick(select["options"].list)?["value"].text ?? pick(people) ?? ""
        return try await component(
            message, by: presser(of: seer), ["custom_id": select["custom_id"].text, "values": [value]],
            sandbox)
    }

    /// Another’s id, one of an older version, values that were never offered.
    private mutating func forge(in sandbox: Sandbox) async throws -> Sandbox.Answer? {
        guard let (seer, message) = pick(messages) else { return nil }
        let known = messages.flatMap { $0.message["buttons"].list + $0.message["selects"].list }
            .map { $0["custom_id"].text }.filter { !$0.isEmpty }
        var id = pick(known) ?? "nothing"
        switch Int.random(in: 0..<3, using: &random) {
        case 0: id = String(id.dropLast(2)) + "99"
        case 1: id = "old.button:0000:\(id.count)"
        default: break
        }
        var body: [String: Any] = ["forged": true, "custom_id": String(id.prefix(100))]
        if Bool.random(using: &random) { body["values"] = ["P-999"] }
        return try await component(message, by: presser(of: seer), body, sandbox)
    }

    /// Mostly whoever saw it, now and then somebody else.
    private mutating func presser(of seer: String) -> String {
        Int.random(in: 0..<5, using: &random) == 0 ? pick(people) ?? seer : seer
    }

    private mutating func component(
        _ message: JSON, by person: String, _ body: [String: Any], _ sandbox: Sandbox
    ) async throws -> Sandbox.Answer {
        let whole = body.merging(["as": person, "message": message["id"].text]) { given, _ in given }
        let answer = try await sandbox.call("POST", "press", whole)
        remember(answer, person)
        return answer
    }

    private mutating func send(in sandbox: Sandbox) async throws -> Sandbox.Answer? {
        guard let (person, form) = forms.popLast() else { return nil }
        var fields: [String: Any] = [:]
        for field in form["fields"].list { fields[field["custom_id"].text] = value(of: field) }
        let answer = try await sandbox.call(
            "POST", "submit", ["as": person, "modal": form["id"].text, "fields": fields])
        remember(answer, person)
        return answer
    }

    private mutating func value(of field: JSON) -> Any {
        let options = field["options"].list.map { $0["value"].text }
        if !options.isEmpty {
            // A group of boxes is mostly meant whole, such as the four ticks of an approval.
            let isGroup = field["type"].number == 22
            return isGroup ? options : [pick(options) ?? ""]
        }
        switch field["type"].number {
        case 23: return "true"
        case 5: return [pick(people) ?? "member"]
        default:
            return pick([
                "Words that are long enough for whatever is asked here, and then a few more.", "in 3 weeks",
                "https://example.org/tracker", "2", "@everyone <@&1> **loud**",
            ]) ?? ""
        }
    }

    private mutating func remember(_ answer: Sandbox.Answer, _ person: String) {
        let message = answer.json["message"]
        if !message["id"].text.isEmpty { messages.append((person, message)) }
        let form = answer.json["modal"]
        if !form["id"].text.isEmpty { forms.append((person, form)) }
        messages = messages.suffix(120)
    }
}
