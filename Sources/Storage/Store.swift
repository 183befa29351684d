import ProjectModel

/// Everything that is kept, over whichever engine. It holds no rule: what may happen is the model's to say,
/// and what is told to whom is `Cards`'.
package struct Store: Sendable {
    let database: any Database

    /// Opens a store and brings its schema up to this version.
    /// - Throws: `DatabaseFailure` when the database cannot be used.
    package init(_ database: any Database) async throws {
        self.database = database
        try await Schema.migrate(database)
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
