import Cards
import DiscordClient
import DiscordModel
import Logging
import Machine
import ProjectModel
import Storage

/// One community's round, for as long as its lease is held: what waits is taken lane by lane, each lane in order and none
/// waiting for another. Whatever happens it only starts; a lane's own task does it.
actor Round {
    let outbox: Outbox
    let surroundings: CourierSurroundings
    let letterbox: Letterbox
    private(set) var settings: CommunitySettings
    private var running: [Outbox.Work: Task<Void, Never>] = [:]
    /// What was seen waiting while its task was running, so that nothing falls between two looks.
    private var missed: Set<Outbox.Work> = []
    private var boards: [Outbox.Work: Board] = [:]
    private var sleepers: [Int: Task<Void, Never>] = [:]
    private var lastSleeper = 0
    /// The sleepers of cards that wait, by the card.
    private var dozing: [Outbox.Work: Int] = [:]
    private(set) var isEnding = false
    private var ownUser: UserID?
    private var knownOwner: MemberID?
    /// What somebody was asked and is not over, as far as this process has seen.
    var asked: Set<Notice> = []
    var knownRights: KnownRights?
    var rightsAsked: Instant?
    var areRightsChecked = false
    private var refusals = Refusals()
    /// Cards that somebody else may have changed, and the task that looks at them.
    var toLookAt: Set<Outbox.Work> = []
    var looking: Task<Void, Never>?
    /// What posts bear, as far as this process has seen.
    var knownTags: [UInt64: Set<TagID>] = [:]

    /// - Parameter isHeir: whether whoever held the lease before is known to have ended.
    init(_ outbox: Outbox, settings: CommunitySettings, isHeir: Bool, _ surroundings: CourierSurroundings) {
        self.outbox = outbox
        self.settings = settings
        self.surroundings = surroundings
        letterbox = Letterbox(
            of: outbox.community.number, caller: surroundings.caller,
            turns: TurnTaking(clock: surroundings.clock, isHeir: isHeir))
    }

    var now: Moment { surroundings.calendar.now }
    var language: Language { Language.reading(settings.language) ?? .english }

    /// Starts whatever waits and is not under way.
    func sweep() async throws {
        guard !isEnding else { return }
        try await outbox.releaseDue(at: now)
        for waiting in try await outbox.waiting() where !isEnding {
            let key = waiting.work
            guard running[key] == nil else {
                missed.insert(key)
                continue
            }
            running[key] = Task {
                await self.serve(key)
                await self.ended(key)
            }
        }
        look()
    }

    private func serve(_ key: Outbox.Work) async {
        do {
            switch (key.kind, key.item) {
            case (.card, let project?):
                try await BoardRun(round: self, project: project, lane: key.lane).run()
            case (.channel, let project?):
                try await ChannelRun(round: self, project: project, lane: key.lane).run()
            case (.topic, let project?):
                try await TopicRun(round: self, project: project, lane: key.lane).run()
            case (.place, let project?):
                try await PlaceRun(round: self, project: project, lane: key.lane).run()
            case (.role, let project?): try await RoleRun(round: self, project: project, lane: key.lane).run()
            case (.message, _), (.summary, _), (.digest, _), (.card, nil), (.channel, nil), (.topic, nil),
                (.place, nil), (.role, nil):
                try await LaneRun(round: self, lane: key.lane).run()
            }
        } catch is CancellationError {
            // This process ends; what was in flight is looked for by the next.
        } catch {
            surroundings.logger.warning(
                "courier.lane_stopped", metadata: ["lane": "\(key.lane)", "cause": "\(error)"])
        }
    }

    private func ended(_ key: Outbox.Work) async {
        running[key] = nil
        guard missed.remove(key) != nil else { return }
        do {
            try await sweep()
        } catch {
            surroundings.logger.warning("courier.stumbled", metadata: ["cause": "\(error)"])
        }
    }

    /// Ends in good order: every lane finishes its head, and what takes too long is left in flight.
    func end(within patience: Duration) async {
        isEnding = true
        for sleeper in sleepers.values { sleeper.cancel() }
        let tasks = Array(running.values) + (looking.map { [$0] } ?? [])
        let watch = Task {
            try await Task.sleep(for: patience)
            for task in tasks { task.cancel() }
        }
        for task in tasks { await task.value }
        watch.cancel()
    }

    /// Waits, unless the round ends meanwhile; answers whether to go on.
    /// - Parameter work: what may be roused before.
    func rest(until instant: Instant, as work: Outbox.Work? = nil) async -> Bool {
        guard !isEnding else { return false }
        lastSleeper += 1
        let number = lastSleeper
        let sleeper = Task { [clock = surroundings.clock] in
            // Cancelled when the round ends, which is asked next.
            _ = try? await clock.sleep(until: instant)
        }
        sleepers[number] = sleeper
        if let work { dozing[work] = number }
        await withTaskCancellationHandler {
            await sleeper.value
        } onCancel: {
            sleeper.cancel()
        }
        sleepers[number] = nil
        if let work, dozing[work] == number { dozing[work] = nil }
        return !isEnding && !Task.isCancelled
    }

    /// Has a card that waits look again: it is gone, or its channel is another.
    private func rouse(_ work: Outbox.Work) {
        if let number = dozing[work] { sleepers[number]?.cancel() }
    }

    func board(_ key: Outbox.Work) -> Board? { boards[key] }
    func keep(_ board: Board?, _ key: Outbox.Work) { boards[key] = board }

    /// The settings have changed: what they held goes on.
    func follow(_ changed: CommunitySettings) async throws {
        guard changed != settings else { return }
        let former = settings
        settings = changed
        try await recheck(afterChangeFrom: former)
        for work in dozing.keys { rouse(work) }
        try await wantWhatIsMissing()
    }

    /// Frees what a missing permission held: it may have come back.
    func retryAll() async throws {
        rightsChanged()
        for (lane, reasons) in try await outbox.heldLanes() {
            // A channel does not come back; a thread is made anew.
            let isLost = reasons.contains(.channelGone) && settings.channel(of: lane) != nil
            guard reasons != [.notSetUp], !isLost else { continue }
            if let rest = refusals.rest(of: lane, at: now) {
                try await outbox.retry(lane, at: rest)
            } else {
                try await outbox.release(lane)
            }
        }
    }

    func noteRefusal(in lane: Lane) { refusals.refused(lane, at: now) }
    func noteSuccess(in lane: Lane) { refusals.accepted(lane) }

    /// What settings ask for and no change will: at the first connection, and when they were changed.
    func wantWhatIsMissing() async throws {
        try await wantMissingCards()
        try await wantMissingRoles()
    }

    /// Asks for the card of everything that has none where it belongs: at the first connection, and when a channel is
    /// mapped anew. It announces nothing (MIRROR §9).
    private func wantMissingCards() async throws {
        let community = outbox.community
        let known = try await surroundings.store.boards(in: community)
        for project in try await carded() {
            let lane = MirrorPlan.cardLane(project)
            guard let channel = settings.channel(of: lane) else { continue }
            let board = known.first { $0.project == project.id && $0.lane == lane }
            guard board?.isHidden != true, board?.message == nil || board?.channel != channel else {
                continue
            }
            try await outbox.wantCard(of: project.id, in: lane, at: now)
        }
    }

    /// Asks for the role of every team that should have one and has not, or not all of it.
    private func wantMissingRoles() async throws {
        let community = outbox.community
        let departed = Set(try await surroundings.store.departed(in: community).keys)
        for project in try await surroundings.store.allProjects(in: community)
        where project.stage != .archived {
            let people = project.people.subtracting(departed)
            guard project.hasReachedSetup, !people.isEmpty else { continue }
            if let role = settings.projectRoles[project.id] {
                guard try await outbox.members(of: role) != people else { continue }
            } else {
                guard settings.makesProjectRoles, !settings.projectsWithoutRole.contains(project.id) else {
                    continue
                }
            }
            try await outbox.wantRole(of: project.id, at: now)
        }
    }

    /// What has a card that is kept: every project, and proposals that are not decided.
    func carded() async throws -> [Project] {
        let community = outbox.community
        return try await surroundings.store.allProjects(in: community)
            + surroundings.store.allProposals(in: community).filter {
                $0.stage == .proposed || $0.stage == .needsChanges
            }
    }

    /// A message of ours is gone: when it was a card, it comes back once (MIRROR §7).
    func heard(deleted messages: [UInt64]) async throws {
        gone = Array((gone + messages).suffix(Self.goneKept))
        for board in try await surroundings.store.boards(in: outbox.community) {
            guard let message = board.message, messages.contains(message) else { continue }
            try await outbox.wantCard(of: board.project, in: board.lane, at: now)
            let key = Outbox.Work(board.lane, .card, of: board.project)
            boards[key] = boards[key] ?? Board(message: message, seed: random())
            rouse(key)
        }
        try await sweep()
    }

    /// A thread is gone: what it was of is told in another when there is something to say, and no card leads to it any more.
    func heard(deletedThread thread: UInt64) async throws {
        let items = try await outbox.forget(thread: thread)
        for board in try await surroundings.store.boards(in: outbox.community) {
            if items.contains(board.project), board.message != thread, board.channel != thread {
                try await outbox.wantCard(of: board.project, in: board.lane, at: now)
            }
            // A post is its card.
            if board.message == thread, try await isPost(board) { try await heard(deleted: [thread]) }
        }
        try await sweep()
    }

    /// Messages that were deleted lately: so that no edit is tried, and so that one is known which was deleted before it
    /// was written down.
    private var gone: [UInt64] = []
    private static let goneKept = 500

    func takeGone(_ message: UInt64) -> Bool {
        guard let index = gone.firstIndex(of: message) else { return false }
        gone.remove(at: index)
        return true
    }

    nonisolated func random() -> UInt64 { UInt64.random(in: .min ... .max) }

    /// The bot's own account, asked for once.
    func user() async throws -> UserID? {
        if let ownUser { return ownUser }
        guard case .made(let user) = try await letterbox.ownUser() else { return nil }
        ownUser = user
        return user
    }

    /// Whoever owns the server; `nil` while Discord does not say.
    func owner() async throws -> MemberID? {
        if let knownOwner { return knownOwner }
        guard case .made(let owner?) = try await letterbox.owner(of: outbox.community.number) else {
            return nil
        }
        knownOwner = MemberID(owner)
        return knownOwner
    }
}
