/// How a project came to be proposed here, and where its deciding stands. It moves with its project's changes only.
package struct Proposal: Equatable, Codable, Sendable {
    package let author: MemberID
    package private(set) var text: ProposalText
    /// 1 for what was submitted first.
    package private(set) var revision: Int
    /// The texts before, oldest first.
    package private(set) var earlier: [ProposalText]
    package private(set) var phase: Phase
    package private(set) var clock: ReviewClock
    /// The steward who took the review.
    package private(set) var reviewer: MemberID?
    package internal(set) var stances: [Stance] = []
    package private(set) var concerns: [Concern] = []
    /// When the proposer confirmed to have the time (LC57).
    package private(set) var committed: Moment?
    /// An approval that only waits for the proposer's word.
    package private(set) var pending: Decision?
    /// What was decided, oldest first.
    package private(set) var decisions: [Decision] = []
    /// How an experiment went, once it was evaluated (K22).
    package private(set) var evaluation: String?

    package enum Phase: Equatable, Codable, Sendable {
        case inReview
        case needsChanges(question: String, by: Actor, isEdited: Bool)
        case rejected
        case withdrawn
        case decided

        package var stage: Stage {
            switch self {
            case .inReview, .decided: .proposed
            case .needsChanges: .needsChanges
            case .rejected: .rejected
            case .withdrawn: .withdrawn
            }
        }
    }

    init(by author: MemberID, _ text: ProposalText, at now: Moment) {
        self.author = author
        self.text = text
        revision = 1
        earlier = []
        phase = .inReview
        clock = ReviewClock(started: now)
    }

    /// Stewards' support; an author's own does not count (D7).
    package var approvals: [MemberID] {
        stances.filter { $0.kind == .support && $0.isSteward && $0.member != author }.map(\.member)
    }

    /// Stewards have approved, and only the proposer's word is missing (LC57).
    package var awaitsCommitment: Bool { pending != nil && committed == nil }

    package var blocking: [Concern] { concerns.filter(\.isBlocking) }

    package var tally: Tally {
        var tally = Tally()
        for stance in stances {
            switch stance.kind {
            case .support: tally.support += 1
            case .wouldJoin: tally.wouldJoin += 1
            case .abstain: tally.abstain += 1
            case .concern: break
            }
        }
        tally.openConcerns = concerns.count { $0.settlement == nil }
        return tally
    }

    /// Whether a steward may be offered to approve (D5).
    package func readiness(needing need: Int) -> Readiness {
        let have = approvals.count
        if have >= need && blocking.isEmpty { return .ready }
        return .waiting(approvals: have, of: need, blocking: blocking.map(\.id))
    }

    mutating func evolve(_ change: ProposalChange, by actor: Actor, at now: Moment) {
        switch change {
        case .reviewTaken:
            if case .member(let member) = actor { reviewer = member }
            clock.answered(at: now)
        case .revised(let text): revise(text)
        case .stanceTaken(let stance):
            stances.removeAll { $0.member == stance.member }
            stances.append(stance)
            if stance.isSteward && stance.kind == .support { clock.answered(at: now) }
        case .stanceCleared(let member): stances.removeAll { $0.member == member }
        case .concernRaised(let concern):
            concerns.append(concern)
            if concern.isSteward { clock.answered(at: now) }
        case .concernAnswered(let id, let answer): mend(id) { $0.answer = answer }
        case .concernSettled(let id, let settlement): mend(id) { $0.settlement = settlement }
        case .concernReopened(let id):
            mend(id) {
                $0.settlement = nil
                $0.answer = nil
            }
        case .approvalPending(let decision): pending = decision
        case .committed: committed = now
        case .experimentEvaluated(let words): evaluation = words
        }
    }

    /// The twist is not for everybody any more (D4): no text says it, and neither do those before.
    mutating func seal(_ visibility: Twist.Visibility) {
        func sealed(_ text: ProposalText) -> ProposalText {
            var text = text
            text.twist.visibility = visibility
            return text.sealed.text
        }
        text = sealed(text)
        earlier = earlier.map(sealed)
    }

    private mutating func revise(_ text: ProposalText) {
        earlier.append(self.text)
        self.text = text
        revision += 1
        if text.twist.visibility != .open { seal(text.twist.visibility) }
        if case .needsChanges(let question, let by, _) = phase {
            phase = .needsChanges(question: question, by: by, isEdited: true)
        }
    }

    mutating func evolve(_ move: Move, by actor: Actor, at now: Moment) {
        if let decision = move.decision { decisions.append(decision) }
        switch move.to {
        case .needsChanges:
            phase = .needsChanges(question: move.reason ?? "", by: actor, isEdited: false)
            clock.answered(at: now)
            clock.pause(at: now)
            pending = nil
        case .proposed:
            phase = .inReview
            pending = nil
            committed = nil
            clock.restart(at: now, isFollowUp: move.rule == 3)
        case .rejected: phase = .rejected
        case .withdrawn: phase = .withdrawn
        case .approved, .setup, .recruiting, .active, .phase2, .complete, .maintained, .archived, .dormant:
            phase = .decided
            pending = nil
        }
    }

    private mutating func mend(_ id: Concern.ID, _ change: (inout Concern) -> Void) {
        guard let index = concerns.firstIndex(where: { $0.id == id }) else { return }
        change(&concerns[index])
    }
}
