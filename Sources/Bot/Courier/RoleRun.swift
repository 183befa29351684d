import Cards
import DiscordClient
import DiscordModel
import Logging
import Machine
import ProjectModel
import Storage

/// Brings a project's role in line with its people: the role is made once, given to who is aboard and taken from who is not
/// any more. Who else may have it is nobody's business here.
struct RoleRun {
    let round: Round
    let project: Project.ID
    let lane: Lane

    private var guild: UInt64 { round.outbox.community.number }

    func run() async throws {
        var mayMake = true
        try await ChoreRun(round: round, work: Outbox.Work(lane, .role, of: project)).run { chore in
            // One that a former process asked for may still come.
            if chore.isLeftOver, mayMake {
                mayMake = false
                return try await align(chore, mayMake: false)
            }
            return try await align(chore, mayMake: true)
        }
    }

    private func align(_ chore: Outbox.Chore, mayMake: Bool) async throws -> Trying.Input {
        let community = round.outbox.community
        let settings = try await round.surroundings.store.settings(of: community)
        guard let item = try await round.surroundings.store.project(project, in: community) else {
            return .done
        }
        let known = settings.projectRoles[project]
        let isWanted = settings.makesProjectRoles && !settings.projectsWithoutRole.contains(project)
        guard known != nil || isWanted else { return .done }
        let found = try await round.letterbox.roles(of: guild)
        guard case .made(let roles) = found else { return found.outcome }
        if let known {
            if roles.contains(where: { $0.id.rawValue == known }) {
                return try await give(known, to: item.people)
            }
            // Somebody has deleted it while nobody listened.
            try await round.surroundings.store.change(settingsOf: community) { $0.forget(role: known) }
            return .done
        }
        let name = Self.name(of: item)
        if let role = roles.first(where: { $0.name == name })?.id.rawValue {
            return try await adopt(role, item)
        }
        guard mayMake else { return .failed(retryAfter: ChannelMaking.settling) }
        try await round.outbox.begin(chore, at: await round.now)
        let attempt = try await round.letterbox.makeRole(named: name, in: guild)
        switch attempt {
        case .made(let role): return try await adopt(role, item)
        // It may still come, and is looked for then.
        case .lost: return .failed(retryAfter: ChannelMaking.settling)
        case .refused, .unsent: return attempt.outcome
        }
    }

    /// By its number it is found again when an answer was lost.
    static func name(of project: Project) -> String { String("\(project.id) \(project.name)".prefix(100)) }

    private func adopt(_ role: UInt64, _ item: Project) async throws -> Trying.Input {
        if let failed = try await open(to: role) { return failed }
        let settings = try await round.outbox.keep(role: role, of: project)
        try await round.follow(settings)
        return try await give(settings.projectRoles[project] ?? role, to: item.people)
    }

    /// Lets its people into the project's channel where not everybody sees it: once, when the role is new. Whoever takes that
    /// away again has decided so.
    /// - Returns: what came of it where that is to be tried again.
    private func open(to role: UInt64) async throws -> Trying.Input? {
        let settings = try await round.surroundings.store.settings(of: round.outbox.community)
        guard let channel = settings.projectChannels[project] else { return nil }
        let found = try await round.letterbox.channel(channel)
        guard case .made(let present) = found else { return found.isAnswered ? nil : found.outcome }
        guard let overwrites = Rights.letting(role, into: present.overwrites, of: guild) else { return nil }
        var payload = ChannelPayload()
        payload.overwrites = overwrites
        let opened = try await round.letterbox.change(channel, to: payload)
        return opened.isAnswered ? nil : opened.outcome
    }

    private func give(_ role: UInt64, to people: Set<MemberID>) async throws -> Trying.Input {
        let given = try await round.outbox.members(of: role)
        for member in people.symmetricDifference(given).sorted(by: { $0.number < $1.number }) {
            let has = people.contains(member)
            switch try await round.letterbox.give(role, to: member.number, in: guild, has) {
            case .made: try await round.outbox.note(member, has: role, has)
            // Somebody who has left has no role any more; whoever comes back is given it with the next change.
            case .refused(_, 10_007):
                try await round.outbox.note(member, has: role, false)
                try await round.noteDeparture(of: member)
            case .refused(let reason, _): return .refused(reason)
            case .unsent(let retryAfter): return .failed(retryAfter: retryAfter)
            case .lost: return .failed(retryAfter: nil)
            }
        }
        return .done
    }
}
