extension Schema {
    /// The channels of servers. They come anew with every connection, so no backup holds them.
    static let layout = [
        """
        CREATE TABLE server_channels (
            community BIGINT NOT NULL,
            channel BIGINT NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            category BIGINT,
            topic TEXT,
            PRIMARY KEY (community, channel)
        )
        """
    ]

    /// What was written and changed of channels and roles, so that people's own is left alone and can be put back.
    static let keeping = [
        """
        CREATE TABLE topics (
            community BIGINT NOT NULL,
            channel BIGINT NOT NULL,
            topic TEXT NOT NULL,
            before TEXT,
            at BIGINT NOT NULL,
            PRIMARY KEY (community, channel)
        )
        """,
        """
        CREATE TABLE shelves (
            community BIGINT NOT NULL,
            channel BIGINT NOT NULL,
            category BIGINT,
            overwrites TEXT NOT NULL,
            PRIMARY KEY (community, channel)
        )
        """,
        """
        CREATE TABLE role_members (
            community BIGINT NOT NULL,
            role BIGINT NOT NULL,
            member BIGINT NOT NULL,
            PRIMARY KEY (community, role, member)
        )
        """,
    ]
}
