import ArgumentParser
import Bot
import ProjectModel

/// `guildhall export`: writes the community's catalogue in its documented shape.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the catalogue as PROJECTS.md.",
        discussion: """
            guildhall export PROJECTS.md
            guildhall export - | less

            What is sealed or for the team only is not in it. Importing the file again changes nothing.
            """)

    @Argument(help: "The file, or - for standard output.")
    var file: String

    @OptionGroup var options: CommunityOptions

    func run() async throws {
        try await options.withStore { store in
            let importing = Importing(store)
            let community = try await importing.community(options.community)
            try TextFile.write(try await importing.document(of: community.id, at: .now), to: file)
        }
    }
}
