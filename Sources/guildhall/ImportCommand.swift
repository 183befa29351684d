import ArgumentParser
import Bot
import Documents
import Foundation
import ProjectModel
import Storage

/// `guildhall import`: takes over a catalogue that was kept by hand.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over the projects of a PROJECTS.md, and say what is odd about them.",
        discussion: """
            guildhall import PROJECTS.md
            guildhall import PROJECTS.md --database sqlite:community.sqlite --json
            guildhall import project_proposal.md --draft-for 1234567890

            Importing the same file again changes nothing. Findings are for a person to decide and fail nothing. In a \
            database without a community the import makes one.

            A filled-in proposal template is read and checked; --draft-for keeps it as somebody's draft, which they find \
            in /propose. Nobody is made to have proposed anything.
            """)

    @Argument(help: "The file, or - for standard input.")
    var file: String

    @Option(help: "For a proposal: the member whose draft it becomes, by their id.")
    var draftFor: UInt64?

    @OptionGroup var options: CommunityOptions

    func run() async throws {
        let text = try TextFile.read(file)
        if (try? CatalogueReader(text)) == nil, let reader = try? ProposalReader(text) {
            return try await take(reader)
        }
        try await options.withStore { store in
            let importing = Importing(store)
            // Read before a community is made for it: a file that is none leaves no trace.
            _ = try CatalogueReader(text)
            let community = try await importing.community(options.community, isMade: true)
            let report = try await importing.read(text, into: community.id, at: .now)
            options.json ? try say(json: report) : say(report)
        }
    }

    private func take(_ reader: ProposalReader) async throws {
        let report = ProposalReport(reader)
        options.json ? try JSONOutput.say(report) : report.say()
        guard let draftFor else {
            if !options.json { print("\nNothing was kept. --draft-for MEMBER keeps it as their draft.") }
            return
        }
        try await options.withStore { store in
            let community = try await Importing(store).community(options.community)
            let now = Moment.now
            let draft = Draft(Draft.ID(Int(now.millisecondsSince1970)), reader.text, saved: now)
            try await store.keep(draft, of: MemberID(draftFor), in: community.id)
        }
        if !options.json { print("\nKept as a draft of \(draftFor), who finds it in /propose.") }
    }

    private func say(_ report: Importing.Report) {
        for outcome in report.outcomes {
            print("\(outcome.result.rawValue) \(outcome.project.id) \(outcome.project.name)")
        }
        if report.outcomes.isEmpty { print("No project is in \(file), only the template’s placeholders.") }
        guard !report.findings.isEmpty else { return }
        print("\nWorth a look:")
        for finding in report.findings { print("  • \(finding)") }
    }

    private func say(json report: Importing.Report) throws {
        struct Answer: Encodable {
            var projects: [Entry]
            var findings: [Odd]
        }
        struct Entry: Encodable {
            var id: String
            var name: String
            var result: String
        }
        struct Odd: Encodable {
            var project: String
            var finding: String
        }
        try JSONOutput.say(
            Answer(
                projects: report.outcomes.map {
                    Entry(id: "\($0.project.id)", name: $0.project.name, result: $0.result.rawValue)
                },
                findings: report.findings.map { Odd(project: $0.project, finding: "\($0)") }))
    }
}
