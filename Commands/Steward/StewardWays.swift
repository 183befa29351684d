import Cards
import Interactions
import ProjectModel

// Where `/steward state` leads by a way of the table, and where only by a correction.
extension Project {
    /// Where a steward's ways lead from here: archiving, resting, waking, reviving, taking a decision back.
    var stewardWays: [Stage] { Stage.allCases.filter { stewardRule(to: $0) != nil } }

    /// The number of the way, if it is one that is taken here; a lead's ways with their gates are `/lead advance`.
    func stewardRule(to stage: Stage) -> Int? {
        guard let rule = Lifecycle.rule(from: self.stage, to: stage) else { return nil }
        switch rule.number {
        case 8, 12, 15, 17, 18, 19, 20, 23, 24: return rule.number
        // It goes on where it paused, and is revived to where it was, nowhere else (D12).
        case 21: return stage == revived ? rule.number : nil
        case 22: return stage == Stage(self.state) ? rule.number : nil
        case 25: return proposal == nil ? nil : rule.number
        default: return nil
        }
    }

    /// Whether a stage is one step from here that a steward may take, also in the lead’s place.
    func hasStewardStep(to stage: Stage) -> Bool {
        outcome(leadingTo: stage) != nil || stewardRule(to: stage) != nil || leadWay(to: stage) != nil
    }

    /// The number of the way that its lead has there.
    func leadWay(to stage: Stage) -> Int? {
        leadWays.first { Lead.Advance.target(of: $0, self) == stage }?.number
    }

    /// Where it goes on once it is revived.
    var revived: Stage { hasEverCompleted ? .maintained : Stage(archivedFrom ?? .recruiting) }

    /// A decision on a proposal has its own form.
    func outcome(leadingTo stage: Stage) -> Stewards.Decide.Outcome? {
        guard self.stage == .proposed || self.stage == .needsChanges else { return nil }
        switch (self.stage, stage) {
        case (.proposed, .needsChanges): return .changes
        case (.proposed, .approved): return .approve
        case (_, .rejected): return .notnow
        default: return nil
        }
    }
}

extension Stage: CarriedValue {
    package static var longest: Int? { allCases.map(\.rawValue.utf16.count).max() }
    package var carried: String { rawValue }
    package init?(carried: String) { self.init(rawValue: carried) }

    /// A stage by the word of the documents or of the cards.
    static func meant(by typed: String) -> Stage? {
        let words = typed.folded
        guard !words.isEmpty else { return nil }
        func names(_ stage: Stage) -> [String] {
            [
                stage.rawValue.folded, stage.rawValue.replacing("_", with: " ").folded,
                stage.word.spoken(in: .english).folded,
            ]
        }
        return allCases.first { names($0).contains(words) }
            ?? allCases.first { names($0).contains { $0.hasPrefix(words) } }
    }
}

extension ArchiveReason: Choice {
    package var label: Phrase { word }
}

extension ChannelFate: Choice {
    package var label: Phrase { word }
}
