import ProjectModel

// Who has the ball, as everybody may read it: what is late is nobody's business but the lead's (COMMANDS §9).
extension Project {
    /// What comes next; `nil` when nothing is awaited.
    func nextLine(at now: Moment) -> Phrase? {
        let waiting = requests.filter { $0.status == .waiting }
        if self.lead != nil, let first = waiting.map(\.answerExpected).min() {
            let applications: Phrase = .counted(
                waiting.count, one: "the lead answers an application",
                other: "the lead answers \(waiting.count) applications")
            return first > now ? "\(applications), by \(Stamp.relative(first))." : "\(applications)."
        }
        switch stage {
        case .approved: return "a steward prepares the repository."
        case .setup: return "the lead finishes the setup."
        case .recruiting:
            return hasOpenSeats ? "people apply, and the lead welcomes them." : "the lead starts building."
        case .dormant, .archived: return "somebody who leads it on."
        case .complete, .maintained: return "an improvement, perhaps yours."
        case .proposed, .needsChanges, .rejected, .withdrawn, .active, .phase2: return nil
        }
    }

    /// Who has part in it, whoever has left included (F108).
    var contributors: Int {
        Set([self.lead].compactMap(\.self) + self.team.map(\.member) + alumni.map(\.member)).count
    }
}
