import ProjectModel

/// What stewards do for a project that was approved: its repository, its lead, six lines of a list (F55; LC65-71).
package enum SettingUpCard {
    /// - Parameters:
    ///   - said: what has just come of what they did.
    ///   - toggle: ticks or unticks a line; `nil` once the list is over.
    ///   - offer: to whom the lead's role is offered, while it is offered to nobody.
    package static func card(
        _ project: Project, home: ProjectHome, said: Phrase? = nil, toggle: (Checklist.Item) -> Card.Button?,
        actions: [Card.Button], offer: Card.Select?
    ) -> Card {
        let items = Checklist.items(of: .approval)
        let done = items.count { project.checklist.isSettled($0) }
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks += [
            .text(
                "## Set up \(project.title): \(done) of \(items.count) done\n-# \(project.id) · \(project.stateWord)"
            ),
            .text(
                [repository(project), lead(project), channel(project, home), next(project)].compactMap(\.self)
                    .joined(separator: "\n")), .separator,
        ]
        blocks += items.map { item in
            let line = line(item, project)
            return toggle(item).map { .section(line, $0) } ?? .text(line)
        }
        if !actions.isEmpty { blocks.append(.row(actions)) }
        if let offer { blocks.append(.select(offer)) }
        blocks.append(.text("-# \(project.id) · rev \(project.version)"))
        return Card(accent: project.accent, blocks)
    }

    static func line(_ item: Checklist.Item, _ project: Project) -> Phrase {
        guard case .done(let actor, let at)? = project.checklist.ticks[item] else {
            return "○ \(RefusalWords.name(item))"
        }
        return "✓ \(RefusalWords.name(item)) – \(DecisionCard.name(actor)), \(Stamp.date(at))"
    }

    private static func repository(_ project: Project) -> Phrase {
        guard let repository = project.repository else { return "○ **Repository:** not named yet" }
        return "✓ **Repository:** \(Words.inert(repository, upTo: 200))"
    }

    /// It counts when the person accepts (LC88-89).
    private static func lead(_ project: Project) -> Phrase {
        if let lead = project.lead { return "✓ **Lead:** \(lead)" }
        if let offer = project.leadOffer {
            return "○ **Lead:** offered to \(offer.to), who has not answered yet"
        }
        guard let author = project.proposal?.author else { return "○ **Lead:** nobody yet" }
        switch project.proposal?.text.canLead {
        case .yes: return "○ **Lead:** nobody yet; \(author) said they would lead it"
        case .maybe: return "○ **Lead:** nobody yet; \(author) could perhaps lead it"
        case .no, .contribute, nil: return "○ **Lead:** nobody yet; \(author) would rather not lead it"
        }
    }

    /// It is asked for once setup has begun, and may wait (LC112).
    private static func channel(_ project: Project, _ home: ProjectHome) -> Phrase? {
        guard project.stage == .setup else { return nil }
        return switch home {
        case .channel(let channel): "✓ **Channel:** \(ChannelCard.mention(channel))"
        case .beingMade: "○ **Channel:** being made"
        case .notMade: "○ **Channel:** could not be made"
        case .none:
            project.asksForChannel(at: home) ? "○ **Channel:** not chosen yet" : "○ **Channel:** later"
        }
    }

    private static func next(_ project: Project) -> Phrase {
        switch (project.stage, project.repository != nil, project.lead != nil) {
        case (.approved, true, true): "**Next:** begin the setup; its lead then goes on with `/lead advance`."
        case (.approved, _, _):
            "**Next:** setup begins once there is a repository, and a lead who has accepted."
        case (.setup, _, _): "**Next:** its lead works through the setup list, with `/lead advance`."
        default: "**Next:** nothing here; the project is \(RefusalWords.name(project.stage))."
        }
    }
}
