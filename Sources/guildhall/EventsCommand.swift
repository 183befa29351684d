import ArgumentParser
import Bot
import Cards
import Foundation
import ProjectModel
import Storage

/// `guildhall events`: what has happened, by the numbers people quote (`e42`).
struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Show what has happened.", subcommands: [Tail.self, Show.self],
        defaultSubcommand: Tail.self)

    struct Tail: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the latest changes, and with --follow those to come.",
            discussion: "guildhall events tail --last 50 --follow")

        @Option(help: "How many.")
        var last = 20

        @Flag(help: "Go on, with what this and other processes change, until stopped.")
        var follow = false

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            guard last >= 0 else { throw ValidationError("--last is 0 or more.") }
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let news = follow ? try await store.feed.subscribe() : nil
                let head = try await store.lastEvent(in: community.id)
                let latest = try await store.changes(
                    after: max(0, head - last), in: community.id, limit: last)
                if options.json && !follow { return try JSONOutput.say(latest.map(EventLine.init)) }
                for change in latest { try say(change) }
                guard let news else { return }
                let watching = Task { await store.watch() }
                defer { watching.cancel() }
                for await announcement in news
                where announcement.community == community.id && announcement.change.event > head {
                    try say(announcement.change)
                }
            }
        }

        /// A line each, and at once: whoever follows through a pipe waits for it.
        private func say(_ change: NumberedChange) throws {
            let line = EventLine(change)
            options.json ? try JSONOutput.sayLine(line) : print(line.text)
            fflush(nil)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one change.", discussion: "guildhall events show e42 --json")

        @Argument(help: "Its number, as e42 or 42.")
        var event: String

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            guard let number = Int(event.drop { $0 == "e" || $0 == "E" }) else {
                throw ValidationError("Give a number, such as e42.")
            }
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                guard
                    let change = try await store.changes(after: number - 1, in: community.id, limit: 1).first,
                    change.event == number
                else {
                    throw BotFailure(
                        code: 1, "there is no change e\(number). guildhall events tail shows the latest.")
                }
                let told = try await store.posts(of: number, in: community.id).map {
                    "\($0.lane) \($0.kind) \($0.state.word)"
                }
                if options.json {
                    return try JSONOutput.say(Answer(event: EventLine(change), told: told))
                }
                print(EventLine(change).text)
                for line in told { print("  \(line)") }
            }
        }

        private struct Answer: Encodable {
            var event: EventLine
            var told: [String]
        }
    }
}

/// A change as operators read it: what, by whom and when. Personal words are not in it.
struct EventLine: Encodable {
    var event: Int
    var project: String
    var kind: String
    var by: String
    var at: String

    init(_ change: NumberedChange) {
        event = change.event
        project = "\(change.project)"
        kind = change.recorded.change.kind
        by =
            switch change.recorded.by {
            case .member(let member): "member \(member)"
            case .commandLine: "the command line"
            case .clock: "time"
            }
        at = change.recorded.at.plainUTC
    }

    var text: String { "e\(event)  \(at)  \(project)  \(kind)  by \(by)" }
}
