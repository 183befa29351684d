import ProjectModel

/// Every key of `config/guildhall.yaml`. The file in the repository shows each with its default; a test keeps
/// it so. In the environment a key is written in capitals with underscores: `discord.api_base` is
/// `DISCORD_API_BASE`.
enum SettingKey: String, CaseIterable {
    case tokenFile = "discord.token_file"
    case apiBase = "discord.api_base"
    case caFile = "discord.ca_file"
    case compress = "discord.compress"
    case zone = "community.zone"
    case weekend = "community.weekend"
    case holidays = "community.holidays"
    case database = "store.database"
    case logLevel = "log.level"

    /// What holds when nobody says anything.
    var standard: String {
        switch self {
        case .tokenFile: ""
        case .apiBase: "https://discord.com/api/v10"
        case .caFile: ""
        case .compress: "true"
        case .zone: "UTC"
        case .weekend: "saturday, sunday"
        case .holidays: ""
        case .database: "sqlite:guildhall.sqlite"
        case .logLevel: "info"
        }
    }

    /// The known key most like `name`, when one is like it at all.
    static func nearest(to name: String) -> SettingKey? {
        allCases.map { ($0, name.distance(to: $0.rawValue)) }
            .filter { $0.1 <= max(2, name.count / 3) }
            .min { $0.1 < $1.1 }?.0
    }
}
