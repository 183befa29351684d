import ProjectModel

/// Every key of `config/guildhall.yaml`. The file in the repository shows each with its default; a test keeps
/// it so. In the environment a key is written in capitals with underscores: `discord.api_base` is
/// `DISCORD_API_BASE`.
enum SettingKey: String, CaseIterable {
    case tokenFile = "discord.token_file"
    case apiBase = "discord.api_base"
    case caFile = "discord.ca_file"
    case compress = "discord.compress"
    case guild = "discord.guild"
    case channelGeneral = "discord.channels.general"
    case channelProposals = "discord.channels.proposals"
    case channelProjects = "discord.channels.projects"
    case channelContributors = "discord.channels.contributors"
    case channelLeads = "discord.channels.leads"
    case channelStewards = "discord.channels.stewards"
    case projectChannels = "discord.project_channels"
    case projectCategories = "discord.project_categories"
    case projectForum = "discord.project_forum"
    case archiveCategory = "discord.archive_category"
    case projectRoles = "discord.project_roles"
    case rolesPerProject = "discord.roles.per_project"
    case rolesStewards = "discord.roles.stewards"
    case rolesLead = "discord.roles.lead"
    case communityName = "community.name"
    case language = "community.language"
    case hashtag = "community.hashtag"
    case invite = "community.invite"
    case contributorMention = "community.contributor_mention"
    case leadMention = "community.lead_mention"
    case zone = "community.zone"
    case weekend = "community.weekend"
    case holidays = "community.holidays"
    case approvals = "rules.approvals"
    case votingDays = "rules.voting_minimum_days"
    case votingExcluded = "rules.voting_excluded_roles"
    case tally = "rules.tally"
    case names = "rules.names"
    case database = "store.database"
    case logLevel = "log.level"

    /// What holds when nobody says anything.
    var standard: String {
        switch self {
        case .apiBase: "https://discord.com/api/v10"
        case .compress: "true"
        case .zone: "UTC"
        case .weekend: "saturday, sunday"
        case .approvals: "2"
        case .votingDays: "0"
        case .tally: "live"
        case .names: "hidden"
        case .database: "sqlite:guildhall.sqlite"
        case .logLevel: "info"
        case .tokenFile, .caFile, .guild, .channelGeneral, .channelProposals, .channelProjects,
            .channelContributors,
            .channelLeads, .channelStewards, .projectChannels, .projectCategories, .projectForum,
            .archiveCategory,
            .projectRoles, .rolesPerProject, .rolesStewards, .rolesLead,
            .communityName,
            .language,
            .hashtag, .invite, .contributorMention, .leadMention, .holidays, .votingExcluded:
            ""
        }
    }

    /// The known key most like `name`, when one is like it at all.
    static func nearest(to name: String) -> SettingKey? {
        allCases.map { ($0, name.distance(to: $0.rawValue)) }
            .filter { $0.1 <= max(2, name.count / 3) }
            .min { $0.1 < $1.1 }?.0
    }
}
