extension Language {
    /// French, as the proof that it works. Zero takes the singular.
    package static let french = Language(
        code: "fr", locales: ["fr"],
        catalogue: [
            frenchMarks, frenchHelp, frenchTrouble, frenchProjects, frenchRecords, frenchDates, frenchPosts,
            frenchPersonalPosts, frenchMe, frenchOwnPage, frenchRefusals, frenchGuards, frenchJoining,
            frenchArriving, frenchCommands,
            frenchLeading, frenchLeadingForms, frenchGates, frenchBuilding,
            frenchProposing, frenchProposingForms, frenchProposingPages, frenchDrafting, frenchReviewing,
            frenchStewarding, frenchStewardingForms, frenchChannels, frenchMending, frenchSyncing,
        ].joined(separator: "\n\n"),
        isOne: { (0...1).contains($0) })
}
