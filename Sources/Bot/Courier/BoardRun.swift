import Cards
import DiscordClient
import DiscordModel
import Interactions
import Logging
import Machine
import ProjectModel
import Storage

/// Keeps one card as new as it is wanted: drives a `Board`.
struct BoardRun {
    let round: Round
    let project: Project.ID
    let lane: Lane

    private var key: Outbox.Work { Outbox.Work(lane, .card, of: project) }

    func run() async throws {
        guard await !round.settings.isStopped(lane) else {
            return try await round.outbox.drop(lane, for: .stopped, at: await round.now)
        }
        guard let channel = try await channel() else { return }
        if try await round.isForbidden(lane, in: channel) {
            return try await hold(.noPermission, in: channel)
        }
        let stored = try await round.outbox.board(of: project, in: lane)
        let message = stored?.channel == channel ? stored?.message : nil
        var board =
            await round.board(key)
            ?? Board(message: message, isHidden: stored?.isHidden ?? false, seed: round.random())
        if stored?.isHidden == true { return try await hold(.hidden, in: channel) }
        if board.message != message || board.state == .hidden {
            board = Board(message: message, isHidden: stored?.isHidden ?? false, seed: round.random())
        }
        var input = Board.Input.wanted
        if let message, await round.takeGone(message) { input = try await gone(message, in: channel) }
        while true {
            var effects = board.handle(input, at: round.surroundings.clock.now)
            await round.keep(board, key)
            if effects.isEmpty {
                if let deadline = board.deadline {
                    guard await round.rest(until: deadline) else { return }
                    // Somebody may have named another channel meanwhile.
                    guard try await self.channel() == channel else { return try await run() }
                    input = .wake
                    continue
                }
                if board.state == .resting, let message = board.message, await round.takeGone(message) {
                    input = try await gone(message, in: channel)
                    continue
                }
                guard board.state == .resting, try await round.outbox.lastWish(of: project, in: lane) != nil,
                    await !round.isEnding
                else { return }
                input = .wanted
                continue
            }
            switch effects.removeFirst() {
            case .edit(let message): input = try await edit(message, in: channel)
            case .post(let isSilent):
                guard let next = try await post(in: channel, isSilent: isSilent) else { return }
                input = next
            case .hide:
                try await hide(in: channel)
                return
            }
        }
    }

    /// Where the card is; `nil` when it must wait, which is noted.
    private func channel() async throws -> UInt64? {
        guard case .aside(_, let member, let aside) = lane else {
            if let channel = await round.settings.channel(of: lane) { return channel }
            try await round.outbox.holdCard(of: project, in: lane, for: .notSetUp, at: await round.now)
            return nil
        }
        guard let item = try await round.surroundings.store.project(project, in: round.outbox.community)
        else {
            return nil
        }
        switch try await Places(round: round).aside(aside, about: member, item) {
        case .channel(let channel): return channel
        case .held(let reason):
            try await round.outbox.holdCard(of: project, in: lane, for: reason, at: await round.now)
            return nil
        case .later: return nil
        }
    }

    private func rendered() async throws -> (project: Project, payload: MessagePayload, hash: String)? {
        let surroundings = round.surroundings
        guard let item = try await surroundings.store.project(project, in: round.outbox.community) else {
            return nil
        }
        let now = await round.now
        let council = try await surroundings.store.council(of: round.outbox.community)
        let review = ReviewTerms(
            approvalsNeeded: council.approvalsNeeded(for: item.proposal?.author, at: now),
            calendar: surroundings.store.calendar, now: now, voting: await round.settings.rules.voting)
        let card = surroundings.noticeboard.board(item, lane, review)
        let payload = MessagePayload(card, in: await round.language)
        return (item, payload, "\(Fingerprint(Wire.encode(payload)))")
    }

