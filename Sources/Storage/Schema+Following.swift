// Who wants to hear of what, without being part of it (F7).
extension Schema {
    static let following = [
        """
        CREATE TABLE follows (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            number BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (community, member, number)
        )
        """,
        "CREATE INDEX follows_by_project ON follows (community, number)",
        """
        CREATE TABLE seat_watches (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            skill TEXT,
            difficulty TEXT,
            at BIGINT NOT NULL,
            PRIMARY KEY (community, member)
        )
        """,
    ]
}
