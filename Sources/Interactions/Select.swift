import Cards

/// A select menu of one choice.
package protocol Select: Part {
    associatedtype Value: CarriedValue

    /// Whether it opens a form: then it cannot be deferred, and must be fast.
    static var opensForm: Bool { get }

    func choose(_ value: Value, _ call: Call) async throws -> Reply
}

/// A select menu of several choices, or of none.
package protocol MultiSelect: Part {
    associatedtype Value: CarriedValue

    func choose(_ values: [Value], _ call: Call) async throws -> Reply
}

/// A select of people, which Discord fills.
package protocol PeopleSelect: Part {
    static var opensForm: Bool { get }

    func choose(_ people: [Person], _ call: Call) async throws -> Reply
}

/// A select of one text channel, which Discord fills.
package protocol ChannelSelect: Part {
    func choose(_ channel: NamedChannel, _ call: Call) async throws -> Reply
}

/// A channel as Discord shows it at this moment.
package struct NamedChannel: Hashable, Sendable {
    package let id: UInt64
    package let name: String
}

extension ChannelSelect {
    /// The select as it stands on a card.
    package func menu(placeholder: Phrase) -> Card.Select {
        var select = Card.Select(action: CustomID(of: self).text, placeholder: placeholder, options: [])
        select.source = .channels
        return select
    }
}

extension Select {
    package static var opensForm: Bool { false }
}

extension PeopleSelect {
    package static var opensForm: Bool { false }

    /// The select as it stands on a card.
    package func menu(placeholder: Phrase, count: ClosedRange<Int> = 1...1) -> Card.Select {
        var select = Card.Select(action: CustomID(of: self).text, placeholder: placeholder, options: [])
        select.source = .people
        select.count = count
        return select
    }
}

/// One line of a select menu.
package struct MenuOption<Value: CarriedValue>: Sendable {
    package var label: Phrase
    package var value: Value
    package var description: Phrase?
    package var isChosen: Bool

    package init(_ label: Phrase, value: Value, description: Phrase? = nil, isChosen: Bool = false) {
        self.label = label
        self.value = value
        self.description = description
        self.isChosen = isChosen
    }

    fileprivate var onCard: Card.Select.Option {
        Card.Select.Option(label, value: value.carried, description: description, isChosen: isChosen)
    }
}

extension Select {
    /// The select as it stands on a card; at most 25 options.
    package func menu(placeholder: Phrase, options: [MenuOption<Value>]) -> Card.Select {
        Card.Select(
            action: CustomID(of: self).text, placeholder: placeholder, options: options.map(\.onCard))
    }
}

extension MultiSelect {
    /// The select as it stands on a card; at most 25 options.
    /// - Parameter count: how many may be chosen; by default any number.
    package func menu(placeholder: Phrase, options: [MenuOption<Value>], count: ClosedRange<Int>? = nil)
        -> Card.Select
    {
        var select = Card.Select(
            action: CustomID(of: self).text, placeholder: placeholder, options: options.map(\.onCard))
        select.count = count ?? 0...max(1, options.count)
        return select
    }
}

extension Select where Value: Choice {
    /// A select of all the choices there are.
    package func menu(placeholder: Phrase, chosen: Value? = nil) -> Card.Select {
        menu(
            placeholder: placeholder,
            options: Value.allCases.map {
                MenuOption($0.label, value: $0, isChosen: $0.value == chosen?.value)
            })
    }
}
