import ProjectModel

/// What PROJECTS.md says about one project: less than the project is, and all of it public. Two entries are
/// equal when the document would read the same, which is how an import knows that nothing has changed.
package struct CatalogueEntry: Equatable, Sendable {
    package var name: String
    package var repository: String?
    package var difficulty: Difficulty
    package var state: ProjectState
    package var isDormant = false
    package var maturity: Maturity?
    package var summary: String
    package var techStack: [String] = []
    package var started: Day?
    package var completed: Day?
    package var archived: Day?
    package var archiveReason: String?
    package var note: String?
    /// Who is aboard, the lead included; in the document's badge before the slash.
    package var teamSize = 0
    package var teamCapacity = 0
    package var openRoles: [OpenRole] = []

    package struct OpenRole: Equatable, Sendable {
        package var role: String
        package var count: Int

        package init(_ role: String, count: Int) {
            self.role = role
            self.count = count
        }
    }

    package init(name: String, difficulty: Difficulty, state: ProjectState, summary: String) {
        self.name = name
        self.difficulty = difficulty
        self.state = state
        self.summary = summary
    }

    /// What the document says about a project of ours.
    package init(_ project: Project, at now: Moment) {
        self.init(
            name: project.name.oneLine, difficulty: project.difficulty, state: project.state,
            summary: project.summary.oneLine)
        repository = project.repository.flatMap {
            $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil
        }
        isDormant = project.dormancy != nil
        maturity = project.maturity
        techStack = project.techStack.map(\.oneLine)
        started = project.started.map(Day.init)
        completed = project.completed.map(Day.init)
        archived = project.archived.map(Day.init)
        archiveReason = project.archiveReason?.oneLine
        note = project.note?.oneLine
        teamSize = project.teamSize
        teamCapacity = project.teamCapacity
        openRoles = project.needs(at: now).map { OpenRole($0.role.oneLine, count: $0.open) }
    }

    /// The group of the document it stands in.
    var group: Group {
        if isDormant || state == .archived { return .archived }
        if state == .complete || state == .maintained { return .completed }
        return openRoles.isEmpty ? .full : .seeking
    }

    /// The document's headings (PROJECTS.md).
    enum Group: String, CaseIterable {
        case seeking = "Active Projects (Seeking Contributors)"
        case full = "Active Projects (Team Complete)"
        case completed = "Completed Projects"
        case archived = "Archived Projects"
    }
}

extension CatalogueEntry {
    /// A listing for a project that is not known yet.
    package func listing(at now: Moment) -> Listing {
        var listing = Listing(name: name, summary: summary, difficulty: difficulty, state: state)
        apply(to: &listing, at: now)
        return listing
    }

    /// Takes over what the document says, and leaves alone what it does not speak of: people, milestones, the
    /// twist.
    package func apply(to listing: inout Listing, at now: Moment) {
        listing.name = name
        listing.summary = summary
        listing.difficulty = difficulty
        listing.state = state
        listing.repository = repository
        listing.maturity = maturity
        listing.techStack = techStack
        listing.started = started?.moment(like: listing.started)
        listing.completed = completed?.moment(like: listing.completed)
        listing.archived = archived?.moment(like: listing.archived)
        listing.archiveReason = archiveReason
        listing.note = note
        applySeats(to: &listing, at: now)
    }

    /// The document counts open places; a seat counts taken ones too.
    private func applySeats(to listing: inout Listing, at now: Moment) {
        let before = listing.seats
        func taken(_ role: String) -> Int { listing.team.count { $0.role.folded == role.folded } }
        var seats = openRoles.map { open in
            var seat =
                before.first { $0.role.folded == open.role.folded }
                ?? Seat(role: open.role, count: 0, opened: now)
            seat.count = open.count + min(taken(open.role), max(seat.count, taken(open.role)))
            return seat
        }
        for seat in before where !seats.contains(where: { $0.role.folded == seat.role.folded }) {
            var filled = seat
            filled.count = min(seat.count, taken(seat.role))
            if filled.count > 0 { seats.append(filled) }
        }
        listing.seats = seats
    }
}

extension String {
    /// A line break would end a field of the document.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
