import ProjectModel

/// What asked for a change: an interaction's id, a request of the command line. The same cause changes things once.
package struct Cause: Hashable, Sendable {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }
}

/// Changing projects: one transaction holds the new state and every line of history that led to it, what caused it,
/// and what channels must be told.
extension Store {
    /// Registers projects under the next free numbers of their community, and changes known ones, all or
    /// none.
    @discardableResult
    package func change<Value: Sendable>(
        in community: Community.ID, _ work: @escaping @Sendable (borrowing Changing) throws -> Value
    ) async throws -> Value {
        let calendar = calendar
        let value = try await database.write { connection in
            let changing = Changing(community: community, connection: connection, calendar: calendar)
            try changing.lockCounter()
            return try work(changing)
        }
        await feed.poke()
        return value
    }

    /// Changes one project by an act of the model.
    /// - Parameter cause: when it has been dealt with before, the first outcome is answered and nothing happens.
    /// - Throws: the act's `Refusal`, and then nothing has changed; a `DatabaseFailure`.
    @discardableResult
    package func change(
        _ id: Project.ID, in community: Community.ID, cause: Cause? = nil, at now: Moment,
        _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Outcome {
        try await change(id, in: community, cause: cause, at: now) { project, _ in try act(&project) }
    }

    /// The same for an act that depends on other projects: what it reads of them is of the same moment, so that a rule
    /// over several holds for two that are changed at once.
    @discardableResult
    package func change(
        _ id: Project.ID, in community: Community.ID, cause: Cause? = nil, at now: Moment,
        _ act: @escaping @Sendable (inout Project, borrowing Changing) throws -> Void
    ) async throws -> Outcome {
        let (calendar, cache) = (calendar, cache)
        let outcome = try await committer.commit { connection -> Outcome in
            let changing = Changing(community: community, connection: connection, calendar: calendar)
            try changing.lockCounter()
            if let cause, let first = try Self.first(cause, changing) { return first }
            guard let before = try cache.project(id, changing) else {
                throw Refusal.unknownProject(typed: id.description, nearest: nil)
            }
            var project = before
            try act(&project, changing)
            let recorded = project.unsaved
            let saved = try changing.save(&project, over: before)
            try Self.remember(cause, saved, changing, at: now)
            return Self.outcome(saved, recorded)
        }
        cache.keep(outcome.project, in: community)
        await feed.poke()
        return outcome
    }

    /// Makes a project by an act of the model, under the next number.
    /// - Parameter isQuiet: it is taken over from elsewhere, so it is announced nowhere.
    @discardableResult
    package func add(
        in community: Community.ID, cause: Cause? = nil, isQuiet: Bool = false, at now: Moment,
        _ make: @escaping @Sendable (Project.ID) throws -> Project
    ) async throws -> Outcome {
        try await add(in: community, cause: cause, isQuiet: isQuiet, at: now) { id, _ in try make(id) }
    }

    /// The same for one that depends on other projects.
    @discardableResult
    package func add(
        in community: Community.ID, cause: Cause? = nil, isQuiet: Bool = false, at now: Moment,
        _ make: @escaping @Sendable (Project.ID, borrowing Changing) throws -> Project
    ) async throws -> Outcome {
        let calendar = calendar
        let outcome = try await committer.commit { connection -> Outcome in
            var changing = Changing(community: community, connection: connection, calendar: calendar)
            changing.isQuiet = isQuiet
            try changing.lockCounter()
            if let cause, let first = try Self.first(cause, changing) { return first }
            let recorded = Recordings()
            let saved = try changing.add { id in
                let project = try make(id, changing)
                recorded.changes = project.unsaved
                return project
            }
            try Self.remember(cause, saved, changing, at: now)
            return Self.outcome(saved, recorded.changes)
        }
        await feed.poke()
        return outcome
    }

    /// What is carried out of a closure that must give back something else.
    private final class Recordings {
        var changes: [Recorded] = []
    }

    private static func outcome(_ saved: Changing.Saved, _ recorded: [Recorded]) -> Outcome {
        let changes = zip(saved.events, recorded).map {
            NumberedChange(event: $0, project: saved.project.id, recorded: $1)
        }
        return Outcome(project: saved.project, changes: changes, isRepeat: false)
    }

    /// What came of a cause that was dealt with before.
    private static func first(_ cause: Cause, _ changing: borrowing Changing) throws -> Outcome? {
        let connection = changing.connection
        let community = changing.community
        let rows = try connection.rows(
            "SELECT number, first, last FROM causes WHERE community = $1 AND cause = $2",
            [SQLValue(community.number), SQLValue(cause.name)])
        guard let row = rows.first else { return nil }
        let id = Project.ID(Int(try row.integer(0)))
        guard let project = try changing.project(id) else { return nil }
        let changes = try connection.rows(
            "\(NumberedChange.query) AND number = $2 AND event BETWEEN $3 AND $4 ORDER BY event",
            [
                SQLValue(community.number), SQLValue(id.number), .integer(try row.integer(1)),
                .integer(try row.integer(2)),
            ]
        ).map(NumberedChange.init)
        return Outcome(project: project, changes: changes, isRepeat: true)
    }

    private static func remember(
        _ cause: Cause?, _ saved: Changing.Saved, _ changing: borrowing Changing, at now: Moment
    ) throws {
        guard let cause else { return }
        let written = try changing.connection.run(
            """
            INSERT INTO causes (community, cause, number, first, last, at) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT DO NOTHING
            """,
            [
                SQLValue(changing.community.number), SQLValue(cause.name), SQLValue(saved.project.id.number),
                SQLValue(saved.events.lowerBound), SQLValue(saved.events.upperBound - 1), SQLValue(now),
            ])
        // Another process was first with the same cause, on another project.
        guard written == 1 else { throw ChangedMeanwhile(project: saved.project.id) }
    }

    /// Forgets causes that are more than a day old.
    package func forgetCauses(before now: Moment) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM causes WHERE at < $1", [SQLValue(now.advanced(by: .days(-1)))])
        }
    }

    /// The history of a project, oldest first.
    package func history(of project: Project.ID, in community: Community.ID) async throws -> [Recorded] {
        try await changes(of: project, in: community).map(\.recorded)
    }

    /// The history of a project with its numbers, oldest first.
    package func changes(of project: Project.ID, in community: Community.ID) async throws -> [NumberedChange]
    {
        try await database.read { connection in
            try connection.rows(
                "\(NumberedChange.query) AND number = $2 ORDER BY event",
                [SQLValue(community.number), SQLValue(project.number)]
            ).map(NumberedChange.init)
        }
    }

    /// The community's history after a number, oldest first.
    package func changes(after event: Int, in community: Community.ID, limit: Int = 100) async throws
        -> [NumberedChange]
    {
        try await database.read { connection in
            try connection.rows(
                "\(NumberedChange.query) AND event > $2 ORDER BY event LIMIT $3",
                [SQLValue(community.number), SQLValue(event), SQLValue(limit)]
            ).map(NumberedChange.init)
        }
    }

    /// Repeats the first line of history until there are so many, for measuring; the lines belong to no project.
    package func fillHistory(of community: Community.ID, to count: Int) async throws {
        try await database.write { connection in
            let head = try connection.rows(
                "SELECT changes FROM communities WHERE id = $1", [SQLValue(community.number)])
            let last = Int(try head.first?.integer(0) ?? 0)
            guard last > 0, last < count else { return }
            try connection.run(
                """
                INSERT INTO changes (community, event, number, kind, actor, at, document)
                WITH RECURSIVE line(event) AS (
                    SELECT CAST($2 AS BIGINT) + 1 UNION ALL SELECT event + 1 FROM line WHERE event < CAST($3 AS BIGINT)
                )
                SELECT changes.community, line.event, 0, changes.kind, changes.actor, changes.at, changes.document
                FROM line JOIN changes ON changes.community = $1 AND changes.event = 1
                """, [SQLValue(community.number), SQLValue(last), SQLValue(count)])
            try connection.run(
                "UPDATE communities SET changes = $2 WHERE id = $1",
                [SQLValue(community.number), SQLValue(count)])
        }
    }

    /// The number of a community's last change.
    package func lastEvent(in community: Community.ID) async throws -> Int {
        try await database.read { connection in
            Int(
                try connection.rows(
                    "SELECT changes FROM communities WHERE id = $1", [SQLValue(community.number)]
                ).first?.integer(0) ?? 0)
        }
    }
}

extension NumberedChange {
    static let query = "SELECT event, number, document FROM changes WHERE community = $1"

    init(_ row: Row) throws {
        self.init(
            event: Int(try row.integer(0)), project: Project.ID(Int(try row.integer(1))),
            recorded: try ProjectRow.decode(Recorded.self, try row.text(2)))
    }
}
