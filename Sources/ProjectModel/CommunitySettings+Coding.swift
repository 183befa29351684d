// Ids are written as text: readers of the stored JSON in other languages would lose digits of numbers this long.
extension CommunitySettings: Codable {
    private enum Key: String, CodingKey {
        case channels, projectChannels, projectCategories, projectForum, archiveCategory, projectRoles,
            makesProjectRoles
        case projectsWithoutRole, stoppedPurposes, stoppedProjects, stewardRoles, leadRole, language, zone,
            texts, rules
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init()
        for (name, id) in try container.decode([String: String].self, forKey: .channels) {
            guard let purpose = Purpose(rawValue: name) else { continue }
            self.channels[purpose] = try Self.number(id, in: container, .channels)
        }
        projectChannels = try Self.byProject(in: container, .projectChannels)
        projectCategories = try Self.numbers(in: container, .projectCategories)
        projectForum = try Self.maybeNumber(in: container, .projectForum)
        archiveCategory = try Self.maybeNumber(in: container, .archiveCategory)
        projectRoles = try Self.byProject(in: container, .projectRoles)
        makesProjectRoles = try container.decodeIfPresent(Bool.self, forKey: .makesProjectRoles) ?? false
        let without = try container.decodeIfPresent([Int].self, forKey: .projectsWithoutRole) ?? []
        projectsWithoutRole = Set(without.map { Project.ID($0) })
        let stopped = try container.decodeIfPresent([String].self, forKey: .stoppedPurposes) ?? []
        stoppedPurposes = Set(stopped.compactMap(Purpose.init(rawValue:)))
        let stoppedProjects = try container.decodeIfPresent([Int].self, forKey: .stoppedProjects) ?? []
        self.stoppedProjects = Set(stoppedProjects.map { Project.ID($0) })
        stewardRoles = Set(try Self.numbers(in: container, .stewardRoles))
        leadRole = try Self.maybeNumber(in: container, .leadRole)
        language = try container.decodeIfPresent(String.self, forKey: .language)
        zone = try container.decode(String.self, forKey: .zone)
        texts = try container.decode(Texts.self, forKey: .texts)
        rules = try container.decode(Rules.self, forKey: .rules)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(
            Dictionary(uniqueKeysWithValues: channels.map { ($0.rawValue, String($1)) }), forKey: .channels)
        try container.encode(Self.written(projectChannels), forKey: .projectChannels)
        try container.encode(projectCategories.map { String($0) }, forKey: .projectCategories)
        try container.encodeIfPresent(projectForum.map { String($0) }, forKey: .projectForum)
        try container.encodeIfPresent(archiveCategory.map { String($0) }, forKey: .archiveCategory)
        try container.encode(Self.written(projectRoles), forKey: .projectRoles)
        try container.encode(makesProjectRoles, forKey: .makesProjectRoles)
        try container.encode(projectsWithoutRole.map(\.number).sorted(), forKey: .projectsWithoutRole)
        try container.encode(stoppedPurposes.map(\.rawValue).sorted(), forKey: .stoppedPurposes)
        try container.encode(stoppedProjects.map(\.number).sorted(), forKey: .stoppedProjects)
        try container.encode(stewardRoles.sorted().map { String($0) }, forKey: .stewardRoles)
        try container.encodeIfPresent(leadRole.map { String($0) }, forKey: .leadRole)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encode(zone, forKey: .zone)
        try container.encode(texts, forKey: .texts)
        try container.encode(rules, forKey: .rules)
    }

    private static func written(_ ids: [Project.ID: UInt64]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: ids.map { (String($0.number), String($1)) })
    }

    private static func byProject(in container: KeyedDecodingContainer<Key>, _ key: Key) throws
        -> [Project.ID: UInt64]
    {
        var ids: [Project.ID: UInt64] = [:]
        for (project, id) in try container.decodeIfPresent([String: String].self, forKey: key) ?? [:] {
            guard let project = Int(project) else { continue }
            ids[Project.ID(project)] = try number(id, in: container, key)
        }
        return ids
    }

    private static func numbers(in container: KeyedDecodingContainer<Key>, _ key: Key) throws -> [UInt64] {
        try (container.decodeIfPresent([String].self, forKey: key) ?? []).map {
            try number($0, in: container, key)
        }
    }

    private static func maybeNumber(in container: KeyedDecodingContainer<Key>, _ key: Key) throws -> UInt64? {
        try container.decodeIfPresent(String.self, forKey: key).map { try number($0, in: container, key) }
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
