import DiscordModel

/// The modal as Discord shows it: its carried values in the custom id, its fields as labels.
func payload<Content: Modal>(of modal: Content) -> ModalPayload {
    let fields = Mirror(reflecting: modal).children.compactMap { child -> Component? in
        guard let label = child.label, let field = child.value as? any AnyField else { return nil }
        return field.component(customID: String(label.dropFirst()))
    }
    return ModalPayload(customID: CustomID(of: modal).text, title: Content.title, components: fields)
}
