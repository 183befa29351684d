import ProjectModel

/// Everything that is kept, over whichever engine. It holds no rule: what may happen is the model's to say,
/// and what is told to whom is `Cards`'.
package struct Store: Sendable {
    let database: any Database
    let committer: Committer
    let cache = ProjectCache()
    let settingsCache = SettingsCache()
    /// What is committed, by this process and by others.
    package let feed: ChangeFeed
    /// When the community works; it decides when projects wake.
    package let calendar: BusinessCalendar

    /// Opens a store and brings its schema up to this version.
    /// - Parameter saving: makes a backup before a database with something in it is brought up, given the number of its
    ///   schema. When it throws, the database stays as it is.
    /// - Throws: `DatabaseFailure` when the database cannot be used.
    package init(
        _ database: any Database, calendar: BusinessCalendar = BusinessCalendar(),
        saving: (@Sendable (Store, Int) async throws -> Void)? = nil
    ) async throws {
        try await self.init(database, calendar: calendar, steps: Schema.steps, saving: saving)
    }

    init(
        _ database: any Database, calendar: BusinessCalendar = BusinessCalendar(), steps: [[String]],
        saving: (@Sendable (Store, Int) async throws -> Void)? = nil
    ) async throws {
        self.database = database
        self.calendar = calendar
        committer = Committer(database)
        feed = ChangeFeed(database)
        let taken = try await database.write { try Schema.taken($0, of: steps) }
        if let saving, taken > 0, taken < steps.count { try await saving(self, taken) }
        try await Schema.migrate(database, steps)
    }

    /// How many steps of the schema a database has taken, and how many this version knows.
    package static func schema(of database: any Database) async throws -> (taken: Int, known: Int) {
        (try await database.write { try Schema.taken($0, of: Schema.steps) }, Schema.steps.count)
    }

    /// Announces what other processes commit, until cancelled: whenever the engine says so, and now and then beside.
    package func watch() async {
        for await _ in database.otherWrites() { await feed.poke() }
    }

    package func close() async {
        await database.close()
    }
}

/// Somebody else changed the project in the meantime: what was decided on rests on what is no longer so.
package struct ChangedMeanwhile: Error, Equatable {
    package var project: Project.ID

    package init(project: Project.ID) {
        self.project = project
    }
}
