import Cards
import DiscordClient
import DiscordModel
import Interactions
import Logging
import Machine
import ProjectModel
import Storage

/// Tells one lane what waits for it, in order, until nothing does.
struct LaneRun {
    let round: Round
    let lane: Lane

    func run() async throws {
        var isRemade = false
        while await !round.isEnding {
            if let notice = try await round.outbox.claimNotice(in: lane, at: await round.now) {
                guard try await NoticeRun(round: round, claim: notice).run() else { return }
                continue
            }
            guard let claim = try await round.outbox.claimMessage(in: lane, at: await round.now) else {
                return
            }
            switch try await tell(claim, mayRemake: !isRemade) {
            case .on: isRemade = false
            case .stop: return
            case .remade: isRemade = true
            }
        }
    }

    private enum Going {
        case on, stop
        /// Its place was gone and is made anew; that a second time would be no mending.
        case remade
    }

    private func tell(_ claim: Claim, mayRemake: Bool) async throws -> Going {
        guard
            let project = try await round.surroundings.store.project(
                claim.project, in: round.outbox.community)
        else {
            // Its project is no more, so there is nothing to tell; somebody may want to know why.
            try await round.outbox.hold(claim, for: .refused(404), isInDoubt: false, at: await round.now)
            return .on
        }
        let parent = await round.settings.parent(of: lane)
        switch try await Places(round: round).place(of: claim, project) {
        case .held(.channelGone) where await round.settings.parent(of: lane) != parent:
            // Its channel is another by now, and was not while this was asked for.
            try await round.outbox.layBack(claim)
            return .on
        case .held(let reason):
            return try await hold(claim, reason, isInDoubt: claim.isLeftOver, in: nil, mayRemake)
        case .later:
            // It goes on once what it waits for is there: the round is swept again and again.
            try await round.outbox.layBack(claim)
            return .stop
        case .channel(let channel): return try await tell(claim, of: project, in: channel, mayRemake)
        }
    }

    private func tell(_ claim: Claim, of project: Project, in channel: UInt64, _ mayRemake: Bool) async throws
        -> Going
    {
        let (payload, told) =
            claim.kind == .summary
            ? (try await summary(claim), []) : try await message(claim, of: project, in: lane)
        var run = DeliveryRun(round: round, sending: claim.sending, channel: channel, payload: payload)
        if told.contains(where: \.isPinned) {
            run.finish = { message in
                try await round.outbox.arrived(claim, as: message)
                // Whether or not there is room for a pin, the message stands.
                _ = try await round.letterbox.pin(message, in: channel)
            }
        } else if claim.announcesTwist, case .thread = lane {
            // The announcement leads to its thread as soon as there is one (C8).
            run.finish = { message in
                try await round.outbox.arrived(claim, as: message)
                try await lead(to: channel, from: claim, of: project)
            }
        }
        switch try await run.run() {
        case .arrived(let message, let isAdopted):
            await round.noteSuccess(in: lane)
            try await round.outbox.settle(claim, as: message, isAdopted: isAdopted, at: await round.now)
            try await round.mended(lane)
            return .on
        case .held(let reason, let isInDoubt):
            return try await hold(claim, reason, isInDoubt: isInDoubt, in: channel, mayRemake)
        case .left: return .stop
        }
    }

    private func hold(
        _ claim: Claim, _ reason: HoldReason, isInDoubt: Bool, in channel: UInt64?, _ mayRemake: Bool
    ) async throws -> Going {
        let now = await round.now
        round.surroundings.logger.notice(
            "courier.held",
            metadata: [
                "lane": "\(lane)", "event": "\(claim.changes.first?.event ?? 0)", "reason": "\(reason.name)",
            ])
        if let member = lane.reader, reason == .messagesClosed {
            try await round.outbox.keep(.init(channel: nil, closed: now), of: member)
            try await round.outbox.drop(lane, for: reason, at: now)
            try await round.lookUp(member)
            return .on
        }
        if reason == .stopped {
            try await round.outbox.drop(lane, for: reason, at: now)
            return .on
        }
        if reason == .noPermission { await round.noteRefusal(in: lane) }
        try await round.outbox.hold(claim, for: reason, isInDoubt: isInDoubt, at: now)
        try await round.held(lane, for: reason, in: channel)
        if reason == .filtered, let head = claim.changes.first { try await tellAuthor(of: head) }
        if reason == .channelGone, mayRemake, try await Places(round: round).forget(lane) {
            // A thread or a direct channel is made anew.
            try await round.outbox.release(lane)
            return .remade
        }
        return reason.holdsLane ? .stop : .on
    }

