import Foundation
import GRDB
import Support
import Testing

/// A sealed twist is looked for in everything a running bot leaves behind: the bytes it sends, its log, and every column of
/// its database (D4).
@Suite("A sealed twist", .serialized, .timeLimit(.minutes(10)))
struct SealedTwistTests {
    private static let secret = "Kumquat prices follow the weather."
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(
        "A sealed twist appears in no payload and no log before its hour, and lies in one table only; then it is told"
    )
    func everywhere() async throws {
        let output = try await play(
            "before",
            """
            lead in #ecommerce-analytics-warehouse: /lead advance
            press "Tick"
            press "Tick"
            lead in #ecommerce-analytics-warehouse: /lead twist action:"Edit text"
            submit "Why does it matter?"="Harvests fail.", "What changes?"="\(Self.secret)", "Who may read it before it is announced"="Nobody: sealed until then"
            expect "is written"
            lead in #ecommerce-analytics-warehouse: /lead twist action:Schedule when:"in 2 hours"
            expect "is scheduled for"
            lead in #ecommerce-analytics-warehouse: /lead advance
            lead in #ecommerce-analytics-warehouse: /projects project:P-003
            lead in #ecommerce-analytics-warehouse: /projects show:All search:kumquat
            advance PT1H
            lead in #ecommerce-analytics-warehouse: /projects project:P-003
            """)
        #expect(!output.contains("Kumquat"))
        #expect(try columns() == ["sealed_texts.text"])
        let bytes = try sent(in: "before")
        #expect(bytes.count > 10, "there is something to look through")
        #expect(!bytes.contains { $0.contains("Kumquat") })

        // Another process, another connection: the plan lies in the database.
        // It comes to the same port, for it first tries to go on with the session it remembers.
        let address = try #require(output.firstRange(of: "http://127.0.0.1:")?.upperBound)
        let port = String(output[address...].prefix { $0.isNumber })
        _ = try await play(
            "after", port: port,
            """
            advance PT3H
            lead in #ecommerce-analytics-warehouse: /projects project:P-003
            expect "\(Self.secret)"
            expect "Phase 2"
            """)
        #expect(try !columns().contains("sealed_texts.text"))
        #expect(try columns().contains { $0.hasPrefix("changes.") })
        #expect(try sent(in: "after").contains { $0.contains("Kumquat") })
    }

    /// What the program said while a story was played on the folder's database.
    private func play(_ name: String, port: String = "0", _ story: String) async throws -> String {
        let file = try folder.write(story, to: "\(name).story")
        let ended = try await Program([
            "sandbox", "--headless", "--port", port, "--script", file, "--capture",
            folder.appending(path: name).path, "--database", "sqlite:\(folder.path)/sealed.sqlite",
        ]).ended()
        #expect(ended.code == 0, "\(ended.output)\n\(ended.errors)")
        return ended.output + ended.errors
    }

    /// The columns that hold the secret, as `table.column`.
    private func columns() throws -> Set<String> {
        try DatabaseQueue(path: folder.appending(path: "sealed.sqlite").path).read { database in
            var found: Set<String> = []
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            for table in tables {
                for row in try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"") {
                    for (column, value) in row where "\(value)".contains("Kumquat") || value.holds("Kumquat")
                    {
                        found.insert("\(table).\(column)")
                    }
                }
            }
            return found
        }
    }

    /// Everything the bot sent, a line each: what people typed comes in, and is theirs.
    private func sent(in name: String) throws -> [String] {
        var lines: [String] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path) {
            let text = try String(contentsOf: folder.appending(path: "\(name)/\(file)"), encoding: .utf8)
            lines += text.split(separator: "\n").map(String.init)
        }
        return lines.filter { !$0.contains("INTERACTION_CREATE") }
    }
}

extension DatabaseValue {
    fileprivate func holds(_ text: String) -> Bool {
        if case .blob(let data) = storage {
            String(decoding: data, as: UTF8.self).contains(text)
        } else {
            false
        }
    }
}
