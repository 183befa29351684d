import Foundation
import ProjectModel
import Yams

/// The part of a seed file that fills a database: its community with its stewards and settings, its projects, proposals
/// and drafts. The sandbox's server reads the rest of the same file on its own.
struct SeedFile {
    let community: Community
    let settings: CommunitySettings
    let stewards: [Steward]
    let listings: [Listing]
    let proposals: [Written]
    let drafts: [Written]

    /// What somebody has written, and when.
    struct Written {
        var author: MemberID
        var text: ProposalText
        var at: Moment
    }

    /// Reads a seed file.
    /// - Throws: `BotFailure` that names the place and what was expected there.
    init(path: String, at now: Moment) throws {
        let text: String
        do {
            text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        } catch {
            throw BotFailure(code: 1, "The seed \(path) cannot be read. Name another with --seed.")
        }
        do {
            let content = try YAMLDecoder().decode(Content.self, from: text)
            guard let guild = UInt64(content.guild.id) else { throw Mistake("guild.id is no number") }
            community = Community(id: Community.ID(guild), name: content.guild.name)
            let people = try Self.ids(content.people).mapValues { MemberID($0) }
            let read = try (content.projects ?? []).map { try $0.listing(members: people, at: now) }
            listings = read
            settings = try (content.map ?? SeedMap()).settings(
                channels: Self.ids(content.channels ?? []), roles: Self.ids(content.roles ?? []),
                slugs: read.map(\.slug), zone: content.guild.zone)
            stewards = try (content.stewards ?? []).map {
                Steward(
                    try Self.person($0.member, people), kinds: Set($0.kinds),
                    since: try Self.moment($0.since, now))
            }
            func written(_ entry: SeedProposal) throws -> Written {
                Written(
                    author: try Self.person(entry.by, people), text: try entry.text(),
                    at: try Self.moment(entry.at, now))
            }
            proposals = try (content.proposals ?? []).map(written)
            drafts = try (content.drafts ?? []).map(written)
        } catch {
            throw BotFailure(
                code: 1, "The seed \(path) cannot be used: \(error). config/sandbox.yaml shows the form.")
        }
    }

    struct Mistake: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) {
            self.description = description
        }
    }

    private static func ids(_ named: [Named]) throws -> [String: UInt64] {
        var ids: [String: UInt64] = [:]
        for thing in named {
            guard let number = UInt64(thing.id) else { throw Mistake("\(thing.name)’s id is no number") }
            ids[thing.name] = number
        }
        return ids
    }

    private static func person(_ name: String, _ people: [String: MemberID]) throws -> MemberID {
        guard let member = people[name] else { throw Mistake("“\(name)” is nobody") }
        return member
    }

    private static func moment(_ text: String, _ now: Moment) throws -> Moment {
        guard let moment = now.moved(by: text) else { throw Mistake("“\(text)” is no time such as P21D") }
        return moment
    }

    static func skills(_ names: [String]) throws -> [Skill] {
        try names.map { name in
            guard let skill = Skill(rawValue: name) else {
                throw Mistake("“\(name)” is no skill of the thirteen")
            }
            return skill
        }
    }

    private struct Content: Decodable {
        var guild: Guild
        var people: [Named]
        var channels: [Named]?
        var roles: [Named]?
        var map: SeedMap?
        var stewards: [SeedMap.Steward]?
        var projects: [Entry]?
        var proposals: [SeedProposal]?
        var drafts: [SeedProposal]?
    }

    private struct Guild: Decodable {
        var id: String
        var name: String
        var zone: String?
    }

    /// A person, a channel or a role: what it is called, and its id.
    private struct Named: Decodable {
        var name: String
        var id: String
    }

    /// A project as the file writes it.
    private struct Entry: Decodable {
        var name: String
        var difficulty: String
        var state: String
        var summary: String
        var twist: String?
        var tech: [String]?
        var skills: [String]?
        var repository: String?
        var lead: String?
        var started: String?
        var weeks: Int?
        var team: [Member]?
        var seats: [Place]?
        var milestones: [Goal]?

        struct Member: Decodable {
            var member: String
            var role: String
        }

        struct Place: Decodable {
            var role: String
            var count: Int
            var opened: String
        }

        struct Goal: Decodable {
            var title: String
            var phase: Int
            var due: String?
            var done: String?
        }

        func listing(members: [String: MemberID], at now: Moment) throws -> Listing {
            func person(_ name: String) throws -> MemberID {
                guard let member = members[name] else {
                    throw Mistake("“\(name)” in “\(self.name)” is nobody")
                }
                return member
            }
            func moment(_ text: String) throws -> Moment {
                guard let moment = now.moved(by: text) else {
                    throw Mistake("“\(text)” in “\(name)” is no time such as P21D")
                }
                return moment
            }
            guard let difficulty = Difficulty(rawValue: difficulty.lowercased()) else {
                throw Mistake("the difficulty of “\(name)” is Beginner, Intermediate or Advanced")
            }
            guard let state = ProjectState(rawValue: state) else {
                let states = ProjectState.allCases.map(\.rawValue).joined(separator: ", ")
                throw Mistake("the state of “\(name)” is one of \(states)")
            }
            var listing = Listing(name: name, summary: summary, difficulty: difficulty, state: state)
            listing.twist = twist.map { Twist($0) }
            listing.techStack = tech ?? []
            listing.skills = try SeedFile.skills(skills ?? [])
            listing.repository = repository
            listing.lead = try lead.map(person)
            listing.started = try started.map(moment)
            listing.plannedWeeks = weeks
            listing.team = try (team ?? []).map { TeamMember(try person($0.member), role: $0.role) }
            listing.seats = try (seats ?? []).map {
                Seat(role: $0.role, count: $0.count, opened: try moment($0.opened))
            }
            listing.milestones = try (milestones ?? []).map {
                Milestone(
                    $0.title, phase: $0.phase, due: try $0.due.map(moment), done: try $0.done.map(moment))
            }
            return listing
        }
    }
}

extension Moment {
    /// `P21D` is 21 days before, `+P5D` five days after.
    fileprivate func moved(by text: String) -> Moment? {
        let isLater = text.hasPrefix("+")
        let amount = isLater ? text.dropFirst() : text[...]
        guard amount.hasPrefix("P"), amount.hasSuffix("D"), let days = Int(amount.dropFirst().dropLast()),
            days >= 0,
            days < 100_000
        else { return nil }
        return advanced(by: .days(isLater ? days : -days))
    }
}
