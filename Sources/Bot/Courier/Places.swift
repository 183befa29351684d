import Cards
import DiscordClient
import DiscordModel
import Interactions
import ProjectModel
import Storage

/// Where a lane is, and what must be made before anything can be told there: a thread, a direct channel.
struct Places {
    let round: Round

    enum Place: Equatable {
        case channel(UInt64)
        case held(HoldReason)
        /// It begins from something that is not there yet.
        case later
    }

    func place(of claim: Claim, _ project: Project) async throws -> Place {
        switch claim.lane {
        case .proposals, .projects, .leads, .contributors, .stewards, .project:
            return try await channel(of: claim.lane)
        case .thread(let id): return try await thread(of: id, claim, project)
        case .desk(let id): return try await desk(of: id, project)
        case .member(let member): return try await direct(to: member)
        case .aside(_, let member, let aside): return try await self.aside(aside, about: member, project)
        }
    }

    /// Where a notice is told: it has no thread.
    func place(ofNoticeIn lane: Lane) async throws -> Place {
        switch lane {
        case .proposals, .projects, .leads, .contributors, .stewards, .project: try await channel(of: lane)
        case .member(let member): try await direct(to: member)
        case .desk(let id):
            if let project = try await round.surroundings.store.project(id, in: round.outbox.community) {
                try await desk(of: id, project)
            } else {
                .held(.notSetUp)
            }
        case .thread, .aside: .held(.notSetUp)
        }
    }

    private func channel(of lane: Lane) async throws -> Place {
        let settings = await round.settings
        if settings.isStopped(lane) { return .held(.stopped) }
        guard let channel = settings.channel(of: lane) else { return .held(.notSetUp) }
        return try await round.isForbidden(lane, in: channel) ? .held(.noPermission) : .channel(channel)
    }

    /// A private thread about somebody. Where the project has no channel people talk as they like, and steps are in `/me`.
    func aside(_ aside: Lane.Aside, about member: MemberID, _ project: Project) async throws -> Place {
        if let place = try await privateThread(.aside(member, aside), of: project) { return place }
        return aside == .talk ? try await direct(to: member) : .held(.notSetUp)
    }

    /// Forgets a place that is gone, so that it is made anew; answers whether it is one that can be.
    func forget(_ lane: Lane) async throws -> Bool {
        switch lane {
        case .proposals, .projects, .leads, .contributors, .stewards, .project: return false
        case .thread(let id):
            for purpose in [ThreadPurpose.proposal, .impact] {
                guard try await round.outbox.thread(of: id, for: purpose)?.thread != nil else { continue }
                try await round.outbox.keep(nil, of: id, for: purpose)
                // A card that leads there does so no more.
                if purpose == .proposal {
                    try await round.outbox.wantCard(of: id, in: .proposals, at: await round.now)
                }
                return true
            }
            return false
        case .desk(let id):
            guard try await round.outbox.thread(of: id, for: .desk)?.thread != nil else { return false }
            try await round.outbox.keep(nil, of: id, for: .desk)
            return true
        case .aside(let id, let member, let aside):
            let purpose = ThreadPurpose.aside(member, aside)
            guard try await round.outbox.thread(of: id, for: purpose)?.thread != nil else { return false }
            try await round.outbox.keep(nil, of: id, for: purpose)
            return true
        case .member(let member):
            guard try await round.outbox.directChannel(of: member).channel != nil else { return false }
            try await round.outbox.keep(.init(channel: nil), of: member)
            return true
        }
    }

    /// The thread below a proposal's card, or below the message that announced the twist.
    private func thread(of id: Project.ID, _ claim: Claim, _ project: Project) async throws -> Place {
        let isTwist = claim.announcesTwist
        let purpose = isTwist ? ThreadPurpose.impact : .proposal
        let lane = isTwist ? Lane.project(id) : .proposals
        if let known = try await round.outbox.thread(of: id, for: purpose)?.thread { return .channel(known) }
        let place = try await self.channel(of: lane)
        guard case .channel(let channel) = place else { return place }
        if let post = try await post(of: id, in: lane, purpose) { return .channel(post) }
        guard let message = try await origin(of: claim, id, lane, isTwist) else { return .later }
        let title = try await title(project, purpose)
        switch try await round.letterbox.beginThread(named: title, from: message, in: channel) {
        case .made(let thread):
            try await round.outbox.keep(.init(channel: channel, thread: thread), of: id, for: purpose)
            return .channel(thread)
        case .refused(_, 10_008) where !isTwist:
            // The card was taken away; it comes back, and the thread begins there.
            try await round.heard(deleted: [message])
            return .later
        case .refused(let reason, _): return .held(reason)
        // Asked twice it is begun once, so the next sweep simply asks again.
        case .unsent, .lost: return .later
        }
    }

    /// A post is a thread itself, and holds no other: what would have one is told in it (MIRROR §1).
    private func post(of id: Project.ID, in lane: Lane, _ purpose: ThreadPurpose) async throws -> UInt64? {
        guard let board = try await round.outbox.board(of: id, in: lane), let message = board.message else {
            return nil
        }
        guard try await round.isPost(board) else { return nil }
        try await round.outbox.keep(.init(channel: board.channel, thread: message), of: id, for: purpose)
        return message
    }

