// What a team does while it prepares, builds and finishes.
extension Project {
    package mutating func tick(_ item: Checklist.Item, by standing: Standing, at now: Moment) throws(Refusal)
    {
        try mayTick(item, standing)
        if case .done? = checklist.ticks[item] { throw .alreadySo }
        record(.work(.ticked(item)), by: standing.actor, at: now)
    }

    package mutating func untick(_ item: Checklist.Item, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        try mayTick(item, standing)
        guard checklist.ticks[item] != nil else { throw .alreadySo }
        record(.work(.unticked(item)), by: standing.actor, at: now)
    }

    /// Asks to pass over a line, with a reason; it counts once a steward has agreed (D31). A steward who asks agrees.
    package mutating func waive(
        _ item: Checklist.Item, reason: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try mayTick(item, standing)
        guard !reason.isBlank else { throw .reasonNeeded }
        guard reason.count <= 500 else { throw .wordsTooLong(length: reason.count, limit: 500) }
        guard !checklist.isSettled(item) else { throw .alreadySo }
        record(.work(.waiverAsked(item, reason: reason)), by: standing.actor, at: now)
        if standing.isSteward { record(.work(.waiverGranted(item)), by: standing.actor, at: now) }
    }

    package mutating func grantWaiver(
        _ item: Checklist.Item, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.steward, of: standing)
        guard case .waived(_, _, let granted)? = checklist.ticks[item] else { throw .nothingWaived }
        guard granted == nil else { throw .alreadySo }
        record(.work(.waiverGranted(item)), by: standing.actor, at: now)
    }

    package mutating func adopt(repository: String, by standing: Standing, at now: Moment) throws(Refusal) {
        try require(.lead, of: standing)
        guard !repository.isBlank else { throw .reasonNeeded }
        guard repository != self.repository else { throw .alreadySo }
        record(.work(.repositoryNamed(repository)), by: standing.actor, at: now)
    }

    package mutating func add(
        milestone title: String, phase: Int, due: Moment? = nil, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        guard (1...3).contains(phase) else { throw .unknownPhase(phase) }
        guard !title.isBlank else { throw .reasonNeeded }
        guard title.count <= 100 else { throw .wordsTooLong(length: title.count, limit: 100) }
        let id = max(self.milestones.map(\.id).max() ?? 0, facts.lastMilestone) + 1
        record(
            .work(.milestoneAdded(Milestone(title, phase: phase, due: due, id: id))), by: standing.actor,
            at: now)
    }

    /// - Parameter isCelebrated: whether everybody hears of it, not only the project's channel (F80).
    package mutating func finish(
        milestone id: Milestone.ID, isCelebrated: Bool = false, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        let milestone = try milestone(id)
        if let done = milestone.done { throw .milestoneDone(at: done) }
        record(.work(.milestoneDone(id, isCelebrated: isCelebrated)), by: standing.actor, at: now)
    }

    /// Roadmaps are estimates (LC500): a date may go anywhere.
    package mutating func move(
        milestone id: Milestone.ID, to due: Moment?, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        let milestone = try milestone(id)
        if let done = milestone.done { throw .milestoneDone(at: done) }
        guard milestone.due != due else { throw .alreadySo }
        record(.work(.milestoneMoved(id, due: due)), by: standing.actor, at: now)
    }

    package mutating func drop(milestone id: Milestone.ID, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        try require(.lead, of: standing)
        let milestone = try milestone(id)
        if let done = milestone.done { throw .milestoneDone(at: done) }
        record(.work(.milestoneDropped(id)), by: standing.actor, at: now)
    }

    /// What to write down.
    package enum Note: Equatable, Sendable {
        case decision, blocker, note
        case cost(cents: Int)
    }

    /// Writes down a decision, a blocker, a cost or a note; anybody aboard may (COMMANDS §2).
    package mutating func log(
        _ note: Note, _ text: String, link: String? = nil, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.team, of: standing)
        guard !text.isBlank else { throw .reasonNeeded }
        guard text.count <= 1_000 else { throw .wordsTooLong(length: text.count, limit: 1_000) }
        if let link, link.count > 300 { throw .wordsTooLong(length: link.count, limit: 300) }
        let kind: LogEntry.Kind =
            switch note {
            case .decision: .decision(number: decisionsLogged + 1)
            case .blocker: .blocker
            case .note: .note
            case .cost(let cents): .cost(cents: cents)
            }
        let entry = LogEntry(
            (log.map(\.id).max() ?? 0) + 1, kind, text, link: link, by: standing.actor, at: now)
        record(.work(.logged(entry)), by: standing.actor, at: now)
    }

    package mutating func clear(blocker id: LogEntry.ID, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        try require(.team, of: standing)
        guard let entry = log.first(where: { $0.id == id && $0.kind == .blocker }) else {
            throw .unknownEntry
        }
        guard entry.cleared == nil else { throw .alreadySo }
        record(.work(.blockerCleared(id)), by: standing.actor, at: now)
    }

    package mutating func checkIn(
        _ status: CheckIn.Status, note: String? = nil, back: Moment? = nil, by standing: Standing,
        at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try require(.recruiting, .active, .phase2, .setup, .complete, .maintained)
        if let back, back <= now { throw .momentPast(back) }
        let checkIn = CheckIn(status, note: note, back: back, by: standing.actor, at: now)
        record(.work(.checkedIn(checkIn)), by: standing.actor, at: now)
    }

    /// Notes that work was seen, by whatever looks after the repository and the channels.
    package mutating func see(_ activity: Activity, at now: Moment) {
        guard activity != self.activity else { return }
        record(.work(.activitySeen(activity)), by: .clock, at: now)
    }

    package mutating func edit(_ details: Details, by standing: Standing, at now: Moment) throws(Refusal) {
        try require(.lead, of: standing)
        let details = details.differing(from: self)
        guard details != Details() else { throw .alreadySo }
        try details.check()
        record(.work(.edited(details)), by: standing.actor, at: now)
    }

    private var decisionsLogged: Int {
        log.count { if case .decision = $0.kind { true } else { false } }
    }

    private func milestone(_ id: Milestone.ID) throws(Refusal) -> Milestone {
        guard let milestone = self.milestones.first(where: { $0.id == id }) else { throw .unknownMilestone }
        return milestone
    }

    private func mayTick(_ item: Checklist.Item, _ standing: Standing) throws(Refusal) {
        switch item.kind {
        case .approval, .revival, .archive: try require(.steward, of: standing)
        case .setup, .phase2, .completion, .quality: try require(.lead, of: standing)
        }
        let stages: [Stage] =
            switch item.kind {
            case .approval: [.approved, .setup]
            case .setup: [.setup]
            case .phase2, .completion: [.phase2]
            case .revival: [.archived]
            case .archive: [.archived]
            case .quality: [.setup, .recruiting, .active, .phase2, .complete, .maintained]
            }
        guard stages.contains(stage) else { throw .wrongStage(needed: stages, is: stage) }
    }
}
