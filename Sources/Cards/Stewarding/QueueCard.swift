import ProjectModel

/// What needs a steward now (COMMANDS C11): one list with one button each, what is due first. Only stewards see it, and
/// nobody is named as late.
package enum QueueCard {
    /// Never more rows than these at once.
    package static let rows = 8

    /// - Parameters:
    ///   - kind: only this, or everything.
    ///   - page: the first is 0; one beyond the last is the last.
    ///   - more: leads to another page.
    ///   - open: where one goes for an item; `nil` where words have to do.
    package static func card(
        _ queue: StewardQueue, only kind: StewardQueue.Kind?, page: Int = 0, at now: Moment,
        filter: Card.Select,
        more: (Int) -> Card.Button, open: (StewardQueue.Item) -> Card.Button?
    ) -> Card {
        let items = queue.items.filter { kind == nil || $0.matter.kind == kind }
        let page = min(max(0, page), max(0, items.count - 1) / rows)
        let shown = items.dropFirst(page * rows).prefix(rows)
        var blocks: [Card.Block] = [.text(head(items.count, kind))]
        var offered: Set<Card.Button.Target> = []
        for item in shown {
            let text = line(item, at: now)
            // Two matters of one project lead to the same place: the second time the words have to do.
            guard let button = open(item), offered.insert(button.target).inserted else {
                blocks.append(.text(text))
                continue
            }
            blocks.append(.section(text, button))
        }
        let rest = items.count - page * rows - shown.count
        if rest > 0 || page > 0 { blocks.append(.row([more(rest > 0 ? page + 1 : 0)])) }
        return Card(accent: items.isEmpty ? .green : .blurple, blocks + [.separator, .select(filter)])
    }

    /// What the button to another page says.
    package static func label(of page: Int) -> Phrase { page == 0 ? "Back to the first" : "More" }

    private static func head(_ count: Int, _ kind: StewardQueue.Kind?) -> Phrase {
        let subject: Phrase = kind.map { "-# \($0.word)\n" } ?? .empty
        guard count > 0 else {
            return
                "## Nothing needs a steward right now\n\(subject)-# Thank you. Nothing here happens by itself."
        }
        return .counted(
            count, one: "## One thing needs a steward\n\(subject)-# Nothing here happens by itself.",
            other:
                "## \(count) things need a steward\n\(subject)-# What is due comes first. Nothing here happens by itself."
        )
    }

    private static func line(_ item: StewardQueue.Item, at now: Moment) -> Phrase {
        let what = words(item.matter)
        guard let due = item.due else { return what }
        return due <= now
            ? "\(what)\n-# was due \(Stamp.relative(due))" : "\(what)\n-# due \(Stamp.relative(due))"
    }

    static func words(_ matter: StewardQueue.Matter) -> Phrase {
        switch matter {
        case .firstAnswer(let name): "\(title(name)) waits for a first answer"
        case .ready(let name): "\(title(name)) is ready to be decided"
        case .decision(let name): "\(title(name)) is to be decided"
        case .experiment(let name): "\(title(name)): how did the experiment go?"
        case .repository(let name, 0): "\(title(name)) is approved, and its list is done"
        case .repository(let name, let open):
            .counted(
                open, one: "\(title(name)) is approved; one line of its list is open",
                other: "\(title(name)) is approved; \(open) lines of its list are open")
        case .waivers(let name, let count):
            .counted(
                count, one: "\(title(name)): its lead asks to pass over a line",
                other: "\(title(name)): its lead asks to pass over \(count) lines")
        case .health(let name, .quiet): "\(title(name)): nothing was seen for three months"
        case .health(let name, _): "\(title(name)): nothing was seen for two weeks; a kind word may help"
        case .noLead(let name): "\(title(name)) has no lead"
        case .volunteers(let name, let count):
            .counted(
                count, one: "\(title(name)) rests, and somebody could lead it",
                other: "\(title(name)) rests, and \(count) people could lead it")
        case .archiveReview(let name): "\(title(name)) was quiet for half a year: keep it, or archive it?"
        case .silent(let member): "\(member) was not heard of for half a year. A kind word, perhaps"
        }
    }

    private static func title(_ name: ProjectName) -> Phrase {
        "**\(Words.inert(name.name, upTo: 80))** · \(name.id)"
    }
}

extension StewardQueue.Kind {
    package var word: Phrase {
        switch self {
        case .reviews: "Proposal reviews"
        case .setup: "Repositories to set up"
        case .health: "Project health"
        case .archive: "Archive and revival"
        case .people: "People"
        }
    }
}
