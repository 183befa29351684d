import SandboxWorld

/// One line of a story: something that somebody does, or something that is expected to be seen.
enum Step: Sendable, Equatable {
    case type(person: String, channel: String?, text: String)
    case halfType(person: String, channel: String?, text: String)
    case press(String)
    case choose([String])
    case submit([Field])
    case look(channel: String)
    case wait(text: String, channel: String)
    case fault(JSON)
    case reset

    case expect(String)
    case not(String)
    case button(String, isThere: Bool)
    case choices([String])
    case outcome(String)
    case audience(isOnlyYou: Bool)

    struct Field: Sendable, Equatable {
        let name: String
        let value: String
    }
}

/// A line that is no step, and what is wrong with it.
struct StoryError: Error, Equatable {
    let reason: String
}
