import DiscordREST
import Testing

@Suite("Routes of channels")
struct ChannelRouteTests {
    @Test(
        "Each is the path of the documents, limited by its channel or server",
        arguments: [
            (Route.createMessage(channel: 4), "POST /channels/4/messages", "4"),
            (.getChannelMessages(channel: 4), "GET /channels/4/messages", "4"),
            (.getChannelMessage(channel: 4, message: 5), "GET /channels/4/messages/5", "4"),
            (.editMessage(channel: 4, message: 5), "PATCH /channels/4/messages/5", "4"),
            (.deleteMessage(channel: 4, message: 5), "DELETE /channels/4/messages/5", "4"),
            (.pinMessage(channel: 4, message: 5), "PUT /channels/4/messages/pins/5", "4"),
            (.startThreadFromMessage(channel: 4, message: 5), "POST /channels/4/messages/5/threads", "4"),
            (.startThreadWithoutMessage(channel: 4), "POST /channels/4/threads", "4"),
            (.addThreadMember(thread: 4, user: 5), "PUT /channels/4/thread-members/5", "4"),
            (.getChannel(4), "GET /channels/4", "4"), (.modifyChannel(4), "PATCH /channels/4", "4"),
            (.getGuildChannels(guild: 1), "GET /guilds/1/channels", "1"),
            (.createGuildChannel(guild: 1), "POST /guilds/1/channels", "1"),
            (.listActiveGuildThreads(guild: 1), "GET /guilds/1/threads/active", "1"),
            (.createDM, "POST /users/@me/channels", nil),
        ] as [(Route, String, String?)])
    func paths(route: Route, call: String, topLevel: String?) {
        #expect("\(route.method) \(route.path)" == call)
        #expect(route.topLevel == topLevel)
    }

    @Test("A message is repeated only under a nonce, a thread never, and a direct channel is there once")
    func repetition() {
        #expect(!Route.createMessage(channel: 4).isIdempotent)
        #expect(Route.createMessage(channel: 4).repeatable.isIdempotent)
        #expect(!Route.startThreadWithoutMessage(channel: 4).isIdempotent)
        #expect(Route.createDM.isIdempotent)
    }
}
