import ProjectModel

/// A project's card (COMMANDS C2): what it is, what state it is in, who has the ball, what one can do.
package enum ProjectCard {
    /// - Parameter actions: at most four buttons, made by whoever shows the card.
    package static func card(_ project: Project, at now: Moment, actions: [Card.Button] = []) -> Card {
        let facts = [people(project), twist(project), milestones(project), note(project)].compactMap(\.self)
        let buttons = Array((actions + links(project)).prefix(4))
        var blocks: [Card.Block] = [.text(head(project)), .text(status(project, at: now)), .separator]
        blocks += facts.map(Card.Block.text)
        if !facts.isEmpty { blocks.append(.separator) }
        if !buttons.isEmpty { blocks.append(.row(buttons)) }
        blocks.append(
            .text("-# \(project.id) · rev \(project.version) · updated \(Stamp.relative(project.updated))"))
        return Card(accent: project.accent, blocks)
    }

    private static func head(_ project: Project) -> String {
        var facts = ["\(project.id)", project.difficulty.word]
        if let maturity = project.maturity { facts.append(maturity.word) }
        let technologies = project.techStack.prefix(8).map { Words.inert($0, upTo: 30) }
        if !technologies.isEmpty {
            let rest = project.techStack.count - technologies.count
            facts.append(technologies.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
        }
        return "## \(project.title)\n-# \(facts.joined(separator: " · "))"
    }

    private static func status(_ project: Project, at now: Moment) -> String {
        let progress = project.progressLine(at: now).map { " – \($0)" } ?? ""
        let lines = [
            "**\(project.stateWord)\(progress).** \(explanation(project))",
            Words.inert(project.summary, upTo: 600),
        ]
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A sentence on what the state means for a reader.
    private static func explanation(_ project: Project) -> String {
        if let dormancy = project.dormancy {
            let why = dormancy.reason.map { " \(Words.inert($0, upTo: 200))" } ?? ""
            return "Resting since \(Stamp.date(dormancy.since)), and looking for a lead.\(why)"
        }
        switch project.state {
        case .proposed: return "Being discussed."
        case .approved: return "Its repository is being made."
        case .setup: return "Being prepared; people can join soon."
        case .recruiting: return project.hasOpenSeats ? "Looking for its team." : "The team is complete."
        case .active: return project.hasOpenSeats ? "You can still join." : "The team is complete."
        case .phase2: return "The twist is here."
        case .complete:
            let when = project.completed.map { " on \(Stamp.date($0))" } ?? ""
            return "Finished\(when), and open for improvements."
        case .maintained: return "Finished, and kept improving."
        case .archived:
            let when = project.archived.map { " since \(Stamp.date($0))" } ?? ""
            let why = project.archiveReason.map { " \(Words.inert($0, upTo: 200))" } ?? ""
            return "Kept for learning\(when).\(why)"
        }
    }

    private static func people(_ project: Project) -> String? {
        guard project.state != .archived else { return nil }
        var first = "**\(project.teamLine)**"
        if let lead = project.lead { first += " · Lead <@\(lead)>" }
        let seats = project.seats.prefix(6).map { seat in
            let taken = project.taken(seat)
            let needed = taken < seat.count && project.hasOpenSeats ? " – needed" : ""
            return "\(Words.inert(seat.role, upTo: 40)) \(taken) of \(seat.count)\(needed)"
        }
        let rest = project.seats.count > seats.count ? ["and \(project.seats.count - seats.count) more"] : []
        return ([first] + (seats.isEmpty ? [] : [(seats + rest).joined(separator: " · ")])).joined(
            separator: "\n")
    }

    /// A twist that is not for everyone stands nowhere, not even as a hint of its words (D4).
    private static func twist(_ project: Project) -> String? {
        guard let twist = project.twist, twist.isReadableByAll else { return nil }
        let word = twist.announced == nil ? "Twist (Phase 2)" : "The twist"
        return "**\(word):** \(Words.inert(twist.text ?? "", upTo: 400))"
    }

    private static func milestones(_ project: Project) -> String? {
        guard !project.milestones.isEmpty else { return nil }
        let done = project.milestones.count { $0.done != nil }
        var line = "**Milestones \(done) of \(project.milestones.count)**"
        if let next = project.nextMilestone {
            line += " · next: \(Words.inert(next.title, upTo: 80))"
            if let due = next.due { line += ", \(Stamp.relative(due))" }
        }
        return line
    }

    private static func note(_ project: Project) -> String? {
        project.note.map { "**Note:** \(Words.inert($0, upTo: 300))" }
    }

    private static func links(_ project: Project) -> [Card.Button] {
        guard let repository = project.repository.flatMap(Words.link) else { return [] }
        return [Card.Button("Repository", target: .link(repository))]
    }
}
