/// What a project asks of its lead now (COMMANDS C11): what is due first comes first, and what has no date last.
package struct LeadDesk: Equatable, Sendable {
    package let items: [Item]

    package struct Item: Equatable, Sendable {
        package let matter: Matter
        package let due: Moment?

        package init(_ matter: Matter, due: Moment? = nil) {
            self.matter = matter
            self.due = due
        }
    }

    package enum Matter: Equatable, Sendable {
        case application(JoinRequest.ID, by: MemberID)
        case checklist(Checklist.Kind, settled: Int, of: Int)
        /// Nothing is in the way of the next state any more.
        case advance(Stage)
        /// It recruits, and no seat is open for anybody to ask for.
        case openSeats
        /// It recruits, and nobody has applied for two weeks (K7).
        case share
        case milestone(Milestone.ID, title: String)
        case blocker(LogEntry.ID, text: String)
        /// Nothing was seen for a while: a word would do.
        case checkIn(Health)
        /// Phase 1 is done, and a twist waits to be announced (T14).
        case twist
        /// Phase 1 is done, and there is no twist yet.
        case writeTwist
        case scheduledTwist
        /// Somebody was asked to lead, and has not answered.
        case leadOffer(MemberID)
        /// Nobody has said where it is told of, or its channel could not be made.
        case channel(ProjectHome)
        case resume
    }

    package init(_ project: Project, home: ProjectHome, at now: Moment) {
        let channel = project.asksForChannel(at: home) ? [Item(.channel(home))] : []
        let items =
            project.requests.filter { $0.status == .waiting }.map {
                Item(.application($0.id, by: $0.member), due: $0.answerExpected)
            } + Self.steps(of: project, at: now) + Self.signs(of: project, at: now) + channel
        self.items = items.enumerated().sorted { left, right in
            switch (left.element.due, right.element.due) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    /// What leads on from where it stands.
    private static func steps(of project: Project, at now: Moment) -> [Item] {
        switch project.stage {
        case .setup:
            let list = checklist(.setup, of: project)
            // Three to seven days (LC120).
            guard list.settled == list.of else {
                let due = project.entered.advanced(by: .days(7))
                return [Item(.checklist(.setup, settled: list.settled, of: list.of), due: due)]
            }
            return [Item(.advance(.recruiting))]
        case .recruiting: return recruiting(project, at: now)
        case .active: return phase1(project)
        case .phase2: return phase2(project)
        case .dormant: return [Item(.resume)]
        case .proposed, .needsChanges, .rejected, .withdrawn, .approved, .complete, .maintained, .archived:
            return []
        }
    }

    private static func recruiting(_ project: Project, at now: Moment) -> [Item] {
        if project.seats.allSatisfy({ project.taken($0) > 0 }), !project.team.isEmpty {
            return [Item(.advance(.active))]
        }
        guard project.hasOpenSeats else { return [Item(.openSeats)] }
        let last = max(project.requests.map(\.at).max() ?? project.entered, project.entered)
        return last.advanced(by: .weeks(2)) <= now ? [Item(.share)] : []
    }

    private static func phase1(_ project: Project) -> [Item] {
        if let milestone = project.nextMilestone, milestone.phase == 1 { return [item(milestone)] }
        if let scheduled = project.twist?.scheduled { return [Item(.scheduledTwist, due: scheduled)] }
        return [Item(project.twist == nil ? .writeTwist : .twist)]
    }

    private static func phase2(_ project: Project) -> [Item] {
        var items: [Item] = []
        if let milestone = project.nextMilestone, milestone.phase <= 2 { items.append(item(milestone)) }
        let impact = checklist(.phase2, of: project)
        if impact.settled < impact.of {
            items.append(Item(.checklist(.phase2, settled: impact.settled, of: impact.of)))
        }
        let gates = checklist(.completion, of: project)
        if gates.settled < gates.of {
            items.append(Item(.checklist(.completion, settled: gates.settled, of: gates.of)))
        } else if items.isEmpty {
            items.append(Item(.advance(.complete)))
        }
        return items
    }

    /// What was seen, or missed.
    private static func signs(of project: Project, at now: Moment) -> [Item] {
        var items = project.openBlockers.map { Item(.blocker($0.id, text: $0.text)) }
        switch project.health(at: now) {
        case .atRisk?:
            items.append(Item(.checkIn(.atRisk), due: project.lastActivity.advanced(by: HealthRule.atRisk)))
        case .quiet?:
            items.append(Item(.checkIn(.quiet), due: project.lastActivity.advanced(by: HealthRule.quiet)))
        case .healthy?, .watch?, .onBreak?, nil: break
        }
        if let offer = project.leadOffer { items.append(Item(.leadOffer(offer.to))) }
        return items
    }

    private static func item(_ milestone: Milestone) -> Item {
        Item(.milestone(milestone.id, title: milestone.title), due: milestone.due)
    }

    private static func checklist(_ kind: Checklist.Kind, of project: Project) -> (settled: Int, of: Int) {
        project.checklist.progress(kind)
    }
}

extension Checklist {
    /// How many of a list's required lines are settled, and how many there are.
    package func progress(_ kind: Kind) -> (settled: Int, of: Int) {
        let required = Self.items(of: kind).count { !$0.isOptional }
        return (required - open(kind).count, required)
    }
}

extension Checklist {
    package func isDone(_ item: Item) -> Bool {
        if case .done = ticks[item] { true } else { false }
    }

    /// Passed over, or asked to be.
    package func isWaived(_ item: Item) -> Bool {
        if case .waived = ticks[item] { true } else { false }
    }
}
