/// All that a catalogue says about a project: what is registered when one is taken over from a document or a
/// seed.
package struct Listing: Equatable, Codable, Sendable {
    package var name: String
    package var slug: String
    /// What it builds, in one or two sentences.
    package var summary: String
    package var difficulty: Difficulty
    package var state: ProjectState
    package var maturity: Maturity?
    package var techStack: [String] = []
    package var skills: [Skill] = []
    package var twist: Twist?
    package var repository: String?
    package var note: String?
    package var lead: MemberID?
    /// Two at most (D23).
    package var coLeads: [MemberID] = []
    package var team: [TeamMember] = []
    package var seats: [Seat] = []
    package var milestones: [Milestone] = []
    package var started: Moment?
    package var completed: Moment?
    package var archived: Moment?
    package var archiveReason: String?
    /// How long the running phase is meant to take; an estimate, never a deadline (K12).
    package var plannedWeeks: Int?

    /// - Parameter slug: by default made of the name.
    package init(
        name: String, slug: String? = nil, summary: String, difficulty: Difficulty, state: ProjectState
    ) {
        self.name = name
        self.slug = slug ?? Self.slug(of: name)
        self.summary = summary
        self.difficulty = difficulty
        self.state = state
    }

    /// Every milestone with a number of its own, and everybody aboard once.
    package var tidied: Listing {
        var listing = self
        var aboard: Set<MemberID> = lead.map { [$0] } ?? []
        listing.team = team.filter { aboard.insert($0.member).inserted }
        var next = (milestones.map(\.id).max() ?? 0) + 1
        for index in milestones.indices where milestones[index].id == 0 {
            listing.milestones[index].id = next
            next += 1
        }
        return listing
    }

    /// The entry without a twist that not everybody may read, and that twist (D4).
    var sealed: (listing: Listing, twist: String?) {
        guard let twist, !twist.isReadableByAll, let text = twist.text else { return (self, nil) }
        var listing = self
        listing.twist?.text = nil
        return (listing, text)
    }

    /// `E-commerce Analytics Warehouse` is `ecommerce-analytics-warehouse`: a hyphen inside a word joins it.
    package static func slug(of name: String) -> String {
        let words = name.folded.split { $0 == " " || $0 == "/" || $0 == "_" }
        let kept = words.map { word in word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
        return String(kept.filter { !$0.isEmpty }.joined(separator: "-").prefix(90))
    }
}
