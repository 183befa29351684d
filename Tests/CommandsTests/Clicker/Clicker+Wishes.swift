import ProjectModel

@testable import Commands

/// What somebody would see a project do next: a way of the lifecycle, or a turn that waits for them.
struct Wish {
    let project: Project.ID
    /// The change it comes to, by its name, or the part that is pressed.
    let change: String
    /// The command with which one begins.
    let errand: String
    /// Where the project would be then.
    var stage: Stage?
    /// What a steward would say with `/steward decide`.
    var outcome: String?
}

// What is wished for: of what whoever is here may do, what happened least.
extension Clicker {
    mutating func newWish() -> Wish? {
        let all = projects.values.sorted { $0.id < $1.id }.flatMap { wishes(for: $0) }
        return all.isEmpty ? nil : rarest(all, of: 8, by: \.change)
    }

    private func wishes(for project: Project) -> [Wish] {
        let leads = project.leads(current.member) || current.what.isSteward && !project.isProposal
        let isAuthor = project.proposal?.author == current.member
        let ways = Lifecycle.ways(from: project.stage).compactMap { rule -> Wish? in
            if rule.who == [.lead], leads { return way(rule, project, "lead advance") }
            if rule.who == [.steward], current.what.isSteward, !isAuthor {
                return stewardsWay(rule, project)
            }
            return rule.who == [.proposer] && isAuthor ? way(rule, project, "vote") : nil
        }
        return ways + personal(project) + (leads ? leading(project) : [])
            + (current.what.isSteward ? stewarding(project) : [])
    }

    private func way(_ rule: Lifecycle.Rule, _ project: Project, _ errand: String) -> Wish {
        let stage =
            rule.number == 21 ? project.revived : rule.number == 22 ? Stage(project.state) : rule.to[0]
        return Wish(project: project.id, change: "moved.\(rule.number)", errand: errand, stage: stage)
    }

    private func stewardsWay(_ rule: Lifecycle.Rule, _ project: Project) -> Wish? {
        // Not every proposal is worth being turned down.
        if rule.number == 5, !project.id.number.isMultiple(of: 4) { return nil }
        // What is not supported cannot be approved.
        let isReady = project.proposal?.readiness(needing: 2) == .ready
        if rule.number == 4, !isReady { return way(rule, project, "vote") }
        let outcomes = [2: "changes", 4: "approve", 5: "notnow", 25: "reverse"]
        // Setting up has a board of its own, to which the review leads.
        let isDecided = outcomes[rule.number] != nil || rule.number == 8
        let lacksLead = rule.number == 8 && project.lead == nil && project.leadOffer == nil
        var wish = way(
            rule, project, lacksLead ? "steward lead" : isDecided ? "steward decide" : "steward state")
        wish.outcome = outcomes[rule.number]
        return wish
    }

    /// What waits for an answer of theirs.
    private func personal(_ project: Project) -> [Wish] {
        let me = current.member
        func wishes(_ errand: String, _ changes: String..., when isSo: Bool) -> [Wish] {
            isSo ? changes.map { Wish(project: project.id, change: $0, errand: errand) } : []
        }
        let isInvited = project.invitations.contains { $0.to == me }
        let isAnswered = project.proposal?.concerns.contains { $0.by == me && $0.answer != nil } == true
        let isMissing = project.proposal?.author == me && project.proposal?.awaitsCommitment == true
        // It is set up once its lead has accepted.
        let accepted = project.stage == .approved ? "moved.8" : "team.leadOfferAnswered"
        return wishes("me", accepted, when: project.leadOffer?.to == me)
            + wishes("me", "team.invitationAnswered", when: isInvited)
            + wishes("me", "team.returned", when: project.alumni.contains { $0.member == me })
            + wishes(
                "me", "credit.agreed", "credit.removed", when: project.credits.contains { $0.member == me })
            + wishes("vote", "proposal.concernResolved", "proposal.concernReopened", when: isAnswered)
            + wishes("vote", "proposal.committed", when: isMissing)
    }

    private func leading(_ project: Project) -> [Wish] {
        func wishes(_ errand: String, _ changes: String..., when isSo: Bool) -> [Wish] {
            isSo ? changes.map { Wish(project: project.id, change: $0, errand: errand) } : []
        }
        let (isHomeless, isPhase2) = (project.channelWish == nil, project.stage == .phase2)
        return wishes("lead board", "work.channelChosen", when: isHomeless && project.stage != .archived)
            + wishes("lead board", "work.archiveTicked", when: project.stage == .archived)
            + wishes("lead board", "work.phase2Ticked", when: isPhase2)
            + wishes("lead advance", "work.guardWaiverGranted", when: isPhase2)
            + wishes("lead twist", "twist.scheduled", when: project.stage == .active)
            + wishes("lead twist", "lead.twist.show", when: project.twist?.announced != nil)
            + wishes("lead log", "lead.log.resolved", when: project.openBlockers.count > 1)
            + wishes("lead team", "team.roleChanged", when: !project.team.isEmpty)
            + wishes("lead team", "team.coLeadEnded", when: !project.coLeads.isEmpty)
    }

    private func stewarding(_ project: Project) -> [Wish] {
        let isOver = project.openExperiment.map { $0 <= bench.now } == true
        let isPaused = project.stage == .proposed && project.proposal?.blocking.isEmpty == false
        let isAsked = project.checklist.ticks.values.contains { tick in
            if case .waived(_, _, nil) = tick { true } else { false }
        }
        let waiver = Wish(project: project.id, change: "work.waiverGranted", errand: "steward queue")
        let evaluation = Wish(
            project: project.id, change: "proposal.experimentEvaluated", errand: "steward decide")
        let path = Wish(
            project: project.id, change: "proposal.concernOverridden", errand: "steward decide",
            outcome: "experiment")
        return (isAsked ? [waiver] : []) + (isOver ? [evaluation] : [])
            + (isPaused && current.what.isCore ? [path] : [])
    }
}
