import Cards
import DiscordModel

/// A form on its way to somebody: in every language there is, for which one they read is known only where it leaves.
package struct OpenedForm: Equatable, Sendable {
    /// In the order of `Language.all`.
    private let payloads: [ModalPayload]

    /// The modal as it is filled now: its carried values in the custom id, its fields as labels.
    /// - Parameter answers: what was filled in before, by name.
    init<Content: Modal>(_ modal: Content, answers: [String: Input] = [:]) {
        let declared = Declared.properties(of: Content())
        let fields = zip(declared, Mirror(reflecting: modal).children)
        payloads = Language.all.map { language in
            let components = fields.compactMap { property, child -> Component? in
                guard case .field(let field) = property.content, let value = child.value as? any AnyField
                else {
                    return nil
                }
                return value.component(
                    FieldForm(
                        field: field, customID: property.name, language: language,
                        answer: answers[property.name]))
            }
            return ModalPayload(
                customID: CustomID(of: modal).text,
                title: cut(modal.heading.spoken(in: language), toUTF16: 45),
                components: components)
        }
    }

    package func payload(in language: Language) -> ModalPayload {
        let place = Language.all.firstIndex(of: language) ?? 0
        return payloads[place]
    }
}

extension Phrase {
    /// The other languages' words by Discord's locales, where they have any.
    var localizations: [String: String] {
        let english = spoken(in: .english)
        var words: [String: String] = [:]
        for language in Language.all where language != .english {
            let own = spoken(in: language)
            guard own != english else { continue }
            for locale in language.locales { words[locale] = own }
        }
        return words
    }
}
