/// Where a project is told of, as somebody of it chose (F-D). Which channel that is only the shell knows.
package enum ChannelChoice: String, Codable, CaseIterable, Sendable {
    /// One is made for it.
    case create
    /// One that is there already.
    case existing
    /// A post of the forum for projects, where there is one.
    case post
    /// None for now; it is asked once more when building begins (D21).
    case later
}

/// What was chosen last, by whom and when.
package struct ChannelWish: Equatable, Codable, Sendable {
    package var choice: ChannelChoice
    package var by: Actor
    package var at: Moment
}

/// What becomes of a project's channel when the project is archived (F-K).
package enum ChannelFate: String, Codable, CaseIterable, Sendable {
    /// It stays as it is.
    case keep
    /// Nobody writes there any more.
    case lock
    /// It moves to the archive's category.
    case move
}

/// Where a project is told of, as far as that has come.
package enum ProjectHome: Equatable, Sendable {
    /// Nobody has said.
    case none
    case beingMade
    case notMade(Trouble)
    case channel(UInt64)

    package enum Trouble: Equatable, Sendable {
        /// The server, or the category, is full.
        case noRoom
        /// The bot may not make channels.
        case noPermission
        case refused
    }
}

extension Project {
    /// What a channel of its own is called: its name, never its state, for a name is given once (MIRROR §5).
    package var channelName: String {
        let slug = Listing.slug(of: self.name)
        return slug.isEmpty ? "project-\(id.number)" : slug
    }

    package var channelWish: ChannelWish? { facts.channelWish }
    /// What is to become of its channel while it is archived; `nil` for what is not, or was before anybody could say.
    package var channelFate: ChannelFate? { facts.channelFate }

    /// Everybody who builds it: who has its role, where it has one.
    package var people: Set<MemberID> {
        Set([self.lead].compactMap(\.self) + self.coLeads + self.team.map(\.member))
    }

    /// Whether its people are asked where it is told of: in setup, and once more when building has begun (D21).
    package func asksForChannel(at home: ProjectHome) -> Bool {
        switch (home, stage) {
        case (.channel, _), (.beingMade, _): false
        case (.notMade, _): true
        case (.none, .setup), (.none, .recruiting): channelWish == nil
        case (.none, .active), (.none, .phase2):
            channelWish.map { $0.choice == .later && $0.at < self.started ?? entered } ?? true
        case (.none, .proposed), (.none, .needsChanges), (.none, .rejected), (.none, .withdrawn),
            (.none, .approved), (.none, .complete), (.none, .maintained), (.none, .archived),
            (.none, .dormant):
            false
        }
    }
}
