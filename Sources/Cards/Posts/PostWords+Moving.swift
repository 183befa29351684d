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
        case .recruiting: return recruiting(move)
        case .active: return active(move)
        case .phase2: return Told("\(item) is in phase 2.")
        case .complete: return complete()
        case .maintained:
            return Told(
                move.from == .archived
                    ? "\(item) is alive again, and kept improving." : "\(item) is kept improving.")
        case .archived:
            return Told(
                "\(item) was archived: it stays for learning, and can be revived.",
                quoted(move.reason, upTo: 200))
        case .dormant: return dormant(move, by)
        }
    }

    private func recruiting(_ move: Move) -> Told? {
        let revived = move.from == .archived || move.from == .dormant
        return Told(
            revived ? "\(item) goes on, and looks for people." : "\(item) looks for its team.",
            project.needsLine(at: project.updated), revived ? nil : quoted(project.summary, upTo: 200))
    }

    private func active(_ move: Move) -> Told? {
        let goesOn = [.archived, .dormant, .phase2, .complete, .maintained].contains(move.from)
        return Told(
            goesOn ? "\(item) goes on." : "\(item) is being built now.",
            project.lead.map { "Led by \($0). \(project.teamLine)." })
    }

    private func complete() -> Told? {
        let people = [project.lead].compactMap(\.self) + project.team.map(\.member)
        let names = people.prefix(8).map { Phrase(Inert(verbatim: "<@\($0)>")) }.joined(separator: ", ")
        let thanks: Phrase? =
            people.isEmpty
            ? nil
            : people.count > 8
                ? "Built by \(names) and \(people.count - 8) more. Thank you."
                : "Built by \(names). Thank you."
        return Told("\(item) is complete.", thanks, quoted(project.summary, upTo: 200))
    }

    private func dormant(_ move: Move, _ by: Actor) -> Told? {
        if isStewards {
            return Told(
                "\(item) rests now\(.by(by, isForLead: move.isForLead)).", quoted(move.reason, upTo: 200))
        }
        return Told(
            project.lead == nil
                ? "\(item) rests, and looks for somebody to lead it." : "\(item) rests for a while.",
            quoted(move.reason, upTo: 200))
    }
}
