/// A component as it comes back: in a message we sent, or filled in a modal. One tolerant shape for all
/// kinds, because what is asked of it is only: which texts stand here, which custom ids, and what was filled
/// in.
package struct ReceivedComponent: Equatable, Sendable {
    package let kind: ComponentKind
    package let customID: String?
    /// The text of a text display.
    package let content: String?
    /// What a person wrote, chose or ticked. A letter may be among it, so it never shows in a description.
    package let answer: Redacted<Answer>?
    /// The components inside: of a row, a section (its accessory last), a container or a label.
    package let children: [ReceivedComponent]

    package enum Answer: Equatable, Sendable {
        case text(String)
        case flag(Bool)
        case values([String])
    }

    /// This component and all inside it, in reading order.
    package var flattened: [ReceivedComponent] {
        [self] + children.flatMap(\.flattened)
    }
}

extension ReceivedComponent: Decodable {
    private enum Key: String, CodingKey {
        case kind = "type"
        case customID = "custom_id"
        case content, value, values, components, component, accessory
    }

    /// Deeper than Discord nests; a frame that goes on is cut here, not followed.
    private static let deepest = 64

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        kind = try container.decode(ComponentKind.self, forKey: .kind)
        customID = container.decodeReadable(String.self, forKey: .customID)
        content = container.decodeReadable(String.self, forKey: .content)
        answer = Self.answer(in: container)
        guard decoder.codingPath.count < Self.deepest else {
            children = []
            return
        }
        let single = [Key.component, .accessory].compactMap {
            container.decodeReadable(ReceivedComponent.self, forKey: $0)
        }
        children = container.decodeReadable([ReceivedComponent].self, forKey: .components) + single
    }

    private static func answer(in container: KeyedDecodingContainer<Key>) -> Redacted<Answer>? {
        if let text = container.decodeReadable(String.self, forKey: .value) { return Redacted(.text(text)) }
        if let flag = container.decodeReadable(Bool.self, forKey: .value) { return Redacted(.flag(flag)) }
        guard container.contains(.values) else { return nil }
        return Redacted(.values(container.decodeReadable([String].self, forKey: .values)))
    }
}
