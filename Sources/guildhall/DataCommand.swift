import ArgumentParser
import Bot
import Foundation
import ProjectModel
import Storage

/// `guildhall data`: a member's own data, for requests from outside (OPERATOR §11).
struct DataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Export or delete what is stored about a member.",
        subcommands: [Export.self, Delete.self])

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print everything that names a member, as JSON.",
            discussion: "guildhall data export --member 123456789012345678 > their-data.json")

        @Option(help: "The member's id.")
        var member: UInt64

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let documents = try await store.documents(of: MemberID(member), in: community.id)
                // The documents are JSON already: they are put together, not written anew.
                let tables = documents.sorted { $0.key < $1.key }.map { table, rows in
                    "  \"\(table)\": [\n    \(rows.joined(separator: ",\n    "))\n  ]"
                }
                print("{\n\(tables.joined(separator: ",\n"))\n}")
            }
        }
    }

    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove a member's personal words and name, in history too.",
            discussion: """
                guildhall data delete --member 123456789012345678 --yes
                guildhall data delete --member 123456789012345678 --keep-credit --yes

                Stances still count, without a name; decisions and concerns stay as a former member's. A tombstone keeps \
                a restored backup from bringing the person back.
                """)

        @Option(help: "The member's id.")
        var member: UInt64

        @Flag(help: "Leave credit they agreed to under their name.")
        var keepCredit = false

        @Flag(help: "Do it; without this it is only said what would go.")
        var yes = false

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            let id = MemberID(member)
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let led = try await store.projectsLed(by: id, in: community.id)
                guard led.isEmpty else {
                    throw BotFailure(
                        code: 1,
                        "This member leads \(led.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")). The lead is "
                            + "handed over first: /lead handover, or /steward lead.")
                }
                let documents = try await store.documents(of: id, in: community.id)
                let count = documents.values.reduce(0) { $0 + $1.count }
                guard yes else {
                    if options.json {
                        return try JSONOutput.say(Answer(member: "\(id)", rows: count, isDone: false))
                    }
                    return print(
                        "\(count) rows name this member. Add --yes to remove them; it cannot be undone.")
                }
                let rows = try await store.forget(
                    Tombstone(community: community.id, member: id, keepsCredit: keepCredit, at: .now))
                options.json
                    ? try JSONOutput.say(Answer(member: "\(id)", rows: rows, isDone: true))
                    : print(
                        "\(rows) rows were rewritten or removed. Older backups still hold them until they age out."
                    )
            }
        }

        private struct Answer: Encodable {
            var member: String
            var rows: Int
            var isDone: Bool
        }
    }
}
