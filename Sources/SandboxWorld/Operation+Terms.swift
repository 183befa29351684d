/// What each operation costs, and whom it trusts.
extension Operation {
    /// How often it may be asked. Discord publishes none of these numbers (docs/sandbox-fidelity.md).
    var bucket: Bucket {
        switch self {
        case .createMessage: Bucket(name: "message-create", limit: 5, window: 5000)
        case .editMessage: Bucket(name: "message-edit", limit: 5, window: 5000)
        case .deleteMessage: Bucket(name: "message-delete", limit: 5, window: 1000)
        case .createFollowup, .interactionMessage, .editInteractionMessage, .deleteInteractionMessage:
            Bucket(name: "webhook", limit: 5, window: 2000)
        case .answerInteraction: Bucket(name: "interaction", limit: 5, window: 5000)
        case .overwriteCommands, .overwriteGuildCommands:
            Bucket(name: "commands-overwrite", limit: 5, window: 20_000)
        case .createCommand, .createGuildCommand, .editCommand, .editGuildCommand, .deleteCommand,
            .deleteGuildCommand:
            Bucket(name: "commands-write", limit: 5, window: 20_000)
        case .commands, .command, .guildCommands, .guildCommand:
            Bucket(name: "commands-read", limit: 10, window: 5000)
        case .gateway, .gatewayBot: Bucket(name: "gateway", limit: 10, window: 5000)
        case .currentApplication, .oauthApplication, .currentUser, .currentGuilds, .user:
            Bucket(name: "self", limit: 30, window: 30_000)
        case .createDM: Bucket(name: "dm-create", limit: 10, window: 10_000)
        case .channel, .messages, .message, .pins, .oldPins, .publicArchivedThreads, .privateArchivedThreads,
            .joinedArchivedThreads, .threadMembers, .threadMember:
            Bucket(name: "channel-read", limit: 10, window: 5000)
        case .pin, .unpin, .pinOldWay, .unpinOldWay: Bucket(name: "pins", limit: 5, window: 5000)
        case .modifyChannel, .deleteChannel: Bucket(name: "channel-write", limit: 5, window: 15_000)
        case .putOverwrite, .deleteOverwrite: Bucket(name: "overwrites", limit: 10, window: 15_000)
        case .startThread, .startThreadFromMessage: Bucket(name: "thread-start", limit: 5, window: 10_000)
        case .addThreadMember, .removeThreadMember: Bucket(name: "thread-members", limit: 10, window: 5000)
        case .typing: Bucket(name: "typing", limit: 5, window: 5000)
        case .guild, .guildChannels, .guildRoles, .role, .guildMembers, .searchMembers, .guildMember,
            .activeThreads, .events, .event:
            Bucket(name: "guild-read", limit: 10, window: 10_000)
        case .createChannel, .moveChannels: Bucket(name: "guild-channels", limit: 10, window: 10_000)
        case .createRole, .moveRoles, .modifyRole, .deleteRole:
            Bucket(name: "roles", limit: 10, window: 10_000)
        case .modifyMember, .removeMember, .addMemberRole, .removeMemberRole:
            Bucket(name: "members", limit: 10, window: 10_000)
        case .createEvent, .modifyEvent, .deleteEvent: Bucket(name: "events", limit: 5, window: 10_000)
        }
    }

    /// Whom the operation trusts: the bot's token, the interaction's token in the path, or everybody.
    var trust: Trust {
        switch self {
        case .gateway: .everybody
        case .answerInteraction, .createFollowup, .interactionMessage, .editInteractionMessage,
            .deleteInteractionMessage:
            .interactionToken
        case .gatewayBot, .currentApplication, .oauthApplication, .currentUser, .currentGuilds,
            .createDM, .user, .commands, .createCommand, .overwriteCommands, .command,
            .editCommand, .deleteCommand, .guildCommands, .createGuildCommand,
            .overwriteGuildCommands, .guildCommand, .editGuildCommand, .deleteGuildCommand,
            .pins, .pin, .unpin, .channel, .modifyChannel, .deleteChannel, .putOverwrite,
            .deleteOverwrite, .messages, .createMessage, .message, .editMessage, .deleteMessage,
            .typing, .oldPins, .pinOldWay, .unpinOldWay, .startThread, .startThreadFromMessage,
            .threadMembers, .threadMember, .addThreadMember, .removeThreadMember,
            .publicArchivedThreads, .privateArchivedThreads, .joinedArchivedThreads, .guild,
            .guildChannels, .createChannel, .moveChannels, .activeThreads, .guildRoles,
            .createRole, .moveRoles, .role, .modifyRole, .deleteRole, .searchMembers,
            .guildMembers, .guildMember, .modifyMember, .removeMember, .addMemberRole,
            .removeMemberRole, .events, .createEvent, .event, .modifyEvent, .deleteEvent:
            .bot
        }
    }

    enum Trust: Sendable {
        case bot
        case interactionToken
        case everybody
    }
}
