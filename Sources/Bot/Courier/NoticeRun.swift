import Cards
import DiscordClient
import DiscordModel
import Interactions
import Logging
import ProjectModel
import Storage

/// Tells one notice in its lane.
struct NoticeRun {
    let round: Round
    let claim: NoticeClaim

    /// - Returns: whether the lane goes on.
    func run() async throws -> Bool {
        switch try await Places(round: round).place(ofNoticeIn: claim.lane) {
        case .held(let reason): return try await hold(reason, isInDoubt: claim.sending.isLeftOver)
        case .later:
            try await round.outbox.layBack(claim)
            return false
        case .channel(let channel): return try await tell(in: channel)
        }
    }

    private func tell(in channel: UInt64) async throws -> Bool {
        guard let payload = try await payload() else {
            try await round.outbox.settle(claim, as: nil, at: await round.now)
            return true
        }
        let run = DeliveryRun(round: round, sending: claim.sending, channel: channel, payload: payload)
        switch try await run.run() {
        case .arrived(let message, let isAdopted):
            try await round.outbox.settle(claim, as: message, isAdopted: isAdopted, at: await round.now)
            return true
        case .held(let reason, let isInDoubt):
            return try await hold(reason, isInDoubt: isInDoubt, in: channel)
        case .left: return false
        }
    }

    /// `nil` when there is nothing to say.
    private func payload() async throws -> MessagePayload? {
        guard let card = try await card() else { return nil }
        var payload = try await round.payload(card)
        payload.nonce = claim.sending.nonce
        if case .digest = claim.notice { payload.flags.insert(.suppressesNotifications) }
        return payload
    }

    private func card() async throws -> Card? {
        let surroundings = round.surroundings
        if case .digest(let digest, let day) = claim.notice {
            return DigestCard.card(digest, try await week(endingOn: day), number: claim.number)
        }
        var project: Project?
        if let id = claim.notice.project {
            project = try await surroundings.store.project(id, in: round.outbox.community)
        }
        let isPersonal = if case .member = claim.lane { true } else { false }
        return surroundings.noticeboard.notice(claim.notice, claim.number, project, isPersonal)
    }

    private func week(endingOn day: Day) async throws -> Week {
        let (store, community, now) = (round.surroundings.store, round.outbox.community, await round.now)
        let period = WeeklyClock(zone: store.calendar.zone).week(endingOn: day)
        return Week(
            changes: try await store.changes(in: community, during: period),
            projects: try await store.allProjects(in: community),
            queue: StewardQueue(
                try await store.projectsNeedingSteward(in: community, at: now),
                council: try await store.council(of: community), isForCore: false, calendar: store.calendar,
                at: now),
            surplus: try await store.surplus(of: claim.number, in: claim.lane, community), now: now)
    }

    private func hold(_ reason: HoldReason, isInDoubt: Bool, in channel: UInt64? = nil) async throws -> Bool {
        let (lane, now) = (claim.lane, await round.now)
        round.surroundings.logger.notice(
            "courier.notice_held",
            metadata: ["notice": "n\(claim.number)", "lane": "\(lane)", "reason": "\(reason.name)"])
        switch (lane, reason) {
        case (.member(let member), .messagesClosed):
            try await round.outbox.keep(.init(channel: nil, closed: now), of: member)
            try await round.outbox.drop(lane, for: reason, at: now)
            try await round.lookUp(member)
            return true
        case (_, .stopped):
            try await round.outbox.drop(lane, for: reason, at: now)
            return true
        default:
            try await round.outbox.hold(claim, for: reason, isInDoubt: isInDoubt, at: now)
            try await round.held(lane, for: reason, in: channel)
            if reason == .channelGone, try await Places(round: round).forget(lane) {
                // A thread or a direct channel is made anew, with the next sweep.
                try await round.outbox.release(lane)
            }
            return !reason.holdsLane
        }
    }
}
