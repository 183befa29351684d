import Cards
import DiscordModel

/// A field as it is about to be shown: its declaration in the reader's language, and what was answered when the same form
/// could not be taken.
package struct FieldForm {
    package let field: FieldDeclaration
    let customID: String
    let language: Language
    let answer: Input?

    var label: String { cut(field.label.spoken(in: language), toUTF16: 45) }
    var hint: String? { field.hint.map { cut($0.spoken(in: language), toUTF16: 100) } }
    var placeholder: String? { field.placeholder.map { cut($0.spoken(in: language), toUTF16: 100) } }

    /// The options of a pick: what was answered is chosen, else what is marked.
    func options<Value>(_ options: [MenuOption<Value>]) -> [Component.Option] {
        let answered: [String]? =
            switch answer {
            case .answer(.text(let value))?: [value]
            case .answer(.values(let values))?: values
            default: nil
            }
        return options.prefix(25).map { option in
            let value = option.value.carried
            return Component.Option(
                cut(option.label.spoken(in: language), toUTF16: 100), value: value,
                description: option.description.map { cut($0.spoken(in: language), toUTF16: 100) },
                isDefault: answered?.contains(value) ?? option.isChosen)
        }
    }
}
