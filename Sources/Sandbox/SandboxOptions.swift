/// What a sandbox is started with.
package struct SandboxOptions: Sendable {
    package static let usualPort = 8787

    /// Nil: the usual port, or a free one when it is taken. A number asked for is taken or refused; 0 means
    /// any.
    package var port: Int?
    /// Leaves out the page.
    package var isHeadless: Bool
    /// A folder for `rest.jsonl` and `gateway.jsonl`.
    package var captureDirectory: String?
    /// A story to play instead of staying.
    package var scriptFile: String?
    /// While a story plays, the bot's connection is reset after every so many acts of people.
    package var dropEvery: Int?
    /// The community: `config/sandbox.yaml`.
    package var seedFile: String
    /// Whether the bot's database is the user's own: then nothing here may empty it.
    package var hasOwnDatabase: Bool
    /// Nil: no bot is started, the world waits for those that come.
    package var bot: BotProcess?

    package init(
        port: Int? = nil, isHeadless: Bool = false, captureDirectory: String? = nil,
        scriptFile: String? = nil,
        seedFile: String, hasOwnDatabase: Bool = false, bot: BotProcess? = nil,
    ) {
        self.port = port
        self.isHeadless = isHeadless
        self.captureDirectory = captureDirectory
        self.scriptFile = scriptFile
        self.seedFile = seedFile
        self.hasOwnDatabase = hasOwnDatabase
        self.bot = bot
    }
}

/// How to start the bot: the same program that meets the real Discord, a process of its own.
///
/// The sandbox adds `DISCORD_TOKEN` and `DISCORD_API_BASE` to the environment, and two arguments:
/// `--until-stdin-closes` (it holds the other end of that pipe, so the bot ends with the sandbox, however the
/// sandbox ends) and `--clock URL` (whose calendar clock to live by).
package struct BotProcess: Sendable {
    package var executable: String
    package var arguments: [String]
    package var environment: [String: String]
    /// What follows every other command of the program, so that it meets the same database.
    package var options: [String]
    /// Seeds the database, before the first start and at every reset; empties it first unless it is the
    /// user's own.
    package var prepare: @Sendable () async throws -> Void

    package init(
        executable: String, arguments: [String], environment: [String: String], options: [String] = [],
        prepare: @escaping @Sendable () async throws -> Void,
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.options = options
        self.prepare = prepare
    }
}

/// Something the sandbox cannot do, said so that a person knows what to do about it.
package struct SandboxFailure: Error, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
