import ProjectModel

/// Everything that is kept, over whichever engine. It holds no rule: what may happen is the model's to say,
/// and what is told to whom is `Cards`'.
package struct Store: Sendable {
    let database: any Database
    let committer: Committer
    let cache = ProjectCache()
    /// What is committed, by this process and by others.
    package let feed: ChangeFeed
    /// When the community works; it decides when projects wake.
    package let calendar: BusinessCalendar

    /// Opens a store and brings its schema up to this version.
    /// - Throws: `DatabaseFailure` when the database cannot be used.
    package init(_ database: any Database, calendar: BusinessCalendar = BusinessCalendar()) async throws {
        self.database = database
        self.calendar = calendar
        committer = Committer(database)
        feed = ChangeFeed(database)
        try await Schema.migrate(database)
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
