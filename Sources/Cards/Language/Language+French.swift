extension Language {
    /// French, as the proof that it works. Zero takes the singular.
    package static let french = Language(
        code: "fr", locales: ["fr"],
        catalogue: [
            frenchHelp, frenchTrouble, frenchProjects, frenchRecords, frenchMe,
            frenchRefusals, frenchGuards, frenchJoining, frenchArriving, frenchCommands, frenchLeading,
            frenchOwnPage, frenchProposing, frenchProposingForms, frenchStewarding,
        ].joined(separator: "\n\n"),
        isOne: { (0...1).contains($0) })
}