    /// The message that a thread begins from.
    private func origin(of claim: Claim, _ id: Project.ID, _ lane: Lane, _ isTwist: Bool) async throws
        -> UInt64?
    {
        guard isTwist else { return try await round.outbox.board(of: id, in: lane)?.message }
        return try await announcement(of: claim, in: lane)
    }

    /// The message that announced a twist, once it is there.
    func announcement(of claim: Claim, in lane: Lane) async throws -> UInt64? {
        guard let event = claim.changes.first?.event else { return nil }
        return try await round.surroundings.store.posts(of: event, in: round.outbox.community)
            .first { $0.lane == lane && $0.kind == .message && $0.state == .done }?.message
    }

    /// The private thread of lead, co-leads and stewards; where the project has no channel, the lead is told.
    private func desk(of id: Project.ID, _ project: Project) async throws -> Place {
        if let place = try await privateThread(.desk, of: project) { return place }
        guard let lead = project.lead else { return .held(.notSetUp) }
        return try await direct(to: lead)
    }

    /// A private thread in the project's channel; `nil` where it has none.
    private func privateThread(_ purpose: ThreadPurpose, of project: Project) async throws -> Place? {
        let id = project.id
        guard let channel = await homeOfThreads(of: project) else { return nil }
        let known = try await round.outbox.thread(of: id, for: purpose)
        if let thread = known?.thread, known?.channel == channel { return .channel(thread) }
        let title = try await title(project, purpose)
        if known?.channel == channel {
            // It was being made when a process ended: a thread has no nonce, so it is looked for by its name.
            guard
                case .made(let threads) = try await round.letterbox.activeThreads(),
                let own = try await round.user()
            else { return .later }
            let made = threads.first {
                $0.kind == .privateThread && $0.parentID?.rawValue == channel && $0.name == title
                    && $0.ownerID == own
            }
            if let made { return try await opened(made.id.rawValue, in: channel, purpose, project) }
        }
        try await round.outbox.keep(.init(channel: channel, thread: nil), of: id, for: purpose)
        switch try await round.letterbox.beginPrivateThread(named: title, in: channel) {
        case .made(let thread): return try await opened(thread, in: channel, purpose, project)
        case .refused(let reason, _):
            try await round.outbox.keep(nil, of: id, for: purpose)
            return .held(reason)
        case .unsent:
            try await round.outbox.keep(nil, of: id, for: purpose)
            return .later
        case .lost: return .later
        }
    }

    /// The channel whose threads a project's private ones are. A post holds no threads: what is private is one of the
    /// leads’ channel, or of the steward room.
    func homeOfThreads(of project: Project) async -> UInt64? {
        let settings = await round.settings
        return project.channelWish?.choice == .post
            ? settings.channels[.leads] ?? settings.channels[.stewards] : settings.projectChannels[project.id]
    }

    private func opened(
        _ thread: UInt64, in channel: UInt64, _ purpose: ThreadPurpose, _ project: Project
    ) async throws -> Place {
        for member in try await people(of: purpose, project) {
            // Somebody who has left cannot be added; the others are.
            let added = try await round.letterbox.add(member.number, to: thread)
            if added.knowsNobody { try await round.noteDeparture(of: member) }
        }
        try await round.outbox.keep(.init(channel: channel, thread: thread), of: project.id, for: purpose)
        return .channel(thread)
    }

    /// Who is in a private thread. Whoever may manage threads reads it too.
    private func people(of purpose: ThreadPurpose, _ project: Project) async throws -> Set<MemberID> {
        var people = Set([project.lead].compactMap(\.self))
        switch purpose {
        case .desk:
            let council = try await round.surroundings.store.council(of: round.outbox.community)
            let now = await round.now
            people.formUnion(project.coLeads)
            people.formUnion(council.stewards.filter { $0.isActive(at: now) }.map(\.member))
        case .aside(let member, _): people.insert(member)
        case .proposal, .impact, .card: break
        }
        return people
    }

    private func direct(to member: MemberID) async throws -> Place {
        let known = try await round.outbox.directChannel(of: member)
        if let closed = known.closed, await round.now < closed.advanced(by: .days(1)) {
            return .held(.messagesClosed)
        }
        if let channel = known.channel { return .channel(channel) }
        switch try await round.letterbox.directChannel(with: member.number) {
        case .made(let channel):
            try await round.outbox.keep(.init(channel: channel), of: member)
            return .channel(channel)
        case .refused: return .held(.messagesClosed)
        case .unsent, .lost: return .later
        }
    }

    private func title(_ project: Project, _ purpose: ThreadPurpose) async throws -> String {
        var person: String?
        if case .aside(let member, _) = purpose {
            person = try await round.surroundings.store.member(member, in: round.outbox.community)?.name
        }
        let title = round.surroundings.noticeboard.title(project, purpose, person)
        return String(title.spoken(in: await round.language).prefix(100))
    }
}
