/// Channels as REST and the gateway give them (Channel › Channel Structure).
extension World {
    /// In a conversation, `viewer` is not among the recipients; in a thread, the viewer's membership is told.
    func channelJSON(_ channel: Channel, for viewer: Snowflake? = nil) -> JSON {
        switch channel.kind {
        case .text, .announcement: return textJSON(channel)
        case .category:
            return baseJSON(channel).adding([
                "position": .int(Int64(channel.position)),
                "permission_overwrites": .array(channel.overwrites.map(\.json)), "parent_id": nil,
                "nsfw": false,
            ])
        case .forum:
            return textJSON(channel).adding([
                "available_tags": .array(channel.tags.map(\.json)), "default_reaction_emoji": nil,
                "default_sort_order": nil, "default_forum_layout": 0,
            ])
        case .publicThread, .privateThread, .announcementThread:
            return threadJSON(channel, for: viewer)
        case .direct:
            let others = channel.recipients.filter { $0 != viewer }.compactMap { members[$0]?.userJSON }
            return [
                "id": channel.id.json, "type": .int(channel.kind.rawValue), "recipients": .array(others),
                "last_message_id": channel.lastMessage?.json ?? .null, "flags": 0,
            ]
        }
    }

    private func baseJSON(_ channel: Channel) -> JSON {
        [
            "id": channel.id.json, "type": .int(channel.kind.rawValue), "guild_id": guild.id.json,
            "name": .string(channel.name), "parent_id": channel.parent?.json ?? .null,
            "flags": .int(channel.flags),
        ]
    }

    private func textJSON(_ channel: Channel) -> JSON {
        baseJSON(channel).adding([
            "topic": channel.topic.map(JSON.string) ?? .null, "position": .int(Int64(channel.position)),
            "permission_overwrites": .array(channel.overwrites.map(\.json)), "nsfw": false,
            "rate_limit_per_user": .int(channel.slowmode),
            "last_message_id": channel.lastMessage?.json ?? .null,
            "last_pin_timestamp": channel.lastPin.map { .string($0.timestamp) } ?? .null,
        ])
    }

    private func threadJSON(_ channel: Channel, for viewer: Snowflake?) -> JSON {
        guard let thread = channel.thread else { return baseJSON(channel) }
        var metadata: JSON = [
            "archived": .bool(thread.isArchived),
            "archive_timestamp": .string(thread.archiveChanged.timestamp),
            "auto_archive_duration": .int(thread.autoArchive), "locked": .bool(thread.isLocked),
            "create_timestamp": .string(thread.created.timestamp),
        ]
        if channel.kind == .privateThread { metadata["invitable"] = .bool(thread.isInvitable) }
        var json = baseJSON(channel).adding([
            "owner_id": thread.owner.json, "last_message_id": channel.lastMessage?.json ?? .null,
            "last_pin_timestamp": channel.lastPin.map { .string($0.timestamp) } ?? .null,
            "rate_limit_per_user": .int(channel.slowmode), "message_count": .int(thread.messageCount),
            "member_count": .int(Int64(min(50, thread.members.count))),
            "total_message_sent": .int(thread.totalSent), "thread_metadata": metadata,
        ])
        if channel.parent.flatMap({ channels[$0] })?.kind == .forum {
            json["applied_tags"] = .array(thread.appliedTags.map(\.json))
        }
        if let viewer, let member = threadMemberJSON(viewer, in: channel) { json["member"] = member }
        return json
    }

    /// Channel › Thread Member Object.
    func threadMemberJSON(_ id: Snowflake, in channel: Channel, withMember: Bool = false) -> JSON? {
        guard let joined = channel.thread?.members[id] else { return nil }
        var json: JSON = [
            "id": channel.id.json, "user_id": id.json, "join_timestamp": .string(joined.timestamp),
            "flags": 0,
        ]
        if withMember { json["member"] = members[id]?.json }
        return json
    }

    /// As interactions carry it: a partial channel with what the invoker may do there.
    func partialChannelJSON(_ channel: Channel, for person: Member, application: Snowflake? = nil) -> JSON {
        var json = channelJSON(channel, for: application)
        json["permission_overwrites"] = nil
        json["permissions"] = permissions(of: person, in: channel).json
        return json
    }
}
