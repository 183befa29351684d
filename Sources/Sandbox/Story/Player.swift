import SandboxWorld

/// Does one step after the other as people would, and remembers what was seen last. Stories and the prompt
/// share it; all it can do is what the control API can.
struct Player {
    private static let patience = Duration.seconds(10)

    private let control: ControlAPI
    var person = "member"
    var channel = "general"
    private(set) var seen = Seen() {
        didSet { remember() }
    }
    /// What can be acted on, newest first: it outlives lines that bring nothing of the kind.
    private var pressable: [JSON] = []
    private var form: JSON?

    init(_ control: ControlAPI) {
        self.control = control
    }

    /// Takes a step. Nil: as expected; else what was expected instead.
    mutating func take(_ step: Step) async -> String? {
        switch step {
        case .type(let person, let channel, let text): return await say("type", person, channel, text)
        case .halfType(let person, let channel, let text): return await say("complete", person, channel, text)
        case .press(let label): return await press(label)
        case .choose(let labels): return await choose(labels)
        case .submit(let fields): return await submit(fields)
        case .look(let channel): return await look(channel)
        case .wait(let text, let channel): return await wait(for: text, in: channel)
        case .fault(let fault): return await call("faults", fault, isSeen: false)
        case .reset: return await call("reset", [:], isSeen: false)
        case .expect(let text): return seen.text.contains(text) ? nil : "to read “\(text)”"
        case .not(let text): return seen.text.contains(text) ? "not to read “\(text)”" : nil
        case .button(let label, let isThere):
            guard seen.buttonLabels.contains(label) != isThere else { return nil }
            return "\(isThere ? "a" : "no") button “\(label)”"
        case .choices(let wanted):
            let missing = wanted.filter { text in !seen.choices.contains { $0.contains(text) } }
            return missing.isEmpty ? nil : "the choices \(missing.map { "“\($0)”" }.joined(separator: ", "))"
        case .outcome(let kind):
            return seen.outcome == kind ? nil : "the outcome \(kind), not \(seen.outcome)"
        case .audience(let isOnlyYou):
            let isSo = seen.message?["ephemeral"]?.bool == isOnlyYou
            return isSo ? nil : isOnlyYou ? "a message that only \(person) sees" : "a message for all"
        }
    }

    private mutating func remember() {
        if let message = seen.message { pressable = [message] }
        if let messages = seen.messages { pressable = messages.reversed() }
        if let modal = seen.modal { form = modal["id"] }
    }

    private mutating func say(_ call: String, _ person: String, _ channel: String?, _ text: String) async
        -> String?
    {
        self.person = person
        self.channel = channel ?? self.channel
        return await self.call(
            call, ["as": .string(person), "channel": .string(self.channel), "text": .string(text)])
    }

    /// By its label, or by its number among the buttons of the newest message that has any.
    private mutating func press(_ label: String) async -> String? {
        for message in pressable {
            let buttons = message["buttons"]?.array ?? []
            guard let button = buttons.first(where: { $0["label"]?.string == label }) else { continue }
            return await press(button, of: message)
        }
        let numbered = pressable.first { $0["buttons"]?.array?.isEmpty == false }
        if let numbered, let number = Int(label), let button = numbered["buttons"]?[number - 1] {
            return await press(button, of: numbered)
        }
        return "a message with a button “\(label)”"
    }

    private mutating func press(_ button: JSON, of message: JSON) async -> String? {
        var body: JSON = [
            "as": .string(person), "message": message["id"] ?? .null, "label": button["label"] ?? "",
        ]
        // Two buttons may read the same; a link has no custom id.
        if let customID = button["custom_id"]?.string { body["custom_id"] = .string(customID) }
        return await call("press", body)
    }

    private mutating func choose(_ labels: [String]) async -> String? {
        for message in pressable {
            for select in message["selects"]?.array ?? [] {
                let options = select["options"]?.array ?? []
                let values = labels.compactMap { label in
                    options.first { $0["label"]?.string == label || $0["value"]?.string == label }?["value"]
                }
                guard values.count == labels.count else { continue }
                return await call(
                    "press",
                    [
                        "as": .string(person), "message": message["id"] ?? .null,
                        "custom_id": select["custom_id"] ?? .null, "values": .array(values),
                    ])
            }
        }
        return "a select with \(labels.map { "“\($0)”" }.joined(separator: " and "))"
    }

    private mutating func submit(_ fields: [Step.Field]) async -> String? {
        guard let form else { return "a form to fill" }
        var values: JSON = [:]
        for field in fields {
            values[field.name] = .string(field.value)
        }
        return await call("submit", ["as": .string(person), "modal": form, "fields": values])
    }

    private mutating func look(_ channel: String) async -> String? {
        self.channel = channel
        let answer = await control.answer("GET", "channels/\(channel)/messages", query: ["as": person])
        seen = Self.seen(answer)
        return answer.status == 200 ? nil : "to look into #\(channel)"
    }

    private mutating func wait(for text: String, in channel: String) async -> String? {
        let person = person
        let found = await control.server.first(within: Self.patience) { world, _ -> Bool? in
            guard let messages = try? world.messages(channel: channel, as: person) else { return nil }
            return Seen(json: ["messages": messages]).text.contains(text) ? true : nil
        }
        _ = await look(channel)
        return found == true ? nil : "to read “\(text)” in #\(channel) within 10 seconds"
    }

    /// A refusal by the control API is something to see too: a story may expect it.
    private mutating func call(_ path: String, _ body: JSON, isSeen: Bool = true) async -> String? {
        let answer = await control.answer("POST", path, json: body)
        if isSeen || answer.status != 200 { seen = Self.seen(answer) }
        return isSeen || answer.status == 200 ? nil : "\(path) to be done"
    }

    private static func seen(_ answer: ControlAPI.Answer) -> Seen {
        if answer.status != 200 {
            return Seen(json: ["outcome": "refused", "refusal": answer.body["message"] ?? .null])
        }
        if case .array = answer.body { return Seen(json: ["messages": answer.body]) }
        return Seen(json: answer.body)
    }
}
