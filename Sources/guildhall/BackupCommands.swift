import ArgumentParser
import Bot
import Foundation
import ProjectModel
import Storage
import StorageSQLite

/// `guildhall backup`: one file of everything, while the bot runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write everything into one file, while the bot goes on.",
        discussion: """
            guildhall backup community.backup
            guildhall backup community.backup --database postgres://localhost/guildhall

            The file holds personal data and is readable to its owner only. Either engine restores it, which is also the \
            way from SQLite to PostgreSQL.
            """)

    @Argument(help: "The file to write.")
    var file: String

    @OptionGroup var options: CommunityOptions

    func run() async throws {
        try await options.withStore { store in
            let rows = try await BackupFile.write(store, to: file, at: .now)
            struct Answer: Encodable {
                var file: String
                var rows: Int
            }
            options.json
                ? try JSONOutput.say(Answer(file: file, rows: rows)) : print("\(file): \(rows) rows.")
        }
    }
}

/// `guildhall verify`: whether a backup would restore.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Restore a backup into memory, and compare every project with its history.")

    @Argument(help: "The backup.")
    var file: String

    @Flag(help: "Answer as JSON.")
    var json = false

    func run() async throws {
        let store = try await Store(SQLiteDatabase())
        let contents = try await store.restore(BackupFile.lines(of: file))
        let wrong = try await store.disagreements()
        await store.close()
        try BackupFile.say(contents, json: json)
        guard wrong.isEmpty else {
            throw BotFailure(
                code: 2,
                "the history of \(wrong.map { "\($0.id)" }.joined(separator: ", ")) tells something else than what is stored."
            )
        }
    }
}

/// `guildhall restore`: a backup in place of what is there.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in place of everything in a database.",
        discussion: """
            guildhall restore community.backup --database sqlite:new.sqlite
            guildhall restore community.backup --replace

            Stop the bot first. Members who asked to be forgotten stay forgotten.
            """)

    @Argument(help: "The backup.")
    var file: String

    @Flag(help: "Replace what the database holds.")
    var replace = false

    @OptionGroup var options: CommunityOptions

    func run() async throws {
        let lines = try BackupFile.lines(of: file)
        _ = try Backup.verify(lines)
        try await options.withStore { store in
            guard try await store.communities().isEmpty || replace else {
                throw BotFailure(
                    code: 1,
                    "The database is not empty. Back it up, and then restore with --replace, or into another database."
                )
            }
            try BackupFile.say(try await store.restore(lines), json: options.json)
        }
    }
}

/// `guildhall migrate`: brings a database to this version.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring a database to this version; a backup is written before.",
        discussion: "The bot does the same when it starts. --dry-run says what would be done.")

    @Flag(help: "Only say what would be done.")
    var dryRun = false

    @OptionGroup var options: CommunityOptions

    func run() async throws {
        let location = try options.settings.settings().database
        let database = try await location.open()
        let schema = try await Store.schema(of: database)
        await database.close()
        struct Answer: Encodable {
            var schema: Int
            var known: Int
        }
        if options.json { try JSONOutput.say(Answer(schema: schema.taken, known: schema.known)) }
        if schema.taken == schema.known {
            if !options.json {
                print("Nothing to do: the schema is \(schema.known), which this version knows.")
            }
            return
        }
        if !options.json { print("The schema is \(schema.taken); this version knows \(schema.known).") }
        if !dryRun { try await options.withStore { _ in } }
    }
}

extension BackupFile {
    static func lines(of path: String) throws -> [String] {
        try TextFile.read(path).split(separator: "\n").map(String.init)
    }

    static func say(_ contents: Backup.Contents, json: Bool) throws {
        struct Answer: Encodable {
            var at: String
            var schema: Int
            var rows: [String: Int]
        }
        if json {
            return try JSONOutput.say(
                Answer(at: contents.at.plainUTC, schema: contents.schema, rows: contents.rows))
        }
        print("A whole backup of \(contents.at.plainUTC), schema \(contents.schema).")
        for (table, count) in contents.rows.sorted(by: { $0.key < $1.key }) { print("  \(table): \(count)") }
    }
}
