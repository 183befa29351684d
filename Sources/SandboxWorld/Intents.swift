/// What an application asked to hear (Gateway › List of Intents).
struct Intents: OptionSet, Sendable, Hashable {
    let rawValue: Int64

    static let guilds = Intents(rawValue: 1 << 0)
    static let guildMembers = Intents(rawValue: 1 << 1)
    static let guildPresences = Intents(rawValue: 1 << 8)
    static let guildMessages = Intents(rawValue: 1 << 9)
    static let directMessages = Intents(rawValue: 1 << 12)
    static let guildMessageReactions = Intents(rawValue: 1 << 10)
    static let guildMessageTyping = Intents(rawValue: 1 << 11)
    static let messageContent = Intents(rawValue: 1 << 15)

    static let scheduledEvents = Intents(rawValue: 1 << 16)

    /// Bits 0–16, 20, 21, 24 and 25 are intents; anything else closes with 4013.
    static let documented = Intents(rawValue: 0x1_FFFF | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25)

    /// These must be switched on for the application; in the sandbox they are off, so asking closes with
    /// 4014.
    static let privileged: Intents = [.guildMembers, .guildPresences, .messageContent]
}
