/// How interactions begin, and what becomes of them.
extension World {
    /// Sends INTERACTION_CREATE and remembers that an answer is due.
    mutating func startInteraction(
        _ kind: Interaction.Kind, of applicationID: Snowflake, by person: Member, in channel: Channel,
        data: JSON, source: Message? = nil, origin: JSON? = nil, at now: ProtocolTime,
    ) -> InteractionID {
        let id = newID(at: now)
        let owners: JSON = ["0": channel.isGuild ? guild.id.json : "0"]
        var metadata: JSON = [
            "id": id.json, "type": .int(kind.rawValue), "user": person.userJSON,
            "authorizing_integration_owners": owners,
        ]
        if kind == .component { metadata["interacted_message_id"] = source?.id.json }
        if kind == .modalSubmit { metadata["triggering_interaction_metadata"] = origin }
        let interaction = Interaction(
            id: id, token: newSecret("interaction", id.number), kind: kind, applicationID: applicationID,
            personID: person.id, channelID: channel.id, created: now,
            isMenu: kind == .command && data["target_id"] != nil, source: source?.id, metadata: metadata)
        interactions[id] = interaction
        interactionsByToken[interaction.token] = id
        pending.insert(id)
        mortal.append(id)
        var json: JSON = [
            "id": id.json, "application_id": applicationID.json, "type": .int(kind.rawValue), "data": data,
            "token": .string(interaction.token), "version": 1, "channel_id": channel.id.json,
            "channel": partialChannelJSON(channel, for: person, application: applicationID),
            "app_permissions": permissions(of: applicationID, in: channel).json,
            "locale": .string(person.locale ?? guild.locale), "entitlements": [],
            "authorizing_integration_owners": owners,
            "context": channel.isGuild ? 0 : 1, "attachment_size_limit": 10_485_760,
        ]
        if channel.isGuild {
            var member = person.json
            member["permissions"] = permissions(of: person, in: channel).json
            json["member"] = member
            json["guild_id"] = guild.id.json
            json["guild"] = ["id": guild.id.json, "locale": .string(guild.locale), "features": []]
            json["guild_locale"] = .string(guild.locale)
        } else {
            json["user"] = person.userJSON
        }
        json["message"] = source.map { messageJSON($0) }
        dispatchInteraction(json, of: applicationID, at: now)
        return InteractionID(id: id)
    }

    /// The one way an interaction moves on.
    mutating func settle(_ id: Snowflake, _ state: Interaction.State) {
        interactions[id]?.state = state
        switch state {
        case .waiting, .deferred, .deferredUpdate: break
        case .answered, .updated, .followedUp, .showedModal, .suggested, .failed: pending.remove(id)
        }
    }

    /// Unanswered ones fail, deferred ones are no longer waited for, old tokens die.
    mutating func expireInteractions(at now: ProtocolTime) {
        for id in pending.sorted() {
            guard let interaction = interactions[id], interaction.deadline <= now else { continue }
            if interaction.state == .waiting {
                settle(id, .failed)
                journal.note("unanswered", ["interaction": id.json], at: now)
            } else {
                pending.remove(id)
            }
        }
        while let id = mortal.first, let oldest = interactions[id],
            now - oldest.created >= Interaction.tokenLife
        {
            mortal.removeFirst()
            interactions[id] = nil
            interactionsByToken[oldest.token] = nil
        }
        if !modals.isEmpty { modals = modals.filter { now - $0.value.opened < Interaction.tokenLife } }
    }

    /// What the person is told: an Outcome, or an autocomplete's choices. Nil while the bot may still answer.
    package func outcome(of interaction: InteractionID, at now: ProtocolTime) -> JSON? {
        let id = interaction.id
        guard let interaction = interactions[id] else {
            return ["interaction": id.json, "outcome": "failed", "error": .string(Interaction.silence)]
        }
        var json: JSON = ["interaction": id.json]
        switch interaction.state {
        case .waiting:
            guard now - interaction.created >= Interaction.answerTime else { return nil }
            return failure(of: interaction)
        case .failed: return failure(of: interaction)
        case .suggested(let choices): return ["choices": choices]
        case .deferred, .deferredUpdate:
            guard now - interaction.created >= Interaction.patience else { return nil }
            json["outcome"] = "deferred"
        case .answered(let message), .followedUp(_, by: let message):
            json["outcome"] = "message"
            json["message"] = self.message(message, in: interaction.channelID).map(shown)
        case .updated(let message):
            json["outcome"] = "updated"
            json["message"] = self.message(message, in: interaction.channelID).map(shown)
        case .showedModal(let modal):
            json["outcome"] = "modal"
            json["modal"] = modals[modal].map(shown)
        }
        return json
    }

    private func failure(of interaction: Interaction) -> JSON {
        if interaction.kind == .autocomplete {
            return ["choices": [], "error": .string(Interaction.silence)]
        }
        return [
            "interaction": interaction.id.json, "outcome": "failed", "error": .string(Interaction.silence),
        ]
    }
}
