import ProjectModel

/// The lines of a gate as they are read when they are so, and what to do while they are not (C7).
enum GateWords {
    static func name(_ subject: Gate.Subject) -> Phrase {
        switch subject {
        case .item(let item): name(item)
        case .word(let word): name(word)
        }
    }

    /// What helps; `nil` where the name says it.
    static func hint(_ subject: Gate.Subject) -> Phrase? {
        switch subject {
        case .item(.setupReadme), .item(.setupRoadmap), .item(.setupContext), .item(.setupTwist):
            "fill it in the repository"
        case .item(.setupContributing): "say how a change gets in"
        case .item(.setupIssues): "a first issue for each seat helps most"
        case .item(.setupChannel): "if you want one; stewards make it"
        case .item(.withinBudget): "add the monthly cost with `/lead log`"
        case .item(.decisionsExplained): "record them with `/lead log`"
        case .item(.validatorsPass): "correctness, performance and cost"
        case .item(.contributorsFinal): "everybody says what may be written about them"
        case .word(.twistText): "write it with `/lead twist`"
        case .word(.openSeats): "open one with `/lead seats`"
        case .word(.coreRoles): "a seat may stay open"
        case .word(.leadReady): "you have the time, and people can reach you"
        case .word(.teamOrSolo): "or say that you build alone"
        case .item, .word: nil
        }
    }

    private static func name(_ item: Checklist.Item) -> Phrase {
        switch item {
        case .setupReadme: "README.md customised"
        case .setupRoadmap: "ROADMAP.md filled"
        case .setupContext: "docs/BUSINESS_CONTEXT.md complete"
        case .setupTwist: "docs/PHASE2_TWIST.md documented"
        case .setupContributing: "CONTRIBUTING.md additions"
        case .setupIssues: "Initial issues created"
        case .setupChannel: "A project channel"
        case .analyseImpact: "Analyse the impact"
        case .writeRecords: "ADRs for major decisions"
        case .refactor: "Refactor what is affected"
        case .testRequirements: "Test the new requirements"
        case .updateDocuments: "Update the documentation"
        case .requirementsMet: "Phase-2 requirements met"
        case .validatorsPass: "Validators pass"
        case .withinBudget: "Cost within budget"
        case .documentationUpdated: "Documentation updated"
        case .decisionsExplained: "ADRs explain decisions"
        case .readmeStatus: "README says complete"
        case .contributorsFinal: "CONTRIBUTORS final"
        // Stewards' lists and the quality standards are read as the documents write them.
        case .createRepository, .applyTemplate, .customiseDocuments, .setLabels, .addLead, .updateCatalogue,
            .revivalProposed, .revivalExplained, .revivalReviewed, .revivalLead, .revivalUnarchived,
            .revivalDocuments, .revivalResumed, .liveData, .twistBuiltIn, .costLimits, .validators,
            .architectureRecords, .businessContext, .setupInstructions, .contributionGuide, .phasedRoadmap,
            .recognition, .codeReview, .ownership, .asyncFirst, .conflictResolution, .repositoryReadOnly,
            .catalogueSection, .readmeArchived, .forkLinked:
            RefusalWords.name(item)
        }
    }

    private static func name(_ word: Guard) -> Phrase {
        switch word {
        case .leadReady: "The lead is ready"
        case .teamOrSolo: "Somebody builds with the lead"
        case .coreRoles: "Every role has somebody"
        case .teamOnboarded: "The team is on board"
        case .tasksAssigned: "First tasks are assigned"
        case .openSeats: "A seat is open"
        case .phase1Milestones: "Milestones of phase 1"
        case .phaseMilestones: "Milestones of phases 1 and 2"
        case .coreWorks: "The core works"
        case .teamReady: "The team is ready"
        case .twistText: "The twist is written"
        case .improvements: "Improvements go on"
        case .restReason: "Why it pauses"
        case .leadOrInterest: "A lead, or interest, is back"
        case .lint, .edited, .question, .approvals, .noMustFix, .criteria, .commitment, .anotherDecides,
            .discussed, .notNowReason, .lookAlike, .note, .repository, .leadConfirmed, .setupChecklist,
            .completionChecklist, .reason, .teamAsked, .revivalChecklist:
            RefusalWords.name(word)
        }
    }

    /// What a way does when it is taken (C7).
    static func outcome(_ rule: Int, of project: Project) -> Phrase {
        switch rule {
        case 9: "The seats open, #projects hears of it with an Apply button, and the card changes."
        case 10: "Phase 1 begins without a call for people. #projects hears of it, and the card changes."
        case 11:
            project.hasOpenSeats
                ? "Phase 1 begins; seats may stay open. #projects hears of it, and the card changes."
                : "Phase 1 begins. #projects hears of it, and the card changes."
        case 13 where project.twist?.scheduled != nil:
            "Back to looking for people; the twist’s schedule is taken off. The channel hears of it."
        case 13: "Back to looking for people. The channel hears of it, and the card changes."
        case 14: "The twist is announced, and phase 2 begins with it. You see it as it will look first."
        case 16: "#projects celebrates it, credits become final, and the card changes."
        case 18: "The project stays open for improvements. The channel hears of it."
        case 12, 15, 17:
            "It rests where it is, and nothing is lost. Stewards are told; no reason is needed in public."
        case 22: "It goes on where it paused. The channel hears of it."
        default: "The card changes."
        }
    }

    /// What the button says that does it; labels have 20 characters.
    static func verb(_ gate: Gate) -> Phrase {
        switch gate.rule {
        case 9: "Open recruiting"
        case 10, 11: "Start building"
        case 13: "Back to recruiting"
        case 14: "Preview the twist"
        case 16:
            gate.waived.isEmpty ? "Complete the project" : "Complete, \(gate.waived.count) waived"
        case 18: "Keep improving"
        case 12, 15, 17: "Pause the project"
        case 22: "Wake the project"
        default: "Go on"
        }
    }
}

extension RestReason {
    package var word: Phrase {
        switch self {
        case .noApplications: "Nobody has applied for four weeks"
        case .leadCannotCommit: "The lead has no time for it now"
        case .teamDisbanded: "The team went other ways"
        case .noActivity: "Nothing has happened for three months"
        case .leadLeft: "The lead left"
        }
    }
}
