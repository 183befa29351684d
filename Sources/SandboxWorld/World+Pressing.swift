/// Buttons and selects, pressed by people.
extension World {
    /// `body`: `message`, and `label` or `custom_id`, and for a select `values`. With `forged` a `custom_id` and
    /// `values` are sent that the message does not have, as no client of Discord's would: a bot must not trust
    /// them.
    package mutating func press(
        as person: String, _ body: JSON, at now: ProtocolTime,
    ) throws(ControlError) -> Started {
        let person = try actor(person)
        guard let id = body["message"]?.snowflake else {
            throw ControlError("message must be a message's id")
        }
        guard let message = visibleMessage(id, to: person), let channel = channels[message.channelID] else {
            throw ControlError(status: 404, "\(person.name) sees no message \(id)")
        }
        guard applications[message.authorID] != nil else { throw ControlError("the message is not a bot's") }
        if body["forged"]?.bool == true {
            return .waiting(
                startInteraction(
                    .component, of: message.authorID, by: person, in: channel, data: Self.forged(body),
                    source: message, at: now))
        }
        let component = try component(of: message, named: body)
        guard component["disabled"]?.bool != true else { throw ControlError("it is disabled") }
        guard let customID = component["custom_id"] else {
            throw ControlError("it is a link to \(component["url"]?.string ?? "elsewhere")")
        }
        var data: JSON = [
            "custom_id": customID, "component_type": component["type"] ?? 2, "id": component["id"] ?? 0,
        ]
        if let kind = component["type"]?.int.flatMap(ComponentKind.init(rawValue:)), kind.isSelect {
            var resolved: JSON = [:]
            data["values"] = .array(
                try picked(body["values"] ?? .null, in: component, kind, &resolved))
            if resolved.object?.isEmpty == false { data["resolved"] = resolved }
        }
        return .waiting(
            startInteraction(
                .component, of: message.authorID, by: person, in: channel, data: data, source: message,
                at: now))
    }

    private static func forged(_ body: JSON) -> JSON {
        var data: JSON = [
            "custom_id": body["custom_id"] ?? "", "component_type": body["values"] == nil ? 2 : 3, "id": 1,
        ]
        data["values"] = body["values"]
        return data
    }

    func visibleMessage(_ id: Snowflake, to person: Member) -> Message? {
        for (channelID, list) in messages {
            guard let message = list.last(where: { $0.id == id }) else { continue }
            guard message.audience ?? person.id == person.id, let channel = channels[channelID],
                permissions(of: person, in: channel).contains(.viewChannel)
            else { return nil }
            return message
        }
        return nil
    }

    private func component(of message: Message, named body: JSON) throws(ControlError) -> JSON {
        let all = Self.pressable(in: message.components)
        let found: JSON?
        if let customID = body["custom_id"]?.string {
            found = all.first { $0["custom_id"]?.string == customID }
        } else if let label = body["label"]?.string {
            found =
                all.first { Self.label(of: $0) == label }
                ?? all.first { Self.label(of: $0).lowercased() == label.lowercased() }
        } else {
            let selects = all.filter { $0["type"]?.int != ComponentKind.button.rawValue }
            found = selects.count == 1 ? selects.first : nil
        }
        guard let found else {
            let names = all.map(Self.label).joined(separator: ", ")
            throw ControlError("there is no such button or select; there are: \(names)")
        }
        return found
    }

    /// Every button and select, in the order in which they are read.
    static func pressable(in components: [JSON]) -> [JSON] {
        components.flatMap { component -> [JSON] in
            let kind = component["type"]?.int.flatMap(ComponentKind.init(rawValue:))
            let own = kind == .button || kind?.isSelect == true ? [component] : []
            let accessory = component["accessory"].map { [$0] } ?? []
            return own + pressable(in: (component["components"]?.array ?? []) + accessory)
        }
    }

    /// A button's label or emoji, a select's placeholder.
    static func label(of component: JSON) -> String {
        component["label"]?.string ?? component["emoji"]?["name"]?.string
            ?? component["placeholder"]?.string ?? component["custom_id"]?.string ?? ""
    }

    /// The chosen values, by value or by what is read; a lone string is a list of one.
    func picked(
        _ given: JSON, in component: JSON, _ kind: ComponentKind, _ resolved: inout JSON,
    ) throws(ControlError) -> [JSON] {
        let wanted = given.array?.compactMap(\.plainText) ?? given.plainText.map { [$0] } ?? []
        let least = Int(component["min_values"]?.int ?? 1)
        let most = Int(component["max_values"]?.int ?? 1)
        let isOptional = component["required"]?.bool == false && wanted.isEmpty
        guard isOptional || (least...max(least, most)).contains(wanted.count) else {
            throw ControlError("choose \(least == most ? "\(least)" : "\(least) to \(most)")")
        }
        var values: [JSON] = []
        for text in wanted {
            values.append(try value(text, in: component, kind, &resolved))
        }
        return values
    }

    private func value(
        _ text: String, in component: JSON, _ kind: ComponentKind, _ resolved: inout JSON,
    ) throws(ControlError) -> JSON {
        if let options = component["options"]?.array {
            let option =
                options.first { $0["value"]?.string == text } ?? options.first { $0["label"]?.string == text }
            guard let value = option?["value"] else {
                let labels = options.compactMap { $0["label"]?.string }.joined(separator: ", ")
                throw ControlError("there is no option \(text); there are: \(labels)")
            }
            return value
        }
        if kind == .userSelect || kind == .mentionableSelect, let member = person(named: text) {
            resolve(member, &resolved)
            return member.id.json
        }
        if kind == .roleSelect || kind == .mentionableSelect, let role = role(named: text) {
            resolved["roles"] = (resolved["roles"] ?? [:]).with(role.id, role.json)
            return role.id.json
        }
        if kind == .channelSelect, let channel = channel(named: text) {
            resolve(channel, &resolved)
            return channel.id.json
        }
        throw ControlError("there is nothing called \(text)")
    }
}
