import ArgumentParser
import Bot
import ProjectModel

/// `guildhall export`: writes the community's documents in their documented shapes.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a document of the community: PROJECTS.md and its kin.",
        discussion: """
            guildhall export PROJECTS.md
            guildhall export CONTRIBUTORS.md - | less
            guildhall export ROADMAP.md --project P-014

            The documents: \(Exporting.Document.allCases.map(\.rawValue).joined(separator: ", ")). The last four are \
            about one project; CONTRIBUTORS.md, DECISIONS.md, calendar.ics and badge.json may be. Any other name is a \
            file for PROJECTS.md. What is sealed or for the team only is in none of them. Importing PROJECTS.md again \
            changes nothing.
            """)

    @Argument(help: "The document, or a file for PROJECTS.md; - for standard output.")
    var what: String

    @Argument(help: "The file, or - for standard output. Default: the document's own name.")
    var file: String?

    @Option(help: "One project, for the documents about one.")
    var project: String?

    @OptionGroup var options: CommunityOptions

    func run() async throws {
        let named = Exporting.Document(fileName: what)
        guard named != nil || file == nil else {
            throw ValidationError(
                "There is no document “\(what)”. There are: "
                    + Exporting.Document.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        try await options.withStore { store in
            let community = try await Importing(store).community(options.community)
            let document = named ?? .projects
            var one: Project?
            if let project { one = try await ProjectArgument.found(project, in: community.id, store) }
            let text = try await Exporting(store).text(of: document, project: one, in: community.id, at: .now)
            try TextFile.write(text, to: file ?? what)
        }
    }
}
