import Cards
import Interactions

extension Catalogue {
    /// Every slash command there is. To add one, add its line.
    package static let guildhall = Catalogue(
        commands: [
            Projects.self,
            Proposals.self,
            Apply.self,
            Propose.self,
            Vote.self,
            Me.self,
            Help.self,
            Lead.self,
            Stewards.self,
            Setup.self,
            Mending.self,
            ViewPortfolio.self,
            InviteToProject.self,
            RecordAsDecision.self,
            RaiseAsConcern.self,
            StartAProposalFromThis.self,
            SaveToProjectLinks.self,
        ],
        wordings: .guildhall)
}
