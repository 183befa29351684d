/// What `POST faults` can break, and what an administrator's hand does in the guild without asking the bot.
enum FaultKind: String, CaseIterable {
    case close, drop, mute, unmute, heartbeat, reconnect, answer, slow, permission
    case invalidSession = "invalid-session"
    case loseReply = "lose-reply"
    case editLimit = "edit-limit"
    case automod
    case killBot = "kill-bot"
    case restartBot = "restart-bot"
    case secondBot = "second-bot"
    case kickBot = "kick-bot"
    case inviteBot = "invite-bot"
    case closeDMs = "close-dms"
    case openDMs = "open-dms"
    case leave
    case giveRole = "give-role"
    case takeRole = "take-role"
    case deleteRole = "delete-role"
    case editRole = "edit-role"
    case createChannel = "create-channel"
    case deleteChannel = "delete-channel"
    case editChannel = "edit-channel"
    case archive, unarchive
    case deleteMessage = "delete-message"
    case deleteMessages = "delete-messages"
    case pin, unpin
    case editEvent = "edit-event"
    case deleteEvent = "delete-event"
}
