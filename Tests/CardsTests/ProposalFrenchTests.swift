import Cards
import ProjectModel
import Testing

@Suite("Proposals in French")
struct ProposalFrenchTests {
    /// The sentences of a card that French has no words for.
    private func missing(_ card: Card) -> [String] {
        card.blocks.flatMap { block -> [Phrase] in
            switch block {
            case .text(let text), .spoiler(let text): [text]
            case .section(let text, let button): [text, button.label]
            case .separator: []
            case .row(let buttons): buttons.map(\.label)
            case .select(let select): [select.placeholder] + select.options.map(\.label)
            }
        }.flatMap { Language.french.missing(of: $0) }
    }

    @Test("The public card and what is said to those who press it have their words")
    func words() throws {
        var project = try Project.proposed()
        try project.raise(.mustFix, "No budget.", resolution: "A smaller one.", by: Cast.steward, at: .noon)
        #expect(missing(ProposalCard.card(project, .two)) == [])
        for kind in Stance.Kind.allCases {
            #expect(missing(StanceCard.taken(project, kind)) == [])
            #expect(missing(StanceCard.already(project, kind)) == [])
        }
        #expect(
            missing(StanceCard.concernRaised(project, try #require(project.proposal?.concerns.first))) == [])
        #expect(missing(DraftCard.submitted(project, .two, actions: [])) == [])
    }

    @Test("A count is said by French rules")
    func counted() throws {
        var project = try Project.proposed()
        func standing() -> String {
            let french = ProposalCard.card(project, .two).blocks.compactMap { block -> String? in
                if case .text(let text) = block { text.spoken(in: .french) } else { nil }
            }
            return french.first { $0.hasPrefix("**À") || $0.hasPrefix("**En") || $0.hasPrefix("**In") } ?? ""
        }
        #expect(standing().hasSuffix("En attente : 2 approbations de stewards."), "\(standing())")
        try project.take(.support, by: Cast.steward, at: .noon)
        #expect(standing().hasSuffix("En attente : 1 approbation de steward."), "\(standing())")
    }
}
