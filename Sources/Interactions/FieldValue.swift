import Cards
import DiscordModel

/// A type a `@Field` can have, and the component it is filled in with.
package protocol FieldValue: Omissible, Sendable {
    static func component(_ form: FieldForm, prefill: Self?) -> Component

    init(field: Input) throws
}

extension String: FieldValue {
    package static func component(_ form: FieldForm, prefill: String?) -> Component {
        let field = form.field
        // A text that was too long comes back whole, to be shortened: Discord would not show it in less room.
        let length = Swift.max(field.length?.upperBound ?? 0, Swift.min(prefill?.utf16.count ?? 0, 4000))
        return .textInput(
            .init(
                customID: form.customID, isParagraph: field.style == .paragraph,
                minLength: field.length.flatMap { $0.lowerBound > 0 ? $0.lowerBound : nil },
                maxLength: field.length == nil ? nil : length, isRequired: field.isRequired, value: prefill,
                placeholder: form.placeholder))
    }

    package init(field: Input) throws {
        guard case .answer(.text(let text)) = field else { throw InputFault.unreadable(for: field) }
        self = text
    }
}

/// A lone tick: never required.
extension Bool: FieldValue {
    package static func component(_ form: FieldForm, prefill: Bool?) -> Component {
        .checkbox(.init(customID: form.customID, isDefault: prefill ?? false))
    }

    package init(field: Input) throws {
        guard case .answer(.flag(let flag)) = field else { throw InputFault.unreadable(for: field) }
        self = flag
    }
}

/// Any of a few, ticked in a checkbox group; an empty list is an answer, unless the field counts.
extension Array: Omissible where Element: Choice {
    package static var absent: [Element]? { [] }
}

extension Array: FieldValue where Element: Choice {
    package static func component(_ form: FieldForm, prefill: [Element]?) -> Component {
        let options = form.options(
            Element.allCases.map { MenuOption($0.label, value: $0, isChosen: prefill?.contains($0) ?? false) }
        )
        if options.count <= 10 {
            return .checkboxGroup(
                .init(
                    customID: form.customID, options: options, values: form.field.count,
                    isRequired: form.field.isRequired))
        }
        return .stringSelect(
            .init(
                customID: form.customID, options: options, placeholder: form.placeholder,
                values: form.field.count ?? 0...options.count, isRequired: form.field.isRequired))
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
        case .option, .answer, .people, .files, .carried: throw InputFault.unreadable(for: field)
        }
    }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    package static func component(_ form: FieldForm, prefill: Wrapped??) -> Component {
        Wrapped.component(form, prefill: prefill ?? nil)
    }

    /// Discord sends an empty text, or no value, for a field that was left empty.
    package init(field: Input) throws {
        switch field {
        case .absent, .answer(.text("")), .answer(.values([])), .people([]), .files([]): self = nil
        case .option, .answer, .people, .files, .carried: self = try Wrapped(field: field)
        }
    }
}
