import ProjectModel

/// Changing projects: one transaction holds the new state and every line of history that led to it.
extension Store {
    /// Registers projects under the next free numbers of their community, and changes known ones, all or
    /// none.
    @discardableResult
    package func change<Value: Sendable>(
        in community: Community.ID, _ work: @escaping @Sendable (borrowing Changing) throws -> Value
    ) async throws -> Value {
        try await database.write { connection in
            try work(Changing(community: community, connection: connection))
        }
    }

    /// The history of a project, oldest first.
    package func history(of project: Project.ID, in community: Community.ID) async throws -> [Recorded] {
        try await database.read { connection in
            try connection.rows(
                "SELECT document FROM changes WHERE community = $1 AND number = $2 ORDER BY event",
                [SQLValue(community.number), SQLValue(project.number)]
            ).map { try ProjectRow.change(try $0.text(0)) }
        }
    }
}

/// What may be done inside a transaction that changes projects.
package struct Changing: ~Copyable {
    let community: Community.ID
    let connection: any Connection

    /// How many projects the community has.
    package func count() throws -> Int {
        Int(
            try connection.rows(
                "SELECT count(*) FROM projects WHERE community = $1", [SQLValue(community.number)])[0]
                .integer(0))
    }

    package func project(withSlug slug: String) throws -> Project? {
        try connection.rows(
            "SELECT \(ProjectRow.columns) FROM projects WHERE community = $1 AND slug = $2",
            [SQLValue(community.number), SQLValue(slug)]
        ).first.map(ProjectRow.project)
    }

    /// Takes a project into the catalogue under the next number.
    @discardableResult
    package func register(_ listing: Listing, by actor: Actor, at now: Moment) throws -> Project {
        let number = try connection.rows(
            "UPDATE communities SET projects = projects + 1 WHERE id = $1 RETURNING projects",
            [SQLValue(community.number)])[0].integer(0)
        var project = Project(Project.ID(Int(number)), registering: listing, by: actor, at: now)
        try save(&project)
        return project
    }

    /// Stores a project's unsaved changes.
    /// - Throws: `ChangedMeanwhile` when the stored project is not the one the changes were made to.
    package func save(_ project: inout Project) throws {
        guard !project.unsaved.isEmpty else { return }
        let base = project.version - project.unsaved.count
        let changed = base == 0 ? try insert(project) : try update(project, from: base)
        guard changed == 1 else { throw ChangedMeanwhile(project: project.id) }
        try replaceSkills(of: project)
        try replaceTeam(of: project)
        for recorded in project.unsaved { try append(recorded, to: project.id) }
        project.saved()
    }

    private func insert(_ project: Project) throws -> Int {
        try connection.run(
            """
            INSERT INTO projects (community, number, slug, name, name_folded, state, difficulty, is_dormant,
                has_open_seats, is_good_first, urgent_from, search_text, version, updated, document)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """, try values(project))
    }

    private func update(_ project: Project, from version: Int) throws -> Int {
        try connection.run(
            """
            UPDATE projects SET slug = $3, name = $4, name_folded = $5, state = $6, difficulty = $7,
                is_dormant = $8, has_open_seats = $9, is_good_first = $10, urgent_from = $11, search_text = $12,
                version = $13, updated = $14, document = $15
            WHERE community = $1 AND number = $2 AND version = $16
            """, try values(project) + [SQLValue(version)])
    }

    private func values(_ project: Project) throws -> [SQLValue] {
        [
            SQLValue(community.number), SQLValue(project.id.number), SQLValue(project.slug),
            SQLValue(project.name), SQLValue(project.name.folded), SQLValue(project.state.rawValue),
            SQLValue(project.difficulty.rawValue), SQLValue(project.dormancy != nil),
            SQLValue(project.hasOpenSeats), SQLValue(project.isGoodFirst),
            project.urgentFrom.map { SQLValue($0.millisecondsSince1970) } ?? .null,
            SQLValue(project.searchText),
            SQLValue(project.version), SQLValue(project.updated.millisecondsSince1970),
            SQLValue(try ProjectRow.document(project)),
        ]
    }

    private func replaceSkills(of project: Project) throws {
        let key = [SQLValue(community.number), SQLValue(project.id.number)]
        try connection.run("DELETE FROM project_skills WHERE community = $1 AND number = $2", key)
        for (folded, label) in project.skillLabels {
            try connection.run(
                "INSERT INTO project_skills (community, number, skill, label) VALUES ($1, $2, $3, $4)",
                key + [SQLValue(folded), SQLValue(label)])
        }
    }

    private func replaceTeam(of project: Project) throws {
        let key = [SQLValue(community.number), SQLValue(project.id.number)]
        try connection.run("DELETE FROM team WHERE community = $1 AND number = $2", key)
        for (member, role) in project.roster {
            try connection.run(
                "INSERT INTO team (community, number, member, role) VALUES ($1, $2, $3, $4)",
                key + [SQLValue(member.number), SQLValue(role)])
        }
    }

    private func append(_ recorded: Recorded, to project: Project.ID) throws {
        let event = try connection.rows(
            "UPDATE communities SET changes = changes + 1 WHERE id = $1 RETURNING changes",
            [SQLValue(community.number)])[0].integer(0)
        try connection.run(
            "INSERT INTO changes (community, event, number, at, document) VALUES ($1, $2, $3, $4, $5)",
            [
                SQLValue(community.number), SQLValue(event), SQLValue(project.number),
                SQLValue(recorded.at.millisecondsSince1970), SQLValue(try ProjectRow.change(recorded)),
            ])
    }
}

extension Project {
    /// The names it is found under by skill, folded, each with how it is shown.
    fileprivate var skillLabels: [String: String] {
        let shown = self.skills.flatMap { [$0.rawValue] + $0.groups.map(\.rawValue) } + self.techStack
        return Dictionary(shown.map { ($0.folded, $0) }) { first, _ in first }
    }

    /// Everyone aboard, the lead included, each once.
    fileprivate var roster: [MemberID: String] {
        var roster: [MemberID: String] = [:]
        for member in self.team { roster[member.member] = member.role }
        if let lead = self.lead { roster[lead] = "Lead" }
        return roster
    }
}
