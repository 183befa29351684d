/// What a community has decided about itself: where things are told, whose roles say who they are, its words and its
/// rules. Ids are plain numbers; what they are numbers of only the shell knows.
package struct CommunitySettings: Equatable, Sendable {
    /// The channels by what they are for.
    package var channels: [Purpose: UInt64] = [:]
    /// The channel of a project, by the project.
    package var projectChannels: [Project.ID: UInt64] = [:]
    /// The categories in which projects' channels are made: the first that has room.
    package var projectCategories: [UInt64] = []
    /// Where nothing is told any more because a steward has decided so, whatever channel is named for it.
    package var stoppedPurposes: Set<Purpose> = []
    package var stoppedProjects: Set<Project.ID> = []
    /// The forum in which projects that want no channel of their own are posts.
    package var projectForum: UInt64?
    /// The category of archived projects' channels.
    package var archiveCategory: UInt64?
    /// The role of a project's people, by the project.
    package var projectRoles: [Project.ID: UInt64] = [:]
    /// Whether a project gets a role of its own.
    package var makesProjectRoles = false
    /// Projects whose role somebody has deleted: none is made for them again.
    package var projectsWithoutRole: Set<Project.ID> = []
    /// Whoever has one of these is a steward, with or without an entry in the roster (COMMANDS §2).
    package var stewardRoles: Set<UInt64> = []
    package var leadRole: UInt64?
    /// What public cards are said in, `en` or `fr`; `nil` where the server's own language decides.
    package var language: String?
    /// The zone dates are read and told in, unless a member has one of their own.
    package var zone = "UTC"
    package var texts = Texts()
    package var rules = Rules()

    package init() {}

    /// What a channel is for.
    package enum Purpose: String, Codable, CaseIterable, Sendable {
        case general, proposals, projects, contributors, leads, stewards
    }

    /// The community's own words (D15).
    package struct Texts: Equatable, Codable, Sendable {
        /// `nil` where it goes by its server's name.
        package var name: String?
        /// What a contributor may publish; its places are filled from recorded facts (F99). `nil`: the documents' wording.
        package var contributorMention: String?
        /// What a lead may publish (F98).
        package var leadMention: String?
        package var hashtag: String?
        /// The address that invites to the server.
        package var invite: String?

        package init() {}
    }

    /// Numbers a community may change; what they are at first is what its documents say.
    package struct Rules: Equatable, Codable, Sendable {
        /// How many stewards must approve (D5).
        package var approvals = 2
        /// How many drafts and open proposals somebody may have (E27; OPERATOR §14).
        package var drafts = 3
        package var openProposals = 3
        /// How many interactions somebody may have in ten seconds (E25).
        package var pace = 10
        package var voting = Voting()

        package init() {}
    }

    /// Whether anybody has said where things go (E21).
    package var isMapped: Bool { !channels.isEmpty }

    /// A role is no more: nobody is known by it, and no project calls it.
    package mutating func forget(role: UInt64) {
        stewardRoles.remove(role)
        if leadRole == role { leadRole = nil }
        for (project, _) in projectRoles.filter({ $0.value == role }) {
            projectRoles[project] = nil
            projectsWithoutRole.insert(project)
        }
    }

    /// What is told in a channel, if anything is.
    package func purpose(of channel: UInt64) -> Purpose? {
        channels.first { $0.value == channel }?.key
    }

    /// The project a channel belongs to.
    package func project(of channel: UInt64) -> Project.ID? {
        projectChannels.filter { $0.value == channel }.keys.min { $0.number < $1.number }
    }

    /// Whether these roles make somebody a steward. Managing the server never does.
    package func makeSteward(_ roles: Set<UInt64>) -> Bool {
        !stewardRoles.isDisjoint(with: roles)
    }
}

extension CommunitySettings.Rules {
    private enum Key: String, CodingKey { case approvals, drafts, openProposals, pace, voting }

    /// What was stored before a rule could be changed says nothing of it.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init()
        approvals = try container.decodeIfPresent(Int.self, forKey: .approvals) ?? approvals
        drafts = try container.decodeIfPresent(Int.self, forKey: .drafts) ?? drafts
        openProposals = try container.decodeIfPresent(Int.self, forKey: .openProposals) ?? openProposals
        pace = try container.decodeIfPresent(Int.self, forKey: .pace) ?? pace
        voting = try container.decodeIfPresent(Voting.self, forKey: .voting) ?? voting
    }
}
