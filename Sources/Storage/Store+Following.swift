import ProjectModel

/// Following a project, and waiting for a seat. Neither is part of any project's history: it is between a member and us.
extension Store {
    /// - Returns: whether that is new.
    package func follow(
        _ project: Project.ID, by member: MemberID, in community: Community.ID, at now: Moment
    ) async throws -> Bool {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO follows (community, member, number, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
                """,
                [
                    SQLValue(community.number), SQLValue(member.number), SQLValue(project.number),
                    SQLValue(now),
                ]) == 1
        }
    }

    /// - Returns: whether they had followed it.
    package func unfollow(_ project: Project.ID, by member: MemberID, in community: Community.ID) async throws
        -> Bool
    {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM follows WHERE community = $1 AND member = $2 AND number = $3",
                [SQLValue(community.number), SQLValue(member.number), SQLValue(project.number)]) == 1
        }
    }

    package func follows(_ project: Project.ID, by member: MemberID, in community: Community.ID) async throws
        -> Bool
    {
        try await database.read { connection in
            try !connection.rows(
                "SELECT at FROM follows WHERE community = $1 AND member = $2 AND number = $3",
                [SQLValue(community.number), SQLValue(member.number), SQLValue(project.number)]
            ).isEmpty
        }
    }

    /// Who hears of a project's changes, who followed first first.
    package func followers(of project: Project.ID, in community: Community.ID) async throws -> [MemberID] {
        try await database.read { connection in
            try connection.rows(
                "SELECT member FROM follows WHERE community = $1 AND number = $2 ORDER BY at, member",
                [SQLValue(community.number), SQLValue(project.number)]
            ).map { MemberID(UInt64(bitPattern: try $0.integer(0))) }
        }
    }

    /// Notes for what seats somebody waits; the latest wish holds.
    package func keep(_ watch: SeatWatch, of member: MemberID, in community: Community.ID, at now: Moment)
        async throws
    {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO seat_watches (community, member, skill, difficulty, at) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (community, member) DO UPDATE SET skill = excluded.skill,
                    difficulty = excluded.difficulty, at = excluded.at
                """,
                [
                    SQLValue(community.number), SQLValue(member.number), SQLValue(watch.skill),
                    SQLValue(watch.difficulty?.rawValue), SQLValue(now),
                ])
        }
    }

    package func dropSeatWatch(of member: MemberID, in community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM seat_watches WHERE community = $1 AND member = $2",
                [SQLValue(community.number), SQLValue(member.number)])
        }
    }

    /// Everybody who waits for a seat, with what they wait for.
    package func seatWatches(in community: Community.ID) async throws -> [MemberID: SeatWatch] {
        try await database.read { connection in
            let rows = try connection.rows(
                "SELECT member, skill, difficulty FROM seat_watches WHERE community = $1",
                [SQLValue(community.number)])
            return Dictionary(
                uniqueKeysWithValues: try rows.map { row in
                    (
                        MemberID(UInt64(bitPattern: try row.integer(0))),
                        SeatWatch(
                            skill: try row.maybeText(1),
                            difficulty: try row.maybeText(2).flatMap(Difficulty.init(rawValue:)))
                    )
                })
        }
    }
}
