import SandboxWorld

/// What is expected to be seen. Nil: it is so; else what was expected.
extension Player {
    func judge(_ step: Step) -> String? {
        switch step {
        case .expect(let text): return seen.reads(text) ? nil : "to read “\(text)”"
        case .not(let text): return seen.reads(text) ? "not to read “\(text)”" : nil
        case .once(let text):
            let times = seen.all.count { $0["text"]?.string?.contains(text) == true }
            return times == 1 ? nil : "one message with “\(text)”, not \(times)"
        case .button(let label, let isThere):
            guard seen.buttonLabels.contains(label) != isThere else { return nil }
            return "\(isThere ? "a" : "no") button “\(label)”"
        case .field(let label, let isThere):
            guard seen.fieldLabels.contains(label) != isThere else { return nil }
            return "\(isThere ? "a" : "no") field “\(label)”"
        case .choices(let wanted):
            let missing = wanted.filter { text in !seen.choices.contains { $0.contains(text) } }
            return missing.isEmpty ? nil : "the choices \(missing.map { "“\($0)”" }.joined(separator: ", "))"
        case .outcome(let kind):
            return seen.outcome == kind ? nil : "the outcome \(kind), not \(seen.outcome)"
        case .audience(let isOnlyYou):
            let isSo = seen.message?["ephemeral"]?.bool == isOnlyYou
            return isSo ? nil : isOnlyYou ? "a message that only \(person) sees" : "a message for all"
        case .pinned(let text):
            let isThere = seen.all.contains {
                $0["pinned"]?.bool == true && $0["text"]?.string?.contains(text) == true
            }
            return isThere ? nil : "a pinned message with “\(text)”"
        case .attached(let name):
            return seen.fileNames.contains(name) ? nil : "a file “\(name)”"
        case .type, .halfType, .become, .press, .choose, .fill, .submit, .menu, .file, .look, .wait,
            .waitForChannel, .advance, .person, .fault, .reset, .run, .sees, .cannotLook, .topic, .noChannel:
            preconditionFailure("\(step) is no expectation of what was seen last")
        }
    }

    mutating func wait(for text: String, in channel: String) async -> String? {
        let person = person
        let found = await control.server.first(within: Self.patience) { world, _ -> Bool? in
            guard let messages = try? world.messages(channel: channel, as: person) else { return nil }
            return Seen(json: ["messages": messages]).reads(text) ? true : nil
        }
        _ = await look(channel)
        return found == true ? nil : "to read “\(text)” in \(Self.written(channel)) within 30 seconds"
    }

    mutating func miss(_ text: String, in channel: String) async -> String? {
        if let reason = await look(channel) { return reason }
        return judge(.not(text))
    }

    mutating func cannotLook(_ person: String, _ channel: String) async -> String? {
        self.person = person
        let answer = await control.answer("GET", "channels/\(channel)/messages", query: ["as": person])
        seen = Self.seen(answer)
        return answer.status == 200 ? "\(person) not to see \(Self.written(channel))" : nil
    }

    mutating func wait(forChannel name: String) async -> String? {
        let found = await control.server.first(within: Self.patience) { world, now -> Bool? in
            world.hasChannel(named: name) ? true : nil
        }
        return found == true ? nil : "a channel or thread called \(name) within 30 seconds"
    }

    mutating func noChannel(_ name: String) async -> String? {
        let isThere = await control.server.ask { world, _ in world.hasChannel(named: name) }
        return isThere ? "no channel or thread called \(name)" : nil
    }

    mutating func topic(_ text: String, of name: String) async -> String? {
        let found = await control.server.first(within: Self.patience) { world, _ -> Bool? in
            world.topic(ofChannel: name)?.contains(text) == true ? true : nil
        }
        return found == true ? nil : "the topic of #\(name) to hold “\(text)” within 30 seconds"
    }
}
