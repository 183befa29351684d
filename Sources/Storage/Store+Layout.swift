import ProjectModel

/// The channels of a community's server, as its gateway told them last.
extension Store {
    package func layout(of community: Community.ID) async throws -> ChannelLayout {
        try await database.read { connection in
            ChannelLayout(
                try connection.rows(
                    """
                    SELECT channel, name, kind, category, topic FROM server_channels WHERE community = $1
                    ORDER BY channel
                    """, [SQLValue(community.number)]
                ).map { row in
                    ChannelLayout.Place(
                        UInt64(bitPattern: try row.integer(0)), named: try row.text(1),
                        ChannelLayout.Kind(rawValue: try row.text(2)) ?? .other,
                        in: try row.maybeInteger(3).map { UInt64(bitPattern: $0) },
                        topic: try row.maybeText(4))
                })
        }
    }

    package func keep(_ layout: ChannelLayout, of community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM server_channels WHERE community = $1", [SQLValue(community.number)])
            for place in layout.places {
                try connection.run(
                    """
                    INSERT INTO server_channels (community, channel, name, kind, category, topic)
                    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
                    """,
                    [
                        SQLValue(community.number), SQLValue(place.id), SQLValue(place.name),
                        SQLValue(place.kind.rawValue), place.category.map { SQLValue($0) } ?? .null,
                        SQLValue(place.topic),
                    ])
            }
        }
    }
}
