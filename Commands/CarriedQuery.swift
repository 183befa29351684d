import Interactions
import ProjectModel

/// A question to the catalogue in a custom id, whole or not at all: half a search would find something else.
/// The viewer is not in it, for each person who presses asks for themselves.
struct CarriedQuery: CarriedValue, Equatable {
    let show: ProjectQuery.Show
    let page: Int
    let difficulty: Difficulty?
    let skill: String?
    let search: String?

    /// What a hundred characters leave beside the longest kind; four of them are for the length that may be
    /// written before a value.
    static var longest: Int? { 77 }
    private static let room = 73

    /// - Returns: `nil` for a question too long to travel.
    init?(_ query: ProjectQuery) {
        show = query.show
        page = min(max(query.page, 0), 9_999)
        difficulty = query.difficulty
        skill = query.skill.flatMap { $0.isEmpty ? nil : $0 }
        search = query.search.flatMap { $0.isEmpty ? nil : $0 }
        guard carried.utf16.count <= Self.room, !(Self.code(skill).contains("|")) else { return nil }
    }

    /// The beginning of every list of one kind, narrowed by nothing.
    init(_ show: ProjectQuery.Show) {
        self.show = show
        page = 0
        difficulty = nil
        skill = nil
        search = nil
    }

    /// Two letters of the list, one of the difficulty, the page, the skill, the search: `opb2|Kafka|fraud`.
    var carried: String {
        let narrowing = difficulty.map { String($0.rawValue.prefix(1)) } ?? "-"
        return "\(show.rawValue.prefix(2))\(narrowing)\(page)|\(Self.code(skill))|\(search ?? "")"
    }

    init?(carried: String) {
        let parts = carried.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, carried.utf16.count <= Self.room,
            let show = ProjectQuery.Show.allCases.first(where: { $0.rawValue.prefix(2) == parts[0].prefix(2) }
            ),
            let page = Int(parts[0].dropFirst(3)), (0...9_999).contains(page)
        else { return nil }
        self.show = show
        self.page = page
        difficulty = Difficulty.allCases.first { $0.rawValue.prefix(1) == parts[0].dropFirst(2).prefix(1) }
        skill = parts[1].isEmpty ? nil : Self.skill(coded: String(parts[1]))
        search = parts[2].isEmpty ? nil : String(parts[2])
        guard self.carried == carried else { return nil }
    }

    func query(by viewer: MemberID) -> ProjectQuery {
        ProjectQuery(
            show: show, skill: skill, difficulty: difficulty, search: search, viewer: viewer, page: page)
    }

    /// The thirteen skills have long names, so they travel under the names of their cases.
    private static func code(_ skill: String?) -> String {
        guard let skill else { return "" }
        return Skill.allCases.first { $0.rawValue.folded == skill.folded }.map { "=\($0)" } ?? skill
    }

    private static func skill(coded text: String) -> String {
        Skill.allCases.first { "=\($0)" == text }?.rawValue ?? text
    }
}
