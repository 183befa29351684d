extension Schema {
    /// What is told and no single change asks for. `after` is the number of the last change there was when it was asked
    /// for: whatever that lane must be told up to it comes first.
    static let notices = [
        """
        CREATE TABLE notices (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            subject TEXT NOT NULL,
            lane TEXT NOT NULL,
            state TEXT NOT NULL,
            at BIGINT NOT NULL,
            after BIGINT NOT NULL,
            is_over BIGINT NOT NULL,
            nonce TEXT,
            message BIGINT,
            reason TEXT,
            since BIGINT,
            next_try BIGINT,
            PRIMARY KEY (community, number)
        )
        """,
        "CREATE UNIQUE INDEX notices_by_subject ON notices (community, subject) WHERE is_over = 0",
        "CREATE INDEX notices_open ON notices (community, lane) WHERE state IN ('queued', 'inFlight')",
        """
        CREATE VIEW v_notices AS SELECT community, number, subject, lane, state, at, reason, since, next_try, message,
            is_over FROM notices
        """,
        // When the bot was taken out of the server, and since when it has been there.
        "ALTER TABLE communities ADD COLUMN departed BIGINT",
        "ALTER TABLE communities ADD COLUMN served BIGINT",
    ]
}
