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
    case pins, pin, unpin
    case channel, modifyChannel, deleteChannel, putOverwrite, deleteOverwrite
    case messages, createMessage, message, editMessage, deleteMessage, typing
    case oldPins, pinOldWay, unpinOldWay
    case startThread, startThreadFromMessage
    case threadMembers, threadMember, addThreadMember, removeThreadMember
    case publicArchivedThreads, privateArchivedThreads, joinedArchivedThreads
    case guild, guildChannels, createChannel, moveChannels, activeThreads
    case guildRoles, createRole, moveRoles, role, modifyRole, deleteRole
    case searchMembers, guildMembers, guildMember, modifyMember, removeMember, addMemberRole, removeMemberRole
    case events, createEvent, event, modifyEvent, deleteEvent

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
        case .pins: ("GET", "channels/{channel}/messages/pins")
        case .pin: ("PUT", "channels/{channel}/messages/pins/{message}")
        case .unpin: ("DELETE", "channels/{channel}/messages/pins/{message}")
        case .oldPins: ("GET", "channels/{channel}/pins")
        case .pinOldWay: ("PUT", "channels/{channel}/pins/{message}")
        case .unpinOldWay: ("DELETE", "channels/{channel}/pins/{message}")
        case .channel: ("GET", "channels/{channel}")
        case .modifyChannel: ("PATCH", "channels/{channel}")
        case .deleteChannel: ("DELETE", "channels/{channel}")
        case .putOverwrite: ("PUT", "channels/{channel}/permissions/{overwrite}")
        case .deleteOverwrite: ("DELETE", "channels/{channel}/permissions/{overwrite}")
        case .startThread: ("POST", "channels/{channel}/threads")
        case .startThreadFromMessage: ("POST", "channels/{channel}/messages/{message}/threads")
        case .threadMembers: ("GET", "channels/{channel}/thread-members")
        case .threadMember: ("GET", "channels/{channel}/thread-members/{user}")
        case .addThreadMember: ("PUT", "channels/{channel}/thread-members/{user}")
        case .removeThreadMember: ("DELETE", "channels/{channel}/thread-members/{user}")
        case .publicArchivedThreads: ("GET", "channels/{channel}/threads/archived/public")
        case .privateArchivedThreads: ("GET", "channels/{channel}/threads/archived/private")
        case .joinedArchivedThreads: ("GET", "channels/{channel}/users/@me/threads/archived/private")
        case .messages: ("GET", "channels/{channel}/messages")
        case .createMessage: ("POST", "channels/{channel}/messages")
        case .message: ("GET", "channels/{channel}/messages/{message}")
        case .editMessage: ("PATCH", "channels/{channel}/messages/{message}")
        case .deleteMessage: ("DELETE", "channels/{channel}/messages/{message}")
        case .typing: ("POST", "channels/{channel}/typing")
        case .guild: ("GET", "guilds/{guild}")
        case .guildChannels: ("GET", "guilds/{guild}/channels")
        case .createChannel: ("POST", "guilds/{guild}/channels")
        case .moveChannels: ("PATCH", "guilds/{guild}/channels")
        case .activeThreads: ("GET", "guilds/{guild}/threads/active")
        case .guildRoles: ("GET", "guilds/{guild}/roles")
        case .createRole: ("POST", "guilds/{guild}/roles")
        case .moveRoles: ("PATCH", "guilds/{guild}/roles")
        case .role: ("GET", "guilds/{guild}/roles/{role}")
        case .modifyRole: ("PATCH", "guilds/{guild}/roles/{role}")
        case .deleteRole: ("DELETE", "guilds/{guild}/roles/{role}")
        case .searchMembers: ("GET", "guilds/{guild}/members/search")
        case .guildMembers: ("GET", "guilds/{guild}/members")
        case .guildMember: ("GET", "guilds/{guild}/members/{user}")
        case .modifyMember: ("PATCH", "guilds/{guild}/members/{user}")
        case .removeMember: ("DELETE", "guilds/{guild}/members/{user}")
        case .addMemberRole: ("PUT", "guilds/{guild}/members/{user}/roles/{role}")
        case .removeMemberRole: ("DELETE", "guilds/{guild}/members/{user}/roles/{role}")
        case .events: ("GET", "guilds/{guild}/scheduled-events")
        case .createEvent: ("POST", "guilds/{guild}/scheduled-events")
        case .event: ("GET", "guilds/{guild}/scheduled-events/{event}")
        case .modifyEvent: ("PATCH", "guilds/{guild}/scheduled-events/{event}")
        case .deleteEvent: ("DELETE", "guilds/{guild}/scheduled-events/{event}")
        }
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
