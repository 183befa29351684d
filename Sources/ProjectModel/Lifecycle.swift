/// The community's lifecycle as data: every transition with who may make it and what must be so (DOMAIN §2, T1 to
/// T26). `guildhall lifecycle` draws it.
package enum Lifecycle {
    package struct Rule: Equatable, Sendable {
        /// 9 is T9.
        package let number: Int
        /// Empty for the first, and for a correction, which starts anywhere.
        package let from: [Stage]
        /// Several where the project's past decides (D12), none where any is meant.
        package let to: [Stage]
        package let who: [Hat]
        package let guards: [Guard]
        /// Lines of the community's documents: LC is project_lifecycle.md, PP project_proposal.md, and so on.
        package let source: String
    }

    package static let rules: [Rule] = [
        Rule(
            number: 1, from: [], to: [.proposed], who: [.member], guards: [.lint],
            source: "LC22-23, PP58, PP119, PP246, PP346-354"),
        Rule(
            number: 2, from: [.proposed], to: [.needsChanges], who: [.steward], guards: [.question],
            source: "LC29, PP367"),
        Rule(
            number: 3, from: [.needsChanges], to: [.proposed], who: [.proposer], guards: [.edited, .lint],
            source: "PP369-370"),
        Rule(
            number: 4, from: [.proposed], to: [.approved], who: [.steward],
            guards: [.anotherDecides, .approvals, .noMustFix, .criteria, .discussed, .commitment],
            source: "LC33-37, LC55-57"),
        Rule(
            number: 5, from: [.proposed, .needsChanges], to: [.rejected], who: [.steward],
            guards: [.anotherDecides, .notNowReason, .lookAlike, .note], source: "LC39-43"),
        Rule(
            number: 6, from: [.proposed, .needsChanges], to: [.withdrawn], who: [.proposer], guards: [],
            source: "CG460, MT236"),
        Rule(
            number: 7, from: [.rejected, .withdrawn], to: [.proposed], who: [.proposer], guards: [.lint],
            source: "PP370"),
        Rule(
            number: 8, from: [.approved], to: [.setup], who: [.steward],
            guards: [.repository, .leadConfirmed],
            source: "LC74-76, LC88-89"),
        Rule(
            number: 9, from: [.setup], to: [.recruiting], who: [.lead],
            guards: [.setupChecklist, .leadReady],
            source: "LC105-117"),
        Rule(
            number: 10, from: [.setup], to: [.active], who: [.lead], guards: [.setupChecklist, .teamOrSolo],
            source: "LC497, PJ327"),
        Rule(
            number: 11, from: [.recruiting], to: [.active], who: [.lead],
            guards: [.coreRoles, .teamOnboarded, .tasksAssigned], source: "LC159-162, LC179-181"),
        Rule(
            number: 12, from: [.recruiting], to: [.dormant], who: [.lead], guards: [.restReason],
            source: "LC164-167"),
        Rule(
            number: 13, from: [.active], to: [.recruiting], who: [.lead], guards: [.openSeats],
            source: "LC503"),
        Rule(
            number: 14, from: [.active], to: [.phase2], who: [.lead],
            guards: [.phase1Milestones, .coreWorks, .teamReady, .twistText], source: "LC231-234, LC251-253"),
        Rule(
            number: 15, from: [.active], to: [.dormant], who: [.lead], guards: [.restReason],
            source: "LC236-239"),
        Rule(
            number: 16, from: [.phase2], to: [.complete], who: [.lead],
            guards: [.completionChecklist, .phaseMilestones], source: "LC278-283, LC296-306, D31"),
        Rule(
            number: 17, from: [.phase2], to: [.dormant], who: [.lead], guards: [.restReason],
            source: "LC422-432, D11"),
        Rule(
            number: 18, from: [.complete], to: [.maintained], who: [.lead], guards: [.improvements],
            source: "LC323-326"),
        Rule(
            number: 19, from: [.complete], to: [.archived], who: [.steward], guards: [.reason, .teamAsked],
            source: "LC328-332, LC506"),
        Rule(
            number: 20, from: [.maintained], to: [.archived], who: [.steward], guards: [.reason],
            source: "LC361-367, LC379-381"),
        Rule(
            number: 21, from: [.archived],
            to: [.maintained, .recruiting, .active, .phase2, .setup, .approved],
            who: [.steward], guards: [.revivalChecklist, .leadConfirmed], source: "LC399-413, D12"),
        Rule(
            number: 22, from: [.dormant], to: [.approved, .setup, .recruiting, .active, .phase2],
            who: [.lead],
            guards: [.leadConfirmed, .leadOrInterest], source: "LC434-437, S484"),
        Rule(
            number: 23, from: [.dormant], to: [.archived], who: [.steward], guards: [.reason], source: "LC437"
        ),
        Rule(
            number: 24, from: [.approved, .setup], to: [.dormant], who: [.steward], guards: [.restReason],
            source: "LC166, LC425"),
        Rule(
            number: 25, from: [.approved, .setup], to: [.proposed], who: [.steward], guards: [.reason],
            source: "MT152"),
        Rule(number: 26, from: [], to: [], who: [.steward], guards: [.reason], source: "operators' need"),
    ]

    /// - Precondition: there is such a rule.
    package static func rule(_ number: Int) -> Rule {
        guard rules.indices.contains(number - 1) else { preconditionFailure("there is no T\(number)") }
        return rules[number - 1]
    }

    /// The rule of the table that leads from one stage to another; corrections aside.
    package static func rule(from: Stage, to: Stage) -> Rule? {
        rules.first { $0.from.contains(from) && $0.to.contains(to) }
    }

    /// Where the table leads from a stage; corrections aside.
    package static func ways(from stage: Stage) -> [Rule] { rules.filter { $0.from.contains(stage) } }
}
