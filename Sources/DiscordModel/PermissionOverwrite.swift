/// What a role or a member may or may not do in one channel (Channel › Overwrite Object).
package struct PermissionOverwrite: Equatable, Sendable {
    /// A role's or a member's; the role of everybody has the server's.
    package var target: UInt64
    package var kind: Kind
    package var allow: Permissions
    package var deny: Permissions

    package init(_ kind: Kind, _ target: UInt64, allow: Permissions, deny: Permissions = []) {
        self.kind = kind
        self.target = target
        self.allow = allow
        self.deny = deny
    }

    package enum Kind: Int, Codable, Sendable {
        case role = 0
        case member = 1
    }
}

extension PermissionOverwrite: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind = "type"
        case allow, deny
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // Whose it is decides what kind of id this is.
        target = try container.decode(UserID.self, forKey: .id).rawValue
        kind = try container.decode(Kind.self, forKey: .kind)
        allow = try container.decode(Permissions.self, forKey: .allow)
        deny = try container.decode(Permissions.self, forKey: .deny)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(UserID(target), forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(allow, forKey: .allow)
        try container.encode(deny, forKey: .deny)
    }
}
