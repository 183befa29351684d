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
        guard let place = try await place() else { return }
        if try await round.isForbidden(lane, in: place.channel) {
            return try await hold(.noPermission, in: place.channel)
        }
        let channel = place.channel
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
        if let message, await round.takeGone(message) { input = try await gone(message) }
        while true {
            var effects = board.handle(input, at: round.surroundings.clock.now)
            await round.keep(board, key)
            if effects.isEmpty {
                if let deadline = board.deadline {
                    guard await round.rest(until: deadline, as: key) else { return }
                    // Somebody may have named another channel meanwhile, or taken the card away.
                    guard try await self.place() == place else { return try await run() }
                    if let message = board.message, await round.takeGone(message) {
                        input = try await gone(message)
                        continue
                    }
                    input = .wake
                    continue
                }
                if board.state == .resting, let message = board.message, await round.takeGone(message) {
                    input = try await gone(message)
                    continue
                }
                guard board.state == .resting, try await round.outbox.lastWish(of: project, in: lane) != nil,
                    await !round.isEnding
                else { return }
                guard try await self.place() == place else { return try await run() }
                input = .wanted
                continue
            }
            switch effects.removeFirst() {
            case .edit(let message): input = try await edit(message, in: place)
            case .post(let isSilent):
                guard let next = try await post(in: place, isSilent: isSilent) else { return }
                input = next
            case .hide:
                try await hide(in: place)
                return
            }
        }
    }

    /// Where the card stands, or is to stand: as a message of a channel, or as the first message of a post.
    struct Place: Equatable {
        var channel: UInt64
        /// The forum in which it is a post.
        var forum: UInt64?

        /// A post has its first message's number.
        func channel(of message: UInt64) -> UInt64 { forum == nil ? channel : message }
    }

    /// `nil` when it must wait, which is noted.
    private func place() async throws -> Place? {
        let settings = await round.settings
        guard let item = try await round.surroundings.store.project(project, in: round.outbox.community)
        else { return nil }
        if case .aside(_, let member, let aside) = lane { return try await place(aside, about: member, item) }
        let channel = settings.channel(of: lane)
        if case .project = lane, let forum = settings.projectForum, item.channelWish?.choice == .post {
            return Place(channel: channel ?? forum, forum: forum)
        }
        if let channel {
            let isForum = try await round.isForum(channel)
            return Place(channel: channel, forum: isForum ? channel : nil)
        }
        try await round.outbox.holdCard(of: project, in: lane, for: .notSetUp, at: await round.now)
        return nil
    }

    private func place(_ aside: Lane.Aside, about member: MemberID, _ item: Project) async throws -> Place? {
        switch try await Places(round: round).aside(aside, about: member, item) {
        case .channel(let channel): return Place(channel: channel)
        case .held(let reason):
            try await round.outbox.holdCard(of: project, in: lane, for: reason, at: await round.now)
            return nil
        case .later: return nil
        }
    }

    /// What the card says now, and as what it is posted where it is a post.
    struct Rendered {
        var project: Project
        var payload: MessagePayload
        var post: ForumPost?
        var hash: String
    }

    func rendered(in place: Place) async throws -> Rendered? {
        let surroundings = round.surroundings
        guard let item = try await surroundings.store.project(project, in: round.outbox.community) else {
            return nil
        }
        let now = await round.now
        let council = try await surroundings.store.council(of: round.outbox.community)
        let review = ReviewTerms(
            approvalsNeeded: council.approvalsNeeded(for: item.proposal?.author, at: now),
            calendar: surroundings.store.calendar, now: now, voting: await round.settings.rules.voting)
        let card = surroundings.noticeboard.board(item, lane, review, try await formerThread(in: place))
        let language = await round.language
        let payload = try await round.payload(card)
        let post = place.forum.map { forum in
            ForumPost(
                forum: forum,
                title: String(
                    surroundings.noticeboard.title(item, .proposal, nil).spoken(in: language).prefix(100)),
                tags: ForumTags.tags(of: item, review).map { $0.spoken(in: language) })
        }
        let marks = post.map { " \(Fingerprint($0.tags.joined(separator: ",")))" } ?? ""
        return Rendered(
            project: item, payload: payload, post: post,
            // A card is known by it, in the next process too, not to have changed.
            hash: "\(Fingerprint(Wire.encode(payload, isOrdered: true)))\(marks)")
    }

    private func edit(_ message: UInt64, in place: Place) async throws -> Board.Input {
        let last = try await round.outbox.lastWish(of: project, in: lane)
        guard let shown = try await rendered(in: place),
            var stored = try await round.outbox.board(of: project, in: lane)
        else { return .refused }
        let hash = shown.hash
        if stored.hash != hash {
            let channel = place.channel(of: message)
            switch try await change(message, in: channel, to: shown, from: stored.hash) {
            case .made: break
            case .unsent(let retryAfter): return .failed(retryAfter: retryAfter)
            case .lost: return .failed(retryAfter: nil)
            case .refused(_, 30_046):
                try await round.outbox.noteEditLimit(of: project, in: lane, at: await round.now)
                return .tooOld
            case .refused(_, 10_008): return try await gone(message)
            // A post is gone with its thread.
            case .refused(_, 10_003) where place.forum != nil: return try await gone(message)
            case .refused(_, 50_083):
                // A post that has fallen asleep wakes for its card.
                if case .refused(let reason, _) = try await round.letterbox.unarchive(channel) {
                    try await hold(reason, in: channel)
                    return .refused
                }
                return .failed(retryAfter: nil)
            case .refused(let reason, _):
                if reason == .channelGone, try await Places(round: round).forget(lane) {
                    // A thread of its own is made anew.
                    return .failed(retryAfter: nil)
                }
                try await hold(reason, in: channel)
                return .refused
            }
        }
        let isNew = stored.hash != hash
        (stored.hash, stored.version) = (hash, shown.project.version)
        try await round.outbox.keep(stored, settling: last, at: await round.now)
        return .shown(message: message, isNew: isNew)
    }

    /// The card's words where they are others, and, of a post, its tags.
    private func change(_ message: UInt64, in channel: UInt64, to shown: Rendered, from former: String)
        async throws -> Attempt<Void>
    {
        if StoredBoard.words(of: former) != StoredBoard.words(of: shown.hash) {
            let edited = try await round.letterbox.edit(message, in: channel, to: shown.payload)
            guard case .made = edited else { return edited }
        }
        guard let post = shown.post else { return .made(()) }
        return try await mark(channel, as: post)
    }

    /// `nil` when the round ends meanwhile.
    private func post(in place: Place, isSilent: Bool) async throws -> Board.Input? {
        let last = try await round.outbox.lastWish(of: project, in: lane)
        var stored =
            try await round.outbox.board(of: project, in: lane)
            ?? StoredBoard(project: project, lane: lane, channel: place.channel)
        let now = await round.now
        guard
            let claim = try await round.outbox.claimCard(of: project, in: lane, round: stored.posts, at: now),
            let shown = try await rendered(in: place)
        else { return .refused }
        var payload = shown.payload
        payload.nonce = shown.post == nil ? claim.nonce : nil
        // Only what somebody has just proposed makes devices ring; everything else was there before.
        if isSilent || claim.isSilent || claim.changes.first?.recorded.change.isSubmission != true {
            payload.flags.insert(.suppressesNotifications)
        }
        let run = DeliveryRun(
            round: round, sending: claim.sending, channel: place.channel, payload: payload, post: shown.post)
        switch try await run.run() {
        case .arrived(let message, let isAdopted):
            (stored.channel, stored.message, stored.version) = (place.channel, message, shown.project.version)
            if case .project = lane, place.forum != nil { stored.channel = message }
            // What was found was rendered by a process before this one, so it may say something else.
            stored.hash = claim.isLeftOver ? "" : shown.hash
            stored.posts += 1
            if case .project = lane {
                _ = try await round.letterbox.pin(message, in: place.channel(of: message))
            }
            // Before the card is known to stand: a process that ends in between is followed by one that finds the post.
            if case .project = lane, place.forum != nil { try await house(in: message) }
            try await round.outbox.keep(
                stored, settling: claim.isLeftOver ? nil : last, isAdopted: isAdopted, at: await round.now)
            try await round.mended(lane)
            return .shown(message: message, isNew: !claim.isLeftOver)
        case .held(let reason, let isInDoubt):
            try await round.outbox.hold(claim, for: reason, isInDoubt: isInDoubt, at: await round.now)
            try await hold(reason, in: place.channel)
            return .refused
        case .left: return nil
        }
    }

    /// The post is where the project is told of from here on.
    private func house(in post: UInt64) async throws {
        let (store, community, now) = (round.surroundings.store, round.outbox.community, await round.now)
        let settings = try await round.outbox.house(project, in: post)
        do {
            try await store.change(project, in: community, cause: Cause("channel \(post)"), at: now) {
                try $0.settleIn(at: now)
            }
        } catch is Refusal {
            // Somebody has ticked it by hand.
        }
        try await round.follow(settings)
    }

    private func hold(_ reason: HoldReason, in channel: UInt64) async throws {
        let now = await round.now
        round.surroundings.logger.notice(
            "courier.card_held",
            metadata: ["lane": "\(lane)", "item": "\(project)", "reason": "\(reason.name)"])
        if reason == .noPermission { await round.noteRefusal(in: lane) }
        if reason.holdsLane {
            // A thread that is gone is made anew when its channel is there.
            if reason == .channelGone { _ = try await Places(round: round).forget(lane) }
            try await round.outbox.hold(lane, for: reason, at: now)
            try await round.held(lane, for: reason, in: channel)
        } else {
            try await round.outbox.holdCard(of: project, in: lane, for: reason, at: now)
        }
    }

    /// Somebody took it away: noted, so that a second time within a day is known as one.
    private func gone(_ message: UInt64) async throws -> Board.Input {
        let now = await round.now
        guard var stored = try await round.outbox.board(of: project, in: lane) else {
            return .gone(message: message, isAgain: false)
        }
        try await keepThread(of: message, stored)
        let isAgain = stored.gone.map { now < $0.advanced(by: .days(1)) } ?? false
        (stored.gone, stored.message) = (now, nil)
        try await round.outbox.keep(stored, settling: nil, at: now)
        try await round.outbox.wantCard(of: project, in: lane, at: now)
        return .gone(message: message, isAgain: isAgain)
    }

    private func hide(in place: Place) async throws {
        let now = await round.now
        if var stored = try await round.outbox.board(of: project, in: lane) {
            stored.isHidden = true
            try await round.outbox.keep(stored, settling: nil, at: now)
        }
        try await hold(.hidden, in: place.channel)
        try await round.ask(.cardHidden(project, lane))
    }
}

extension Change {
    fileprivate var isSubmission: Bool {
        if case .submitted = self { true } else { false }
    }
}
