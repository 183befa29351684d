import ArgumentParser
import Bot
import Cards
import Foundation
import ProjectModel
import Storage

/// `guildhall outbox`: what channels must still be told, and why something was not.
struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Show what channels must still be told, and why it was not.",
        discussion: "guildhall outbox list\nguildhall outbox retry e42",
        subcommands: [List.self, Show.self, Retry.self, Drop.self, Metrics.self], defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what waits, is on its way or is held, in the order it will be told.",
            discussion: "guildhall outbox list --held --json")

        @Flag(help: "Only what is held.")
        var held = false

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let notices = try await store.untoldNotices(in: community.id).map(OutboxLine.init)
                let posts = try await store.openPosts(in: community.id).map(OutboxLine.init)
                let lines = (posts + notices).filter { $0.isHeld || !held }
                if options.json { return try JSONOutput.say(lines) }
                if lines.isEmpty { print(held ? "Nothing is held." : "Everything is told.") }
                for line in lines { print(line.text) }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show where one change is told, and whether it was.",
            discussion: "guildhall outbox show e42")

        @OptionGroup var change: ChangeArgument
        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let posts = try await store.posts(of: change.number, in: community.id)
                if options.json { return try JSONOutput.say(posts.map(OutboxLine.init)) }
                if posts.isEmpty { print("e\(change.number) is told nowhere.") }
                for post in posts { print(OutboxLine(post).text) }
            }
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try again at once what is held of one change.",
            discussion: "guildhall outbox retry e42")

        @OptionGroup var change: ChangeArgument
        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let count = try await store.retry(change.number, in: community.id)
                guard count > 0 else {
                    throw BotFailure(
                        code: 1,
                        "nothing of e\(change.number) is held. guildhall outbox show e\(change.number) tells more."
                    )
                }
                print("e\(change.number) is tried again in \(count) \(count == 1 ? "lane" : "lanes").")
            }
        }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Decide that what waits or is held of one change is not told.",
            discussion:
                "It stays in the history and on cards; only the message is not sent.\n\nguildhall outbox drop e42"
        )

        @OptionGroup var change: ChangeArgument
        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let count = try await store.drop(change.number, in: community.id, at: .now)
                guard count > 0 else {
                    throw BotFailure(
                        code: 1,
                        "nothing of e\(change.number) waits or is held. guildhall outbox show e\(change.number) tells more."
                    )
                }
                print("e\(change.number) is not told in \(count) \(count == 1 ? "lane" : "lanes").")
            }
        }
    }
}

extension OutboxCommand {
    struct Metrics: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show how the mirror is doing, in the text format that Prometheus reads.",
            discussion: "guildhall outbox metrics > /var/lib/node_exporter/guildhall.prom")

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                print(try await store.outboxMetrics(of: community.id, at: .now).text, terminator: "")
            }
        }
    }
}

/// A change by its number, as people quote it.
struct ChangeArgument: ParsableArguments {
    @Argument(help: "The change, as e42 or 42.")
    var event: String

    var number: Int { Int(event.drop { $0 == "e" || $0 == "E" }) ?? 0 }

    func validate() throws {
        guard number > 0 else { throw ValidationError("Give a number, such as e42.") }
    }
}

/// One line of the outbox as operators read it.
private struct OutboxLine: Encodable {
    var event: String
    var lane: String
    var kind: String
    /// `nil` of a notice that is about none.
    var project: String?
    var state: String
    var since: String
    var nextTry: String?
    var message: String?

    init(_ post: QueuedPost) {
        event = "e\(post.event)"
        lane = "\(post.lane)"
        kind = post.kind.rawValue
        project = "\(post.project)"
        state = post.state.word
        since = post.since.plainUTC
        nextTry = post.nextTry?.plainUTC
        message = post.message.map { "\($0)" }
    }

    /// What no single change asked for, under its own number.
    init(_ notice: StoredNotice) {
        event = Notice.mark(notice.number)
        lane = "\(notice.lane)"
        kind = "notice"
        project = notice.notice.project.map { "\($0)" }
        state = notice.state.word
        since = notice.since.plainUTC
        nextTry = notice.nextTry?.plainUTC
        message = notice.message.map { "\($0)" }
    }

    var isHeld: Bool { state.hasPrefix("held") }

    var text: String {
        "\(event)  \(project ?? "-")  \(lane)  \(kind)  \(state) since \(since)"
            + (nextTry.map { ", next try \($0)" } ?? "")
    }
}
