import Engines
import Foundation
import ProjectModel
import Storage
import Support

/// Where a storm takes place: a sandbox with the bot in it, and its database, which this process changes too.
struct StormTown {
    static let community = Community.ID(1_100_000_000_000_000_001)
    static let (lead, steward, proposer) = (
        MemberID(1_100_000_000_000_000_105), MemberID(1_100_000_000_000_000_106),
        MemberID(1_100_000_000_000_000_103)
    )
    static let secret = "Kumquat prices follow the weather."
    /// People who apply and say what they think.
    static let crowd = 40

    let sandbox: Sandbox
    let store: Store
    let database: String
    let folder: URL
    let projects: [Project.ID]
    let proposal: Project.ID
    /// The crowd, by name.
    let people: [String: MemberID]
    /// The guild's shared channels that the mirror speaks in.
    static let shared = ["projects", "project-proposals", "steward-room"]

    /// - Parameter captures: where traffic is written down.
    init(_ count: Int, on engine: Engine, captures: URL) async throws {
        folder = captures
        let place = try await engine.place()
        database = place.location
        let seed = try Seed.town(count)
        sandbox = try await Sandbox(
            ["--database", database, "--seed", seed, "--capture", captures.path])
        store = try await Store(place.open())
        projects = (1...count).map { Project.ID($0) }
        proposal = Project.ID(count + 1)
        let added = try await sandbox.call("POST", "people", ["name": "newcomer", "count": Self.crowd])
        guard added.status == 200 else { throw Program.Failure("nobody came: \(added.text)") }
        let known = try await sandbox.call("GET", "state").json["people"].list
        people = Dictionary(
            uniqueKeysWithValues: known.compactMap { person in
                guard person["name"].text.hasPrefix("newcomer"), let id = UInt64(person["id"].text) else {
                    return nil
                }
                return (person["name"].text, MemberID(id))
            })
    }

    /// Twists that nobody may read yet: some written, one of a proposal.
    func seal() async throws {
        for id in projects.prefix(3) {
            try await store.change(id, in: Self.community, at: .now) {
                try $0.write(
                    twist: Self.secret, visibility: .sealed, by: .member(Self.lead), at: .now)
            }
        }
    }

    /// What a project's channel is called.
    static func channel(of id: Project.ID) -> String { "project-number-\(id.number)" }
    static func project(of channel: String) -> Project.ID? {
        channel.hasPrefix("project-number-")
            ? channel.split(separator: "-").last.flatMap { Int($0) }
                .map { Project.ID($0) } : nil
    }

    /// Makes a channel again that somebody deleted, and has its lane told there.
    func remake(_ name: String) async throws {
        try await sandbox.fault("create-channel", ["name": name])
        let channels = try await sandbox.call("GET", "state").json["channels"].list
        guard let id = channels.first(where: { $0["name"].text == name }).flatMap({ UInt64($0["id"].text) })
        else { throw Program.Failure("#\(name) was not made") }
        var settings = try await store.settings(of: Self.community)
        switch name {
        case "projects": settings.channels[.projects] = id
        case "project-proposals": settings.channels[.proposals] = id
        case "steward-room": settings.channels[.stewards] = id
        default: settings.projectChannels[Self.project(of: name) ?? Project.ID(0)] = id
        }
        try await store.keep(settings, of: Self.community)
    }

    /// How far the bot was told in a session.
    struct Told {
        var session: String
        var sequence: Int
    }

    /// `nil` while the bot is not connected.
    func told() async throws -> Told? {
        let bots = try await sandbox.call("GET", "state").json["bots"].list
        guard let session = bots.first(where: { $0["name"].text == "guildhall" })?["session"],
            !session.isMissing
        else { return nil }
        return Told(session: session["id"].text, sequence: session["sequence"].number)
    }

    /// Waits until the bot has written down that it has dealt with what it was told: the next process is told nothing of it
    /// again.
    func noted(_ told: Told) async throws {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(60)
        var last = 0
        while let kept = try await store.session(ofShard: "0/1"), kept.session == told.session,
            kept.sequence < told.sequence
        {
            guard clock.now < end else { throw Program.Failure("for a minute the bot noted nothing") }
            last = try await sandbox.news(after: last)
        }
    }

    /// Waits until nothing waits to be told but what is held.
    func told(within limit: Duration) async throws {
        let clock = ContinuousClock()
        let end = clock.now + limit
        var last = 0
        while clock.now < end {
            let open = try await store.openPosts(in: Self.community, limit: 100_000)
            if !open.contains(where: \.waits) { return }
            last = try await sandbox.news(after: last)
        }
    }
}

extension Moment {
    /// The real time: storms do not travel.
    static var now: Moment {
        Moment(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1_000))
    }
}
