// Who has to do with which project, so that everyone's own page is one look-up.
extension Schema {
    static let concerned = [
        """
        CREATE TABLE concerned (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            number BIGINT NOT NULL,
            PRIMARY KEY (community, member, number)
        )
        """,
        "CREATE INDEX concerned_by_project ON concerned (community, number)",
    ]

    /// For projects that were stored before this was written down, as far as their columns tell; a project's next change
    /// adds the rest (who left, who is invited).
    static let fillConcerned = """
        INSERT INTO concerned (community, member, number)
        SELECT community, lead, number FROM projects WHERE lead IS NOT NULL
        UNION SELECT community, author, number FROM projects WHERE author IS NOT NULL
        UNION SELECT community, member, number FROM team
        UNION SELECT community, member, number FROM join_requests
        UNION SELECT community, member, number FROM credits
        """
}
