/// `/webhooks/{application}/{token}`: what an interaction's token still allows after the first answer.
extension World {
    /// Unknown token: 10015. Known but dead after 15 minutes: 50027.
    private func interaction(heldBy call: Call) throws(APIError) -> Interaction {
        let token = call.parameters["token"]
        let id = token.flatMap { interactionsByToken[$0] }
        guard let known = id.flatMap({ interactions[$0] }),
            known.applicationID.description == call.parameters["application"]
        else {
            let isApplication = Snowflake(call.parameters["application"] ?? "").map {
                applications[$0] != nil
            }
            throw isApplication == true ? .invalidToken : .unknownWebhook
        }
        guard call.now - known.created < Interaction.tokenLife, known.state != .failed else {
            throw .invalidToken
        }
        guard known.state != .waiting else { throw .unknownWebhook }
        guard channels[known.channelID] != nil else { throw .unknownChannel }
        return known
    }

    private func message(_ call: Call, of interaction: Interaction) throws(APIError) -> Message {
        let name = call.parameters["message"] ?? ""
        let id = name == "@original" ? interaction.original : Snowflake(name)
        guard let id, id == interaction.original || interaction.followups.contains(id),
            let message = message(id, in: interaction.channelID)
        else { throw .unknownMessage }
        return message
    }

    func interactionMessage(_ call: Call) throws(APIError) -> Response {
        let interaction = try interaction(heldBy: call)
        return Response(status: 200, body: messageJSON(try message(call, of: interaction)))
    }

    mutating func editInteractionMessage(_ call: Call) throws(APIError) -> Response {
        let interaction = try interaction(heldBy: call)
        let message = try complete(try message(call, of: interaction), of: interaction, call)
        return Response(status: 200, body: messageJSON(message))
    }

    /// Edits a message; the edit of a loading one is its first content.
    private mutating func complete(
        _ message: Message, of interaction: Interaction, _ call: Call,
    ) throws(APIError) -> Message {
        var message = message
        let wasLoading = message.flags.contains(.loading)
        let draft = try draft(call.body, of: call, .edit(message))
        draft.apply(to: &message)
        markMentions(in: &message, draft.mentions)
        message.flags.remove(.loading)
        if !wasLoading { message.edited = call.now }
        edit(message, at: call.now)
        guard interaction.original == message.id else { return message }
        switch interaction.state {
        case .deferred: settle(interaction.id, .answered(message.id))
        case .deferredUpdate, .followedUp: settle(interaction.id, .updated(message.id))
        case .waiting, .answered, .updated, .showedModal, .suggested, .failed: break
        }
        return message
    }

    mutating func deleteInteractionMessage(_ call: Call) throws(APIError) -> Response {
        let interaction = try interaction(heldBy: call)
        let message = try message(call, of: interaction)
        delete(message, at: call.now)
        interactions[interaction.id]?.followups.removeAll { $0 == message.id }
        if case .deferred = interaction.state, interaction.original == message.id {
            settle(interaction.id, .answered(message.id))
        }
        return Response(status: 204)
    }

    /// A followup right after a deferral completes the loading message instead (Create Followup Message).
    mutating func createFollowup(_ call: Call) throws(APIError) -> Response {
        let interaction = try interaction(heldBy: call)
        if case .deferred(let loading) = interaction.state,
            let message = message(loading, in: interaction.channelID)
        {
            return Response(status: 200, body: messageJSON(try complete(message, of: interaction, call)))
        }
        let draft = try draft(call.body, of: call, .interaction)
        var message = newMessage(of: interaction, draft, at: call.now)
        message.kind = interaction.original == nil ? .plain : .reply
        message.reference = interaction.original.map {
            Message.Reference(channelID: interaction.channelID, messageID: $0)
        }
        interactions[interaction.id]?.followups.append(message.id)
        if case .deferredUpdate(let source) = interaction.state {
            settle(interaction.id, .followedUp(original: source, by: message.id))
        }
        post(message, at: call.now)
        return Response(status: 200, body: messageJSON(message))
    }
}
