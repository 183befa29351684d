import Cards
import DiscordModel

/// One of a few things that are known only when the form opens: `$0.seat = Picked(from: seats)`. A form that has such a
/// field makes them in `prepare` too, for it may be opened again after it was refused.
package struct Picked<Value: CarriedValue>: FieldValue {
    package var options: [MenuOption<Value>]
    private var chosen: Value?

    /// What is marked in `options` is chosen at first. At most 25.
    package init(from options: [MenuOption<Value>]) {
        self.options = options
        chosen = nil
    }

    package var value: Value {
        guard let chosen else { preconditionFailure("a pick was read from a form that nobody filled") }
        return chosen
    }

    package init(field: Input) throws {
        guard let text = try field.picks.first, try field.picks.count == 1 else {
            throw InputFault.unreadable(for: field)
        }
        guard let value = Value(carried: text) else { throw InputFault.notOffered(name: "") }
        options = []
        chosen = value
    }

    package static func component(_ form: FieldForm, prefill: Picked?) -> Component {
        let options = form.options(prefill?.options ?? [])
        if (2...10).contains(options.count) {
            return .radioGroup(
                .init(customID: form.customID, options: options, isRequired: form.field.isRequired))
        }
        return .stringSelect(
            .init(
                customID: form.customID, options: options, placeholder: form.placeholder,
                values: form.field.isRequired ? 1...1 : 0...1, isRequired: form.field.isRequired))
    }
}

/// Any of a few things that are known only when the form opens; none is an answer.
package struct PickedSeveral<Value: CarriedValue>: FieldValue {
    package var options: [MenuOption<Value>]
    package private(set) var values: [Value]

    package static var absent: PickedSeveral? { PickedSeveral(from: []) }

    package init(from options: [MenuOption<Value>]) {
        self.options = options
        values = []
    }

    package init(field: Input) throws {
        options = []
        values = try field.picks.map { text in
            guard let value = Value(carried: text) else { throw InputFault.notOffered(name: "") }
            return value
        }
    }

    package static func component(_ form: FieldForm, prefill: PickedSeveral?) -> Component {
        let options = form.options(prefill?.options ?? [])
        let count = form.field.count ?? 0...options.count
        if options.count <= 10 {
            return .checkboxGroup(
                .init(
                    customID: form.customID, options: options, values: form.field.count,
                    isRequired: form.field.isRequired))
        }
        return .stringSelect(
            .init(
                customID: form.customID, options: options, placeholder: form.placeholder,
                values: count.lowerBound...min(count.upperBound, options.count),
                isRequired: form.field.isRequired))
    }
}

/// A tick without which a form cannot be sent: a lone checkbox cannot be required, a group of one can (COMMANDS §3.3).
/// The field's placeholder is what stands beside the tick.
package struct Ticked: FieldValue, Equatable {
    package init(field: Input) throws {
        guard try field.picks == ["yes"] else { throw InputFault.missing(name: "") }
    }

    package static func component(_ form: FieldForm, prefill: Ticked?) -> Component {
        .checkboxGroup(
            .init(
                customID: form.customID,
                options: [.init(form.placeholder ?? form.label, value: "yes", isDefault: prefill != nil)]))
    }
}

extension Input {
    /// What was chosen of a radio group, a select or a checkbox group.
    fileprivate var picks: [String] {
        get throws {
            switch self {
            case .answer(.text(let value)): [value]
            case .answer(.values(let values)): values
            case .absent: []
            case .answer, .option, .people, .files, .carried: throw InputFault.unreadable(for: self)
            }
        }
    }
}
