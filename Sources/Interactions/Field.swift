import DiscordModel

/// Declares one field of a modal, and holds what the member filled in. Setting it before the modal opens
/// fills it in beforehand.
@propertyWrapper
package struct Field<Value: FieldValue>: Sendable {
    let declaration: FieldDeclaration?
    private var value: Value?

    /// `label` takes 45 characters, `hint` and `placeholder` 100.
    package init(
        _ label: String, hint: String? = nil, style: FieldDeclaration.Style = .short,
        length: ClosedRange<Int>? = nil, placeholder: String? = nil
    ) {
        declaration = FieldDeclaration(
            label: label, hint: hint, style: style, length: length, placeholder: placeholder,
            isRequired: Value.absent == nil)
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
    package let label: String
    package let hint: String?
    package let style: Style
    package let length: ClosedRange<Int>?
    package let placeholder: String?
    package let isRequired: Bool

    package enum Style: Sendable { case short, paragraph }
}

/// What the framework asks of a `@Field` property, without its type.
protocol AnyField {
    var declaration: FieldDeclaration? { get }
    func component(customID: String) -> Component?
}

extension Field: AnyField {
    func component(customID: String) -> Component? {
        guard let declaration else { return nil }
        return .label(
            .init(
                declaration.label, description: declaration.hint,
                component: Value.component(declaration, customID: customID, prefill: value)))
    }
}

extension Field: Decodable {
    package init(from decoder: any Decoder) throws {
        declaration = nil
        value = try Value(field: InputDecoder.input(of: decoder))
    }
}

/// A field may hold a letter.
extension Field: CustomStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
