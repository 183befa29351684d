/// What keeps a proposal from being submitted, by the item of the community's nine-item checklist it belongs to
/// (PP346-354, F30).
package struct ProposalFinding: Hashable, Sendable {
    package var item: Item
    package var what: What

    package init(_ item: Item, _ what: What) {
        self.item = item
        self.what = what
    }

    /// The checklist, in its order.
    package enum Item: Int, CaseIterable, Sendable {
        case context = 1
        case problem, twist, skills, team, approaches, roadmap, lead, time

        /// Of the draft, where it is mended.
        package var page: Int {
            switch self {
            case .context, .problem: 1
            case .twist: 2
            case .skills: 3
            case .team, .approaches, .roadmap: 5
            case .lead, .time: 6
            }
        }
    }

    package enum What: Hashable, Sendable {
        case missing(ProposalText.Section)
        /// What changes is missing, or why it matters.
        case twistChange, twistWhy
        case skills(chosen: Int)
        case approaches(described: Int)
        case roles
        case notCommitted
        case tooLong(ProposalText.Section, length: Int, limit: Int)
    }
}

extension ProposalText {
    /// What is missing or wrong, in the checklist's order; nothing when it may be submitted.
    /// - Parameters:
    ///   - hasTime: the one tick that only a person can give.
    ///   - sealedTwist: a twist that is kept apart.
    package func findings(hasTime: Bool, sealedTwist: String? = nil) -> [ProposalFinding] {
        var findings: [ProposalFinding] = []
        func need(_ met: Bool, _ item: ProposalFinding.Item, _ what: ProposalFinding.What) {
            if !met { findings.append(ProposalFinding(item, what)) }
        }
        need(!title.isBlank, .context, .missing(.title))
        need(!pitch.isBlank, .context, .missing(.pitch))
        need(!context.isBlank, .context, .missing(.context))
        need(!problem.isBlank, .problem, .missing(.problem))
        need(difficulty != nil, .problem, .missing(.difficulty))
        need(!twist.change.isBlank || sealedTwist?.isBlank == false, .twist, .twistChange)
        need(!twist.why.isBlank || sealedTwist?.isBlank == false, .twist, .twistWhy)
        let chosen = skills.count + (otherSkill?.isBlank == false ? 1 : 0)
        need((3...5).contains(chosen), .skills, .skills(chosen: chosen))
        need(scale != nil, .skills, .missing(.scale))
        need(infrastructure != nil, .skills, .missing(.infrastructure))
        need(budget != nil, .skills, .missing(.budget))
        need(teamSize != nil, .team, .missing(.team))
        need(!roles.isEmpty, .team, .roles)
        let described = approaches.filter { !$0.text.isBlank }.count
        need(described >= 2, .approaches, .approaches(described: described))
        need(!roadmap.isEmpty, .roadmap, .missing(.roadmap))
        need(canLead != nil, .lead, .missing(.lead))
        need(hasTime, .time, .notCommitted)
        return findings + lengths
    }

    /// Fields of the forms hold no more (COMMANDS C4); a file that was brought along may.
    private var lengths: [ProposalFinding] {
        let limits: [(Section, ProposalFinding.Item, String, Int)] = [
            (.title, .context, title, 80), (.pitch, .context, pitch, 1_500),
            (.context, .context, context, 1_500),
            (.problem, .problem, problem, 1_500), (.twist, .twist, twist.phase1, 800),
            (.twist, .twist, twist.change, 1_000), (.twist, .twist, twist.why, 600),
            (.tradeOff, .skills, tradeOff, 500), (.extra, .lead, extra, 1_000),
            (.lead, .lead, experience, 600),
        ]
        return limits.filter { $0.2.count > $0.3 }.map {
            ProposalFinding($0.1, .tooLong($0.0, length: $0.2.count, limit: $0.3))
        }
    }

    /// What is worth a second thought, and stops nobody (D25, K15).
    package var hints: [Hint] {
        var hints: [Hint] = []
        if infrastructure == .modest && budget == .minimal
            || infrastructure == .significant && budget != .medium && budget != .high && budget != nil
        {
            hints.append(.budgetBelowInfrastructure)
        }
        if let months, let difficulty, !difficulty.months.contains(months) {
            hints.append(.monthsUnusual(months, usual: difficulty.months))
        }
        if roles.reduce(0, { $0 + $1.count }) > 10 { hints.append(.largeTeam) }
        return hints
    }

    package enum Hint: Hashable, Sendable {
        case budgetBelowInfrastructure
        case monthsUnusual(Int, usual: ClosedRange<Int>)
        case largeTeam
    }
}

extension Difficulty {
    /// How many months such projects take (PP144-146, K15).
    package var months: ClosedRange<Int> {
        switch self {
        case .beginner: 1...2
        case .intermediate: 2...4
        case .advanced: 4...6
        }
    }
}
