import DiscordModel
import Testing

@Suite("Channels, threads and what happens in them")
struct ChannelTests {
    @Test("A thread is begun from a message, or privately without one")
    func threads() throws {
        #expect(
            try written(ThreadPayload.fromMessage(named: "P-031 Tracker"))
                == #"{"auto_archive_duration":10080,"name":"P-031 Tracker"}"#)
        #expect(
            try written(ThreadPayload.privately(named: "P-014 desk"))
                == #"{"auto_archive_duration":10080,"invitable":false,"name":"P-014 desk","type":12}"#)
    }

    @Test("What is not to change is not written")
    func channels() throws {
        var payload = ChannelPayload()
        payload.isArchived = false
        #expect(try written(payload) == #"{"archived":false}"#)
        payload = ChannelPayload()
        (payload.name, payload.kind, payload.topic) = ("tracker", .text, "Active · P-031")
        payload.parentID = ChannelID(rawValue: 9)
        #expect(
            try written(payload) == #"{"name":"tracker","parent_id":"9","topic":"Active · P-031","type":0}"#)
        #expect(try written(DirectChannelPayload(to: UserID(rawValue: 7))) == #"{"recipient_id":"7"}"#)
    }

    @Test("A silent message says so in its flags")
    func silent() throws {
        let payload = MessagePayload([], flags: [.isComponentsV2, .suppressesNotifications], nonce: "n")
        #expect(
            try written(payload)
                == #"{"allowed_mentions":{"parse":[]},"components":[],"enforce_nonce":true,"flags":36864,"nonce":"n"}"#
        )
    }

    @Test("A thread is read with its state, and a channel without one is neither archived nor locked")
    func reading() throws {
        let thread = try read(
            Channel.self,
            """
            {"id": "5", "type": 12, "name": "desk", "parent_id": "4", "guild_id": "1", "owner_id": "2",
             "thread_metadata": {"archived": true, "locked": true, "auto_archive_duration": 60}}
            """)
        #expect(thread.kind == .privateThread && thread.isArchived && thread.isLocked)
        #expect(thread.ownerID == UserID(rawValue: 2) && thread.parentID == ChannelID(rawValue: 4))
        let channel = try read(Channel.self, #"{"id": "4", "type": 0, "topic": null}"#)
        #expect(!channel.isArchived && !channel.isLocked && channel.topic == nil)
        let active = try read(
            ActiveThreads.self, #"{"threads": [{"id": "5", "type": 11}, 3], "members": []}"#)
        #expect(active.threads.map(\.id.rawValue) == [5])
    }

    @Test("Messages are deleted one by one or many at once")
    func deletions() throws {
        let one = try read(MessageDeletion.self, #"{"id": "8", "channel_id": "4", "guild_id": "1"}"#)
        #expect(one.ids == [MessageID(rawValue: 8)] && one.guildID == GuildID(rawValue: 1))
        let many = try read(MessageDeletion.self, #"{"ids": ["8", "9"], "channel_id": "4"}"#)
        #expect(many.ids.map(\.rawValue) == [8, 9] && many.guildID == nil)
    }

    @Test("What answered an interaction is told from what was posted")
    func interactionReplies() throws {
        let posted = try read(Message.self, #"{"id": "1", "interaction_metadata": null}"#)
        let answered = try read(Message.self, #"{"id": "1", "interaction_metadata": {"id": "2", "type": 2}}"#)
        #expect(!posted.answersInteraction && answered.answersInteraction)
    }
}
