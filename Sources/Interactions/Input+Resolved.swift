import DiscordModel
import ProjectModel

// What ids in an interaction stand for, as commands know it.
extension Resolved {
    func person(_ id: UserID) -> Person? {
        guard let user = users[id] else { return nil }
        let member = members[id]
        return Person(
            id: MemberID(id.rawValue), name: member?.nick ?? user.globalName ?? user.username,
            isBot: user.isBot,
            roles: Set((member?.roles ?? []).map(\.rawValue)))
    }

    func upload(_ id: AttachmentID) -> Upload? {
        attachments[id].map { Upload(id: id.rawValue, name: $0.filename, size: $0.size, url: $0.url) }
    }

    func people(_ ids: [String]) -> Input? {
        let found = ids.map { UserID($0).flatMap(person) }
        return found.contains(nil) ? nil : .people(found.compactMap(\.self))
    }

    /// One text channel.
    func channel(_ ids: [String]) -> NamedChannel? {
        guard ids.count == 1, let id = ChannelID(ids[0]), let channel = channels[id], channel.kind == .text
        else { return nil }
        return NamedChannel(id: id.rawValue, name: channel.name ?? "")
    }

    func files(_ ids: [String]) -> Input? {
        let found = ids.map { AttachmentID($0).flatMap(upload) }
        return found.contains(nil) ? nil : .files(found.compactMap(\.self))
    }
}

extension CommandCall {
    /// The values by the names of the options, people and files as what they are.
    var inputs: [String: Input] {
        Dictionary(
            arguments.compactMap { option in option.value.map { (option.name, input($0, option.kind)) } },
            uniquingKeysWith: { first, _ in first })
    }

    private func input(_ value: Scalar, _ kind: CommandOptionKind) -> Input {
        guard case .string(let id) = value else { return .option(value) }
        let resolved: Input? =
            switch kind {
            case .user: self.resolved.people([id])
            case .attachment: self.resolved.files([id])
            default: nil
            }
        return resolved ?? .option(value)
    }

    var person: Person? { targetID.flatMap { UserID($0) }.flatMap(resolved.person) }

    func message(in guild: GuildID?) -> QuotedMessage? {
        guard let id = targetID.flatMap({ MessageID($0) }), let message = resolved.messages[id],
            let channel = message.channelID, let guild
        else { return nil }
        let author = message.author.map {
            Person(id: MemberID($0.id.rawValue), name: $0.globalName ?? $0.username, isBot: $0.isBot)
        }
        return QuotedMessage(
            id: id.rawValue, channel: channel.rawValue,
            author: author ?? Person(id: MemberID(0), name: "", isBot: true),
            text: message.texts.joined(separator: "\n"),
            link: "https://discord.com/channels/\(guild)/\(channel)/\(id)")
    }
}

extension ModalSubmit {
    /// What was filled in, by the names of the fields. A field that was left empty in a way that sends nothing is absent.
    var inputs: [String: Input] {
        var found: [String: Input] = [:]
        for component in components.flatMap(\.flattened) {
            guard let name = component.customID, let answer = component.answer?.revealed else { continue }
            switch (component.kind, answer) {
            case (.userSelect, .values(let ids)): found[name] = resolved.people(ids) ?? .answer(answer)
            case (.fileUpload, .values(let ids)): found[name] = resolved.files(ids) ?? .answer(answer)
            default: found[name] = .answer(answer)
            }
        }
        return found
    }
}
