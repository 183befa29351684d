/// `POST /interactions/{id}/{token}/callback`: the one initial answer (Receiving and Responding).
extension World {
    mutating func answerInteraction(_ call: Call) throws(APIError) -> Response {
        let interaction = try interaction(answeredBy: call)
        let body = call.body
        guard let number = body["type"]?.int, let callback = Interaction.Callback(rawValue: number),
            interaction.allows(callback)
        else {
            throw FormErrors.single(
                ["type"], "BASE_TYPE_CHOICES", "The callback type does not fit this interaction.")
        }
        let data = body["data"] ?? [:]
        let state: Interaction.State
        switch callback {
        case .message: state = .answered(try answer(interaction, with: data, call))
        case .deferredMessage: state = .deferred(postpone(interaction, data, call))
        case .deferredUpdate: state = .deferredUpdate(try sourceMessage(of: interaction).id)
        case .update: state = .updated(try update(interaction, with: data, call))
        case .suggestions: state = .suggested(try suggestions(in: data))
        case .modal: state = .showedModal(try open(data, for: interaction, call))
        }
        settle(interaction.id, state)
        guard ["true", "1"].contains(call.query["with_response"]?.lowercased()) else {
            return Response(status: 204)
        }
        return Response(status: 200, body: callbackResponse(interaction.id, callback))
    }

    /// Unknown, late, or with another's token: 10062. Answered before: 40060.
    private func interaction(answeredBy call: Call) throws(APIError) -> Interaction {
        guard let id = Snowflake(call.parameters["interaction"] ?? ""), let interaction = interactions[id],
            interaction.token == call.parameters["token"], interaction.state != .failed
        else { throw .unknownInteraction }
        guard interaction.state == .waiting else { throw .acknowledged }
        guard call.now - interaction.created < Interaction.answerTime else { throw .unknownInteraction }
        guard channels[interaction.channelID] != nil else { throw .unknownChannel }
        return interaction
    }

    private mutating func answer(
        _ interaction: Interaction, with data: JSON, _ call: Call,
    ) throws(APIError) -> Snowflake {
        let draft = try draft(data, of: call, .interaction, at: ["data"])
        let message = newMessage(of: interaction, draft, at: call.now)
        post(message, at: call.now)
        return message.id
    }

    /// A message made by an interaction: its author is the bot, its audience everybody or one person.
    mutating func newMessage(
        of interaction: Interaction, _ draft: MessageDraft, at now: ProtocolTime,
    ) -> Message {
        var message = Message(
            id: newID(at: now), channelID: interaction.channelID, authorID: interaction.applicationID,
            sent: now)
        message.kind = interaction.kind == .command ? (interaction.isMenu ? .menu : .command) : .plain
        if interaction.kind == .component, let source = interaction.source {
            message.kind = .reply
            message.reference = Message.Reference(channelID: interaction.channelID, messageID: source)
        }
        message.applicationID = interaction.applicationID
        message.interaction = interaction.metadata
        message.isTTS = draft.isTTS
        draft.apply(to: &message)
        markMentions(in: &message, draft.mentions)
        if message.flags.contains(.ephemeral) { message.audience = interaction.personID }
        return message
    }

    /// The loading state is a message, too: its edit completes it. EPHEMERAL is the only flag that counts.
    private mutating func postpone(_ interaction: Interaction, _ data: JSON, _ call: Call) -> Snowflake {
        let flags = Message.Flags(rawValue: data["flags"]?.int ?? 0).intersection(.ephemeral)
        let empty = MessageDraft([:], [], .interaction, at: [], mediaID: interaction.id)
        var message = newMessage(of: interaction, empty, at: call.now)
        message.flags = flags.union(.loading)
        if flags.contains(.ephemeral) { message.audience = interaction.personID }
        post(message, at: call.now)
        return message.id
    }

    private func sourceMessage(of interaction: Interaction) throws(APIError) -> Message {
        guard let source = interaction.source, let message = message(source, in: interaction.channelID) else {
            throw .unknownMessage
        }
        return message
    }

    private mutating func update(
        _ interaction: Interaction, with data: JSON, _ call: Call,
    ) throws(APIError) -> Snowflake {
        var message = try sourceMessage(of: interaction)
        let draft = try draft(data, of: call, .edit(message), at: ["data"])
        draft.apply(to: &message)
        markMentions(in: &message, draft.mentions)
        message.edited = call.now
        edit(message, at: call.now)
        return message.id
    }

    /// At most 25 choices with names of 1–100 characters.
    private func suggestions(in data: JSON) throws(APIError) -> JSON {
        var errors = FormErrors()
        let place = ["data", "choices"]
        guard let choices = data["choices"]?.array else {
            throw FormErrors.single(place, "BASE_TYPE_REQUIRED", "This field is required")
        }
        if choices.count > 25 { errors.tooLong(place, 25) }
        for (index, choice) in choices.enumerated() {
            let here = place + ["\(index)"]
            let length = choice["name"]?.string?.unicodeScalars.count ?? 0
            if !(1...100).contains(length) { errors.length(here + ["name"], 1...100) }
            guard let value = choice["value"], value.string != nil || value.double != nil else {
                errors.required(here + ["value"])
                continue
            }
            if let text = value.string, text.unicodeScalars.count > 100 {
                errors.tooLong(here + ["value"], 100)
            }
        }
        try errors.check()
        return .array(choices.map { ["name": $0["name"] ?? "", "value": $0["value"] ?? .null] })
    }

    private mutating func open(
        _ data: JSON, for interaction: Interaction, _ call: Call,
    ) throws(APIError) -> Snowflake {
        var form = ComponentForm(surface: .modal, mediaID: interaction.id)
        let customID = form.text(data, "custom_id", 1...100, at: ["data"], required: true)
        let title = form.text(data, "title", 1...45, at: ["data"], required: true)
        let components = form.components(data["components"] ?? [], at: ["data", "components"])
        try form.errors.check()
        let id = newID(at: call.now)
        modals[id] = Modal(
            id: id, applicationID: interaction.applicationID, personID: interaction.personID,
            channelID: interaction.channelID, customID: customID ?? "", title: title ?? "",
            components: components,
            source: interaction.source, metadata: interaction.metadata, opened: call.now)
        return id
    }

    /// The interaction callback object; `resource` only where a message was made or changed.
    private func callbackResponse(_ id: Snowflake, _ callback: Interaction.Callback) -> JSON {
        guard let interaction = interactions[id] else { return .null }
        var about: JSON = [
            "id": id.json, "type": .int(interaction.kind.rawValue), "channel_id": interaction.channelID.json,
        ]
        if channels[interaction.channelID]?.isGuild == true { about["guild_id"] = guild.id.json }
        guard let message = interaction.original.flatMap({ self.message($0, in: interaction.channelID) })
        else {
            return ["interaction": about]
        }
        about["response_message_id"] = message.id.json
        about["response_message_loading"] = .bool(message.flags.contains(.loading))
        about["response_message_ephemeral"] = .bool(message.flags.contains(.ephemeral))
        guard callback == .message || callback == .update else { return ["interaction": about] }
        return [
            "interaction": about,
            "resource": ["type": .int(callback.rawValue), "message": messageJSON(message)],
        ]
    }
}
