import ProjectModel

/// The twist. Its words are told when it is announced and never before: nothing here reads a sealed text (D4).
extension PostWords {
    func told(_ change: TwistChange) -> Told? {
        guard case .announced(let text, let deadline, let isLate) = change else { return nil }
        let planned = isLate ? project.twist?.plan?.at : nil
        let late: Phrase = planned.map { " (planned \(Stamp.relative($0)))" } ?? .empty
        switch lane {
        case .projects:
            return Told(
                TwistCard.short(project), planned.map { "Planned \(Stamp.relative($0))." }, saysWhen: isLate)
        case .thread: return Told("What does it change? Collect here what must be adapted, and how.")
        case .project:
            var told = Told(
                "Twist: \(item) meets a change of requirements\(late).", pings: [.team(project.id)],
                isPinned: true, saysWhen: isLate)
            told.body =
                TwistCard.announcement(
                    text, of: project, deadline: deadline, isSpoiler: project.twist?.isSpoiler == true,
                    planned: planned
                ).blocks
            return told
        case .member:
            return Told(
                "Twist: \(item) meets a change of requirements\(late).",
                "Phase 2 begins. The details are in its channel.", why, saysWhen: isLate)
        case .proposals, .desk, .leads, .contributors, .stewards, .aside:
            return Told("Twist: \(item) meets a change of requirements\(late).")
        }
    }
}