    /// The word filter stopped it: whoever wrote it is told (E24). An announcement can be edited, where its desk is a thread.
    private func tellAuthor(of change: NumberedChange) async throws {
        guard case .member(let author) = change.recorded.by else { return }
        let notice = Notice.filtered(lane, change.project, event: change.event)
        if case .work(.announced) = change.recorded.change,
            let project = try await round.surroundings.store.project(
                change.project, in: round.outbox.community),
            await Places(round: round).homeOfThreads(of: project) != nil
        {
            return try await round.ask(notice, in: .desk(project.id))
        }
        try await round.ask(notice, in: .member(author))
    }

    /// What waited for a channel that was no more, in one message.
    private func summary(_ claim: Claim) async throws -> MessagePayload {
        let surroundings = round.surroundings
        var entries: [SummaryCard.Entry] = []
        for change in claim.changes {
            let project = try await surroundings.store.project(change.project, in: round.outbox.community)
            entries.append(
                SummaryCard.Entry(
                    project: change.project, event: change.event,
                    told: project.flatMap { surroundings.noticeboard.told(change.recorded, $0, lane) }))
        }
        var payload = try await round.payload(SummaryCard.card(entries))
        payload.nonce = claim.nonce
        payload.flags.insert(.suppressesNotifications)
        return payload
    }

    /// - Parameter thread: the impact thread, when the message leads to one.
    func message(_ claim: Claim, of project: Project, in lane: Lane, thread: UInt64? = nil) async throws -> (
        MessagePayload, [Told]
    ) {
        let board = round.surroundings.noticeboard
        let lines = try await lines(of: claim, project, in: lane)
        let told = lines.compactMap(\.told)
        let (mentions, allowed) = await calls(Set(told.flatMap(\.pings)), of: project)
        let changes = claim.changes.map(\.recorded)
        let button = thread.map { [board.impactThread(address(of: $0))] } ?? []
        // Of several items nobody would know whose they are.
        let isOfOne = lines.allSatisfy { $0.project.id == project.id }
        let actions = isOfOne ? button + board.actions(changes, project, lane) : []
        let card = PostCard.card(lines, isMissed: claim.isMissed, mentions: mentions, actions: actions)
        var payload = try await round.payload(card)
        payload.allowedMentions = allowed
        payload.nonce = claim.nonce
        return (payload, told)
    }

    /// What each change says; to a person, and of what was missed, changes of several items may come together.
    private func lines(of claim: Claim, _ head: Project, in lane: Lane) async throws -> [PostCard.Line] {
        var known = [head.id: head]
        var lines: [PostCard.Line] = []
        for change in claim.changes {
            if known[change.project] == nil {
                known[change.project] = try await round.surroundings.store.project(
                    change.project, in: round.outbox.community)
            }
            guard let project = known[change.project] else { continue }
            let told = round.surroundings.noticeboard.told(change.recorded, project, lane)
            lines.append(
                PostCard.Line(
                    project: project, event: change.event, at: change.recorded.at,
                    planned: project.planned(change.recorded, round.surroundings.store.calendar), told: told))
        }
        return lines
    }

    private func calls(_ pings: Set<Ping>, of project: Project) async -> (
        [Inert], MessagePayload.AllowedMentions
    ) {
        let settings = await round.settings
        var mentions: [Inert] = []
        var allowed = MessagePayload.AllowedMentions.none
        for ping in pings {
            switch ping {
            case .stewards:
                for role in settings.stewardRoles.sorted() {
                    allowed.roles.append(RoleID(role))
                    mentions.append(Inert(verbatim: "<@&\(role)>"))
                }
            case .team(let id):
                if let role = settings.projectRoles[id] {
                    // One that nobody may call is not heard, and the message goes out all the same (MIRROR §6).
                    allowed.roles.append(RoleID(role))
                    mentions.append(Inert(verbatim: "<@&\(role)>"))
                } else if settings.projectsWithoutRole.contains(id) {
                    mentions.append(project.title)
                }
            case .member(let member):
                allowed.users.append(UserID(member.number))
                mentions.append(Inert(verbatim: "<@\(member)>"))
            }
        }
        return (mentions, allowed)
    }
}

extension Lane {
    /// Who alone reads it where there is no channel for it.
    fileprivate var reader: MemberID? {
        switch self {
        case .member(let member), .aside(_, let member, _): member
        case .proposals, .projects, .project, .desk, .thread, .leads, .contributors, .stewards: nil
        }
    }
}
