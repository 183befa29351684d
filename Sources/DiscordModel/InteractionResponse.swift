/// The first answer to an interaction (Receiving and Responding › Interaction Response Object).
package enum InteractionResponse: Equatable, Sendable {
    /// Type 4.
    case message(MessagePayload)
    /// Type 5: "thinking…". It takes no flag but ephemeral; the card and its flag come with the edit.
    case deferredMessage(isEphemeral: Bool)
    /// Type 6: the message that was pressed is edited later, and meanwhile nothing shows.
    case deferredUpdate
    /// Type 7: the message that was pressed becomes this.
    case update(MessagePayload)
    /// Type 8.
    case choices([ApplicationCommand.Choice])
    /// Type 9.
    case modal(ModalPayload)
}

extension InteractionResponse {
    /// What travels beside the JSON.
    package var files: [MessagePayload.File] {
        switch self {
        case .message(let payload), .update(let payload): payload.files
        case .deferredMessage, .deferredUpdate, .choices, .modal: []
        }
    }
}

extension InteractionResponse: Encodable {
    private enum Key: String, CodingKey { case type, data }
    private struct Flags: Encodable { let flags: MessageFlags }
    private struct Choices: Encodable { let choices: [ApplicationCommand.Choice] }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(type, forKey: .type)
        switch self {
        case .message(let payload), .update(let payload): try container.encode(payload, forKey: .data)
        case .deferredMessage(let isEphemeral):
            if isEphemeral { try container.encode(Flags(flags: .ephemeral), forKey: .data) }
        case .deferredUpdate: break
        case .choices(let choices): try container.encode(Choices(choices: choices), forKey: .data)
        case .modal(let modal): try container.encode(modal, forKey: .data)
        }
    }

    /// Interaction Callback Type.
    private var type: Int {
        switch self {
        case .message: 4
        case .deferredMessage: 5
        case .deferredUpdate: 6
        case .update: 7
        case .choices: 8
        case .modal: 9
        }
    }
}
