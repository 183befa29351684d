/// A modal as it is sent: one to five components (Receiving and Responding › Modal).
package struct ModalPayload: Equatable, Sendable {
    package var customID: String
    package var title: String
    package var components: [Component]

    package init(customID: String, title: String, components: [Component]) {
        self.customID = customID
        self.title = title
        self.components = components
    }
}

extension ModalPayload: Encodable {
    private enum CodingKeys: String, CodingKey {
        case customID = "custom_id"
        case title, components
    }
}
