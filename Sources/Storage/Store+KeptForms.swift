import ProjectModel

/// What somebody wrote into a form that could not be taken: kept for a day, so that it can be mended and sent again. It
/// is in no backup and no export, and it goes with its member.
package struct KeptForm: Equatable, Sendable {
    /// The number of the interaction that brought it.
    package var id: UInt64
    package var member: MemberID
    /// The form it is of, in its text form.
    package var customID: String
    /// What was filled in, by the names of the fields.
    package var answers: [String: [String]]
    package var at: Moment

    package init(id: UInt64, member: MemberID, customID: String, answers: [String: [String]], at: Moment) {
        self.id = id
        self.member = member
        self.customID = customID
        self.answers = answers
        self.at = at
    }
}

/// It may hold a letter, or a twist nobody may read yet.
extension KeptForm: CustomStringConvertible, CustomReflectable {
    package var description: String { "kept form \(id)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Store {
    /// How long a form is kept.
    package static let formsAreKept = Duration.days(1)

    /// Keeps a form, and drops those of the community that were kept long enough.
    package func keep(_ form: KeptForm, in community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM kept_forms WHERE community = $1 AND at < $2",
                [SQLValue(community.number), SQLValue(form.at.advanced(by: .zero - Self.formsAreKept))])
            try connection.run(
                """
                INSERT INTO kept_forms (community, member, form, custom_id, at, document)
                VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
                """,
                [
                    SQLValue(community.number), SQLValue(form.member.number), SQLValue(form.id),
                    SQLValue(form.customID), SQLValue(form.at), SQLValue(try ProjectRow.text(form.answers)),
                ])
        }
    }

    /// A member's own kept form; nobody else's is found.
    package func keptForm(_ id: UInt64, of member: MemberID, in community: Community.ID, at now: Moment)
        async throws
        -> KeptForm?
    {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT custom_id, at, document FROM kept_forms
                WHERE community = $1 AND member = $2 AND form = $3 AND at >= $4
                """,
                [
                    SQLValue(community.number), SQLValue(member.number), SQLValue(id),
                    SQLValue(now.advanced(by: .zero - Self.formsAreKept)),
                ]
            ).first.map { row in
                KeptForm(
                    id: id, member: member, customID: try row.text(0),
                    answers: try ProjectRow.decode([String: [String]].self, try row.text(2)),
                    at: Moment(millisecondsSince1970: try row.integer(1)))
            }
        }
    }

    package func dropForm(_ id: UInt64, of member: MemberID, in community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM kept_forms WHERE community = $1 AND member = $2 AND form = $3",
                [SQLValue(community.number), SQLValue(member.number), SQLValue(id)])
        }
    }
}
