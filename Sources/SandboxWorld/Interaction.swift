/// One interaction: from the person's act to the end of its token.
struct Interaction: Sendable {
    /// An answer must come within 3 s; after that the token is worth nothing.
    static let answerTime: Int64 = 3000
    /// How long a person at the sandbox waits for a deferred answer before being told that it has not come.
    static let patience: Int64 = 15_000
    /// Followups and edits are possible for 15 minutes (Receiving and Responding › Followup Messages).
    static let tokenLife: Int64 = 900_000
    /// What a person reads under a command that nobody answered.
    static let silence = "The application did not respond"

    enum Kind: Int64, Sendable {
        case command = 2
        case component = 3
        case autocomplete = 4
        case modalSubmit = 5
    }

    /// Can transition to: waiting → all others · deferred → answered · deferredUpdate → updated or followedUp
    /// · followedUp → updated.
    enum State: Sendable, Equatable {
        case waiting
        case answered(Snowflake)
        case updated(Snowflake)
        case deferred(Snowflake)
        case deferredUpdate(Snowflake)
        /// A component's deferral was answered by a new message; the component's own stays the original.
        case followedUp(original: Snowflake, by: Snowflake)
        case showedModal(Snowflake)
        case suggested(JSON)
        case failed
    }

    let id: Snowflake
    let token: String
    let kind: Kind
    let applicationID: Snowflake
    let personID: Snowflake
    let channelID: Snowflake
    let created: ProtocolTime
    /// A command of a context menu, not a typed one.
    let isMenu: Bool
    /// The message whose component was used, also when a modal stood between.
    let source: Snowflake?
    /// What messages made by it say of it.
    let metadata: JSON
    var state: State = .waiting
    var followups: [Snowflake] = []

    /// What `@original` means.
    var original: Snowflake? {
        switch state {
        case .answered(let message), .updated(let message), .deferred(let message),
            .deferredUpdate(let message):
            message
        case .followedUp(let original, _): original
        case .waiting, .showedModal, .suggested, .failed: nil
        }
    }

    /// When time alone changes what the person is told.
    var deadline: ProtocolTime {
        switch state {
        case .waiting: created + Self.answerTime
        case .deferred, .deferredUpdate: created + Self.patience
        case .answered, .updated, .followedUp, .showedModal, .suggested, .failed: created + Self.tokenLife
        }
    }

    /// Which callback types fit (Receiving and Responding › Interaction Callback Type).
    func allows(_ callback: Callback) -> Bool {
        switch (kind, callback) {
        case (.autocomplete, .suggestions): true
        case (.autocomplete, _), (_, .suggestions): false
        case (_, .message), (_, .deferredMessage): true
        case (.command, .deferredUpdate), (.command, .update): false
        case (.modalSubmit, .modal): false
        case (_, .deferredUpdate), (_, .update): source != nil
        case (_, .modal): true
        }
    }

    enum Callback: Int64, Sendable {
        case message = 4
        case deferredMessage = 5
        case deferredUpdate = 6
        case update = 7
        case suggestions = 8
        case modal = 9
    }
}

/// A modal that a bot has opened for a person.
struct Modal: Sendable {
    let id: Snowflake
    let applicationID: Snowflake
    let personID: Snowflake
    let channelID: Snowflake
    let customID: String
    let title: String
    let components: [JSON]
    let source: Snowflake?
    let metadata: JSON
    let opened: ProtocolTime
}
