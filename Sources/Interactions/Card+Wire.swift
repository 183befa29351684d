import Cards
import DiscordModel

/// A card as Components V2, within Discord's budgets, and never refused for its form: what Discord would not
/// take is cut or left out, because half a card is better than "This interaction failed".
extension Card {
    package func components(in language: Language) -> [Component] {
        var ids = CustomIDs()
        var page = Page(self, in: language)
        page.blocks = page.blocks.compactMap { ids.keepingUnique($0) }
        let fitting = PageBudget.fitted(page)
        return fitting.containers.map { blocks in
            .container(
                .init(
                    blocks.flatMap(\.components), accentColor: accent?.color,
                    isSpoiler: blocks.first?.isSpoiler == true))
        }
    }
}

extension Page {
    /// A spoiler is a container of its own, and divides what stands around it.
    fileprivate var containers: [[Block]] {
        blocks.reduce(into: []) { containers, block in
            if block.isSpoiler || containers.last?.first?.isSpoiler != false {
                containers.append([block])
            } else {
                containers[containers.count - 1].append(block)
            }
        }
    }
}

/// The custom ids of a message: each once, and none over 100 characters (Components › Custom ID).
private struct CustomIDs {
    var seen: Set<String> = []

    /// The block without buttons and selects that Discord would refuse; `nil` when nothing is left of it.
    mutating func keepingUnique(_ block: Page.Block) -> Page.Block? {
        switch block {
        case .text(let text), .spoiler(let text): return text.isEmpty ? nil : block
        case .separator: return block
        case .section(let text, let button):
            guard !text.isEmpty else { return accepts(button) ? .row([button]) : nil }
            return accepts(button) ? block : .text(text)
        case .row(let buttons):
            let accepted = buttons.filter { accepts($0) }
            return accepted.isEmpty ? nil : .row(Array(accepted.prefix(5)))
        case .select(let select):
            let isEmpty = select.source == .options && select.options.isEmpty
            return !isEmpty && accepts(select.action) ? block : nil
        }
    }

    private mutating func accepts(_ button: Page.Button) -> Bool {
        switch button.target {
        case .action(let id): accepts(id)
        case .link(let url): (1...512).contains(url.utf16.count)
        }
    }

    private mutating func accepts(_ id: String) -> Bool {
        (1...CustomID.longest).contains(id.utf16.count) && seen.insert(id).inserted
    }
}

extension Page.Block {
    fileprivate var isSpoiler: Bool {
        if case .spoiler = self { true } else { false }
    }

    fileprivate var components: [Component] {
        switch self {
        case .text(let text), .spoiler(let text): [.textDisplay(text)]
        case .section(let text, let button): [.section(.init([text], accessory: button.component))]
        case .separator: [.separator(.init())]
        case .row(let buttons): [.actionRow(buttons.map { .button($0.component) })]
        case .select(let select): [.actionRow([select.component])]
        }
    }
}

extension Page.Button {
    fileprivate var component: Component.Button {
        Component.Button(cut(label, toUTF16: 80), style: wireStyle)
    }

    private var wireStyle: Component.Button.Style {
        switch (target, style) {
        case (.link(let url), _): .link(url: url)
        case (.action(let id), .primary): .primary(customID: id)
        case (.action(let id), .secondary): .secondary(customID: id)
        case (.action(let id), .success): .success(customID: id)
        case (.action(let id), .danger): .danger(customID: id)
        }
    }
}

extension Page.Select {
    fileprivate var component: Component {
        switch source {
        case .options: .stringSelect(choices)
        case .people:
            .entitySelect(
                .init(
                    .users, customID: action, placeholder: cut(placeholder, toUTF16: 150),
                    values: count.within(25)))
        case .channels:
            .entitySelect(
                .init(
                    .channels([.text]), customID: action, placeholder: cut(placeholder, toUTF16: 150),
                    values: count.within(25)))
        }
    }

    private var choices: Component.StringSelect {
        var values: Set<String> = []
        let unique = options.filter {
            (1...100).contains($0.value.utf16.count) && values.insert($0.value).inserted
        }
        return Component.StringSelect(
            customID: action,
            options: unique.prefix(25).map { option in
                Component.Option(
                    cut(option.label, toUTF16: 100), value: option.value,
                    description: option.description.map { cut($0, toUTF16: 100) }, isDefault: option.isChosen)
            },
            placeholder: cut(placeholder, toUTF16: 150), values: count.within(min(25, unique.count)))
    }
}

extension ClosedRange<Int> {
    /// As many as can be chosen at all.
    fileprivate func within(_ limit: Int) -> ClosedRange<Int> {
        Swift.min(lowerBound, limit)...Swift.min(upperBound, limit)
    }
}

extension Card.Accent {
    /// RGB. The first is Discord's own blurple; the others stand apart from each other in both themes.
    fileprivate var color: Int {
        switch self {
        case .blurple: 0x5865F2
        case .amber: 0xF0A020
        case .green: 0x3BA55D
        case .grey: 0x80848E
        case .teal: 0x1ABC9C
        case .blue: 0x3498DB
        case .purple: 0x9B59B6
        case .gold: 0xE5B60E
        case .greyBlue: 0x6C7A96
        }
    }
}
