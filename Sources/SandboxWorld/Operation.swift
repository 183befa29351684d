/// Every REST operation spoken here. What is not in this table is answered 404 with code 0 and logged.
enum Operation: Sendable, CaseIterable {
    case gateway, gatewayBot
    case currentApplication, oauthApplication
    case currentUser, currentGuilds, createDM, user
    case commands, createCommand, overwriteCommands, command, editCommand, deleteCommand
    case guildCommands, createGuildCommand, overwriteGuildCommands, guildCommand, editGuildCommand
    case deleteGuildCommand
    case answerInteraction
    case createFollowup, interactionMessage, editInteractionMessage, deleteInteractionMessage
    case channel, messages, createMessage, message, editMessage, deleteMessage, typing
    case guild, guildChannels, guildRoles, guildMembers, guildMember

    /// Method and path; a part in braces is a parameter.
    private var declaration: (method: String, path: String) {
        switch self {
        case .gateway: ("GET", "gateway")
        case .gatewayBot: ("GET", "gateway/bot")
        case .currentApplication: ("GET", "applications/@me")
        case .oauthApplication: ("GET", "oauth2/applications/@me")
        case .currentUser: ("GET", "users/@me")
        case .currentGuilds: ("GET", "users/@me/guilds")
        case .createDM: ("POST", "users/@me/channels")
        case .user: ("GET", "users/{user}")
        case .commands: ("GET", "applications/{application}/commands")
        case .createCommand: ("POST", "applications/{application}/commands")
        case .overwriteCommands: ("PUT", "applications/{application}/commands")
        case .command: ("GET", "applications/{application}/commands/{command}")
        case .editCommand: ("PATCH", "applications/{application}/commands/{command}")
        case .deleteCommand: ("DELETE", "applications/{application}/commands/{command}")
        case .guildCommands: ("GET", "applications/{application}/guilds/{guild}/commands")
        case .createGuildCommand: ("POST", "applications/{application}/guilds/{guild}/commands")
        case .overwriteGuildCommands: ("PUT", "applications/{application}/guilds/{guild}/commands")
        case .guildCommand: ("GET", "applications/{application}/guilds/{guild}/commands/{command}")
        case .editGuildCommand: ("PATCH", "applications/{application}/guilds/{guild}/commands/{command}")
        case .deleteGuildCommand: ("DELETE", "applications/{application}/guilds/{guild}/commands/{command}")
        case .answerInteraction: ("POST", "interactions/{interaction}/{token}/callback")
        case .createFollowup: ("POST", "webhooks/{application}/{token}")
        case .interactionMessage: ("GET", "webhooks/{application}/{token}/messages/{message}")
        case .editInteractionMessage: ("PATCH", "webhooks/{application}/{token}/messages/{message}")
        case .deleteInteractionMessage: ("DELETE", "webhooks/{application}/{token}/messages/{message}")
        case .channel: ("GET", "channels/{channel}")
        case .messages: ("GET", "channels/{channel}/messages")
        case .createMessage: ("POST", "channels/{channel}/messages")
        case .message: ("GET", "channels/{channel}/messages/{message}")
        case .editMessage: ("PATCH", "channels/{channel}/messages/{message}")
        case .deleteMessage: ("DELETE", "channels/{channel}/messages/{message}")
        case .typing: ("POST", "channels/{channel}/typing")
        case .guild: ("GET", "guilds/{guild}")
        case .guildChannels: ("GET", "guilds/{guild}/channels")
        case .guildRoles: ("GET", "guilds/{guild}/roles")
        case .guildMembers: ("GET", "guilds/{guild}/members")
        case .guildMember: ("GET", "guilds/{guild}/members/{user}")
        }
    }

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
        case .channel, .messages, .message: Bucket(name: "channel-read", limit: 10, window: 5000)
        case .typing: Bucket(name: "typing", limit: 5, window: 5000)
        case .guild, .guildChannels, .guildRoles, .guildMembers, .guildMember:
            Bucket(name: "guild-read", limit: 10, window: 10_000)
        }
    }

    /// Whom the operation trusts: the bot's token, the interaction's token in the path, or everybody.
    var trust: Trust {
        switch self {
        case .gateway: .everybody
        case .answerInteraction, .createFollowup, .interactionMessage, .editInteractionMessage,
            .deleteInteractionMessage:
            .interactionToken
        case .gatewayBot, .currentApplication, .oauthApplication, .currentUser, .currentGuilds, .createDM,
            .user,
            .commands, .createCommand, .overwriteCommands, .command, .editCommand, .deleteCommand,
            .guildCommands,
            .createGuildCommand, .overwriteGuildCommands, .guildCommand, .editGuildCommand,
            .deleteGuildCommand,
            .channel, .messages, .createMessage, .message, .editMessage, .deleteMessage, .typing, .guild,
            .guildChannels, .guildRoles, .guildMembers, .guildMember:
            .bot
        }
    }

    enum Trust: Sendable {
        case bot
        case interactionToken
        case everybody
    }

    /// A declared path in parts, made once.
    private struct Shape: Sendable {
        let operation: Operation
        let method: String
        let parts: [Substring]
    }

    private static let shapes: [Shape] = allCases.map { operation in
        let (method, path) = operation.declaration
        return Shape(operation: operation, method: method, parts: path.split(separator: "/"))
    }

    enum Match: Sendable {
        case operation(Operation, parameters: [String: String])
        case otherMethod
        case nothing
    }

    /// Finds the operation of a path; a literal part wins over a parameter, for it stands first in the table.
    static func match(_ method: String, _ path: Substring) -> Match {
        let parts = path.split(separator: "/")
        var isKnownPath = false
        for shape in shapes where shape.parts.count == parts.count {
            var parameters: [String: String] = [:]
            let fits = zip(shape.parts, parts).allSatisfy { wanted, given in
                guard wanted.first == "{" else { return wanted == given }
                parameters[String(wanted.dropFirst().dropLast())] = String(given)
                return true
            }
            guard fits else { continue }
            if shape.method == method { return .operation(shape.operation, parameters: parameters) }
            isKnownPath = true
        }
        return isKnownPath ? .otherMethod : .nothing
    }
}
