import ArgumentParser
import Bot
import Logging

/// `guildhall run`: connects to Discord, or to any server that speaks like it.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Connect to Discord and answer people.",
        discussion: """
            The token comes from DISCORD_TOKEN, or from the file that discord.token_file names. With DISCORD_API_BASE \
            it runs against another server that speaks Discord's API.

            Exit codes: 0 it was told to end; 78 something must be mended first (the token, an intent, a setting); \
            1 anything else.
            """)

    @OptionGroup var options: SettingsOptions

    @Flag(help: .hidden)
    var untilStdinCloses = false

    /// A sandbox's calendar clock, which it sets when somebody travels in time.
    @Option(help: .hidden)
    var clock: String?

    func run() async throws {
        let settings = try options.settings()
        let logger = Logs.start(level: settings.logLevel)
        let source = try clock.map { try ClockSource($0) }
        try await Guildhall(settings, logger: logger, clockSource: source).run(
            companions: untilStdinCloses ? [UntilInputEnds()] : [])
    }
}
