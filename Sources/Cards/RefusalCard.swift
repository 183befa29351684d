import ProjectModel

/// Refusals as sentences: what is so, why, and what to do next (COMMANDS §6).
package enum RefusalCard {
    /// - Parameter open: the button that opens a project, for refusals that know where to go.
    package static func card(_ refusal: Refusal, open: (ProjectName) -> Card.Button) -> Card {
        switch refusal {
        case .unknownProject(let typed, let nearest?):
            asking(
                "I don’t know a project called “\(Words.inert(typed, upTo: 80))”. Did you mean "
                    + "**\(Words.inert(nearest.name, upTo: 100))**?",
                [open(nearest)])
        case .unknownProject(let typed, nil):
            asking(
                "I don’t know a project called “\(Words.inert(typed, upTo: 80))”. `/projects show:All` lists every one.",
                [])
        case .ambiguousProject(let typed, let candidates):
            asking(
                "\(candidates.count) projects begin with “\(Words.inert(typed, upTo: 80))”. Which one do you mean?",
                candidates.prefix(4).map(open))
        }
    }

    private static func asking(_ sentence: String, _ buttons: [Card.Button]) -> Card {
        Card(accent: .amber, [.text(sentence)] + (buttons.isEmpty ? [] : [.row(buttons)]))
    }
}

/// What is said when something did not work that no rule forbids.
package enum TroubleCard {
    /// Something of ours broke; the reference finds it in the log.
    package static func fault(reference: String) -> Card {
        Card(
            accent: .amber,
            [
                .text(
                    "Something went wrong on my side, and nothing was changed. Please try again in a minute; if it "
                        + "happens again, tell a steward this reference."),
                .text("-# \(reference)"),
            ])
    }

    /// A button or select of an older release.
    package static let outdated = "This button is from an older version. Here is what is so now."

    package static let tooSlow = Card(
        accent: .amber, [.text("That took too long to open, and nothing was changed. Please try once more.")])

    /// E22.
    package static let onlyInServer = Card(
        accent: .amber, [.text("This works in the server, not in a direct message. Please ask me there.")])

    package static let unknownCommand = Card(
        accent: .amber,
        [
            .text(
                "This command belongs to another version of me. Discord will soon show those I have; `/help` lists them."
            )
        ])
}
