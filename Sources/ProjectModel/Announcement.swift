/// What a lead tells the team, and whom it reaches (MIRROR §2, §6).
package struct Announcement: Equatable, Codable, Sendable {
    package var text: String
    package var pingsTeam: Bool
    /// Whether it stands in #projects too.
    package var isForAll: Bool

    package init(_ text: String, pingsTeam: Bool = false, isForAll: Bool = false) {
        self.text = text
        self.pingsTeam = pingsTeam
        self.isForAll = isForAll
    }

    package static let longest = 1_500
    /// Between two calls of a team; the twist's is not counted (MIRROR §5).
    package static let pingPause = Duration.days(1)
}
