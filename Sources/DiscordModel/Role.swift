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

/// A role to be made (Guild › Create Guild Role).
package struct RolePayload: Equatable, Sendable, Encodable {
    /// At most 100 characters.
    package var name: String
    package var permissions: Permissions
    /// Whether everybody may call it. A bot without Mention Everyone can call no other.
    package var isMentionable: Bool

    package init(name: String, permissions: Permissions = [], isMentionable: Bool) {
        self.name = name
        self.permissions = permissions
        self.isMentionable = isMentionable
    }

    private enum CodingKeys: String, CodingKey {
        case name, permissions
        case isMentionable = "mentionable"
    }
}

/// GUILD_ROLE_DELETE (Gateway Events › Guild Role Delete).
package struct RoleDeletion: Equatable, Sendable, Decodable {
    package let role: RoleID

    private enum CodingKeys: String, CodingKey { case role = "role_id" }
}
