/// A user in a guild. Inside resolved data and messages the user stands beside the member, not in it.
package struct Member: Equatable, Sendable {
    package let user: User?
    package let nick: String?
    package let roles: [RoleID]
    /// Only in interactions: what the member may do in the channel they speak in, overwrites included.
    package let permissions: Permissions?
    /// ISO 8601.
    package let joinedAt: String?
}

extension Member: Decodable {
    private enum Key: String, CodingKey {
        case user, nick, roles, permissions
        case joinedAt = "joined_at"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        user = container.decodeReadable(User.self, forKey: .user)
        nick = container.decodeReadable(String.self, forKey: .nick)
        roles = container.decodeReadable([RoleID].self, forKey: .roles)
        permissions = container.decodeReadable(Permissions.self, forKey: .permissions)
        joinedAt = container.decodeReadable(String.self, forKey: .joinedAt)
    }
}
