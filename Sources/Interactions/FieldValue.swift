import Cards
import DiscordModel

/// A type a `@Field` can have, and the component it is filled in with.
package protocol FieldValue: Omissible, Sendable {
    static func component(_ field: FieldDeclaration, customID: String, prefill: Self?) -> Component

    init(field: Input) throws
}

extension String: FieldValue {
    package static func component(_ field: FieldDeclaration, customID: String, prefill: String?) -> Component
    {
        .textInput(
            .init(
                customID: customID, isParagraph: field.style == .paragraph,
                minLength: field.length.flatMap { $0.lowerBound > 0 ? $0.lowerBound : nil },
                maxLength: field.length?.upperBound, isRequired: field.isRequired, value: prefill,
                placeholder: field.placeholder))
    }

    package init(field: Input) throws {
        guard case .answer(.text(let text)) = field else { throw InputFault.unreadable(for: field) }
        self = text
    }
}

/// A lone tick: never required.
extension Bool: FieldValue {
    package static func component(_ field: FieldDeclaration, customID: String, prefill: Bool?) -> Component {
        .checkbox(.init(customID: customID, isDefault: prefill ?? false))
    }

    package init(field: Input) throws {
        guard case .answer(.flag(let flag)) = field else { throw InputFault.unreadable(for: field) }
        self = flag
    }
}

/// Any of a few, ticked in a checkbox group; an empty list is an answer.
extension Array: Omissible where Element: Choice {
    package static var absent: [Element]? { [] }
}

extension Array: FieldValue where Element: Choice {
    package static func component(_ field: FieldDeclaration, customID: String, prefill: [Element]?)
        -> Component
    {
        .checkboxGroup(
            .init(
                customID: customID,
                options: Element.allCases.map { choice in
                    Component.Option(
                        choice.label.spoken(in: .english), value: choice.value,
                        isDefault: prefill?.contains(choice) ?? false)
                },
                isRequired: field.isRequired))
    }

    package init(field: Input) throws {
        switch field {
        case .answer(.values(let values)):
            self = []
            for value in values {
                guard let choice = Element(value: value) else { throw InputFault.notOffered(name: "") }
                append(choice)
            }
        case .absent: self = []
        case .option, .answer, .carried: throw InputFault.unreadable(for: field)
        }
    }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    package static func component(_ field: FieldDeclaration, customID: String, prefill: Wrapped??)
        -> Component
    {
        Wrapped.component(field, customID: customID, prefill: prefill ?? nil)
    }

    /// Discord sends an empty text, or no value, for a field that was left empty.
    package init(field: Input) throws {
        switch field {
        case .absent, .answer(.text("")), .answer(.values([])): self = nil
        case .option, .answer, .carried: self = try Wrapped(field: field)
        }
    }
}