    private func edit(_ message: UInt64, in channel: UInt64) async throws -> Board.Input {
        let last = try await round.outbox.lastWish(of: project, in: lane)
        guard let (item, payload, hash) = try await rendered(),
            var stored = try await round.outbox.board(of: project, in: lane)
        else { return .refused }
        if stored.hash != hash {
            await round.turns.turn(.card)
            switch try await round.letterbox.edit(message, in: channel, to: payload) {
            case .made: break
            case .unsent(let retryAfter): return .failed(retryAfter: retryAfter)
            case .lost: return .failed(retryAfter: nil)
            case .refused(_, 30_046):
                try await round.outbox.noteEditLimit(of: project, in: lane, at: await round.now)
                return .tooOld
            case .refused(_, 10_008): return try await gone(message, in: channel)
            case .refused(let reason, _):
                try await hold(reason, in: channel)
                return .refused
            }
        }
        let isNew = stored.hash != hash
        (stored.hash, stored.version) = (hash, item.version)
        try await round.outbox.keep(stored, settling: last, at: await round.now)
        return .shown(message: message, isNew: isNew)
    }

    /// `nil` when the round ends meanwhile.
    private func post(in channel: UInt64, isSilent: Bool) async throws -> Board.Input? {
        let last = try await round.outbox.lastWish(of: project, in: lane)
        var stored =
            try await round.outbox.board(of: project, in: lane)
            ?? StoredBoard(project: project, lane: lane, channel: channel)
        let now = await round.now
        guard
            let claim = try await round.outbox.claimCard(of: project, in: lane, round: stored.posts, at: now),
            let shown = try await rendered()
        else { return .refused }
        var payload = shown.payload
        payload.nonce = claim.nonce
        // Only what somebody has just proposed makes devices ring; everything else was there before.
        if isSilent || claim.isSilent || claim.changes.first?.recorded.change.isSubmission != true {
            payload.flags.insert(.suppressesNotifications)
        }
        let run = DeliveryRun(round: round, sending: claim.sending, channel: channel, payload: payload)
        switch try await run.run() {
        case .arrived(let message, let isAdopted):
            (stored.channel, stored.message, stored.version) = (channel, message, shown.project.version)
            // What was found was rendered by a process before this one, so it may say something else.
            stored.hash = claim.isLeftOver ? "" : shown.hash
            stored.posts += 1
            if case .project = lane { _ = try await round.letterbox.pin(message, in: channel) }
            try await round.outbox.keep(
                stored, settling: claim.isLeftOver ? nil : last, isAdopted: isAdopted, at: await round.now)
            try await round.mended(lane)
            return .shown(message: message, isNew: !claim.isLeftOver)
        case .held(let reason, let isInDoubt):
            try await round.outbox.hold(claim, for: reason, isInDoubt: isInDoubt, at: await round.now)
            try await hold(reason, in: channel)
            return .refused
        case .left: return nil
        }
    }

    private func hold(_ reason: HoldReason, in channel: UInt64) async throws {
        let now = await round.now
        round.surroundings.logger.notice(
            "courier.card_held",
            metadata: ["lane": "\(lane)", "item": "\(project)", "reason": "\(reason.name)"])
        if reason == .noPermission { await round.noteRefusal(in: lane) }
        if reason.holdsLane {
            try await round.outbox.hold(lane, for: reason, at: now)
            try await round.held(lane, for: reason, in: channel)
        } else {
            try await round.outbox.holdCard(of: project, in: lane, for: reason, at: now)
        }
    }

    /// Somebody took it away: noted, so that a second time within a day is known as one.
    private func gone(_ message: UInt64, in channel: UInt64) async throws -> Board.Input {
        let now = await round.now
        guard var stored = try await round.outbox.board(of: project, in: lane) else {
            return .gone(message: message, isAgain: false)
        }
        let isAgain = stored.gone.map { now < $0.advanced(by: .days(1)) } ?? false
        (stored.gone, stored.message) = (now, nil)
        try await round.outbox.keep(stored, settling: nil, at: now)
        try await round.outbox.wantCard(of: project, in: lane, at: now)
        return .gone(message: message, isAgain: isAgain)
    }

    private func hide(in channel: UInt64) async throws {
        let now = await round.now
        if var stored = try await round.outbox.board(of: project, in: lane) {
            stored.isHidden = true
            try await round.outbox.keep(stored, settling: nil, at: now)
        }
        try await hold(.hidden, in: channel)
        try await round.ask(.cardHidden(project, lane))
    }
}

extension Change {
    fileprivate var isSubmission: Bool {
        if case .submitted = self { true } else { false }
    }
}
