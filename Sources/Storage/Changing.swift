import ProjectModel

/// What may be done inside a transaction that changes projects.
package struct Changing: ~Copyable {
    let community: Community.ID
    let connection: any Connection
    let calendar: BusinessCalendar
    /// What is taken over from elsewhere is announced nowhere; its cards are posted silently (MIRROR §9).
    var isQuiet = false

    /// Locks the community's counter, before any project: everybody locks in this order, so nobody waits in a circle.
    func lockCounter() throws {
        _ = try connection.rows(
            "SELECT changes FROM communities WHERE id = $1 \(connection.lockingRead)",
            [SQLValue(community.number)])
    }

    /// How many projects the community has.
    package func count() throws -> Int {
        Int(
            try connection.rows(
                "SELECT count(*) FROM projects WHERE community = $1", [SQLValue(community.number)])[0]
                .integer(0))
    }

    package func project(withSlug slug: String) throws -> Project? {
        let rows = try connection.rows(
            "SELECT number FROM projects WHERE community = $1 AND slug = $2",
            [SQLValue(community.number), SQLValue(slug)])
        return try ProjectRow.projects(rows.map { Int(try $0.integer(0)) }, in: community, connection).first
    }

    /// The project as it is now; nobody else changes it before this transaction has ended.
    package func project(_ id: Project.ID) throws -> Project? {
        _ = try lockedVersion(of: id)
        return try ProjectRow.projects([id.number], in: community, connection).first
    }

    func lockedVersion(of id: Project.ID) throws -> Int? {
        try connection.rows(
            "SELECT version FROM projects WHERE community = $1 AND number = $2 \(connection.lockingRead)",
            ProjectRow.key(id, in: community)
        ).first.map { Int(try $0.integer(0)) }
    }

    /// Takes a project into the catalogue under the next number.
    @discardableResult
    package func register(_ listing: Listing, by actor: Actor, at now: Moment) throws -> Project {
        try add { Project($0, registering: listing, by: actor, at: now) }.project
    }

    /// Makes a project under the next number.
    package func add(_ make: (Project.ID) throws -> Project) throws -> Saved {
        let number = try connection.rows(
            "UPDATE communities SET projects = projects + 1 WHERE id = $1 RETURNING projects",
            [SQLValue(community.number)])[0].integer(0)
        var project = try make(Project.ID(Int(number)))
        return try save(&project, over: nil)
    }

    /// Stores a project's unsaved changes.
    /// - Throws: `ChangedMeanwhile` when the stored project is not the one the changes were made to.
    package func save(_ project: inout Project) throws {
        let isNew = project.version == project.unsaved.count
        _ = try save(&project, over: isNew ? nil : try self.project(project.id))
    }

    /// What was stored, and under which numbers.
    package struct Saved: Sendable {
        package var project: Project
        package var events: Range<Int>
    }

    /// Stores unsaved changes over the project as it was read in this transaction.
    func save(_ project: inout Project, over before: Project?) throws -> Saved {
        guard !project.unsaved.isEmpty else { return Saved(project: project, events: 0..<0) }
        let base = project.version - project.unsaved.count
        guard base == before?.version ?? 0 else { throw ChangedMeanwhile(project: project.id) }
        let (core, parts) = project.facts.split
        let changed = base == 0 ? try insert(project) : try update(project, from: base)
        guard changed == 1 else { throw ChangedMeanwhile(project: project.id) }
        let key = ProjectRow.key(project.id, in: community)
        try connection.run(
            """
            INSERT INTO project_documents (community, number, document) VALUES ($1, $2, $3)
            ON CONFLICT (community, number) DO UPDATE SET document = excluded.document
            """, key + [SQLValue(try ProjectRow.text(core))])
        try PartTables.save(parts, over: before?.facts.split.parts ?? Facts.Parts(), connection, key)
        if project.sealedTwist != before?.sealedTwist { try seal(project.sealedTwist, key) }
        if before.map({ $0.skillLabels != project.skillLabels }) ?? true { try replaceSkills(of: project) }
        try concern(project.concerned, over: before?.concerned ?? [], key)
        try needSteward(from: project.needsSteward(calendar), key)
        let events = try append(project)
        project.saved()
        return Saved(project: project, events: events)
    }

    /// Sets a project's clocks anew, by the calendar of now.
    func setClocks(of project: Project) throws {
        let key = ProjectRow.key(project.id, in: community)
        try connection.run(
            "UPDATE projects SET wake_at = $3 WHERE community = $1 AND number = $2",
            key + [SQLValue(project.nextWake(calendar))])
        try needSteward(from: project.needsSteward(calendar), key)
    }

    private func insert(_ project: Project) throws -> Int {
        let names = Self.columns.map(\.self).joined(separator: ", ")
        let marks = (1...(2 + Self.columns.count)).map { "$\($0)" }.joined(separator: ", ")
        return try connection.run(
            "INSERT INTO projects (community, number, \(names)) VALUES (\(marks)) ON CONFLICT DO NOTHING",
            values(project))
    }

    private func update(_ project: Project, from version: Int) throws -> Int {
        let sets = Self.columns.enumerated().map { "\($1) = $\($0 + 3)" }.joined(separator: ", ")
        return try connection.run(
            "UPDATE projects SET \(sets) WHERE community = $1 AND number = $2 AND version = $\(Self.columns.count + 3)",
            values(project) + [SQLValue(version)])
    }

    private static let columns = [
        "slug", "name", "name_folded", "stage", "state", "difficulty", "is_dormant", "is_proposal",
        "has_open_seats",
        "is_good_first", "urgent_from", "wake_at", "author", "lead", "summary", "repository", "started",
        "completed",
        "search_text", "version", "updated",
    ]

    private func values(_ project: Project) -> [SQLValue] {
        [
            SQLValue(community.number), SQLValue(project.id.number), SQLValue(project.slug),
            SQLValue(project.name),
            SQLValue(project.name.folded), SQLValue(project.stage.rawValue), SQLValue(project.state.rawValue),
            SQLValue(project.difficulty.rawValue), SQLValue(project.dormancy != nil),
            SQLValue(project.isProposal),
            SQLValue(project.hasOpenSeats), SQLValue(project.isGoodFirst), SQLValue(project.urgentFrom),
            SQLValue(project.nextWake(calendar)),
            project.proposal.map { SQLValue($0.author.number) } ?? .null,
            project.lead.map { SQLValue($0.number) } ?? .null, SQLValue(project.summary),
            SQLValue(project.repository),
            SQLValue(project.started), SQLValue(project.completed), SQLValue(project.searchText),
            SQLValue(project.version), SQLValue(project.updated),
        ]
    }

    private func concern(_ members: Set<MemberID>, over before: Set<MemberID>, _ key: [SQLValue]) throws {
        for member in before.subtracting(members) {
            try connection.run(
                "DELETE FROM concerned WHERE community = $1 AND number = $2 AND member = $3",
                key + [SQLValue(member.number)])
        }
        for member in members.subtracting(before) {
            try connection.run(
                """
                INSERT INTO concerned (community, number, member) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
                """, key + [SQLValue(member.number)])
        }
    }

    private func needSteward(from moment: Moment?, _ key: [SQLValue]) throws {
        guard let moment else {
            try connection.run("DELETE FROM steward_needs WHERE community = $1 AND number = $2", key)
            return
        }
        try connection.run(
            """
            INSERT INTO steward_needs (community, number, since) VALUES ($1, $2, $3)
            ON CONFLICT (community, number) DO UPDATE SET since = excluded.since WHERE steward_needs.since <> excluded.since
            """, key + [SQLValue(moment)])
    }

    private func seal(_ text: String?, _ key: [SQLValue]) throws {
        guard let text else {
            try connection.run("DELETE FROM sealed_texts WHERE community = $1 AND number = $2", key)
            return
        }
        try connection.run(
            """
            INSERT INTO sealed_texts (community, number, text) VALUES ($1, $2, $3)
            ON CONFLICT (community, number) DO UPDATE SET text = excluded.text
            """, key + [SQLValue(text)])
    }

    private func replaceSkills(of project: Project) throws {
        let key = ProjectRow.key(project.id, in: community)
        try connection.run("DELETE FROM project_skills WHERE community = $1 AND number = $2", key)
        for (folded, label) in project.skillLabels {
            try connection.run(
                "INSERT INTO project_skills (community, number, skill, label) VALUES ($1, $2, $3, $4)",
                key + [SQLValue(folded), SQLValue(label)])
        }
    }

    /// The lines of history and what channels must be told, under numbers whose order is the order of commits: the
    /// counter's row is held until this transaction ends.
    private func append(_ project: Project) throws -> Range<Int> {
        let last = Int(
            try connection.rows(
                "UPDATE communities SET changes = changes + $2 WHERE id = $1 RETURNING changes",
                [SQLValue(community.number), SQLValue(project.unsaved.count)])[0].integer(0))
        let first = last - project.unsaved.count + 1
        try connection.announceWrite()
        for (offset, recorded) in project.unsaved.enumerated() {
            try connection.run(
                """
                INSERT INTO changes (community, event, number, kind, actor, at, document)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                [
                    SQLValue(community.number), SQLValue(first + offset), SQLValue(project.id.number),
                    SQLValue(recorded.change.kind), recorded.by.memberValue, SQLValue(recorded.at),
                    SQLValue(try ProjectRow.text(recorded)),
                ])
            // Who takes part in the change knows of it.
            if let member = recorded.change.answers(in: project), !isQuiet,
                !project.unsaved.contains(where: { $0.by == .member(member) })
            {
                try connection.run(
                    "INSERT INTO unseen_answers (community, member, event) VALUES ($1, $2, $3)",
                    [SQLValue(community.number), SQLValue(member.number), SQLValue(first + offset)])
            }
            try tell(recorded, as: first + offset, of: project)
        }
        return first..<(last + 1)
    }
}

extension Actor {
    /// The member's number, for columns; nothing for the command line and for time.
    fileprivate var memberValue: SQLValue {
        if case .member(let member) = self { SQLValue(member.number) } else { .null }
    }
}

extension Project {
    /// The names it is found under by skill, folded, each with how it is shown.
    fileprivate var skillLabels: [String: String] {
        let shown = self.skills.flatMap { [$0.rawValue] + $0.groups.map(\.rawValue) } + self.techStack
        return Dictionary(shown.map { ($0.folded, $0) }) { first, _ in first }
    }
}
