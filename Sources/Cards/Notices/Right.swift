/// What the bot must be allowed in a channel to tell something there, as Discord's own settings call it.
package enum Right: String, CaseIterable, Sendable {
    case viewChannel = "view-channel"
    case sendMessages = "send-messages"
    case createPublicThreads = "create-public-threads"
    case createPrivateThreads = "create-private-threads"
    case sendInThreads = "send-in-threads"

    package var name: Phrase {
        switch self {
        case .viewChannel: "View Channel"
        case .sendMessages: "Send Messages"
        case .createPublicThreads: "Create Public Threads"
        case .createPrivateThreads: "Create Private Threads"
        case .sendInThreads: "Send Messages in Threads"
        }
    }

    /// What a lane needs of its channel: its own, or the one its thread is in.
    package static func needed(in lane: Lane) -> [Right] {
        switch lane {
        case .proposals, .projects, .leads, .contributors, .stewards, .project: [.viewChannel, .sendMessages]
        case .thread: [.viewChannel, .createPublicThreads, .sendInThreads]
        case .desk, .aside: [.viewChannel, .createPrivateThreads, .sendInThreads]
        case .member: []
        }
    }
}
