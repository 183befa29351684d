import SandboxWorld

/// One line of a story: something that somebody does, or something that is expected to be seen.
enum Step: Sendable, Equatable {
    case type(person: String, channel: String?, text: String)
    case halfType(person: String, channel: String?, text: String)
    /// From here on the lines without a name are this person's.
    case become(person: String, channel: String?)
    /// `of`: words of the message that has the button; nil: the newest that has one.
    case press(String, of: String?)
    /// `from`: the placeholder of the select; nil: the newest that has the options.
    case choose([String], from: String?)
    case fill(Field)
    case submit([Field])
    case menu(String, on: MenuTarget)
    case file(name: String, FileText)
    case look(channel: String)
    case wait(text: String, channel: String)
    case waitForChannel(String)
    case advance(JSON)
    case person(JSON)
    case fault(JSON)
    case reset
    /// A command of the bot's program, on the machine where it runs.
    case run([String])

    case expect(String)
    case not(String)
    /// One message of all that are seen holds it.
    case once(String)
    case button(String, isThere: Bool)
    case field(String, isThere: Bool)
    case choices([String])
    case outcome(String)
    case audience(isOnlyYou: Bool)
    case pinned(String)
    case attached(String)
    /// Waited for, when it is expected to be there.
    case sees(person: String, String, channel: String, isThere: Bool)
    case cannotLook(person: String, channel: String)
    case topic(String, channel: String)
    case noChannel(String)

    struct Field: Sendable, Equatable {
        let name: String
        let value: JSON
    }

    enum MenuTarget: Sendable, Equatable {
        case person(String)
        /// The newest message of the channel that has these words.
        case message(String)
    }

    enum FileText: Sendable, Equatable {
        case written(String)
        /// A path beside the story.
        case path(String)
    }

    /// Whether a person does it to the bot: between two of these a connection may break.
    var isAct: Bool {
        switch self {
        case .type, .halfType, .press, .choose, .submit, .menu: true
        case .become, .fill, .file, .look, .wait, .waitForChannel, .advance, .person, .fault, .reset, .run,
            .expect, .not, .once, .button, .field, .choices, .outcome, .audience, .pinned, .attached, .sees,
            .cannotLook,
            .topic,
            .noChannel:
            false
        }
    }
}

/// A line that is no step, and what is wrong with it.
struct StoryError: Error, Equatable {
    let reason: String
}
