import ProjectModel

/// Everyone's own page (COMMANDS C10): what waits for them first, then what they are part of.
package enum MeCard {
    /// The parts of the page, in the order they are offered.
    package enum Section: String, CaseIterable, Sendable {
        case overview, projects, applications, proposals, credit, notifications, profile, data

        package var word: Phrase {
            switch self {
            case .overview: "Overview"
            case .projects: "My projects"
            case .applications: "My applications"
            case .proposals: "My proposals"
            case .credit: "Credit and LinkedIn text"
            case .notifications: "Notifications"
            case .profile: "Profile and GitHub"
            case .data: "My data"
            }
        }
    }

    /// Never more than so many things at once (C11).
    private static let shown = 8

    /// - Parameter button: where one goes for something that waits; `nil` where words have to do.
    package static func overview(
        _ involvement: Involvement, _ load: Load, sections: Card.Select,
        button: (Involvement.Ball) -> Card.Button?
    ) -> Card {
        var blocks: [Card.Block] = [.text(head(involvement))]
        // Two things may wait in one place; its button stands once.
        var places: Set<Card.Button.Target> = []
        for ball in involvement.balls.prefix(3) {
            blocks.append(line(ball, button(ball).flatMap { places.insert($0.target).inserted ? $0 : nil }))
        }
        if involvement.balls.count > 3 {
            blocks.append(.text("And \(involvement.balls.count - 3) more: they stand in the parts below."))
        }
        blocks += [.separator, .text(summary(involvement, load)), .select(sections)]
        return Card(accent: .blurple, blocks)
    }

    private static func head(_ involvement: Involvement) -> Phrase {
        let count = involvement.balls.count
        return count == 0
            ? "## Nothing waits for you\n-# What you start or join appears here, with what comes next."
            : .counted(count, one: "## One thing waits for you", other: "## \(count) things wait for you")
    }

    private static func line(_ ball: Involvement.Ball, _ button: Card.Button?) -> Card.Block {
        let text: Phrase =
            ball.due.map {
                "**\(Words.inert(ball.project.name, upTo: 80))** – \(words(ball)), \(Stamp.relative($0))"
            }
            ?? "**\(Words.inert(ball.project.name, upTo: 80))** – \(words(ball))"
        return button.map { .section(text, $0) } ?? .text(text)
    }

    private static func words(_ ball: Involvement.Ball) -> Phrase {
        switch ball.matter {
        case .applications(let count):
            .counted(count, one: "an application to answer", other: "\(count) applications to answer")
        case .question: "the lead asked you something"
        case .invitation(let role): "you are invited, as \(Words.inert(role, upTo: 40))"
        case .leadOffer: "the lead’s role is offered to you"
        case .changesAsked: "changes are asked for in your proposal"
        case .concerns(let count):
            .counted(count, one: "a concern to answer", other: "\(count) concerns to answer")
        case .commitment: "it is approved, and only your word is missing"
        case .setup(let open):
            .counted(
                open, one: "one line of the setup checklist", other: "\(open) lines of the setup checklist")
        case .credit: "words about what you did, to agree to"
        case .onboarding(let open):
            .counted(open, one: "one first step", other: "\(open) first steps")
        }
    }

    private static func summary(_ involvement: Involvement, _ load: Load) -> Phrase {
        let open = involvement.requests.count { $0.request.status.isOpen }
        let lines: [Phrase] = [
            .counted(
                involvement.projects.count, one: "**Projects:** one, \(hours(load))",
                other: "**Projects:** \(involvement.projects.count), \(hours(load))"),
            .counted(
                open, one: "**Applications:** one waits for an answer",
                other: "**Applications:** \(open) wait for an answer"),
            "**Proposals:** \(involvement.proposals.count)",
        ]
        return lines.joined(separator: "\n")
    }

    /// What somebody said they can give, over all their projects; heavy is a thought, never a bar (F72).
    private static func hours(_ load: Load) -> Phrase {
        let hours: Phrase = load.hours == 0 ? "no hours named" : "about \(load.hours) h a week"
        return load.isHeavy ? "\(hours) – that is a lot; it is fine to say no" : hours
    }
}

