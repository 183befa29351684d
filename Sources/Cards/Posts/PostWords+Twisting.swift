import ProjectModel

/// The twist. Its words are told when it is announced and never before: nothing here reads a sealed text (D4).
extension PostWords {
    func told(_ change: TwistChange) -> Told? {
        guard case .announced(let text, let deadline, let isLate) = change else { return nil }
        let planned: Phrase? =
            isLate ? project.twist?.plan.map { " (planned \(Stamp.relative($0.at)))" } : nil
        let head: Phrase = "Twist: \(item) meets a change of requirements\(planned ?? .empty)."
        let words = Words.inert(text, upTo: 1_000)
        let told: Phrase = project.twist?.isSpoiler == true ? "||\(words)||" : "\(words)"
        let until: Phrase? = deadline.map { "To be met by \(Stamp.date($0))." }
        switch lane {
        case .projects: return Told(head, "Phase 2 begins. The details are in its channel.")
        case .thread: return Told("What does it change? Collect here what must be adapted, and how.", until)
        case .project: return Told(head, told, until, pings: [.team(project.id)], isPinned: true)
        case .proposals, .desk, .leads, .stewards, .member: return Told(head)
        }
    }
}
