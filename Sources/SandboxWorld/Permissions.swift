/// Permission bits and how they add up (Permissions › Permission Overwrites).
struct Permissions: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    /// The bits by the names Discord's table gives them, in lower case.
    private static let bits: [String: Int] = [
        "create_instant_invite": 0, "kick_members": 1, "ban_members": 2, "administrator": 3,
        "manage_channels": 4,
        "manage_guild": 5, "add_reactions": 6, "view_audit_log": 7, "priority_speaker": 8, "stream": 9,
        "view_channel": 10, "send_messages": 11, "send_tts_messages": 12, "manage_messages": 13,
        "embed_links": 14,
        "attach_files": 15, "read_message_history": 16, "mention_everyone": 17, "use_external_emojis": 18,
        "view_guild_insights": 19, "connect": 20, "speak": 21, "mute_members": 22, "deafen_members": 23,
        "move_members": 24, "use_vad": 25, "change_nickname": 26, "manage_nicknames": 27, "manage_roles": 28,
        "manage_webhooks": 29, "manage_guild_expressions": 30, "use_application_commands": 31,
        "request_to_speak": 32, "manage_events": 33, "manage_threads": 34, "create_public_threads": 35,
        "create_private_threads": 36, "use_external_stickers": 37, "send_messages_in_threads": 38,
        "use_embedded_activities": 39, "moderate_members": 40, "view_creator_monetization_analytics": 41,
        "use_soundboard": 42, "create_guild_expressions": 43, "create_events": 44, "use_external_sounds": 45,
        "send_voice_messages": 46, "send_polls": 49, "use_external_apps": 50, "pin_messages": 51,
        "bypass_slowmode": 52,
    ]

    static let kickMembers = Permissions(rawValue: 1 << 1)
    static let administrator = Permissions(rawValue: 1 << 3)
    static let manageChannels = Permissions(rawValue: 1 << 4)
    static let viewChannel = Permissions(rawValue: 1 << 10)
    static let sendMessages = Permissions(rawValue: 1 << 11)
    static let manageMessages = Permissions(rawValue: 1 << 13)
    static let attachFiles = Permissions(rawValue: 1 << 15)
    static let readMessageHistory = Permissions(rawValue: 1 << 16)
    static let mentionEveryone = Permissions(rawValue: 1 << 17)
    static let manageNicknames = Permissions(rawValue: 1 << 27)
    static let manageRoles = Permissions(rawValue: 1 << 28)
    static let useApplicationCommands = Permissions(rawValue: 1 << 31)
    static let manageEvents = Permissions(rawValue: 1 << 33)
    static let manageThreads = Permissions(rawValue: 1 << 34)
    static let createPublicThreads = Permissions(rawValue: 1 << 35)
    static let createPrivateThreads = Permissions(rawValue: 1 << 36)
    static let sendMessagesInThreads = Permissions(rawValue: 1 << 38)
    static let createEvents = Permissions(rawValue: 1 << 44)
    static let pinMessages = Permissions(rawValue: 1 << 51)

    static let all = Permissions(rawValue: bits.values.reduce(0) { $0 | 1 << UInt64($1) })

    /// What everybody may do in a new guild.
    static let everyone = named([
        "view_channel", "send_messages", "embed_links", "attach_files", "read_message_history",
        "add_reactions",
        "use_external_emojis", "use_application_commands", "change_nickname", "create_public_threads",
        "create_private_threads", "send_messages_in_threads", "create_instant_invite", "send_polls",
    ]).known

    /// What the role of an invited application may do: what a community's bot asks for, not administration.
    static let invitedBot = named([
        "view_channel", "send_messages", "manage_messages", "embed_links", "attach_files",
        "read_message_history",
        "add_reactions", "use_application_commands", "manage_roles", "manage_channels", "manage_threads",
        "create_public_threads", "create_private_threads", "send_messages_in_threads", "manage_events",
        "create_events", "pin_messages",
    ]).known

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The permissions of these names, and the first name that is none.
    static func named(_ names: [String]) -> (known: Permissions, unknown: String?) {
        var known: Permissions = []
        for name in names {
            guard let bit = bits[name.lowercased()] else { return (known, name) }
            known.insert(Permissions(rawValue: 1 << UInt64(bit)))
        }
        return (known, nil)
    }

    var json: JSON { .string(String(rawValue)) }
}

/// What a role or a member may or may not do in one channel.
struct Overwrite: Sendable {
    enum Kind: Int64, Sendable {
        case role = 0
        case member = 1
    }

    let target: Snowflake
    let kind: Kind
    var allow: Permissions
    var deny: Permissions

    var json: JSON {
        ["id": target.json, "type": .int(kind.rawValue), "allow": allow.json, "deny": deny.json]
    }
}

extension World {
    /// What somebody may do in the guild as a whole.
    func basePermissions(of member: Member) -> Permissions {
        if member.id == guild.ownerID { return .all }
        let granted = guild.roles.filter { $0.id == guild.id || member.roles.contains($0.id) }
            .reduce(into: Permissions()) { $0.formUnion($1.permissions) }
        return granted.contains(.administrator) ? .all : granted
    }

    /// What somebody may do in a channel: everyone's overwrite, then all roles' together, then the member's
    /// own. A thread has its channel's permissions; a private one is there for its members and for those who
    /// manage threads alone.
    func permissions(of member: Member, in channel: Channel) -> Permissions {
        guard channel.isGuild else { return channel.recipients.contains(member.id) ? .everyone : [] }
        if let thread = channel.thread {
            guard let parent = channel.parent.flatMap({ channels[$0] }) else { return [] }
            let inherited = permissions(of: member, in: parent)
            let isOpen =
                channel.kind != .privateThread || thread.members[member.id] != nil
                || inherited.contains(.manageThreads)
            return isOpen ? inherited : []
        }
        var granted = basePermissions(of: member)
        if granted.contains(.administrator) { return .all }
        if let everyone = channel.overwrites.first(where: { $0.target == guild.id }) {
            granted = granted.subtracting(everyone.deny).union(everyone.allow)
        }
        let ofRoles = channel.overwrites.filter { $0.kind == .role && member.roles.contains($0.target) }
        granted.subtract(ofRoles.reduce(into: Permissions()) { $0.formUnion($1.deny) })
        granted.formUnion(ofRoles.reduce(into: Permissions()) { $0.formUnion($1.allow) })
        if let own = channel.overwrites.first(where: { $0.kind == .member && $0.target == member.id }) {
            granted = granted.subtracting(own.deny).union(own.allow)
        }
        return granted.contains(.viewChannel) ? granted : []
    }

    /// In threads another bit decides who may speak, and SEND_MESSAGES has no effect (Threads › Permissions).
    static func speaking(in channel: Channel) -> Permissions {
        channel.kind.isThread ? .sendMessagesInThreads : .sendMessages
    }

    func permissions(of person: Snowflake, in channel: Channel) -> Permissions {
        members[person].map { permissions(of: $0, in: channel) } ?? []
    }
}
