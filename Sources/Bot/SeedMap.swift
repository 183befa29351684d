import ProjectModel

/// Where a seeded community tells what, and who its stewards are, as a seed file writes it: everything by name.
struct SeedMap: Decodable {
    /// Names of channels by what they are for.
    var channels: [String: String]?
    /// Names of categories: where channels for projects are made.
    var projectCategories: [String]?
    /// The name of the forum for projects.
    var projectForum: String?
    /// Whether every project gets a role of its own.
    var projectRoles: Bool?
    var stewardRoles: [String]?
    var leadRole: String?
    var language: String?
    /// How many interactions somebody may have in ten seconds: stories are played faster than people type.
    var pace: Int?

    private enum CodingKeys: String, CodingKey {
        case channels, language, pace
        case projectCategories = "project_categories"
        case projectForum = "project_forum"
        case projectRoles = "project_roles"
        case stewardRoles = "steward_roles"
        case leadRole = "lead_role"
    }

    /// A steward of the roster.
    struct Steward: Decodable {
        var member: String
        var kinds: [ProjectModel.Steward.Kind]
        /// `P200D` is two hundred days before.
        var since: String
    }

    /// - Parameters:
    ///   - channels: the ids of the server's channels by their names; one that is named by a project's slug is its own.
    ///   - slugs: the projects in the order of their numbers.
    func settings(channels ids: [String: UInt64], roles: [String: UInt64], slugs: [String], zone: String?)
        throws
        -> CommunitySettings
    {
        func id(_ name: String, _ ids: [String: UInt64]) throws -> UInt64 {
            guard let id = ids[name] else {
                throw SeedFile.Mistake("the map names “\(name)”, which is not there")
            }
            return id
        }
        var settings = CommunitySettings()
        for (name, channel) in channels ?? [:] {
            guard let purpose = CommunitySettings.Purpose(rawValue: name) else {
                let known = CommunitySettings.Purpose.allCases.map(\.rawValue).joined(separator: ", ")
                throw SeedFile.Mistake("the map knows no “\(name)”, but \(known)")
            }
            settings.channels[purpose] = try id(channel, ids)
        }
        for (number, slug) in slugs.enumerated() {
            settings.projectChannels[Project.ID(number + 1)] = ids[slug]
        }
        settings.projectCategories = try (projectCategories ?? []).map { try id($0, ids) }
        settings.projectForum = try projectForum.map { try id($0, ids) }
        settings.makesProjectRoles = projectRoles ?? false
        settings.stewardRoles = Set(try (stewardRoles ?? []).map { try id($0, roles) })
        settings.leadRole = try leadRole.map { try id($0, roles) }
        settings.language = language
        settings.rules.pace = pace ?? settings.rules.pace
        settings.zone = zone ?? settings.zone
        return settings
    }
}
