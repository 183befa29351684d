import ProjectModel

/// The twist as a team meets it (C8), and as its lead sees it before.
package enum TwistCard {
    /// The announcement.
    /// - Parameter planned: the hour it was meant for, when it is late (MIRROR §4).
    package static func announcement(
        _ text: String, of project: Project, deadline: Moment?, isSpoiler: Bool, planned: Moment? = nil,
        actions: [Card.Button] = []
    ) -> Card {
        let blocks = words(text, of: project, deadline: deadline, isSpoiler: isSpoiler, planned: planned)
        return Card(accent: .purple, blocks + (actions.isEmpty ? [] : [.row(actions)]))
    }

    /// What everybody is told: short, for the words stand in the project's channel.
    package static func short(_ project: Project) -> Phrase {
        "**\(project.id) \(project.title) meets its twist.** Phase 2 begins: the requirements change, and the team adapts."
    }

    /// The impact thread's first message: what a twist asks of a team (DOMAIN §6), ticked by the lead.
    package static func impact(_ project: Project, tick: (Checklist.Item) -> Card.Button) -> [Card.Block] {
        var blocks: [Card.Block] = [
            .text(
                "## What changes for us\n-# \(project.title) · \(project.id) · phase 2 in five steps\nCollect here what must be adapted, and how."
            )
        ]
        for item in Checklist.items(of: .phase2) {
            let name = GateWords.name(.item(item))
            switch project.checklist.ticks[item] {
            case .done(let by, let at): blocks.append(.text("✓ \(name) – \(by.words), \(Stamp.relative(at))"))
            case .waived(let reason, _, _):
                blocks.append(.text("✓ \(name) – passed over: “\(Words.inert(reason, upTo: 120))”"))
            case nil: blocks.append(.section("○ \(name)", tick(item)))
            }
        }
        return blocks
    }

    /// Exactly what will be posted, and below it where it goes.
    package static func preview(
        _ text: String, of project: Project, deadline: Moment?, reach: TwistReach, actions: [Card.Button]
    ) -> Card {
        let twist = project.twist
        var blocks = words(
            text, of: project, deadline: deadline, isSpoiler: twist?.isSpoiler == true, planned: nil)
        blocks += [.separator, .text(destinations(reach))]
        if let line = plan(twist) { blocks.append(.text(line)) }
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: .purple, blocks)
    }

    private static func words(
        _ text: String, of project: Project, deadline: Moment?, isSpoiler: Bool, planned: Moment?
    ) -> [Card.Block] {
        var head: Phrase = "## Phase 2 – the twist\n-# \(project.title) · \(project.id)"
        if let planned { head = "\(head) · planned \(Stamp.time(planned))" }
        let told = told(TwistWords(text))
        var blocks: [Card.Block] = [.text(head), isSpoiler ? .spoiler(told) : .text(told)]
        if let deadline {
            blocks.append(.text("**Adapt by \(Stamp.date(deadline))**, \(Stamp.relative(deadline))."))
        }
        let steps = Checklist.items(of: .phase2).map { Phrase("○ \(GateWords.name(.item($0)))") }
        blocks.append(.text(steps.joined(separator: "\n")))
        return blocks
    }

    /// A text of one paragraph has nothing to tell apart.
    private static func told(_ words: TwistWords) -> Phrase {
        let change = Words.lines(words.change, upTo: Twist.longest)
        guard !words.why.isBlank else { return Phrase(change) }
        return
            "**What changes**\n\(change)\n**Why it matters**\n\(Words.lines(words.why, upTo: TwistWords.longestReason))"
    }

    private static func destinations(_ reach: TwistReach) -> Phrase {
        var lines: [Phrase] = ["**This is how it will look.** It goes to:"]
        let people: Phrase = .counted(reach.people, one: "1 person", other: "\(reach.people) people")
        let channel: Phrase =
            reach.channel.map { "<#\(Inert(verbatim: "\($0)"))>" } ?? "the project’s channel, once it has one"
        let ping: Phrase =
            switch reach.ping {
            case .role: "calls the project’s role once: \(people)"
            case .nobody: "calls nobody, for the project has no role; \(people) on the team read it there"
            }
        lines.append("- \(channel), pinned; it \(ping)")
        lines.append("- a thread below it, with the five steps to tick")
        let projects: Phrase = reach.projects.map { "<#\(Inert(verbatim: "\($0)"))>" } ?? "#projects"
        lines.append("- \(projects): one line; it calls nobody")
        lines.append("- whoever follows the project, in a direct message")
        return lines.joined(separator: "\n")
    }

    private static func plan(_ twist: Twist?) -> Phrase? {
        guard let twist, let at = twist.scheduled else { return nil }
        return "Scheduled for \(Stamp.time(at)), \(Stamp.relative(at))."
    }
}

/// Whom an announcement of the twist reaches.
package struct TwistReach: Equatable, Sendable {
    package var channel: UInt64?
    package var projects: UInt64?
    package var people: Int
    package var ping: Ping

    package init(channel: UInt64?, projects: UInt64?, people: Int, ping: Ping) {
        self.channel = channel
        self.projects = projects
        self.people = people
        self.ping = ping
    }

    package enum Ping: Equatable, Sendable { case role, nobody }
}
