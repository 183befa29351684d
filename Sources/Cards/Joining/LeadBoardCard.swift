import ProjectModel

/// A lead's desk (COMMANDS C11): one list of things with one button each, what is due first at the top.
package enum LeadBoardCard {
    private static let shown = 8

    /// - Parameters:
    ///   - button: where one goes to do it; `nil` where words have to do.
    ///   - actions: the row below.
    package static func card(
        _ project: Project, home: ProjectHome, at now: Moment, said: Phrase? = nil,
        button: (LeadDesk.Item) -> Card.Button?,
        actions: [Card.Button]
    ) -> Card {
        let items = LeadDesk(project, home: home, at: now).items
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks.append(.text(head(project, at: now)))
        blocks.append(.text("**Next:** \(items.first.map { next($0, at: now) } ?? idle(project))"))
        if !items.isEmpty { blocks.append(.separator) }
        for item in items.prefix(shown) {
            let line = line(item, project)
            blocks.append(button(item).map { .section(line, $0) } ?? .text(line))
        }
        if items.count > shown {
            blocks.append(.text("And \(items.count - shown) more, in the order they are due."))
        }
        blocks.append(.separator)
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        blocks.append(.text("-# \(project.id) · rev \(project.version)"))
        return Card(accent: project.accent, blocks)
    }

    private static func head(_ project: Project, at now: Moment) -> Phrase {
        let progress: Phrase = project.progressLine(at: now).map { ", \($0)" } ?? .empty
        let facts: [Phrase?] = [
            "\(project.stateWord)\(progress)", project.teamLine, project.health(at: now)?.word,
        ]
        return "## \(project.title) – your desk\n-# \(facts.compactMap(\.self).joined(separator: " · "))"
    }

    /// The first thing, with when it is due; a lead alone reads it, so it may say that it is late.
    private static func next(_ item: LeadDesk.Item, at now: Moment) -> Phrase {
        guard let due = item.due else { return "\(words(item.matter))." }
        let late: Phrase = due < now ? " – a little late, and still welcome" : .empty
        return "\(words(item.matter)), due \(Stamp.relative(due))\(late)."
    }

    private static func idle(_ project: Project) -> Phrase {
        switch project.stage {
        case .proposed, .needsChanges: "stewards and members discuss it."
        case .approved: "a steward prepares the repository and offers the lead’s role."
        case .recruiting: "people apply; you hear of each one here."
        case .complete, .maintained: "nothing is due. Improvements are welcome at any time."
        case .archived, .rejected, .withdrawn: "nothing is due."
        case .setup, .active, .phase2, .dormant: "nothing is due. Enjoy building."
        }
    }

    private static func line(_ item: LeadDesk.Item, _ project: Project) -> Phrase {
        let words = words(item.matter)
        guard let due = item.due else { return "**\(words)**" }
        return "**\(words)**\n-# due \(Stamp.relative(due))"
    }

    private static func words(_ matter: LeadDesk.Matter) -> Phrase {
        switch matter {
        case .application(_, let member): "Answer \(member)’s application"
        case .checklist(let kind, let settled, let count): "\(kind.word): \(settled) of \(count) done"
        case .advance(.recruiting): "Everything is prepared: open it for applications"
        case .advance(.active): "Every role has somebody: start building"
        case .advance(.complete): "Everything is done: complete the project"
        case .advance(let stage): "Go on to “\(RefusalWords.name(stage))”"
        case .openSeats: "No seat is open: open one, or start building"
        case .share: "Nobody has applied for two weeks: share it again, or widen a role"
        case .milestone(_, let title): "Milestone: \(Words.inert(title, upTo: 80))"
        case .blocker(_, let text): "Blocked: \(Words.inert(text, upTo: 120))"
        case .checkIn(.quiet): "Nothing was seen for three months: how is it going?"
        case .checkIn: "Nothing was seen for two weeks: how is it going?"
        case .twist: "Phase 1 is done: announce the twist when the team is ready"
        case .writeTwist: "Phase 1 is done, and there is no twist yet: write one"
        case .scheduledTwist: "The twist is scheduled"
        case .leadOffer(let member): "Waiting for \(member), who was asked to lead"
        case .channel(.notMade): "Its channel could not be made: see why, or choose another"
        case .channel: "It has no channel yet: choose where it is told of"
        case .resume: "It rests: resume it, or let somebody else lead on"
        }
    }
}

extension Checklist.Kind {
    package var word: Phrase {
        switch self {
        case .approval: "Preparation"
        case .setup: "Setup checklist"
        case .phase2: "Phase 2 checklist"
        case .completion: "Completion gates"
        case .revival: "Revival checklist"
        case .quality: "Quality standards"
        case .archive: "Archive checklist"
        }
    }
}

extension Health {
    /// A word that asks for no blame (F86).
    package var word: Phrase {
        switch self {
        case .healthy: "Healthy"
        case .watch: "Could use a hand"
        case .atRisk: "Quiet for two weeks"
        case .quiet: "Quiet for three months"
        case .onBreak: "Taking a break"
        }
    }
}
