import ProjectModel

/// What members are writing: only their own is ever read.
extension Store {
    package func keep(_ draft: Draft, of member: MemberID, in community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO drafts (community, member, draft, updated, document) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (community, member, draft) DO UPDATE SET updated = excluded.updated,
                    document = excluded.document
                """,
                [
                    SQLValue(community.number), SQLValue(member.number), SQLValue(draft.id.number),
                    SQLValue(draft.saved), SQLValue(try ProjectRow.text(draft.text)),
                ])
        }
    }

    /// A member's drafts, the latest first.
    package func drafts(of member: MemberID, in community: Community.ID) async throws -> [Draft] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT draft, document, updated FROM drafts WHERE community = $1 AND member = $2
                ORDER BY updated DESC, draft DESC
                """, [SQLValue(community.number), SQLValue(member.number)]
            ).map(Self.draft)
        }
    }

    package func draft(_ id: Draft.ID, of member: MemberID, in community: Community.ID) async throws -> Draft?
    {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT draft, document, updated FROM drafts WHERE community = $1 AND member = $2 AND draft = $3
                """, [SQLValue(community.number), SQLValue(member.number), SQLValue(id.number)]
            ).first.map(Self.draft)
        }
    }

    package func drop(_ draft: Draft.ID, of member: MemberID, in community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM drafts WHERE community = $1 AND member = $2 AND draft = $3",
                [SQLValue(community.number), SQLValue(member.number), SQLValue(draft.number)])
        }
    }

    private static func draft(_ row: Row) throws -> Draft {
        Draft(
            Draft.ID(Int(try row.integer(0))), try ProjectRow.decode(ProposalText.self, try row.text(1)),
            saved: Moment(millisecondsSince1970: try row.integer(2)))
    }
}
