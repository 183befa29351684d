import Cards
import ProjectModel
import Testing

@Suite("Proposals in French")
struct ProposalFrenchTests {
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
