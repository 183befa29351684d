/// What people see, before it is anybody's wire format: an accent, and blocks in reading order. It knows
/// Discord's markdown, because that is what people read, and nothing else of Discord.
package struct Card: Equatable, Sendable {
    package var accent: Accent?
    package var blocks: [Block]

    package init(accent: Accent? = nil, _ blocks: [Block]) {
        self.accent = accent
        self.blocks = blocks
    }

    package enum Block: Equatable, Sendable {
        /// A paragraph in Discord's markdown. What a member typed passes through `Words` first.
        case text(Phrase)
        /// A paragraph that each reader lifts in their own time; a container of its own (Components › Container).
        case spoiler(Phrase)
        /// A paragraph with one button beside it.
        case section(Phrase, Button)
        case separator
        /// At most four buttons beside each other (COMMANDS §10).
        case row([Button])
        case select(Select)
    }

    package struct Button: Equatable, Sendable {
        package var label: Phrase
        package var style: Style
        package var target: Target

        package init(_ label: Phrase, style: Style = .secondary, target: Target) {
            self.label = label
            self.style = style
            self.target = target
        }

        package enum Style: Equatable, Sendable { case primary, secondary, success, danger }

        package enum Target: Hashable, Sendable {
            /// A custom id: a typed button of a command, in its text form.
            case action(String)
            case link(String)
        }
    }

    package struct Select: Equatable, Sendable {
        /// A custom id: a typed select of a command, in its text form.
        package var action: String
        package var placeholder: Phrase
        package var options: [Option]
        /// Where what can be chosen comes from.
        package var source = Source.options
        /// How many may be chosen.
        package var count = 1...1

        package init(action: String, placeholder: Phrase, options: [Option]) {
            self.action = action
            self.placeholder = placeholder
            self.options = options
        }

        package enum Source: Equatable, Sendable {
            case options
            /// Everybody in the community; whoever shows the card knows them.
            case people
            /// The text channels that whoever sees the card may see.
            case channels
        }

        package struct Option: Equatable, Sendable {
            package var label: Phrase
            package var value: String
            package var description: Phrase?
            package var isChosen: Bool

            package init(_ label: Phrase, value: String, description: Phrase? = nil, isChosen: Bool = false) {
                self.label = label
                self.value = value
                self.description = description
                self.isChosen = isChosen
            }
        }
    }

    /// The colour at a card's edge. It is never the only signal: the state is also written (COMMANDS §4).
    package enum Accent: Equatable, Sendable, CaseIterable {
        case blurple, amber, green, grey, teal, blue, purple, gold, greyBlue
    }
}
