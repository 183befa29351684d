/// What a lead tells the team, and whom it reaches (MIRROR §2, §6).
package struct Announcement: Equatable, Codable, Sendable {
    package var text: String
    package var pingsTeam: Bool
    /// Whether it stands in #projects too.
    package var isForAll: Bool
    /// Whether whoever follows the project gets it as a direct message.
    package var isForFollowers: Bool

    package init(
        _ text: String, pingsTeam: Bool = false, isForAll: Bool = false, isForFollowers: Bool = false
    ) {
        self.text = text
        self.pingsTeam = pingsTeam
        self.isForAll = isForAll
        self.isForFollowers = isForFollowers
    }

    package static let longest = 1_500
    /// Between two calls of a team; the twist's is not counted (MIRROR §5).
    package static let pingPause = Duration.days(1)
}

extension Announcement {
    /// One that was made before followers could be told says nothing of them.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .text),
            pingsTeam: try container.decode(Bool.self, forKey: .pingsTeam),
            isForAll: try container.decode(Bool.self, forKey: .isForAll),
            isForFollowers: try container.decodeIfPresent(Bool.self, forKey: .isForFollowers) ?? false)
    }
}