extension MeCard {
    /// Projects somebody is part of.
    /// - Parameters:
    ///   - open: the button that opens a project.
    ///   - leave: the select to leave one, where there is any to leave.
    package static func projects(
        _ involvement: Involvement, open: (Project) -> Card.Button, leave: Card.Select?,
        comeBack: Card.Select?,
        sections: Card.Select
    ) -> Card {
        var blocks: [Card.Block] = [.text("## Your projects")]
        for part in involvement.projects.prefix(shown) {
            let text: Phrase = "**\(part.project.title)** · \(part.project.stateWord)\n-# \(words(part.role))"
            blocks.append(.section(text, open(part.project)))
        }
        if involvement.projects.isEmpty {
            blocks.append(
                .text("You are on no project’s team yet. `/projects` shows where people are wanted."))
        }
        if involvement.projects.count > shown {
            blocks.append(
                .text("And \(involvement.projects.count - shown) more: `/projects show:Mine` lists all."))
        }
        blocks += [.separator] + [leave, comeBack, sections].compactMap(\.self).map(Card.Block.select)
        return Card(accent: .blurple, blocks)
    }

    /// The same of somebody else.
    static func words(of role: Involvement.Part.Role) -> Phrase {
        switch role {
        case .lead: "Leads it"
        case .coLead: "Co-lead"
        case .member(let role): "Aboard as \(Words.inert(role, upTo: 60))"
        }
    }

    private static func words(_ role: Involvement.Part.Role) -> Phrase {
        switch role {
        case .lead: "You lead it"
        case .coLead: "You are co-lead"
        case .member(let role): "You are aboard as \(Words.inert(role, upTo: 60))"
        }
    }

    /// What somebody applied for, and what came of it.
    /// - Parameter act: what can be done about one, such as withdrawing it.
    package static func applications(
        _ involvement: Involvement, act: (Involvement.Request) -> Card.Button?, sections: Card.Select
    ) -> Card {
        var blocks: [Card.Block] = [.text("## Your applications")]
        for request in involvement.requests.prefix(shown) {
            let text: Phrase =
                "**\(Words.inert(request.project.name, upTo: 80))** – \(words(request.request))"
            blocks.append(act(request).map { .section(text, $0) } ?? .text(text))
        }
        if involvement.requests.isEmpty {
            blocks.append(
                .text("You have not applied anywhere. `/apply` starts it; a lead answers within five days."))
        }
        blocks += [.separator, .select(sections)]
        return Card(accent: .blurple, blocks)
    }

    private static func words(_ request: JoinRequest) -> Phrase {
        let role: Phrase = request.role.map { "as \(Words.inert($0, upTo: 40))" } ?? "not sure of the role"
        switch request.status {
        case .waiting: return "\(role), answer expected \(Stamp.relative(request.answerExpected))"
        case .asked(let question): return "\(role). The lead asks: \(Words.inert(question.words, upTo: 600))"
        case .welcomed(let at): return "\(role), welcomed \(Stamp.relative(at))"
        case .declined(let feedback, let at):
            return "\(role), not this time (\(Stamp.relative(at))): \(Words.inert(feedback.words, upTo: 600))"
        case .withdrawn(let at): return "\(role), withdrawn \(Stamp.relative(at))"
        }
    }

    /// What somebody proposed, and drafts of theirs.
    package static func proposals(
        _ involvement: Involvement, drafts: [String], open: (Project) -> Card.Button, goOn: Card.Button?,
        sections: Card.Select
    ) -> Card {
        var blocks: [Card.Block] = [.text("## Your proposals")]
        for proposal in involvement.proposals.prefix(shown) {
            let text: Phrase =
                "**\(proposal.title)** · \(RefusalWords.name(proposal.stage))\n-# \(proposal.id)"
            blocks.append(.section(text, open(proposal)))
        }
        for draft in drafts.prefix(3) {
            let title = Words.inert(draft, upTo: 80)
            blocks.append(.text(title.isEmpty ? "A draft without a title" : "Draft: **\(title)**"))
        }
        if involvement.proposals.isEmpty && drafts.isEmpty {
            blocks.append(
                .text("You have not proposed anything yet. `/propose` starts a draft that saves itself."))
        }
        if let goOn { blocks.append(.row([goOn])) }
        blocks += [.separator, .select(sections)]
        return Card(accent: .blurple, blocks)
    }

    /// Before somebody leaves: what stays and what goes.
    package static func leaving(_ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .amber,
            [
                .text("## Leave \(project.title)?"),
                .text(
                    "No reason is needed. Your seat opens again, your credit stays, and you may come back."),
                .row(actions),
            ])
    }

    package static func left(_ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .grey,
            [
                .text("You have left \(project.title). Thank you for your part; your credit stays."),
                .row(actions),
            ])
    }

    package static func download(tables: Int) -> Card {
        tables == 0
            ? Card(accent: .grey, [.text("Nothing is stored about you here.")])
            : Card(
                accent: .green,
                [.text("Everything stored that names you, in one file. Only you see this message.")])
    }
}
