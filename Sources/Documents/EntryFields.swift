import ProjectModel

/// The fields of one entry as they are read, line by line.
struct EntryFields {
    private let name: String
    private let group: CatalogueEntry.Group
    private var badges: [String: String] = [:]
    private var fields: [String: String] = [:]
    private var roles: [String] = []
    private var technologies: [String] = []
    /// The list that is being read.
    private var list = ""

    init(name: String, group: CatalogueEntry.Group) {
        self.name = name
        self.group = group
    }

    mutating func read(_ line: Substring) {
        if let (field, value) = Self.field(line) {
            fields[field] = value
            list = field
        } else if line.hasPrefix("- "), list == "looking for" {
            roles.append(String(line.dropFirst(2)).oneLine)
        } else if line.hasPrefix("![") {
            for (label, address) in Self.images(line) { read(badge: label, address) }
        }
    }

    private mutating func read(badge label: String, _ address: String) {
        if list == "tech stack" {
            technologies.append(label)
        } else if let mark = address.firstRange(of: "/badge/") {
            // …/badge/status-recruiting-blue: the label, the word, the colour.
            let parts = address[mark.upperBound...].split(separator: "-")
            if parts.count >= 2 { badges[label.folded] = String(parts[1]).replacing("%2F", with: "/") }
        }
    }

    /// `**Started:** 2025-11-01` is ("started", "2025-11-01").
    private static func field(_ line: Substring) -> (String, String)? {
        guard line.hasPrefix("**"), let end = line.firstRange(of: ":**") else { return nil }
        let name = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
        return (String(name).folded, String(line[end.upperBound...]).oneLine)
    }

    /// All `![label](address)` of a line.
    private static func images(_ line: Substring) -> [(String, String)] {
        var images: [(String, String)] = []
        var rest = line
        while let start = rest.firstRange(of: "!["),
            let middle = rest[start.upperBound...].firstRange(of: "]("),
            let end = rest[middle.upperBound...].firstIndex(of: ")")
        {
            let label = rest[start.upperBound..<middle.lowerBound]
            images.append((String(label).replacing("\\]", with: "]"), String(rest[middle.upperBound..<end])))
            rest = rest[end...].dropFirst()
        }
        return images
    }
}

// What the fields mean.
extension EntryFields {
    func entry() -> (CatalogueEntry, [Finding]) {
        var kinds: [Finding.Kind] = []
        var entry = CatalogueEntry(
            name: name, difficulty: difficulty(&kinds), state: state(&kinds), summary: summary(&kinds))
        entry.isDormant = fields["status"]?.folded.hasPrefix("dormant") == true
        if entry.isDormant { kinds.append(.dormant) }
        entry.maturity = badges["maturity"].flatMap(Maturity.init)
        entry.repository = link("repository")
        entry.techStack = technologies
        entry.started = day("started", &kinds)
        entry.completed = day("completed", &kinds)
        entry.archived = day("archived", &kinds)
        entry.archiveReason = text("why archived", &kinds)
        entry.note = text("note", &kinds)
        team(&entry, &kinds)
        if let apply = fields["apply"], apply.contains("(link") || apply.isPlaceholder {
            kinds.append(.placeholder(field: "Apply"))
        }
        return (entry, kinds.map { Finding(project: name, kind: $0) })
    }

    private func difficulty(_ kinds: inout [Finding.Kind]) -> Difficulty {
        guard let word = badges["difficulty"] else {
            kinds.append(.missing(field: "Difficulty", taken: "intermediate"))
            return .intermediate
        }
        guard let difficulty = Difficulty(rawValue: word.folded) else {
            kinds.append(.unknownWord(field: "Difficulty", word: word, taken: "intermediate"))
            return .intermediate
        }
        return difficulty
    }

    private func state(_ kinds: inout [Finding.Kind]) -> ProjectState {
        let line = fields["status"] ?? ""
        let said = Self.state(of: line)
        guard let word = badges["status"] else {
            if let said { return said }
            let usual = usualState
            kinds.append(.missing(field: "Status", taken: usual.rawValue))
            return usual
        }
        // The badge of a resting project says archived, its line what it was.
        if line.folded.hasPrefix("dormant"), let said { return said }
        guard let badge = Self.states[word.folded] else {
            kinds.append(.unknownWord(field: "Status", word: word, taken: (said ?? usualState).rawValue))
            return said ?? usualState
        }
        // "active" is the badge of both phases; the line tells which.
        if badge == .active, said == .phase2 { return .phase2 }
        if let said, said != badge { kinds.append(.stateContradicts(badge: badge, line: line)) }
        return badge
    }

