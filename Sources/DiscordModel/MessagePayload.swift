/// A message we send: components, flags, and who may be pinged. `allowed_mentions` is always written, for the
/// defaults of Discord differ by route and one of them pings everyone (Message › Allowed Mentions).
package struct MessagePayload: Equatable, Sendable {
    package var components: [Component]
    package var flags: MessageFlags
    package var allowedMentions: AllowedMentions
    /// At most 25 characters; with it Discord drops a repeated message (Message › Create Message).
    package var nonce: String?
    /// Files that travel beside the JSON; a component shows each (`Component.file`).
    package var files: [File]

    package init(
        _ components: [Component], flags: MessageFlags = .isComponentsV2,
        allowedMentions: AllowedMentions = .none,
        nonce: String? = nil, files: [File] = []
    ) {
        self.files = files
        self.components = components
        self.flags = flags
        self.allowedMentions = allowedMentions
        self.nonce = nonce
    }

    package struct File: Equatable, Sendable {
        package var name: String
        package var content: [UInt8]

        package init(name: String, content: [UInt8]) {
            self.name = name
            self.content = content
        }
    }

    package struct AllowedMentions: Equatable, Sendable {
        package var users: [UserID]
        package var roles: [RoleID]

        package init(users: [UserID], roles: [RoleID]) {
            self.users = users
            self.roles = roles
        }

        /// Nobody is pinged.
        package static let none = AllowedMentions(users: [], roles: [])
    }
}

extension MessagePayload: Encodable {
    private enum Key: String, CodingKey {
        case components, flags, nonce, attachments
        case allowedMentions = "allowed_mentions"
        case enforceNonce = "enforce_nonce"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(components, forKey: .components)
        try container.encode(flags, forKey: .flags)
        try container.encode(allowedMentions, forKey: .allowedMentions)
        if !files.isEmpty {
            try container.encode(
                files.enumerated().map { ["id": "\($0.offset)", "filename": $0.element.name] },
                forKey: .attachments)
        }
        guard let nonce else { return }
        try container.encode(nonce, forKey: .nonce)
        try container.encode(true, forKey: .enforceNonce)
    }
}

extension MessagePayload.AllowedMentions: Encodable {
    private enum Key: String, CodingKey { case parse, users, roles }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode([String](), forKey: .parse)
        if !users.isEmpty { try container.encode(users, forKey: .users) }
        if !roles.isEmpty { try container.encode(roles, forKey: .roles) }
    }
}
