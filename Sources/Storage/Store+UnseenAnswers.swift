import ProjectModel

/// What was answered to somebody that they have not seen here: whether a direct message arrived, or was read, nobody knows.
extension Store {
    /// The oldest first.
    package func unseenAnswers(of member: MemberID, in community: Community.ID) async throws
        -> [NumberedChange]
    {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT changes.event, changes.number, changes.document FROM unseen_answers
                JOIN changes ON changes.community = unseen_answers.community AND changes.event = unseen_answers.event
                WHERE unseen_answers.community = $1 AND unseen_answers.member = $2 ORDER BY changes.event
                """, [SQLValue(community.number), SQLValue(member.number)]
            ).map(NumberedChange.init)
        }
    }

    /// They have seen all up to this one.
    package func saw(answersUpTo event: Int, _ member: MemberID, in community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM unseen_answers WHERE community = $1 AND member = $2 AND event <= $3",
                [SQLValue(community.number), SQLValue(member.number), SQLValue(event)])
        }
    }
}
