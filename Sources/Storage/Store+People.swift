import ProjectModel

/// Members and stewards.
extension Store {
    package func member(_ id: MemberID, in community: Community.ID) async throws -> Member? {
        try await database.read { try Self.member(id, in: community, $0) }
    }

    static func member(_ id: MemberID, in community: Community.ID, _ connection: any Connection) throws
        -> Member?
    {
        try connection.rows(
            "SELECT document FROM members WHERE community = $1 AND member = $2",
            [SQLValue(community.number), SQLValue(id.number)]
        ).first.map { try ProjectRow.decode(Member.self, try $0.text(0)) }
    }

    /// Everybody who has told something about themselves here, for documents.
    package func members(in community: Community.ID) async throws -> [Member] {
        try await database.read { connection in
            try connection.rows(
                "SELECT document FROM members WHERE community = $1 ORDER BY member",
                [SQLValue(community.number)]
            ).map { try ProjectRow.decode(Member.self, try $0.text(0)) }
        }
    }

    package func keep(_ member: Member, in community: Community.ID) async throws {
        try await database.write { try Self.keep(member, in: community, $0) }
    }

    static func keep(_ member: Member, in community: Community.ID, _ connection: any Connection) throws {
        try connection.run(
            """
            INSERT INTO members (community, member, name, document, departed) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (community, member) DO UPDATE SET name = excluded.name, document = excluded.document,
                departed = excluded.departed
            """,
            [
                SQLValue(community.number), SQLValue(member.id.number), SQLValue(member.name),
                SQLValue(try ProjectRow.text(member)), member.left.map { SQLValue($0) } ?? .null,
            ])
    }

    /// The roster of stewards; whom a mapped role makes one is known to whoever asks.
    package func council(of community: Community.ID, mapped: Set<MemberID> = []) async throws -> Council {
        let stewards = try await database.read { connection in
            try connection.rows(
                "SELECT document FROM stewards WHERE community = $1 ORDER BY member",
                [SQLValue(community.number)]
            ).map { try ProjectRow.decode(Steward.self, try $0.text(0)) }
        }
        let rules = try await settings(of: community).rules
        return Council(stewards, mapped: mapped, approvals: rules.approvals)
    }

    package func keep(_ steward: Steward, in community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO stewards (community, member, document) VALUES ($1, $2, $3)
                ON CONFLICT (community, member) DO UPDATE SET document = excluded.document
                """,
                [
                    SQLValue(community.number), SQLValue(steward.member.number),
                    SQLValue(try ProjectRow.text(steward)),
                ])
        }
    }

    /// Who applies, as far as other projects know them.
    package func applicant(_ standing: Standing, in community: Community.ID) async throws -> Applicant {
        try await database.read { connection in try connection.applicant(standing, in: community) }
    }
}

extension Changing {
    /// Who applies, as far as other projects know them before this change.
    package func applicant(_ standing: Standing) throws -> Applicant {
        try connection.applicant(standing, in: community)
    }
}

extension Connection {
    fileprivate func applicant(_ standing: Standing, in community: Community.ID) throws -> Applicant {
        guard let member = standing.member else { return Applicant(standing) }
        let projects = try projects(concerning: member, in: community)
        let open = projects.flatMap(\.requests).count { $0.member == member && $0.status.isOpen }
        let load = Load(of: member, in: projects)
        return Applicant(standing, openRequests: open, seats: load.seats, hours: load.hours)
    }
}
