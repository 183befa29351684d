import ProjectModel

/// What stands between a project and its next state, line by line (C7).
package enum GateCard {
    /// What can be pressed; each is made by whoever shows the card.
    package struct Actions {
        package var tick: (Gate.Subject) -> Card.Button
        package var untick: (Gate.Subject) -> Card.Button
        /// Agrees that a line is passed over; for stewards.
        package var agree: ((Gate.Subject) -> Card.Button)?
        /// Lines that may be passed over.
        package var waive: ([(subject: Gate.Subject, label: Phrase)]) -> Card.Select
        package var go: (Phrase) -> Card.Button
        /// The other ways from here, and reasons for a pause.
        package var selects: [Card.Select]
        /// What else helps: write the twist, open a seat.
        package var more: [Card.Button]

        package init(
            tick: @escaping (Gate.Subject) -> Card.Button, untick: @escaping (Gate.Subject) -> Card.Button,
            agree: ((Gate.Subject) -> Card.Button)? = nil,
            waive: @escaping ([(subject: Gate.Subject, label: Phrase)]) -> Card.Select,
            go: @escaping (Phrase) -> Card.Button, selects: [Card.Select] = [], more: [Card.Button] = []
        ) {
            self.tick = tick
            self.untick = untick
            self.agree = agree
            self.waive = waive
            self.go = go
            self.selects = selects
            self.more = more
        }
    }

    package static func card(_ gate: Gate, of project: Project, actions: Actions) -> Card {
        let required = gate.lines.filter { !$0.isOptional }
        let settled = required.count - gate.missing.count
        var blocks: [Card.Block] = [
            .text(
                """
                ## \(stage(gate.from)) → \(stage(gate.to)): \(settled) of \(required.count)
                -# \(project.title) · \(project.id)
                """)
        ]
        blocks += gate.lines.map { block($0, actions) }
        if !actions.selects.isEmpty || !waivable(gate).isEmpty { blocks.append(.separator) }
        let lines = waivable(gate)
        if !lines.isEmpty { blocks.append(.select(actions.waive(lines))) }
        blocks += actions.selects.map(Card.Block.select)
        blocks.append(.text(ending(gate, project)))
        let go = gate.isOpen ? [actions.go(GateWords.verb(gate))] : []
        let buttons = Array((go + actions.more).prefix(4))
        if !buttons.isEmpty { blocks.append(.row(buttons)) }
        return Card(accent: gate.isOpen ? .green : .amber, blocks)
    }

    /// For a project whose next state is not a lead's to make.
    package static func noWay(_ project: Project) -> Card {
        let what: Phrase =
            switch project.stage {
            case .proposed, .needsChanges: "Its proposal is being discussed; a steward decides."
            case .rejected, .withdrawn: "Its proposal can be sent again with `/propose`."
            case .approved: "A steward makes its repository and confirms the lead; then setup begins."
            case .maintained:
                "There is no state beyond this for a lead to choose. A steward can archive it when you ask."
            case .archived: "A steward can revive it, when somebody proposes that."
            case .setup, .recruiting, .active, .phase2, .complete, .dormant: "Nothing leads on from here."
            }
        return Card(
            accent: project.accent,
            [.text("**\(project.title) is \(RefusalWords.name(project.stage)).** \(what)")])
    }

    /// What happened, for the one who did it.
    package static func done(_ project: Project, waived: Int) -> Card {
        let passed: Phrase =
            waived == 0
            ? .empty
            : .counted(waived, one: " 1 line was passed over.", other: " \(waived) lines were passed over.")
        return Card(
            accent: project.accent,
            [
                .text(
                    "**\(project.title) is now \(RefusalWords.name(project.stage)).**\(passed) \(next(project))"
                )
            ])
    }

    private static func next(_ project: Project) -> Phrase {
        switch project.stage {
        case .recruiting: "Applications come to your desk: `/lead applications`."
        case .active: "What the roadmap names are the milestones now: `/lead milestone`."
        case .phase2: "The checklist of phase 2 is in the impact thread."
        case .complete: "Thank you for leading it. Everybody is asked what may be written about them."
        case .maintained: "Improvements are welcome any time."
        case .dormant: "It can be woken any time with `/lead advance`."
        case .proposed, .needsChanges, .rejected, .withdrawn, .approved, .setup, .archived: .empty
        }
    }

    /// Lines that are open, each with the words it is chosen by.
    private static func waivable(_ gate: Gate) -> [(subject: Gate.Subject, label: Phrase)] {
        gate.lines.compactMap { line in
            guard case .open = line.state, line.remedy == .waive || line.remedy == .tickOrWaive else {
                return nil
            }
            return (line.subject, GateWords.name(line.subject))
        }
    }

    private static func block(_ line: Gate.Line, _ actions: Actions) -> Card.Block {
        let name = GateWords.name(line.subject)
        switch line.state {
        case .met(let by?, let at?):
            return .section("✓ \(name) – \(by.words), \(Stamp.relative(at))", actions.untick(line.subject))
        case .met: return .text("✓ \(name) – it is so")
        case .waived(let reason, let by, _):
            return .section(
                "✓ \(name) – passed over by \(by.words): “\(Words.inert(reason, upTo: 120))”",
                actions.untick(line.subject))
        case .asked(let reason, let by):
            let text: Phrase =
                "! \(name) – \(by.words) asks to pass over it: “\(Words.inert(reason, upTo: 120))”. A steward agrees, or not."
            return .section(text, actions.agree?(line.subject) ?? actions.untick(line.subject))
        case .open(let missing):
            let text = open(name, line, missing)
            return line.remedy == .tick || line.remedy == .tickOrWaive
                ? .section(text, actions.tick(line.subject)) : .text(text)
        }
    }

    private static func open(_ name: Phrase, _ line: Gate.Line, _ missing: Gap.Missing) -> Phrase {
        let name: Phrase = line.isOptional ? "\(name) (optional)" : name
        switch missing {
        case .milestones(let titles):
            let shown = titles.prefix(4).map { Phrase(Words.inert($0, upTo: 50)) }.joined(separator: ", ")
            let rest = titles.count - 4
            return rest > 0 ? "○ \(name) – open: \(shown) and \(rest) more" : "○ \(name) – open: \(shown)"
        case .roles(let roles):
            let shown = roles.prefix(4).map { Phrase(Words.inert($0, upTo: 40)) }.joined(separator: ", ")
            return "○ \(name) – nobody yet: \(shown)"
        case .until(let until): return "○ \(name) – possible \(Stamp.relative(until))"
        case .word, .items, .findings, .approvals, .concerns:
            guard let hint = GateWords.hint(line.subject) else { return "○ \(name) – not yet" }
            return "○ \(name) – \(hint)"
        }
    }

    private static func ending(_ gate: Gate, _ project: Project) -> Phrase {
        let what: Phrase = "What happens: \(GateWords.outcome(gate.rule, of: project))"
        let waived = gate.waived.compactMap { line -> Phrase? in
            guard case .waived(let reason, _, _) = line.state else { return nil }
            return Phrase(Words.inert(reason, upTo: 80))
        }
        guard gate.isOpen else {
            let things: Phrase = .counted(
                gate.missing.count, one: "One thing first: \(names(gate.missing)).",
                other: "\(gate.missing.count) things first: \(names(gate.missing)).")
            return "**\(things)**\n-# \(what)"
        }
        guard !waived.isEmpty else { return "-# \(what)" }
        return "**With \(waived.count) waived (\(waived.joined(separator: "; "))).**\n-# \(what)"
    }

    private static func names(_ lines: [Gate.Line]) -> Phrase {
        let shown = lines.prefix(4).map { GateWords.name($0.subject) }.joined(separator: ", ")
        return lines.count > 4 ? "\(shown) and \(lines.count - 4) more" : shown
    }

    private static func stage(_ stage: Stage) -> Phrase {
        switch stage {
        case .dormant: "Dormant"
        case .needsChanges: "Needs changes"
        case .rejected: "Not now"
        case .withdrawn: "Withdrawn"
        case .proposed, .approved, .setup, .recruiting, .active, .phase2, .complete, .maintained, .archived:
            stage.state?.word ?? .empty
        }
    }
}
