/// What people see: messages and modals in the control API's shapes.
extension World {
    /// What one person sees in a channel, oldest first, ephemeral replies to them included.
    package func messages(channel: String, as person: String) throws(ControlError) -> JSON {
        let person = try actor(person)
        if channel.hasPrefix("@"), let other = self.person(named: channel), other.isBot,
            conversation(of: person.id, with: other.id) == nil
        {
            return []
        }
        let channel = try self.channel(named: channel, visibleTo: person)
        let seen = (messages[channel.id] ?? []).filter { $0.audience ?? person.id == person.id }
        return .array(seen.map(shown))
    }

    func shown(_ message: Message) -> JSON {
        let pressable = Self.pressable(in: message.components)
        let channel = channels[message.channelID]
        var json: JSON = [
            "id": message.id.json, "channel": .string(channel.map(name) ?? ""),
            "author": .string(members[message.authorID]?.name ?? ""), "text": .string(text(of: message)),
            "ephemeral": .bool(message.audience != nil), "pinned": .bool(message.isPinned),
            "nonce": message.nonce ?? .null, "edited": .bool(message.edited != nil),
            "buttons": .array(pressable.filter { $0["type"] == 2 }.map(shownButton)),
            "selects": .array(pressable.filter { $0["type"] != 2 }.map(shownSelect)),
            "components": .array(message.components),
            "attachments": .array(message.attachments.map(shownFile)),
        ]
        if let thread = channels[message.id], thread.kind.isThread, thread.parent == message.channelID {
            json["thread"] = [
                "id": thread.id.json, "name": .string(thread.name),
                "archived": .bool(thread.thread?.isArchived == true),
            ]
        }
        return json
    }

    private func shownFile(_ attachment: JSON) -> JSON {
        ["filename": attachment["filename"] ?? "", "url": withAddress(attachment)["url"] ?? .null]
    }

    private func name(_ channel: Channel) -> String {
        channel.isGuild
            ? channel.name : channel.recipients.compactMap { members[$0]?.name }.joined(separator: ", ")
    }

    private func shownButton(_ button: JSON) -> JSON {
        var json: JSON = [
            "label": .string(Self.label(of: button)), "custom_id": button["custom_id"] ?? .null,
            "disabled": .bool(button["disabled"]?.bool ?? false),
        ]
        json["url"] = button["url"]
        return json
    }

    private func shownSelect(_ select: JSON) -> JSON {
        [
            "custom_id": select["custom_id"] ?? .null, "placeholder": select["placeholder"] ?? "",
            "type": select["type"] ?? 3, "min_values": select["min_values"] ?? 1,
            "max_values": select["max_values"] ?? 1,
            "disabled": .bool(select["disabled"]?.bool ?? false),
            "options": .array((select["options"]?.array ?? []).map(Self.shownOption)),
        ]
    }

    private static func shownOption(_ option: JSON) -> JSON {
        ["label": option["label"] ?? "", "value": option["value"] ?? ""]
    }

    func shown(_ modal: Modal) -> JSON {
        let fields = Self.inputs(of: modal.components).map { input -> JSON in
            var json: JSON = [
                "label": .string(input.label), "custom_id": input.component["custom_id"] ?? "",
                "type": input.component["type"] ?? 0,
                "required": .bool(input.component["required"]?.bool ?? false),
            ]
            json["options"] = input.component["options"]?.array.map { .array($0.map(Self.shownOption)) }
            for key in ["value", "min_values", "max_values", "min_length", "max_length", "style", "default"] {
                if let value = input.component[key], !value.isNull { json[key] = value }
            }
            json["description"] = input.description.map(JSON.string)
            return json
        }
        let words = Markup.texts(of: modal.components).map {
            readable($0, at: calendarTime(at: modal.opened))
        }
        return [
            "id": modal.id.json, "title": .string(modal.title), "fields": .array(fields),
            "text": .string(words.joined(separator: "\n")),
        ]
    }

    /// A line for each block: the content, the embeds of older bots, every text display.
    private func text(of message: Message) -> String {
        if message.flags.contains(.loading) {
            return "\(members[message.authorID]?.name ?? "The bot") is thinking…"
        }
        if let notice = notice(message) { return notice }
        let embeds = message.embeds.flatMap { embed in
            let fields = (embed["fields"]?.array ?? []).flatMap { [$0["name"], $0["value"]] }
            return ([embed["title"], embed["description"]] + fields + [embed["footer"]?["text"]])
                .compactMap { $0?.string }
        }
        return ([message.content] + embeds + Markup.texts(of: message.components))
            .filter { !$0.isEmpty }.map { readable($0, at: message.told ?? message.sent) }
            .joined(separator: "\n")
    }

    /// What Discord's client says for what Discord wrote by itself.
    private func notice(_ message: Message) -> String? {
        let author = members[message.authorID]?.name ?? "Somebody"
        switch message.kind {
        case .pinNotice: return "\(author) pinned a message to this channel."
        case .threadCreated: return "\(author) started a thread: \(message.content)"
        case .threadStarter:
            guard let about = message.reference, let id = about.messageID,
                let first = self.message(id, in: about.channelID)
            else { return "The first message of this thread was deleted." }
            return text(of: first)
        case .plain, .reply, .command, .menu: return nil
        }
    }

    /// Marks off, mentions as names, instants as times of the world's zone.
    func readable(_ text: String, at now: ProtocolTime) -> String {
        Markup.plain(
            Markup.replacingTags(in: text) { tag in
                if let mention = Markup.mention(tag) { return name(mention) }
                if tag.hasPrefix("t:") { return Moment(tag, zoneOffset: settings.zoneOffset)?.text(at: now) }
                if tag.hasPrefix("/") { return tag.split(separator: ":").first.map(String.init) }
                if tag.hasPrefix(":") || tag.hasPrefix("a:") {
                    return tag.split(separator: ":").dropFirst(tag.hasPrefix("a:") ? 1 : 0).first.map {
                        ":\($0):"
                    }
                }
                if tag.hasPrefix("https://") || tag.hasPrefix("http://") { return String(tag) }
                return nil
            })
    }

    private func name(_ mention: Markup.Mention) -> String {
        switch mention {
        case .user(let id): "@\(members[id]?.name ?? "unknown-user")"
        case .channel(let id): "#\(channels[id]?.name ?? "unknown")"
        case .role(let id):
            guild.roles.first { $0.id == id }.map { $0.name.hasPrefix("@") ? $0.name : "@\($0.name)" }
                ?? "@unknown-role"
        }
    }
}
