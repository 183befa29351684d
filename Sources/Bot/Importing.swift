import Documents
import ProjectModel
import Storage

/// Taking over a catalogue that was kept by hand, and writing it again.
package struct Importing: Sendable {
    private let store: Store

    package init(_ store: Store) {
        self.store = store
    }

    /// What came of one entry.
    package struct Outcome: Equatable, Sendable {
        package var project: ProjectName
        package var result: Result

        package enum Result: String, Sendable { case imported, updated, unchanged }
    }

    package struct Report: Equatable, Sendable {
        package var outcomes: [Outcome]
        package var findings: [Finding]
    }

    /// Imports a PROJECTS.md, all of it or nothing.
    /// - Throws: `NotACatalogue` when the text is none.
    package func read(_ text: String, into community: Community.ID, at now: Moment) async throws -> Report {
        let reader = try CatalogueReader(text)
        let outcomes = try await store.change(in: community) { changing in
            var outcomes: [Outcome] = []
            for entry in reader.entries { outcomes.append(try Self.take(entry, changing, at: now)) }
            return outcomes
        }
        return Report(outcomes: outcomes, findings: reader.findings)
    }

    private static func take(
        _ entry: CatalogueEntry, _ changing: borrowing Changing, at now: Moment
    ) throws -> Outcome {
        guard var project = try changing.project(withSlug: Listing.slug(of: entry.name)) else {
            let project = try changing.register(entry.listing(at: now), by: .commandLine, at: now)
            return Outcome(project: ProjectName(id: project.id, name: project.name), result: .imported)
        }
        let name = ProjectName(id: project.id, name: project.name)
        // The entry says less than we know, so it is compared with what our own export would say.
        guard CatalogueEntry(project, at: now) != entry else {
            return Outcome(project: name, result: .unchanged)
        }
        var listing = project.listing
        entry.apply(to: &listing, at: now)
        project.relist(listing, by: .commandLine, at: now)
        try changing.save(&project)
        return Outcome(project: name, result: .updated)
    }

    /// The community's catalogue as PROJECTS.md.
    package func document(of community: Community.ID, at now: Moment) async throws -> String {
        CatalogueWriter.document(try await store.allProjects(in: community), at: now)
    }

    /// The community a command of the terminal is about.
    /// - Parameters:
    ///   - number: as it was named, when it was.
    ///   - isMade: whether an empty database gets one. It has number 0, which no server has, until a server
    ///     adopts it.
    package func community(_ number: UInt64?, isMade: Bool = false) async throws -> Community {
        let known = try await store.communities()
        if let number {
            guard let named = known.first(where: { $0.id.number == number }) else {
                guard isMade else { throw Self.unknown(number, known) }
                return try await make(Community(id: Community.ID(number), name: "Community \(number)"))
            }
            return named
        }
        switch known.count {
        case 1: return known[0]
        case 0 where isMade: return try await make(Community(id: Community.ID(0), name: "Imported community"))
        case 0:
            throw BotFailure(
                code: 1,
                "This database holds no community yet. Import a catalogue (guildhall import PROJECTS.md), or run the "
                    + "bot in a server once.")
        default:
            throw BotFailure(
                code: 1,
                "This database holds several communities. Name one with --community: \(Self.list(known)).")
        }
    }

    private func make(_ community: Community) async throws -> Community {
        try await store.keep(community)
        return community
    }

    private static func unknown(_ number: UInt64, _ known: [Community]) -> BotFailure {
        let hint = known.isEmpty ? "It holds none yet." : "It holds: \(list(known))."
        return BotFailure(code: 1, "There is no community \(number) in this database. \(hint)")
    }

    private static func list(_ communities: [Community]) -> String {
        communities.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    }
}
