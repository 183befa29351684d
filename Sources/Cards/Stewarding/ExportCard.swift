import ProjectModel

/// What is handed over with a document.
package enum ExportCard {
    package static func card(_ name: Phrase, isWhole: Bool = true) -> Card {
        var text: Phrase = "**\(name)**, as things stand. Nothing is in it that not everybody may read."
        if !isWhole {
            text =
                "\(text) The projects’ own files would have been too much for one message; each project’s can be had alone."
        }
        return Card(accent: .green, [.text(text)])
    }

    package static func card(of project: Project) -> Card {
        Card(
            accent: .green,
            [
                .text("The files of **\(project.title)**, as things stand, for its repository."),
                .text("-# A hyphen stands where the path has a slash: `docs-…` belongs into `docs/`."),
            ])
    }
}
