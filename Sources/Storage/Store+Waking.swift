import ProjectModel

/// Whose clocks are due.
extension Store {
    package struct Due: Hashable, Sendable {
        package var community: Community.ID
        package var project: Project.ID
    }

    /// What time has something to say to by a moment, the longest due first.
    package func due(by now: Moment) async throws -> [Due] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT community, number FROM projects WHERE wake_at IS NOT NULL AND wake_at <= $1
                ORDER BY wake_at, community, number LIMIT 500
                """, [SQLValue(now)]
            ).map(Due.init)
        }
    }

    /// When the next clock is due; `nil` when none is set.
    package func nextWake() async throws -> Moment? {
        try await database.read { connection in
            try connection.rows("SELECT min(wake_at) FROM projects WHERE wake_at IS NOT NULL")[0]
                .maybeInteger(0).map { Moment(millisecondsSince1970: $0) }
        }
    }

    /// Lets time pass for a project. Where it has nothing to say, its clocks were set by another calendar: they are set
    /// anew.
    package func pass(_ due: Due, at now: Moment) async throws {
        let calendar = calendar
        let outcome = try await change(due.project, in: due.community, at: now) {
            $0.pass(calendar, at: now)
        }
        guard outcome.changes.isEmpty else { return }
        try await change(in: due.community) { changing in
            if let project = try changing.project(due.project) { try changing.setClocks(of: project) }
        }
    }

    /// Sets every clock anew, for the calendar may be another than when a project was last saved.
    package func setClocks() async throws {
        let all = try await database.read { connection in
            try connection.rows("SELECT community, number FROM projects WHERE wake_at IS NOT NULL").map(
                Due.init)
        }
        for (community, projects) in Dictionary(grouping: all, by: \.community) {
            // So few at a time that nobody's change waits for it.
            for start in stride(from: 0, to: projects.count, by: 50) {
                let some = projects[start..<min(start + 50, projects.count)]
                try await change(in: community) { changing in
                    for due in some {
                        guard let project = try changing.project(due.project) else { continue }
                        try changing.setClocks(of: project)
                    }
                }
            }
        }
    }
}

extension Store.Due {
    fileprivate init(_ row: Row) throws {
        community = Community.ID(UInt64(bitPattern: try row.integer(0)))
        project = Project.ID(Int(try row.integer(1)))
    }
}
