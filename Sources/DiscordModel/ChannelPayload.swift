/// A channel to be made, or what is to become of one; what is `nil` stays as it is (Channel › Modify Channel).
package struct ChannelPayload: Equatable, Sendable, Encodable {
    package var name: String?
    package var kind: Channel.Kind?
    /// At most 1,024 characters; a channel's name and topic may be changed twice in ten minutes.
    package var topic: String?
    package var parentID: ChannelID?
    /// Out of its category, into none.
    package var leavesCategory = false
    /// Without them a new channel takes its category's over.
    package var overwrites: [PermissionOverwrite]?
    /// Of a thread.
    package var isArchived: Bool?
    package var isLocked: Bool?
    /// Of a post.
    package var appliedTags: [TagID]?
    /// Of a forum, all there are to be.
    package var tags: [ForumTag]?

    package init() {}

    private enum Key: String, CodingKey {
        case name
        case kind = "type"
        case topic
        case parentID = "parent_id"
        case overwrites = "permission_overwrites"
        case isArchived = "archived"
        case isLocked = "locked"
        case appliedTags = "applied_tags"
        case tags = "available_tags"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(topic, forKey: .topic)
        if leavesCategory {
            try container.encodeNil(forKey: .parentID)
        } else {
            try container.encodeIfPresent(parentID, forKey: .parentID)
        }
        try container.encodeIfPresent(overwrites, forKey: .overwrites)
        try container.encodeIfPresent(isArchived, forKey: .isArchived)
        try container.encodeIfPresent(isLocked, forKey: .isLocked)
        try container.encodeIfPresent(appliedTags, forKey: .appliedTags)
        try container.encodeIfPresent(tags, forKey: .tags)
    }
}

/// Asks for the direct channel with somebody (User › Create DM).
package struct DirectChannelPayload: Equatable, Sendable, Encodable {
    package var recipient: UserID

    package init(to recipient: UserID) {
        self.recipient = recipient
    }

    private enum Key: String, CodingKey { case recipient = "recipient_id" }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(recipient, forKey: .recipient)
    }
}
