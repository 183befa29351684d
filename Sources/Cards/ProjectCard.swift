import ProjectModel

/// A project's card (COMMANDS C2): what it is, what state it is in, who has the ball, what one can do.
package enum ProjectCard {
    /// - Parameters:
    ///   - thread: one that people began from its card, when that message is no more.
    ///   - actions: at most four buttons, made by whoever shows the card.
    package static func card(
        _ project: Project, at now: Moment, thread: UInt64? = nil, actions: [Card.Button] = []
    ) -> Card {
        let facts = [
            people(project), twist(project), milestones(project), history(project),
            project.signLines(at: now),
            note(project),
        ].compactMap(\.self)
        let buttons = Array((actions.prefix(links(project).isEmpty ? 4 : 3) + links(project)).prefix(4))
        var blocks: [Card.Block] = [.text(head(project)), .text(status(project, at: now)), .separator]
        blocks += facts.map(Card.Block.text)
        if !facts.isEmpty { blocks.append(.separator) }
        if let next = project.nextLine(at: now) { blocks.append(.text("**Next:** \(next)")) }
        if !buttons.isEmpty { blocks.append(.row(buttons)) }
        if let thread {
            blocks.append(
                .text("-# What was said below this card before is in \(LaneWords.mention(thread))."))
        }
        blocks.append(
            .text("-# \(project.id) · rev \(project.version) · updated \(Stamp.relative(project.updated))"))
        return Card(accent: project.accent, blocks)
    }

    private static func head(_ project: Project) -> Phrase {
        var facts: [Phrase] = ["\(project.id)", project.difficulty.word]
        if let maturity = project.maturity { facts.append(maturity.word) }
        let technologies = project.techStack.prefix(8).map { Phrase(Words.inert($0, upTo: 30)) }
        if !technologies.isEmpty {
            let rest = project.techStack.count - technologies.count
            let shown = technologies.joined(separator: ", ")
            facts.append(rest > 0 ? "\(shown) and \(rest) more" : shown)
        }
        return "## \(project.title)\n-# \(facts.joined(separator: " · "))"
    }

    private static func status(_ project: Project, at now: Moment) -> Phrase {
        let progress: Phrase = project.progressLine(at: now).map { " – \($0)" } ?? .empty
        let summary = Words.inert(project.summary, upTo: 600)
        let health: Phrase = project.health(at: now).map { "\($0.word). " } ?? .empty
        let state: Phrase = "**\(project.stateWord)\(progress).** \(health)\(explanation(project))"
        return summary.isEmpty ? state : "\(state)\n\(summary)"
    }

    /// A sentence on what the state means for a reader.
    private static func explanation(_ project: Project) -> Phrase {
        if let dormancy = project.dormancy {
            return
                "Resting since \(Stamp.date(dormancy.since)), and looking for a lead.\(why(dormancy.reason))"
        }
        switch project.state {
        case .proposed: return "Being discussed."
        case .approved: return "Its repository is being made."
        case .setup:
            let (settled, count) = project.checklist.progress(.setup)
            return "Being prepared, \(settled) of \(count) done; people can join soon."
        case .recruiting: return project.hasOpenSeats ? "Looking for its team." : "The team is complete."
        case .active: return project.hasOpenSeats ? "You can still join." : "The team is complete."
        case .phase2: return "The twist is here."
        case .complete:
            guard let completed = project.completed else { return "Finished, and open for improvements." }
            return "Finished on \(Stamp.date(completed)), and open for improvements."
        case .maintained: return "Finished, and kept improving."
        case .archived:
            guard let archived = project.archived else {
                return "Kept for learning.\(why(project.archiveReason))"
            }
            return "Kept for learning since \(Stamp.date(archived)).\(why(project.archiveReason))"
        }
    }

    /// A reason somebody gave, as a sentence of its own.
    private static func why(_ reason: String?) -> Phrase {
        reason.map { " \(Words.inert($0, upTo: 200))" } ?? .empty
    }

    private static func people(_ project: Project) -> Phrase? {
        guard project.state != .archived else { return nil }
        var first: Phrase = "**\(project.teamLine)**"
        if let lead = project.lead { first = "\(first) · Lead \(lead)" }
        var seats = project.seats.prefix(6).map { seat -> Phrase in
            let taken = project.taken(seat)
            let places: Phrase = "\(Words.inert(seat.role, upTo: 40)) \(taken) of \(seat.count)"
            return taken < seat.count && project.hasOpenSeats ? "\(places) – needed" : places
        }
        if project.seats.count > seats.count { seats.append("and \(project.seats.count - seats.count) more") }
        return seats.isEmpty ? first : "\(first)\n\(seats.joined(separator: " · "))"
    }

    /// A twist that is not for everyone stands nowhere, not even as a hint of its words (D4).
    private static func twist(_ project: Project) -> Phrase? {
        guard let twist = project.twist, twist.isReadableByAll else { return nil }
        let word: Phrase = twist.announced == nil ? "Twist (Phase 2)" : "The twist"
        return "**\(word):** \(Words.inert(twist.text ?? "", upTo: 400))"
    }

    private static func milestones(_ project: Project) -> Phrase? {
        guard !project.milestones.isEmpty else { return nil }
        let done = project.milestones.count { $0.done != nil }
        let line: Phrase = "**Milestones \(done) of \(project.milestones.count)**"
        guard let next = project.nextMilestone else { return line }
        let title = Words.inert(next.title, upTo: 80)
        guard let due = next.due else { return "\(line) · next: \(title)" }
        return "\(line) · next: \(title), \(Stamp.relative(due))"
    }

    /// What there is to look back on once it is finished (F6).
    private static func history(_ project: Project) -> Phrase? {
        guard project.isComplete else { return nil }
        let people = project.contributors
        let who: Phrase = .counted(people, one: "one contributor", other: "\(people) contributors")
        guard let started = project.started, let completed = project.completed else {
            return people == 0 ? nil : "**Built by** \(who)"
        }
        let span: Phrase = "from \(Stamp.date(started)) to \(Stamp.date(completed))"
        return people == 0 ? "**Built** \(span)" : "**Built** \(span), by \(who)"
    }

    private static func note(_ project: Project) -> Phrase? {
        project.note.map { "**Note:** \(Words.inert($0, upTo: 300))" }
    }

    private static func links(_ project: Project) -> [Card.Button] {
        guard let repository = project.repository.flatMap(Words.link) else { return [] }
        return [Card.Button("Repository", target: .link(repository))]
    }
}
