/// What of a project is a steward's, now or by and by: the queue shows the first, a column of the store holds the second.
extension Project {
    /// From when something of it needs a steward; `nil` as long as nothing does.
    package func needsSteward(_ calendar: BusinessCalendar) -> Moment? {
        stewardItems(Council(), calendar, at: updated).map(\.from).min()
    }

    /// - Parameter now: tells how long it has been quiet; what is a steward's only later is there all the same.
    func stewardItems(_ council: Council, _ calendar: BusinessCalendar, at now: Moment) -> [StewardQueue.Item]
    {
        review(council, calendar, at: now) + preparing() + building(at: now) + resting()
    }

    private func review(
        _ council: Council, _ calendar: BusinessCalendar, at now: Moment
    ) -> [StewardQueue.Item] {
        guard let proposal else { return [] }
        var items: [StewardQueue.Item] = []
        if stage == .proposed {
            let start = proposal.clock.started
            let need = council.approvalsNeeded(for: proposal.author, at: now)
            let isReady = proposal.readiness(needing: need) == .ready
            if let due = proposal.clock.firstAnswerDue(in: calendar) {
                items.append(.init(.firstAnswer(reference), from: start, due: due))
            } else if !proposal.awaitsCommitment {
                let matter: StewardQueue.Matter = isReady ? .ready(reference) : .decision(reference)
                items.append(.init(matter, from: start, due: proposal.clock.decisionDue))
            }
        }
        if let until = openExperiment { items.append(.init(.experiment(reference), from: until, due: until)) }
        return items
    }

    /// The end of an experiment of which nobody has said yet how it went (K22).
    package var openExperiment: Moment? {
        guard case .experiment(let until)? = proposal?.decisions.last?.outcome, proposal?.evaluation == nil
        else {
            return nil
        }
        return until
    }

    private func preparing() -> [StewardQueue.Item] {
        var items: [StewardQueue.Item] = []
        if stage == .approved {
            let open = checklist.open(.approval).count
            // A week after the approval (PP375).
            items.append(
                .init(.repository(reference, open: open), from: entered, due: entered.advanced(by: .days(7))))
        }
        let asked = askedWaivers
        if asked > 0 { items.append(.init(.waivers(reference, count: asked), from: entered)) }
        return items
    }

    private func building(at now: Moment) -> [StewardQueue.Item] {
        var items: [StewardQueue.Item] = []
        if isBeingBuilt {
            let quiet = lastActivity.advanced(by: HealthRule.quiet)
            // The lead's kind check-in has three days, and a break is none of a steward's concern (K9).
            let from = max(lastActivity.advanced(by: HealthRule.atRisk + .days(3)), breakEnds ?? lastActivity)
            items.append(.init(.health(reference, now >= quiet ? .quiet : .atRisk), from: from))
        }
        let isUnderWay = dormancy == nil && [.setup, .recruiting, .active, .phase2].contains(self.state)
        if isUnderWay, self.lead == nil { items.append(.init(.noLead(reference), from: entered)) }
        return items
    }

    private func resting() -> [StewardQueue.Item] {
        var items: [StewardQueue.Item] = []
        let isOver = dormancy != nil || self.state == .archived
        if isOver, !volunteers.isEmpty {
            items.append(.init(.volunteers(reference, count: volunteers.count), from: entered))
        }
        let isDone = dormancy == nil && isComplete
        if let since = dormancy?.since ?? (isDone ? max(lastActivity, entered) : nil) {
            let review = since.advanced(by: HealthRule.archiveReview)
            items.append(.init(.archiveReview(reference), from: review, due: review))
        }
        return items
    }

    /// Lines that somebody asks to pass over, and no steward has agreed to yet.
    package var askedWaivers: Int {
        let ticks = Array(checklist.ticks.values) + Array(words.values)
        return ticks.count { if case .waived(_, _, nil) = $0 { true } else { false } }
    }
}
