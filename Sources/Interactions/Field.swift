import Cards
import DiscordModel

/// Declares one field of a modal, and holds what the member filled in. Setting it before the modal opens
/// fills it in beforehand.
@propertyWrapper
package struct Field<Value: FieldValue>: Sendable {
    let declaration: FieldDeclaration?
    private var value: Value?

    /// `label` takes 45 characters, `hint` and `placeholder` 100. `count` is how many of several must be chosen.
    package init(
        _ label: Phrase, hint: Phrase? = nil, style: FieldDeclaration.Style = .short,
        length: ClosedRange<Int>? = nil, placeholder: Phrase? = nil, count: ClosedRange<Int>? = nil
    ) {
        declaration = FieldDeclaration(
            label: label, hint: hint, style: style, length: length, placeholder: placeholder, count: count,
            isRequired: count.map { $0.lowerBound > 0 } ?? (Value.absent == nil))
    }

    package var wrappedValue: Value {
        get {
            guard let value = value ?? Value.absent else {
                preconditionFailure("a field was read from a modal that nobody filled")
            }
            return value
        }
        set { value = newValue }
    }
}

/// What a `@Field` says, without its type.
package struct FieldDeclaration: Sendable {
    package let label: Phrase
    package let hint: Phrase?
    package let style: Style
    package let length: ClosedRange<Int>?
    package let placeholder: Phrase?
    package let count: ClosedRange<Int>?
    package let isRequired: Bool

    package enum Style: Sendable { case short, paragraph }
}

/// What the framework asks of a `@Field` property, without its type.
protocol AnyField {
    var declaration: FieldDeclaration? { get }
    func component(_ form: FieldForm) -> Component
}

extension Field: AnyField {
    func component(_ form: FieldForm) -> Component {
        let answered = form.answer.flatMap { try? Value(field: $0) }
        // Picks keep the options they were given; which of them was answered, the form knows.
        let prefill = value is any OfferedValue ? value : answered ?? value
        return .label(
            .init(form.label, description: form.hint, component: Value.component(form, prefill: prefill)))
    }
}

/// A value that brings what can be picked.
protocol OfferedValue {}
extension Picked: OfferedValue {}
extension PickedSeveral: OfferedValue {}
extension Optional: OfferedValue where Wrapped: OfferedValue {}

extension Field: Decodable {
    package init(from decoder: any Decoder) throws {
        declaration = nil
        let input = try InputDecoder.input(of: decoder)
        value = InputDecoder.isLenient(decoder) ? try? Value(field: input) : try Value(field: input)
    }
}

/// A field may hold a letter.
extension Field: CustomStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
