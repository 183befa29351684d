import SandboxWorld

/// Does one step after the other as people would, and remembers what was seen last. Stories and the prompt
/// share it. All it can do is what the control API can, and what somebody at the machine's own command line can.
struct Player {
    /// How long something may be awaited: a card rests for ten seconds between two edits.
    static let patience = Duration.seconds(30)

    let control: ControlAPI
    var person = "member"
    var channel = "general"
    var seen = Seen() {
        didSet { remember() }
    }
    /// What can be acted on, newest first: it outlives lines that bring nothing of the kind.
    var pressable: [JSON] = []
    var form: JSON?
    /// What has been filled in and not been sent yet.
    var filled: JSON = [:]
    /// The texts of the files people have at hand, by their names.
    var files: JSON = [:]
    /// Where files beside the story are read; nil where there is no story.
    var read: @Sendable (String) throws -> String = { path in
        throw SandboxFailure("There is no story that \(path) could lie beside.")
    }

    init(_ control: ControlAPI) {
        self.control = control
    }

    private mutating func remember() {
        if let message = seen.message { pressable = [message] }
        if let messages = seen.messages { pressable = messages.reversed() }
        if let modal = seen.modal {
            form = modal["id"]
            filled = [:]
        }
    }

    /// Takes a step. Nil: as expected; else what was expected instead.
    mutating func take(_ step: Step) async -> String? {
        switch step {
        case .type(let person, let channel, let text): return await say("type", person, channel, text)
        case .halfType(let person, let channel, let text): return await say("complete", person, channel, text)
        case .become(let person, let channel):
            self.person = person
            self.channel = channel ?? self.channel
            return nil
        case .press(let label, let words): return await press(label, of: words)
        case .choose(let labels, let placeholder): return await choose(labels, from: placeholder)
        case .fill(let field):
            filled[field.name] = field.value
            return form == nil ? "a form to fill" : nil
        case .submit(let fields): return await submit(fields)
        case .menu(let command, let target): return await menu(command, on: target)
        case .file(let name, let text): return keep(name, text)
        case .look(let channel): return await look(channel)
        case .wait(let text, let channel): return await wait(for: text, in: channel)
        case .waitForChannel(let channel): return await wait(forChannel: channel)
        case .advance(let body): return await call("clock", body, isSeen: false)
        case .person(let body): return await call("people", body, isSeen: false)
        case .fault(let fault): return await call("faults", fault, isSeen: false)
        case .reset: return await call("reset", [:], isSeen: false)
        case .run(let arguments): return await run(arguments)
        case .sees(let person, let text, let channel, let isThere):
            self.person = person
            return isThere ? await wait(for: text, in: channel) : await miss(text, in: channel)
        case .cannotLook(let person, let channel): return await cannotLook(person, channel)
        case .topic(let text, let channel): return await topic(text, of: channel)
        case .noChannel(let channel): return await noChannel(channel)
        case .expect, .not, .once, .button, .field, .choices, .outcome, .audience, .pinned, .attached:
            return judge(step)
        }
    }

    /// A refusal by the control API is something to see too: a story may expect it.
    mutating func call(_ path: String, _ body: JSON, isSeen: Bool = true) async -> String? {
        let answer = await control.answer("POST", path, json: body)
        if isSeen || answer.status != 200 { seen = Self.seen(answer) }
        return isSeen || answer.status == 200 ? nil : "\(path) to be done"
    }

    static func seen(_ answer: ControlAPI.Answer) -> Seen {
        if answer.status != 200 {
            return Seen(json: ["outcome": "refused", "refusal": answer.body["message"] ?? .null])
        }
        if case .array = answer.body { return Seen(json: ["messages": answer.body]) }
        return Seen(json: answer.body)
    }
}
