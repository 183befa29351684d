/// Every key of `config/guildhall.yaml`. The file in the repository shows each with its default; a test keeps it so.
/// In the environment a key is written in capitals with underscores: `discord.api_base` is `DISCORD_API_BASE`.
enum SettingKey: String, CaseIterable {
    case tokenFile = "discord.token_file"
    case apiBase = "discord.api_base"
    case caFile = "discord.ca_file"
    case compress = "discord.compress"
    case database = "store.database"
    case logLevel = "log.level"

    /// What holds when nobody says anything.
    var standard: String {
        switch self {
        case .tokenFile: ""
        case .apiBase: "https://discord.com/api/v10"
        case .caFile: ""
        case .compress: "true"
        case .database: "sqlite:guildhall.sqlite"
        case .logLevel: "info"
        }
    }

    /// The known key most like `name`, when one is like it at all.
    static func nearest(to name: String) -> SettingKey? {
        allCases.map { ($0, distance(name, $0.rawValue)) }
            .filter { $0.1 <= max(2, name.count / 3) }
            .min { $0.1 < $1.1 }?.0
    }

    /// Edits between two words (Levenshtein).
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
