import Cards
import Interactions

/// `/setup` — set up and check the bot. Discord shows it to those who manage the server; every command checks for itself.
enum Setup: CommandGroup {
    static let summary: Phrase = "Set up and check the bot"
    static let audience = Audience.serverManagers
    static let commands: [any AnyCommand.Type] = [Sync.self]
}
