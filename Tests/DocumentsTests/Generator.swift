import ProjectModel

/// Random projects with awkward words, from a seed.
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

    private static let words = [
        "Kafka", "[brackets]", "line\nbreak", "**bold**", "x2", "ünïcode", "a:** b", "- dash", "![img](x)",
        "C#",
        "100%", "(paren)", "\\slash", "Phase 1", "ETL/DW", "",
    ]

    mutating func text() -> String {
        let text = (0...below(3)).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ")
        return "W" + text
    }

    mutating func project(_ number: Int, at now: Moment) -> Project {
        var listing = Listing(
            name: "\(text()) \(number)", summary: text(),
            difficulty: Difficulty.allCases[below(3)],
            state: ProjectState.allCases[below(ProjectState.allCases.count)])
        listing.techStack = (0..<below(4)).map { _ in Self.technologies[below(Self.technologies.count)] }
        listing.repository = below(2) == 0 ? "https://example.org/\(number)" : nil
        listing.maturity = below(2) == 0 ? Maturity.allCases[below(3)] : nil
        listing.note = below(3) == 0 ? text() : nil
        listing.archiveReason = below(3) == 0 ? text() : nil
        listing.lead = below(2) == 0 ? MemberID(5) : nil
        listing.team = (0..<below(3)).map { TeamMember(MemberID(UInt64(10 + $0)), role: "Role 0") }
        listing.seats = (0..<below(3)).map {
            Seat(role: "Role \($0)", count: below(4) + 1, opened: now.advanced(by: .days(-below(30))))
        }
        listing.started = below(2) == 0 ? now.advanced(by: .days(-below(900))) : nil
        listing.completed = below(2) == 0 ? now.advanced(by: .days(-below(900))) : nil
        return Project(Project.ID(number), registering: listing, by: .commandLine, at: now)
    }

    private static let technologies = ["Kafka", "C++", "Node.js", "a]b", "S3 (AWS)", "ünïcode", "dbt core"]
}