    private static let states: [String: ProjectState] = [
        "approved": .approved, "setup": .setup, "recruiting": .recruiting, "active": .active,
        "phase_2": .phase2,
        "complete": .complete, "maintained": .maintained, "archived": .archived,
    ]

    /// The state a status line speaks of; `nil` when it speaks of none.
    private static func state(of line: String) -> ProjectState? {
        var words = line.folded
        if words.hasPrefix("dormant (was "), words.hasSuffix(")") {
            words = String(words.dropFirst("dormant (was ".count).dropLast())
        }
        let beginnings: [(String, ProjectState)] = [
            ("phase 1", .active), ("phase 2", .phase2), ("phase 3", .phase2), ("active", .active),
            ("recruiting", .recruiting), ("complete", .complete), ("maintained", .maintained),
            ("archived", .archived), ("setup", .setup), ("approved", .approved),
        ]
        return beginnings.first { words.hasPrefix($0.0) }?.1
    }

    private var usualState: ProjectState {
        switch group {
        case .seeking: .recruiting
        case .full: .active
        case .completed: .complete
        case .archived: .archived
        }
    }

    private func summary(_ kinds: inout [Finding.Kind]) -> String {
        let text = fields["what it builds"] ?? fields["what it built"] ?? ""
        // The community's own entry keeps the template's brackets around real words.
        let words = text.isPlaceholder ? String(text.dropFirst().dropLast()) : text.unescaped
        if words.isEmpty || words.folded == "1-2 sentence description" {
            kinds.append(.placeholder(field: "What it builds"))
            return "No description yet."
        }
        return words
    }

    private func text(_ field: String, _ kinds: inout [Finding.Kind]) -> String? {
        guard let text = fields[field], !text.isEmpty else { return nil }
        guard !text.isPlaceholder else {
            kinds.append(.placeholder(field: field.capitalizedFirst))
            return nil
        }
        return text.unescaped
    }

    private func day(_ field: String, _ kinds: inout [Finding.Kind]) -> Day? {
        guard let text = text(field, &kinds) else { return nil }
        guard let day = Day(text) else {
            kinds.append(.unknownWord(field: field.capitalizedFirst, word: text, taken: "no date"))
            return nil
        }
        return day
    }

    /// The address of `[text](address)`.
    private func link(_ field: String) -> String? {
        guard let text = fields[field], let start = text.firstRange(of: "]("),
            let end = text[start.upperBound...].lastIndex(of: ")")
        else { return nil }
        let address = String(text[start.upperBound..<end])
        return address.hasPrefix("https://") || address.hasPrefix("http://") ? address : nil
    }

    private func team(_ entry: inout CatalogueEntry, _ kinds: inout [Finding.Kind]) {
        let counts = (badges["team"] ?? "").split(separator: "/").compactMap { Int($0) }
        if counts.count == 2 {
            entry.teamSize = counts[0]
            entry.teamCapacity = counts[1]
            if let text = count(in: fields["current team"] ?? fields["team"]), text != counts[0] {
                kinds.append(.teamContradicts(badge: counts[0], capacity: counts[1], text: text))
            }
        }
        let named = roles.filter { !$0.isPlaceholder }
        if named.count < roles.count { kinds.append(.placeholder(field: "Looking for")) }
        entry.openRoles = named.map(Self.role)
        if entry.openRoles.isEmpty, group == .seeking, counts.count == 2, counts[1] > counts[0] {
            entry.openRoles = [.init("Contributor", count: counts[1] - counts[0])]
        }
    }

    /// `[2] contributors` and `2 contributors` are 2.
    private func count(in text: String?) -> Int? {
        text.flatMap { Int($0.drop { $0 == "[" }.prefix { $0.isNumber }) }
    }

    /// `Data Engineer x2` is two of them.
    static func role(_ text: String) -> CatalogueEntry.OpenRole {
        if let mark = text.lastIndex(of: "x"), let count = Int(text[mark...].dropFirst()), count > 0,
            text[..<mark].hasSuffix(" ")
        {
            return .init(String(text[..<mark].dropLast()).unescaped, count: count)
        }
        return .init(text.unescaped, count: 1)
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
