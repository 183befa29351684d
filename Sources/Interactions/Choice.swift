import Cards
import DiscordModel

/// One of a few: an enum whose cases people pick from a list. As an option it is a list of choices, in a
/// modal a radio group or a select, in a custom id its value.
package protocol Choice: OptionValue, CarriedValue, FieldValue, CaseIterable, Equatable
where AllCases: RandomAccessCollection {
    /// What people read, at most 100 characters.
    var label: Phrase { get }
    /// What travels; never renamed once released.
    var value: String { get }
}

extension Choice where Self: RawRepresentable, RawValue == String {
    package var value: String { rawValue }
}

extension Choice {
    /// The case a value names; `nil` for one that was never offered.
    package init?(value: String) {
        guard let found = Self.allCases.first(where: { $0.value == value }) else { return nil }
        self = found
    }

    package static var optionKind: CommandOptionKind { .string }

    package static var optionChoices: [ApplicationCommand.Choice] {
        allCases.map {
            ApplicationCommand.Choice(
                $0.label.spoken(in: .english), nameLocalizations: $0.label.localizations,
                value: .string($0.value))
        }
    }

    package init(option: Input) throws {
        guard let found = Self(value: try String(option: option)) else {
            throw InputFault.notOffered(name: "")
        }
        self = found
    }

    package static var longest: Int? { allCases.map(\.value.utf16.count).max() ?? 0 }
    package var carried: String { value }
    package init?(carried: String) { self.init(value: carried) }

    /// Radio buttons show all at once; Discord allows ten of them, and 25 in a select.
    package static func component(_ form: FieldForm, prefill: Self?) -> Component {
        let options = form.options(
            allCases.map { MenuOption($0.label, value: $0, isChosen: $0.value == prefill?.value) })
        if (2...10).contains(options.count) {
            return .radioGroup(
                .init(customID: form.customID, options: options, isRequired: form.field.isRequired))
        }
        return .stringSelect(
            .init(
                customID: form.customID, options: options, placeholder: form.placeholder,
                values: form.field.isRequired ? 1...1 : 0...1, isRequired: form.field.isRequired))
    }

    package init(field: Input) throws {
        let value: String? =
            switch field {
            case .answer(.text(let value)): value
            case .answer(.values(let values)) where values.count == 1: values[0]
            case .option, .answer, .people, .files, .carried, .absent: nil
            }
        guard let value else { throw InputFault.unreadable(for: field) }
        guard let found = Self(value: value) else { throw InputFault.notOffered(name: "") }
        self = found
    }
}
