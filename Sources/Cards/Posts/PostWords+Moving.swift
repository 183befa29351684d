import ProjectModel

/// A project's transitions (MIRROR §2): what starts, what is finished, what rests.
extension PostWords {
    func told(_ move: Move, _ by: Actor) -> Told? {
        if move.rule == 26, !move.isAnnounced {
            return Told(
                "\(item): corrected to \(RefusalWords.name(move.to))\(.by(by)), unannounced.",
                quoted(move.reason))
        }
        switch move.to {
        case .proposed, .needsChanges, .rejected, .withdrawn, .approved, .setup:
            return told(proposal: move, by)
        case .dormant where isStewards:
            return Told(
                "\(item) rests now\(.by(by, isForLead: move.isForLead)).", quoted(move.reason, upTo: 200))
        case .recruiting, .active, .phase2, .complete, .maintained, .archived, .dormant:
            return attributed(told(toAll: move), by)
        }
    }

    /// Who did it in Discord is seen there; what the command line did says so.
    private func attributed(_ told: Told?, _ by: Actor) -> Told? {
        guard by == .commandLine, var told, let head = told.lines.first else { return told }
        told.lines[0] = [head, "By a steward, via CLI."].joined(separator: " ")
        return told
    }

    private func told(toAll move: Move) -> Told? {
        switch move.to {
        case .recruiting: recruiting(move)
        case .active: active(move)
        case .phase2: Told("\(item) is in phase 2.")
        case .complete: complete()
        case .maintained:
            Told(
                move.from == .archived
                    ? "\(item) is alive again, and kept improving." : "\(item) is kept improving.", why)
        case .archived:
            Told(
                "\(item) was archived: it stays for learning, and can be revived.",
                quoted(move.reason, upTo: 200),
                isToTeam ? "What you did stays credited to you." : why)
        case .dormant:
            Told(
                project.lead == nil
                    ? "\(item) rests, and looks for somebody to lead it." : "\(item) rests for a while.",
                quoted(move.reason, upTo: 200), why)
        case .proposed, .needsChanges, .rejected, .withdrawn, .approved, .setup: nil
        }
    }

    private func recruiting(_ move: Move) -> Told? {
        let revived = move.from == .archived || move.from == .dormant
        return Told(
            revived ? "\(item) goes on, and looks for people." : "\(item) looks for its team.",
            project.needsLine(at: project.updated), revived ? nil : quoted(project.summary, upTo: 200),
            isPersonal && !isToTeam ? "Open it with /projects, or ask to join with /apply." : nil, why)
    }

    private func active(_ move: Move) -> Told? {
        let goesOn = [.archived, .dormant, .phase2, .complete, .maintained].contains(move.from)
        return Told(
            goesOn ? "\(item) goes on." : "\(item) is being built now.",
            project.lead.map { "Led by \($0). \(project.teamLine)." }, why)
    }

    private func complete() -> Told? {
        if case .member(let member) = lane, isToTeam { return completed(with: member) }
        let people = [project.lead].compactMap(\.self) + project.team.map(\.member)
        let names = people.prefix(8).map { Phrase(Inert(verbatim: "<@\($0)>")) }.joined(separator: ", ")
        let thanks: Phrase? =
            people.isEmpty
            ? nil
            : people.count > 8
                ? "Built by \(names) and \(people.count - 8) more. Thank you."
                : "Built by \(names). Thank you."
        return Told("\(item) is complete.", thanks, quoted(project.summary, upTo: 200), why)
    }

    /// To each of those who built it: what they did, in words they agreed to.
    private func completed(with member: MemberID) -> Told {
        let role = project.team.first { $0.member == member }?.role
        let head: Phrase =
            project.lead == member
            ? "\(item) is complete, and you led it. Thank you."
            : role.map { "\(item) is complete, and you built it as \(Words.inert($0, upTo: 60)). Thank you." }
                ?? "\(item) is complete, and you built it. Thank you."
        let credit = project.credits.last { $0.member == member && $0.agreed != nil }
        return Told(
            head, quoted(credit?.words),
            credit == nil
                ? "Nothing is recorded yet of what you did: your lead can write it down, and you agree to it in /me."
                : "A text for your profile stands in /me, under credit.")
    }
}
