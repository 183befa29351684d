import Cards

/// A card in one language, on its way to Discord: all of it is text, so it can be measured and cut.
struct Page: Equatable {
    var blocks: [Block]

    enum Block: Equatable {
        case text(String)
        case spoiler(String)
        case section(String, Button)
        case separator
        case row([Button])
        case select(Select)
    }

    struct Button: Equatable {
        var label: String
        var style: Card.Button.Style
        var target: Card.Button.Target
    }

    struct Select: Equatable {
        var action: String
        var placeholder: String
        var options: [Option]
        var source: Card.Select.Source
        var count: ClosedRange<Int>

        struct Option: Equatable {
            var label: String
            var value: String
            var description: String?
            var isChosen: Bool
        }
    }

    init(_ card: Card, in language: Language) {
        blocks = card.blocks.map { block in
            switch block {
            case .text(let text): .text(text.spoken(in: language))
            case .spoiler(let text): .spoiler(text.spoken(in: language))
            case .section(let text, let button):
                .section(text.spoken(in: language), Button(button, in: language))
            case .separator: .separator
            case .row(let buttons): .row(buttons.map { Button($0, in: language) })
            case .select(let select): .select(Select(select, in: language))
            }
        }
    }
}

extension Page.Button {
    fileprivate init(_ button: Card.Button, in language: Language) {
        self.init(label: button.label.spoken(in: language), style: button.style, target: button.target)
    }
}

extension Page.Select {
    fileprivate init(_ select: Card.Select, in language: Language) {
        self.init(
            action: select.action, placeholder: select.placeholder.spoken(in: language),
            options: select.options.map { option in
                Option(
                    label: option.label.spoken(in: language), value: option.value,
                    description: option.description?.spoken(in: language), isChosen: option.isChosen)
            }, source: select.source, count: select.count)
    }
}
