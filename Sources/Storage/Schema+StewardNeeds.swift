// From when a project needs a steward, so that the queue of ten thousand projects is one short look-up.
extension Schema {
    static let stewardNeeds = [
        """
        CREATE TABLE steward_needs (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            since BIGINT NOT NULL,
            PRIMARY KEY (community, number)
        )
        """,
        "CREATE INDEX steward_needs_by_time ON steward_needs (community, since)",
    ]

    /// For projects that were stored before this was written down, as far as their columns tell: what is built is quiet
    /// after 17 days, what is done or rests after 182. A project's next change tells it exactly.
    static let fillStewardNeeds = """
        INSERT INTO steward_needs (community, number, since)
        SELECT community, number, CASE
            WHEN stage IN ('ACTIVE', 'PHASE_2') AND lead IS NOT NULL THEN updated + 1468800000
            WHEN stage IN ('COMPLETE', 'MAINTAINED', 'DORMANT') THEN updated + 15724800000
            ELSE 0 END
        FROM projects
        WHERE stage IN ('PROPOSED', 'APPROVED', 'ACTIVE', 'PHASE_2', 'COMPLETE', 'MAINTAINED', 'DORMANT')
            OR stage IN ('SETUP', 'RECRUITING') AND lead IS NULL
        """
}
