import Cards
import Interactions
import ProjectModel

// The board, and the way from it to every decision.
extension Stewards.Decide {
    /// The board with what a steward can do as things stand.
    static func board(_ project: Project, _ call: Call, said: Phrase? = nil) -> Card {
        ReviewBoard.card(
            project, call.terms(for: project), for: call.standing, said: said, actions: rows(project, call))
    }

    private static func rows(_ project: Project, _ call: Call) -> [[Card.Button]] {
        guard let proposal = project.proposal, proposal.author != call.standing.member else { return [] }
        func button(_ outcome: Outcome, _ label: Phrase, _ style: Card.Button.Style = .secondary)
            -> Card.Button
        {
            Go {
                $0.proposal = project.id
                $0.outcome = outcome
            }.face(label, style)
        }
        let concern = Vote.Raise { $0.proposal = project.id }.face("Concern")
        switch project.stage {
        case .proposed where proposal.awaitsCommitment: return [[button(.changes, "Ask")]]
        case .proposed:
            var first = [button(.changes, "Ask"), concern, button(.notnow, "Not now")]
            if isReady(project, call) {
                first.insert(button(.approve, "Approve", .primary), at: 0)
            } else if call.standing.isCore {
                first.append(button(.experiment, "Propose a path"))
            }
            let isTaken = proposal.reviewer == call.standing.member
            return [first, isTaken ? [] : [Take { $0.proposal = project.id }.face("Take review")]]
        case .needsChanges: return [[concern, button(.notnow, "Not now")]]
        case .approved, .setup:
            let setUp = Stewards.SettingUp.Open { $0.project = project.id }.face("Set up", .primary)
            return [[setUp, button(.reverse, "Reverse")] + evaluation(project, call)]
        case .rejected, .withdrawn: return []
        case .recruiting, .active, .phase2, .complete, .maintained, .archived, .dormant:
            return [evaluation(project, call)]
        }
    }

    private static func evaluation(_ project: Project, _ call: Call) -> [Card.Button] {
        guard let end = project.openExperiment, end <= call.now else { return [] }
        return [Evaluate { $0.proposal = project.id }.face("How did it go?", .primary)]
    }

    /// Enough approvals, and nothing that pauses (D5).
    static func isReady(_ project: Project, _ call: Call) -> Bool {
        project.proposal?.readiness(needing: call.terms(for: project).approvalsNeeded) == .ready
    }

    /// Does at once what needs no words, and opens the form of what does.
    static func go(_ outcome: Outcome, _ project: Project, _ call: Call) async throws -> Reply {
        let id = project.id
        if outcome == .take { return .say(try await take(id, call)) }
        // Whoever opens a form on what is over reads that first, and writes nothing in vain.
        guard project.stages(for: outcome).contains(project.stage) else {
            return .say(try await meanwhile(id, call))
        }
        guard project.proposal?.author != call.standing.member else { throw Refusal.ownProposal }
        switch outcome {
        case .take, .changes: return .open(AskForm { $0.proposal = id })
        case .approve: return approval(of: project, as: .approved, call)
        case .experiment: return approval(of: project, as: .experiment, call)
        case .notnow: return .open(NotNowForm { $0.proposal = id })
        case .reverse: return .open(ReverseForm { $0.proposal = id })
        }
    }

    static func take(_ id: Project.ID, _ call: Call) async throws -> Card {
        let (standing, now) = (call.standing, call.now)
        do {
            let taken = try await call.change(id) { try $0.takeReview(by: standing, at: now) }.project
            return board(
                taken, call, said: "You have taken this review; its proposer sees that somebody looks at it.")
        } catch Refusal.alreadySo {
            return board(try await call.proposal(id), call, said: "You have this review already.")
        } catch Refusal.wrongStage {
            return try await meanwhile(id, call)
        }
    }

    /// What is not ready is not offered; a Core Steward may go on with a written reason (D5, F46).
    private static func approval(of project: Project, as kind: Kind, _ call: Call) -> Reply {
        if isReady(project, call) {
            return .open(
                ApproveForm {
                    $0.proposal = project.id
                    $0.kind = kind
                })
        }
        guard call.standing.isCore else {
            return .say(
                board(project, call, said: "It is not ready to be decided: the lines with ○ and ! say why."))
        }
        return .open(
            PathForm {
                $0.proposal = project.id
                $0.kind = kind
            })
    }

    /// Somebody else was first: who, and what they decided, above what is so now (E12, story 15).
    static func meanwhile(_ id: Project.ID, _ call: Call) async throws -> Card {
        let project = try await call.proposal(id)
        let decision =
            project.proposal?.awaitsCommitment == true
            ? project.proposal?.pending : project.proposal?.decisions.last
        let said: Phrase =
            decision.map { RefusalWords.discord.sentence(.alreadyDecided($0)) }
            ?? "This changed meanwhile. Here is how it stands."
        return board(project, call, said: said)
    }

    static func which(_ call: Call) async throws -> Card {
        let queue = try await call.stewardQueue().items.filter { $0.matter.kind == .reviews }
        var open: [ProjectName] = []
        for name in queue.compactMap(\.matter.project) where !open.contains(name) { open.append(name) }
        guard !open.isEmpty else { return StanceCard.nothingOpen }
        let menu = Choose().menu(
            placeholder: "Choose a proposal, for example \(Words.inert(open[0].name, upTo: 80))",
            options: open.prefix(25).map {
                MenuOption("\(Words.inert($0.name, upTo: 80)) · \($0.id)", value: $0.id)
            })
        return StanceCard.which(menu)
    }
}

extension Project {
    /// Where a decision can still be made.
    fileprivate func stages(for outcome: Stewards.Decide.Outcome) -> Set<Stage> {
        switch outcome {
        case .take, .changes: [.proposed]
        case .approve, .experiment: proposal?.awaitsCommitment == true ? [] : [.proposed]
        case .notnow: proposal?.awaitsCommitment == true ? [] : [.proposed, .needsChanges]
        case .reverse: [.approved, .setup]
        }
    }
}
