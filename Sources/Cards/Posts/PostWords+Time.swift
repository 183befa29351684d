import ProjectModel

/// What time alone brings up (DOMAIN §3): suggestions, each once, never a verdict and never in public when somebody is
/// late.
extension PostWords {
    func told(_ nudge: Nudge, at now: Moment) -> Told? {
        switch nudge.timer {
        case .firstAnswer:
            return Told(
                nudge.step == 0
                    ? "\(item) waits for a first answer; it is due in four hours."
                    : "\(item) still waits for its first answer, which is due now.", pings: [.stewards])
        case .decision:
            return Told(
                "\(item) is in review for \(nudge.step == 0 ? "six" : "seven") days; a decision is due.")
        case .repository: return Told("\(item) is approved and has no repository yet.")
        case .setup:
            return Told(
                "\(item) has been in setup for a week.",
                "What is left stands on its card; ask for help where it stalls.")
        case .application: return application(nudge)
        case .recruiting: return recruiting(nudge)
        case .atRisk:
            return Told(
                isPersonal
                    ? "How is \(item)? Nothing was seen for two weeks."
                    : "\(item): nothing was seen for two weeks, and no word came.",
                isPersonal ? "One tap in /lead board says how it goes; a break is fine." : nil)
        case .quiet:
            return Told(
                "\(item) has been quiet since \(Stamp.date(nudge.since)).",
                "It could rest for a while, or look for people or another lead.")
        case .archiveReview: return Told("\(item) has not moved for six months: archive it, or let it be?")
        case .experiment: return Told("\(item): the experiment’s time is over. How did it go?")
        case .twistDeadline:
            guard let deadline = project.twist?.deadline else { return nil }
            return Told("The twist is to be met \(Stamp.relative(deadline)).")
        }
    }

    private func application(_ nudge: Nudge) -> Told? {
        let waiting = project.requests.count { $0.status == .waiting }
        guard waiting > 0 else { return nil }
        return Told(
            .counted(
                waiting, one: "\(item): an application waits for an answer.",
                other: "\(item): \(waiting) applications wait for an answer."),
            isPersonal ? "Open them with /lead applications." : nil)
    }

    private func recruiting(_ nudge: Nudge) -> Told? {
        Told(
            nudge.step == 0
                ? "\(item) has been looking for people for two weeks, and nobody applied."
                : "\(item) has been looking for people for four weeks, and nobody applied.",
            nudge.step == 0
                ? "Share it again, or widen the roles." : "It could go on looking, change its roles, or rest."
        )
    }
}
