import ProjectModel

/// A project's seats as its lead keeps them (F73, F75, D14).
package enum SeatsCard {
    /// - Parameters:
    ///   - said: what has just happened, as the card's first line.
    ///   - urgent: the button that calls a role urgent.
    ///   - close: the select that closes what is open of a role.
    ///   - actions: the row below.
    package static func card(
        _ project: Project, said: Phrase? = nil, at now: Moment, urgent: (Seat) -> Card.Button,
        close: Card.Select?, actions: [Card.Button]
    ) -> Card {
        let open = project.seats.reduce(0) { $0 + $1.count - project.taken($1) }
        let head: Phrase =
            "## Seats of \(project.title)\n-# \(project.id) · \(project.teamLine) · \(opened(open, project))"
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks.append(.text(head))
        if project.seats.isEmpty {
            blocks.append(.text("There are no seats yet. Open one, and people can ask for it."))
        }
        for seat in project.seats.prefix(8) {
            let isOpen = seat.count > project.taken(seat)
            let line = line(seat, project, at: now)
            blocks.append(
                isOpen && seat.urgentFrom > now ? .section(line, urgent(seat)) : .text(line))
        }
        if project.seats.count > 8 { blocks.append(.text("and \(project.seats.count - 8) more")) }
        if project.teamCapacity > 10 {
            blocks.append(
                .text(
                    "-# Most teams here have two to ten people; more is possible, and more to hold together.")
            )
        }
        blocks.append(.separator)
        if let close { blocks.append(.select(close)) }
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: project.accent, blocks)
    }

    /// Seats may be opened before people may join; then they wait.
    private static func opened(_ open: Int, _ project: Project) -> Phrase {
        guard open > 0 else { return "none open" }
        return project.hasOpenSeats ? "\(open) open" : "\(open) open once it recruits"
    }

    private static func line(_ seat: Seat, _ project: Project, at now: Moment) -> Phrase {
        let (role, taken) = (Words.inert(seat.role, upTo: 60), project.taken(seat))
        let places: Phrase = "**\(role)** \(taken) of \(seat.count)"
        guard taken < seat.count else { return "\(places) – taken" }
        let urgent: Phrase = seat.urgentFrom <= now ? ", urgent" : .empty
        return "\(places) – open since \(Stamp.date(seat.opened))\(urgent)"
    }
}
