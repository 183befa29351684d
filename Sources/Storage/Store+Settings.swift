import ProjectModel
import Synchronization

/// Settings stay decoded as long as their stored text is the same, so another process's change holds at once.
final class SettingsCache: Sendable {
    private struct Known {
        var text: String
        var settings: CommunitySettings
    }

    private let known = Mutex<[Community.ID: Known]>([:])

    func settings(_ text: String, of community: Community.ID) throws -> CommunitySettings {
        if let known = known.withLock({ $0[community] }), known.text == text { return known.settings }
        let settings = try ProjectRow.decode(CommunitySettings.self, text)
        known.withLock { $0[community] = Known(text: text, settings: settings) }
        return settings
    }
}

/// What a community has decided about itself.
extension Store {
    /// The settings as they are now; those of the documents where nobody has decided anything.
    package func settings(of community: Community.ID) async throws -> CommunitySettings {
        let text = try await database.read { connection in
            try connection.rows(
                "SELECT document FROM settings WHERE community = $1", [SQLValue(community.number)]
            )
            .first?.text(0)
        }
        guard let text else { return CommunitySettings() }
        return try settingsCache.settings(text, of: community)
    }

    package func keep(_ settings: CommunitySettings, of community: Community.ID) async throws {
        try await database.write { try Self.keep(settings, of: community, $0) }
    }

    /// Changes the settings as they are now; nothing is written where nothing differs.
    @discardableResult
    package func change(
        settingsOf community: Community.ID,
        _ act: @escaping @Sendable (inout CommunitySettings) throws -> Void
    ) async throws -> CommunitySettings {
        try await database.write { try Self.change(settingsOf: community, $0, act) }
    }

    /// The same inside a transaction. The community's own row is locked: everybody who changes settings waits there.
    static func change(
        settingsOf community: Community.ID, _ connection: any Connection,
        _ act: (inout CommunitySettings) throws -> Void
    ) throws -> CommunitySettings {
        _ = try connection.rows(
            "SELECT id FROM communities WHERE id = $1 \(connection.lockingRead)", [SQLValue(community.number)]
        )
        let text = try connection.rows(
            "SELECT document FROM settings WHERE community = $1", [SQLValue(community.number)]
        ).first?.text(0)
        let stored = try text.map { try ProjectRow.decode(CommunitySettings.self, $0) } ?? CommunitySettings()
        var settings = stored
        try act(&settings)
        if settings != stored { try keep(settings, of: community, connection) }
        return settings
    }

    private static func keep(
        _ settings: CommunitySettings, of community: Community.ID, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO settings (community, document) VALUES ($1, $2)
            ON CONFLICT (community) DO UPDATE SET document = excluded.document
            """, [SQLValue(community.number), SQLValue(try ProjectRow.text(settings))])
    }
}
