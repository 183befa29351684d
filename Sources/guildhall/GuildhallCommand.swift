import ArgumentParser
import Bot
import Foundation
import Storage

/// `guildhall`: one program with a word for each thing it can do.
@main
struct GuildhallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guildhall",
        abstract: "A Discord bot for communities in which people build portfolio projects together.",
        discussion: """
            Try it without an account:     guildhall sandbox
            Connect it to your server:     DISCORD_TOKEN=… guildhall run
            Take over a catalogue:         guildhall import PROJECTS.md
            """,
        version: "guildhall 0.1.0",
        subcommands: [
            RunCommand.self, SandboxCommand.self, ImportCommand.self, ExportCommand.self,
            ProjectsCommand.self, ProposalsCommand.self, ProjectCommand.self, EventsCommand.self,
            OutboxCommand.self,
            LifecycleCommand.self, BackupCommand.self, VerifyCommand.self, RestoreCommand.self,
            MigrateCommand.self, DataCommand.self,
        ])

    static func main() async {
        hearSignals()
        do {
            var command = try parseAsRoot()
            if var running = command as? any AsyncParsableCommand {
                try await running.run()
            } else {
                try command.run()
            }
        } catch {
            end(error)
        }
    }

    /// A program started from a thread that had signals blocked would inherit that, and be deaf to SIGTERM.
    private static func hearSignals() {
        var none = sigset_t()
        sigemptyset(&none)
        sigprocmask(SIG_SETMASK, &none, nil)
    }

    /// Every failure ends as one sentence on standard error and a stable exit code.
    private static func end(_ error: any Error) -> Never {
        switch error {
        case let failure as BotFailure: say(failure.description, code: failure.code)
        case let mistakes as SettingsMistakes: say(mistakes.description, code: BotFailure.mendFirst)
        case let failure as DatabaseFailure:
            say(failure.description, code: failure.mayPass ? 1 : BotFailure.mendFirst)
        case is ExitCode, is CleanExit, is ValidationError: exit(withError: error)
        default:
            // The parser's own errors know how to be told; anything else tells itself.
            let code = exitCode(for: error)
            if code == .failure { say("\(error)", code: 1) }
            exit(withError: error)
        }
    }

    private static func say(_ sentence: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data("guildhall: \(sentence)\n".utf8))
        Foundation.exit(code)
    }
}
