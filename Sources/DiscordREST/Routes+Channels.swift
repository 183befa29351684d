/// The calls about messages, channels and threads.
extension Route {
    package static func createMessage(channel: UInt64) -> Route {
        messages("POST", channel)
    }

    package static func getChannelMessages(channel: UInt64) -> Route {
        messages("GET", channel)
    }

    package static func getChannelMessage(channel: UInt64, message: UInt64) -> Route {
        self.message("GET", channel, message)
    }

    package static func editMessage(channel: UInt64, message: UInt64) -> Route {
        self.message("PATCH", channel, message)
    }

    package static func deleteMessage(channel: UInt64, message: UInt64) -> Route {
        self.message("DELETE", channel, message)
    }

    /// Asks for Pin Messages, a permission of its own since 2026.
    package static func pinMessage(channel: UInt64, message: UInt64) -> Route {
        Route(
            "PUT", "/channels/{channel}/messages/pins/{message}",
            "/channels/\(channel)/messages/pins/\(message)",
            topLevel: "\(channel)")
    }

    package static func startThreadFromMessage(channel: UInt64, message: UInt64) -> Route {
        Route(
            "POST", "/channels/{channel}/messages/{message}/threads",
            "/channels/\(channel)/messages/\(message)/threads", topLevel: "\(channel)")
    }

    package static func startThreadWithoutMessage(channel: UInt64) -> Route {
        Route("POST", "/channels/{channel}/threads", "/channels/\(channel)/threads", topLevel: "\(channel)")
    }

    package static func addThreadMember(thread: UInt64, user: UInt64) -> Route {
        Route(
            "PUT", "/channels/{channel}/thread-members/{user}", "/channels/\(thread)/thread-members/\(user)",
            topLevel: "\(thread)")
    }

    package static func getChannel(_ channel: UInt64) -> Route {
        self.channel("GET", channel)
    }

    package static func modifyChannel(_ channel: UInt64) -> Route {
        self.channel("PATCH", channel)
    }

    package static func getGuild(_ guild: UInt64) -> Route {
        Route("GET", "/guilds/{guild}", "/guilds/\(guild)", topLevel: "\(guild)")
    }

    package static func getGuildChannels(guild: UInt64) -> Route {
        Route("GET", "/guilds/{guild}/channels", "/guilds/\(guild)/channels", topLevel: "\(guild)")
    }

    package static func createGuildChannel(guild: UInt64) -> Route {
        Route("POST", "/guilds/{guild}/channels", "/guilds/\(guild)/channels", topLevel: "\(guild)")
    }

    package static func listPublicArchivedThreads(channel: UInt64) -> Route {
        Route(
            "GET", "/channels/{channel}/threads/archived/public",
            "/channels/\(channel)/threads/archived/public", topLevel: "\(channel)")
    }

    package static func listActiveGuildThreads(guild: UInt64) -> Route {
        Route(
            "GET", "/guilds/{guild}/threads/active", "/guilds/\(guild)/threads/active", topLevel: "\(guild)")
    }

    /// Twice for the same person is once: Discord answers with the channel there is.
    package static let createDM = Route("POST", "/users/@me/channels", "/users/@me/channels").repeatable

    private static func messages(_ method: String, _ channel: UInt64) -> Route {
        Route(method, "/channels/{channel}/messages", "/channels/\(channel)/messages", topLevel: "\(channel)")
    }

    private static func message(_ method: String, _ channel: UInt64, _ message: UInt64) -> Route {
        Route(
            method, "/channels/{channel}/messages/{message}", "/channels/\(channel)/messages/\(message)",
            topLevel: "\(channel)")
    }

    private static func channel(_ method: String, _ channel: UInt64) -> Route {
        Route(method, "/channels/{channel}", "/channels/\(channel)", topLevel: "\(channel)")
    }
}
