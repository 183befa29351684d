import Cards

/// A select menu of one choice.
package protocol Select: Part {
    associatedtype Value: CarriedValue

    func choose(_ value: Value, _ call: Call) async throws -> Reply
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
}

extension Select {
    /// The select as it stands on a card; at most 25 options.
    package func menu(placeholder: Phrase, options: [MenuOption<Value>]) -> Card.Select {
        Card.Select(
            action: CustomID(of: self).text, placeholder: placeholder,
            options: options.map {
                Card.Select.Option(
                    $0.label, value: $0.value.carried, description: $0.description, isChosen: $0.isChosen)
            })
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
