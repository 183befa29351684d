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
        /// What a contributor may publish; the places are filled from recorded facts (F99).
        package var contributorMention =
            "Contributed to {project} at {community} as {role}, building {contributions} Worked with {technologies}."
        /// What a lead may publish (F98).
        package var leadMention = """
            Led {project} at {community}, coordinating a team of {count} contributors to build {summary} Demonstrates \
            {skills} and team leadership in production data engineering.
            """
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

        package init() {}
    }

    /// Whether anybody has said where things go (E21).
    package var isMapped: Bool { !channels.isEmpty }

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

extension CommunitySettings: Codable {
    private enum Key: String, CodingKey {
        case channels, projectChannels, projectCategories, stoppedPurposes, stoppedProjects, stewardRoles
        case leadRole, language, zone, texts, rules
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init()
        let channels = try container.decode([String: String].self, forKey: .channels)
        for (name, id) in channels {
            guard let purpose = Purpose(rawValue: name) else { continue }
            self.channels[purpose] = try Self.number(id, in: container, .channels)
        }
        for (project, id) in try container.decode([String: String].self, forKey: .projectChannels) {
            guard let project = Int(project) else { continue }
            projectChannels[Project.ID(project)] = try Self.number(id, in: container, .projectChannels)
        }
        projectCategories = try (container.decodeIfPresent([String].self, forKey: .projectCategories) ?? [])
            .map {
                try Self.number($0, in: container, .projectCategories)
            }
        stoppedPurposes = Set(
            (try container.decodeIfPresent([String].self, forKey: .stoppedPurposes) ?? []).compactMap(
                Purpose.init(rawValue:)))
        stoppedProjects = Set(
            (try container.decodeIfPresent([Int].self, forKey: .stoppedProjects) ?? []).map { Project.ID($0) }
        )
        stewardRoles = Set(
            try container.decode([String].self, forKey: .stewardRoles).map {
                try Self.number($0, in: container, .stewardRoles)
            })
        leadRole = try container.decodeIfPresent(String.self, forKey: .leadRole).map {
            try Self.number($0, in: container, .leadRole)
        }
        language = try container.decodeIfPresent(String.self, forKey: .language)
        zone = try container.decode(String.self, forKey: .zone)
        texts = try container.decode(Texts.self, forKey: .texts)
        rules = try container.decode(Rules.self, forKey: .rules)
    }

    /// Ids are written as text: readers of the stored JSON in other languages would lose digits of numbers this long.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(
            Dictionary(uniqueKeysWithValues: channels.map { ($0.rawValue, String($1)) }), forKey: .channels)
        try container.encode(
            Dictionary(uniqueKeysWithValues: projectChannels.map { (String($0.number), String($1)) }),
            forKey: .projectChannels)
        try container.encode(projectCategories.map { String($0) }, forKey: .projectCategories)
        if !stoppedPurposes.isEmpty {
            try container.encode(stoppedPurposes.map(\.rawValue).sorted(), forKey: .stoppedPurposes)
        }
        if !stoppedProjects.isEmpty {
            try container.encode(stoppedProjects.map(\.number).sorted(), forKey: .stoppedProjects)
        }
        try container.encode(stewardRoles.sorted().map { String($0) }, forKey: .stewardRoles)
        try container.encodeIfPresent(leadRole.map { String($0) }, forKey: .leadRole)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encode(zone, forKey: .zone)
        try container.encode(texts, forKey: .texts)
        try container.encode(rules, forKey: .rules)
    }

    private static func number(_ text: String, in container: KeyedDecodingContainer<Key>, _ key: Key) throws
        -> UInt64
    {
        guard let number = UInt64(text) else {
            throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "no id")
        }
        return number
    }
}
