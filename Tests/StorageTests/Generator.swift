import ProjectModel

/// Random projects and questions, from a seed.
struct Generator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    private static let technologies = ["Kafka", "dbt", "Élan", "100%", "Spark_SQL", "Docker"]
    private static let words = ["kafka", "élan", "100%", "k_", "project", "zzz", "spark_sql"]

    mutating func listing(_ number: Int, at now: Moment) -> Listing {
        var listing = Listing(
            name: "Project \(number)", summary: Self.words[below(Self.words.count)],
            difficulty: Difficulty.allCases[below(3)], state: ProjectState.allCases[below(9)])
        listing.techStack = (0..<below(3)).map { _ in Self.technologies[below(Self.technologies.count)] }
        listing.skills = (0..<below(3)).map { _ in Skill.allCases[below(13)] }
        listing.lead = below(3) == 0 ? nil : MemberID(UInt64(below(5)))
        listing.team = (0..<below(3)).map { _ in
            TeamMember(MemberID(UInt64(below(9))), role: "Role \(below(2))")
        }
        listing.seats = (0..<below(3)).map {
            Seat(role: "Role \($0)", count: below(3) + 1, opened: now.advanced(by: .days(-below(40))))
        }
        return listing
    }

    mutating func query() -> ProjectQuery {
        ProjectQuery(
            show: ProjectQuery.Show.allCases[below(10)],
            skill: below(3) == 0 ? ["Streaming", "kafka", "ELAN", "nothing", "100%"][below(5)] : nil,
            difficulty: below(3) == 0 ? Difficulty.allCases[below(3)] : nil,
            search: below(2) == 0 ? Self.words[below(Self.words.count)] : nil,
            viewer: MemberID(UInt64(below(9))))
    }
}
