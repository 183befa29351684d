import SandboxWorld

/// What the player does as a person.
extension Player {
    mutating func say(_ call: String, _ person: String, _ channel: String?, _ text: String) async -> String? {
        self.person = person
        self.channel = channel ?? self.channel
        return await self.call(
            call,
            [
                "as": .string(person), "channel": .string(self.channel), "text": .string(text),
                "files": files,
            ])
    }

    /// By its label, or by its number among the buttons of the newest message that has any.
    mutating func press(_ label: String, of words: String?) async -> String? {
        let messages = pressable.filter { message in
            words.map { message["text"]?.string?.contains($0) == true } ?? true
        }
        for message in messages {
            let buttons = message["buttons"]?.array ?? []
            guard let button = buttons.first(where: { $0["label"]?.string == label }) else { continue }
            return await press(button, of: message)
        }
        let numbered = messages.first { $0["buttons"]?.array?.isEmpty == false }
        if let numbered, let number = Int(label), let button = numbered["buttons"]?[number - 1] {
            return await press(button, of: numbered)
        }
        return "a message\(words.map { " with “\($0)”" } ?? "") with a button “\(label)”"
    }

    private mutating func press(_ button: JSON, of message: JSON) async -> String? {
        var body: JSON = [
            "as": .string(person), "message": message["id"] ?? .null, "label": button["label"] ?? "",
        ]
        // Two buttons may read the same; a link has no custom id.
        if let customID = button["custom_id"]?.string { body["custom_id"] = .string(customID) }
        return await call("press", body)
    }

    /// A select of people, roles or channels has no options to look through: its values are names.
    mutating func choose(_ labels: [String], from placeholder: String?) async -> String? {
        for message in pressable {
            for select in message["selects"]?.array ?? [] {
                if let placeholder, select["placeholder"]?.string != placeholder { continue }
                let options = select["options"]?.array ?? []
                let values =
                    select["type"] == 3
                    ? labels.compactMap { label in
                        options.first { $0["label"]?.string == label || $0["value"]?.string == label }?[
                            "value"]
                    } : labels.map(JSON.string)
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

    /// What was filled in before goes along.
    mutating func submit(_ fields: [Step.Field]) async -> String? {
        guard let form else { return "a form to fill" }
        for field in fields { filled[field.name] = field.value }
        return await call(
            "submit", ["as": .string(person), "modal": form, "fields": filled, "files": files])
    }

    mutating func menu(_ command: String, on target: Step.MenuTarget) async -> String? {
        var body: JSON = ["as": .string(person), "command": .string(command), "channel": .string(channel)]
        switch target {
        case .person(let name): body["user"] = .string(name)
        case .message(let words):
            let answer = await control.answer("GET", "channels/\(channel)/messages", query: ["as": person])
            let message = answer.body.array?.last { $0["text"]?.string?.contains(words) == true }
            guard let id = message?["id"] else { return "a message with “\(words)” in #\(channel)" }
            body["message"] = id
        }
        return await call("menu", body)
    }

    mutating func keep(_ name: String, _ text: Step.FileText) -> String? {
        switch text {
        case .written(let text): files[name] = .string(text)
        case .path(let path):
            guard let text = try? read(path) else { return "a file \(path) beside the story" }
            files[name] = .string(text)
        }
        return nil
    }

    /// What the command says is seen; one that fails may be expected to.
    mutating func run(_ arguments: [String]) async -> String? {
        guard let bot = control.bot else { return "a bot of the sandbox's own, whose command line this is" }
        do {
            let (code, said) = try await bot.run(arguments)
            seen = Seen(json: ["outcome": code == 0 ? "done" : "failed", "output": .string(said)])
            return nil
        } catch {
            return "the command line to be there: \(error)"
        }
    }

    mutating func look(_ channel: String) async -> String? {
        self.channel = channel
        let answer = await control.answer("GET", "channels/\(channel)/messages", query: ["as": person])
        seen = Self.seen(answer)
        return answer.status == 200 ? nil : "to look into \(Self.written(channel))"
    }

    static func written(_ channel: String) -> String {
        channel.hasPrefix("@") ? channel : "#\(channel)"
    }
}
