import Cards
import ProjectModel
import Storage

/// What the configuration says about the community. It holds only what is said there: that wins over what is stored, and
/// everything else stays as it is (OPERATOR §6).
package struct ConfiguredCommunity: Equatable, Sendable {
    /// The server it is about; `nil` where there is only one.
    package var guild: UInt64?
    private var channels: [CommunitySettings.Purpose: UInt64] = [:]
    private var projectChannels: [Project.ID: UInt64] = [:]
    private var projectCategories: [UInt64] = []
    private var projectForum: UInt64?
    private var archiveCategory: UInt64?
    private var projectRoles: [Project.ID: UInt64] = [:]
    private var makesProjectRoles: Bool?
    private var stewardRoles: Set<UInt64> = []
    private var leadRole: UInt64?
    private var language: String?
    private var zone: String?
    private var name: String?
    private var hashtag: String?
    private var invite: String?
    private var contributorMention: String?
    private var leadMention: String?
    private var rules: ConfiguredRules

    /// - Parameter text: what is said under a key, if anything is.
    /// - Throws: everything that is wrong with it, at once.
    init(_ text: (SettingKey) -> String?) throws(SettingsMistakes) {
        var mistakes: [String] = []
        func id(_ key: SettingKey) -> UInt64? {
            guard let text = text(key) else { return nil }
            let id = UInt64(text)
            if id == nil {
                mistakes.append(
                    "\(key.rawValue) is “\(text)”, and should be an id: a number of about 19 digits.")
            }
            return id
        }
        guild = id(.guild)
        for purpose in CommunitySettings.Purpose.allCases { channels[purpose] = id(Self.key(of: purpose)) }
        func byProject(_ key: SettingKey, _ what: String) -> [Project.ID: UInt64] {
            var ids: [Project.ID: UInt64] = [:]
            for pair in text(key)?.split(separator: ",") ?? [] {
                let words = pair.split(separator: " ")
                guard words.count == 2, let project = Project.ID(words[0]), let id = UInt64(words[1]) else {
                    mistakes.append(
                        "\(key.rawValue) holds “\(pair)”, and should hold projects with the ids of their \(what), "
                            + "such as P-001 1100000000000000211.")
                    continue
                }
                ids[project] = id
            }
            return ids
        }
        projectChannels = byProject(.projectChannels, "channels")
        projectRoles = byProject(.projectRoles, "roles")
        projectForum = id(.projectForum)
        archiveCategory = id(.archiveCategory)
        switch text(.rolesPerProject) {
        case nil: break
        case "true": makesProjectRoles = true
        case "false": makesProjectRoles = false
        case let text?:
            mistakes.append("discord.roles.per_project is “\(text)”, and should be true or false.")
        }
        func ids(_ key: SettingKey, of what: String) -> [UInt64] {
            let words = text(key)?.split(whereSeparator: { $0 == "," || $0 == " " }) ?? []
            return words.compactMap { word in
                let id = UInt64(word)
                if id == nil {
                    mistakes.append("\(key.rawValue) holds “\(word)”, and should hold ids of \(what).")
                }
                return id
            }
        }
        projectCategories = ids(.projectCategories, of: "categories")
        stewardRoles = Set(ids(.rolesStewards, of: "roles"))
        leadRole = id(.rolesLead)
        language = text(.language)
        if let language, Language.reading(language) == nil {
            let known = Language.all.map(\.code).joined(separator: ", ")
            mistakes.append("community.language is “\(language)”, and should be one of: \(known).")
        }
        zone = text(.zone)
        name = text(.communityName)
        hashtag = text(.hashtag)
        invite = text(.invite)
        contributorMention = text(.contributorMention)
        leadMention = text(.leadMention)
        do {
            rules = try ConfiguredRules(text)
        } catch {
            throw SettingsMistakes(mistakes + error.mistakes)
        }
        guard mistakes.isEmpty else { throw SettingsMistakes(mistakes) }
    }

    private static func key(of purpose: CommunitySettings.Purpose) -> SettingKey {
        switch purpose {
        case .general: .channelGeneral
        case .proposals: .channelProposals
        case .projects: .channelProjects
        case .contributors: .channelContributors
        case .leads: .channelLeads
        case .stewards: .channelStewards
        }
    }

    /// Whether it says nothing about channels and roles.
    var isEmpty: Bool {
        channels.isEmpty && projectChannels.isEmpty && projectCategories.isEmpty && projectForum == nil
            && archiveCategory == nil
            && projectRoles.isEmpty && stewardRoles.isEmpty && leadRole == nil
    }

    /// Puts what is said over what is stored.
    func apply(to settings: inout CommunitySettings) {
        settings.channels.merge(channels) { _, said in said }
        settings.projectChannels.merge(projectChannels) { _, said in said }
        if !projectCategories.isEmpty { settings.projectCategories = projectCategories }
        settings.projectForum = projectForum ?? settings.projectForum
        settings.archiveCategory = archiveCategory ?? settings.archiveCategory
        settings.projectRoles.merge(projectRoles) { _, said in said }
        settings.projectsWithoutRole.subtract(projectRoles.keys)
        settings.makesProjectRoles = makesProjectRoles ?? settings.makesProjectRoles
        if !stewardRoles.isEmpty { settings.stewardRoles = stewardRoles }
        settings.leadRole = leadRole ?? settings.leadRole
        settings.language = language ?? settings.language
        settings.zone = zone ?? settings.zone
        settings.texts.name = name ?? settings.texts.name
        settings.texts.hashtag = hashtag ?? settings.texts.hashtag
        settings.texts.invite = invite ?? settings.texts.invite
        settings.texts.contributorMention = contributorMention ?? settings.texts.contributorMention
        settings.texts.leadMention = leadMention ?? settings.texts.leadMention
        rules.apply(to: &settings.rules)
    }

    /// Keeps what is said, for the communities it is about; nothing is written where nothing differs.
    package func keep(in store: Store, of communities: [Community.ID]) async throws {
        for community in communities where guild.map({ $0 == community.number }) ?? true {
            try await store.change(settingsOf: community) { apply(to: &$0) }
        }
    }
}
