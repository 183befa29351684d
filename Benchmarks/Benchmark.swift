import Foundation
import ProjectModel
import Storage
import StoragePostgres
import StorageSQLite

/// `make bench`, and the storm that the tests kill. `benchmark storage DATABASE` measures; `benchmark storm DATABASE` makes
/// the changes it is told of and says each one that was kept.
@main
enum Benchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.count) {
        case ("storage", 2...3):
            let projects = arguments.count == 3 ? Int(arguments[arguments.endIndex - 1]) ?? 10_000 : 10_000
            try await StorageBenchmark(open(arguments[arguments.startIndex + 1]), projects: projects).run()
        case ("storm", 2): try await Storm(open(arguments[arguments.startIndex + 1])).run()
        default:
            print("benchmark storage DATABASE [PROJECTS] | benchmark storm DATABASE")
            exit(64)
        }
    }

    private static func open(_ address: String) async throws -> Store {
        switch try DatabaseLocation(address) {
        case .sqlite(let path): try await Store(SQLiteDatabase(path: path))
        case .postgres(let address): try await Store(PostgresDatabase(address))
        }
    }
}
