import Foundation
import ProjectModel
import Testing

/// What holds whatever people do. `GUILDHALL_ROUNDS` walks longer (`make soak`).
@Suite("Invariants")
struct InvariantTests {
    private static let rounds =
        ProcessInfo.processInfo.environment["GUILDHALL_ROUNDS"].flatMap(UInt64.init) ?? 120

    @Test("Random acts of random people never break the model")
    func wandering() throws {
        var reached: Set<Stage> = []
        var refused = 0
        for seed in 1...Self.rounds {
            var wanderer = Wanderer(seed: seed)
            var project = try wanderer.begin()
            for step in 1...150 {
                let before = project
                do {
                    try wanderer.step(&project)
                } catch let refusal as Refusal {
                    refused += 1
                    // Leading on is several acts, of which the last may be refused; any other changes nothing.
                    if project.version == before.version {
                        #expect(project == before, "seed \(seed), step \(step): \(refusal)")
                    }
                }
                reached.insert(project.stage)
                for broken in Self.broken(project, since: before, at: wanderer.now) {
                    Issue.record("seed \(seed), step \(step): \(broken)")
                }
            }
            let replayed = Project(project.id, replaying: project.unsaved, sealedTwist: project.sealedTwist)
            #expect(replayed?.facts == project.facts, "seed \(seed): the history does not tell the project")
            let parts = project.facts.split
            #expect(Facts(core: parts.core, parts: parts.parts) == project.facts)
        }
        #expect(reached == Set(Stage.allCases), "the walk is wide enough")
        #expect(refused > 1_000)
    }

    /// The laws, each with its name.
    private static func broken(_ project: Project, since before: Project, at now: Moment) -> [String] {
        var broken: [String] = []
        func law(_ holds: Bool, _ name: String) {
            if !holds { broken.append(name) }
        }
        law(
            project.seats.allSatisfy { seat in
                project.team.count { $0.role.folded == seat.role.folded } <= seat.count
            }, "more people than seats on a role")
        law(Set(project.team.map(\.member)).count == project.team.count, "somebody is aboard twice")
        law(!project.team.contains { $0.member == project.lead }, "the lead is on the team list too")
        // A correction goes anywhere, and is a steward's to mend.
        let isCorrected = project.unsaved.contains { $0.change.isCorrection }
        let isLed: Set<Stage> = [.setup, .recruiting, .active, .phase2, .complete, .maintained]
        law(project.lead != nil || !isLed.contains(project.stage) || isCorrected, "nobody leads")
        law(project.coLeads.count <= 2, "too many co-leads")
        law(Set(project.coLeads).isSubset(of: project.team.map(\.member)), "a co-lead who is not aboard")
        let open = project.requests.filter { $0.status.isOpen }.map(\.member)
        law(Set(open).count == open.count, "two open requests of one person")
        law(!open.contains(where: project.isAboard), "somebody aboard still applies")
        law(!project.invitations.contains { project.isAboard($0.to) }, "somebody aboard is still invited")
        law(
            Set(project.milestones.map(\.id)).count == project.milestones.count,
            "two milestones of one number")
        if let proposal = project.proposal {
            law(
                Set(proposal.stances.map(\.member)).count == proposal.stances.count,
                "two stances of one person")
            law(!proposal.approvals.contains(proposal.author), "an author approves")
            for decision in proposal.decisions {
                switch decision.outcome {
                case .approved, .experiment, .notNow:
                    law(decision.by != .member(proposal.author), "a decision on one's own proposal")
                case .reversed: break
                }
            }
        }
        if let twist = project.twist {
            law(twist.isReadableByAll || twist.text == nil, "a sealed text stands open")
            if !twist.isReadableByAll {
                let seen =
                    "\(project.facts)\(project.unsaved.dropFirst(before.unsaved.count))\(project.searchText)"
                law(!seen.contains(Wanderer.secret), "a sealed text is told")
            }
        }
        if project.stage == .phase2, before.stage == .active,
            project.unsaved.last?.change.isCorrection == false
        {
            law(project.twist?.announced != nil, "phase 2 without its twist")
        }
        let moves = project.unsaved.dropFirst(before.unsaved.count)
        for recorded in moves where recorded.by == .clock {
            switch recorded.change {
            case .nudged, .twist(.announced), .work(.activitySeen): break
            case .moved(let move): law(move.rule == 14, "time made a transition")
            default: law(false, "time acted")
            }
        }
        return broken
    }
}

extension Change {
    fileprivate var isCorrection: Bool { if case .moved(let move) = self { move.rule == 26 } else { false } }
}
