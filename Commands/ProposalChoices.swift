import Cards
import Interactions
import ProjectModel

/// What people pick from while they write a proposal and say what they think of one: the labels they read, the values
/// that travel.

extension ProposalText.TwistPlan.Kind: Choice {
    package var label: Phrase { word }
}

extension ProposalText.DataScale: Choice {
    package var label: Phrase { word }
}

extension ProposalText.Infrastructure: Choice {
    package var label: Phrase { word }
}

extension ProposalText.Budget: Choice {
    package var label: Phrase { word }
}

extension ProposalText.FailureMode: Choice {
    package var label: Phrase { word }
}

extension ProposalText.LatencyTier: Choice {
    package var label: Phrase { word }
}

extension ProposalText.ThroughputTier: Choice {
    package var label: Phrase { word }
}

extension ProposalText.TeamSize: Choice {
    package var label: Phrase { word }
}

extension ProposalText.CanLead: Choice {
    package var label: Phrase { word }
}

extension ProposalText.Part: Choice {
    package var label: Phrase { word }
}

extension DraftPage: Choice {
    package var label: Phrase { title }
    package var value: String { "\(rawValue)" }
}

extension Stance.Kind: Choice {
    package var label: Phrase { word }
}

extension Concern.Kind: Choice {
    package var label: Phrase {
        switch self {
        case .mustFix: "Must fix: it pauses the decision"
        case .suggestion: "Suggestion"
        case .question: "Question"
        }
    }
}

extension Draft.ID: CarriedValue {
    package static var longest: Int? { Int.longest }
    package var carried: String { number.carried }

    package init?(carried: String) {
        guard let number = Int(carried: carried), number != 0, number != .min else { return nil }
        self.init(number)
    }
}
