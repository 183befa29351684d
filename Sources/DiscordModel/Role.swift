/// A role of a guild, as far as we use it (Permissions › Role Object).
package struct Role: Equatable, Sendable {
    package let id: RoleID
    package let name: String
    package let permissions: Permissions
}

extension Role: Decodable {
    private enum Key: String, CodingKey { case id, name, permissions }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(RoleID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        permissions = container.decodeReadable(Permissions.self, forKey: .permissions) ?? []
    }
}
