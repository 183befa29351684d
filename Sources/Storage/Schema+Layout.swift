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
}
