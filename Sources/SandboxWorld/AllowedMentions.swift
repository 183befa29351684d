/// Which mentions of a text ping, and whom (Message › Allowed Mentions Object).
struct AllowedMentions: Sendable {
    private var users: Set<Snowflake>?
    private var roles: Set<Snowflake>?
    private var everyone = true

    /// Nothing said: everything pings.
    init() {}

    init(_ raw: JSON, at place: [String], _ errors: inout FormErrors) {
        guard raw.object != nil else { return }
        let parse = raw["parse"]?.array?.compactMap(\.string) ?? []
        for (index, kind) in parse.enumerated() where !["users", "roles", "everyone"].contains(kind) {
            errors.choices(place + ["allowed_mentions", "parse", "\(index)"], "'users', 'roles', 'everyone'")
        }
        for key in ["users", "roles"] where parse.contains(key) && raw[key]?.array?.isEmpty == false {
            errors.add(
                place + ["allowed_mentions"], "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                "parse:[\"\(key)\"] and \(key): [ids...] are mutually exclusive.")
        }
        everyone = parse.contains("everyone")
        users = parse.contains("users") ? nil : Set(raw["users"]?.array?.compactMap(\.snowflake) ?? [])
        roles = parse.contains("roles") ? nil : Set(raw["roles"]?.array?.compactMap(\.snowflake) ?? [])
    }

    func pings(user: Snowflake) -> Bool { users?.contains(user) ?? true }
    func pings(role: Snowflake) -> Bool { roles?.contains(role) ?? true }
    var pingsEveryone: Bool { everyone }
}

extension World {
    /// Finds the mentions in a message's words and marks whom it pings.
    func markMentions(in message: inout Message, _ allowed: AllowedMentions) {
        let words = ([message.content] + Markup.texts(of: message.components)).joined(separator: "\n")
        guard words.utf8.contains(UInt8(ascii: "@")) else {
            message.mentions = []
            message.mentionedRoles = []
            message.mentionsEveryone = false
            return
        }
        let found = Markup.mentions(in: words)
        message.mentions =
            found.compactMap { mention in
                guard case .user(let id) = mention, members[id] != nil, allowed.pings(user: id) else {
                    return nil
                }
                return id
            }.uniqued
        message.mentionedRoles =
            found.compactMap { mention in
                guard case .role(let id) = mention, allowed.pings(role: id) else { return nil }
                return guild.roles.contains { $0.id == id } ? id : nil
            }.uniqued
        message.mentionsEveryone =
            allowed.pingsEveryone && (words.contains("@everyone") || words.contains("@here"))
            && permissions(of: message.authorID, in: channels[message.channelID]).contains(
                Permissions.named(["mention_everyone"]).known)
    }

    private func permissions(of person: Snowflake, in channel: Channel?) -> Permissions {
        channel.map { permissions(of: person, in: $0) } ?? []
    }
}

extension Array where Element: Hashable {
    /// The elements in order, each once.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
