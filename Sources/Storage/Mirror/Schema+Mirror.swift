extension Schema {
    /// How far each post has come, and where cards, threads and direct messages are.
    static let mirror = [
        "ALTER TABLE deliveries ADD COLUMN nonce TEXT",
        "ALTER TABLE deliveries ADD COLUMN message BIGINT",
        "ALTER TABLE deliveries ADD COLUMN reason TEXT",
        "ALTER TABLE deliveries ADD COLUMN since BIGINT",
        "ALTER TABLE deliveries ADD COLUMN next_try BIGINT",
        "ALTER TABLE deliveries ADD COLUMN is_silent BIGINT",
        """
        CREATE INDEX deliveries_open ON deliveries (community, lane, kind, number, event)
            WHERE state IN ('queued', 'inFlight')
        """,
        "CREATE INDEX deliveries_parked ON deliveries (community, lane, next_try) WHERE state = 'parked'",
        """
        CREATE TABLE boards (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            lane TEXT NOT NULL,
            channel BIGINT NOT NULL,
            message BIGINT,
            hash TEXT NOT NULL,
            version BIGINT NOT NULL,
            is_hidden BIGINT NOT NULL,
            gone BIGINT,
            posts BIGINT NOT NULL,
            PRIMARY KEY (community, number, lane)
        )
        """,
        "CREATE INDEX boards_by_message ON boards (community, message)",
        """
        CREATE TABLE threads (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            purpose TEXT NOT NULL,
            channel BIGINT NOT NULL,
            thread BIGINT,
            PRIMARY KEY (community, number, purpose)
        )
        """,
        """
        CREATE TABLE direct_channels (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            channel BIGINT,
            closed BIGINT,
            PRIMARY KEY (community, member)
        )
        """,
        "DROP VIEW v_deliveries",
        """
        CREATE VIEW v_deliveries AS SELECT community, event, lane, kind, number, state, at, reason, since, next_try,
            message FROM deliveries
        """,
        "CREATE VIEW v_boards AS SELECT community, number, lane, channel, message, version, is_hidden FROM boards",
    ]
}

extension Schema {
    /// What a lane was told of an item lately is asked with every announcement.
    static let telling = ["CREATE INDEX deliveries_by_item ON deliveries (community, number, lane, at)"]

    /// Counted for whoever watches over the mirror, in the writes in which it happens. A backup does not hold them: they
    /// are of the database that was, as sessions are.
    static let counters = [
        """
        CREATE TABLE counters (
            community BIGINT NOT NULL,
            name TEXT NOT NULL,
            label TEXT NOT NULL,
            value BIGINT NOT NULL,
            PRIMARY KEY (community, name, label)
        )
        """
    ]
}
