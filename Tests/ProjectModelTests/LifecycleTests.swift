import ProjectModel
import Testing

/// T1 to T26 of DOMAIN §2: each works, each of its guards refuses, and nobody else may.
@Suite("The lifecycle")
struct LifecycleTests {
    static let ordinary = Lifecycle.rules.filter { ![1, 26].contains($0.number) }

    @Test("The table is numbered as its source, and reaches every stage")
    func table() {
        #expect(Lifecycle.rules.map(\.number) == Array(1...26))
        #expect(Set(Lifecycle.rules.flatMap(\.to)) == Set(Stage.allCases))
        for rule in Self.ordinary { #expect(!rule.from.isEmpty && !rule.who.isEmpty && !rule.source.isEmpty) }
        for stage in Stage.allCases {
            #expect(!Lifecycle.ways(from: stage).isEmpty, "\(stage) is a dead end")
        }
    }

    @Test("T1: a complete proposal is submitted")
    func submitting() throws {
        let project = try Project.proposed()
        #expect(project.stage == .proposed)
        #expect(project.unsaved.map(\.change) == [.submitted(.complete)])
    }

    @Test("Each transition leads where the table says, and says what it rested on", arguments: ordinary)
    func works(rule: Lifecycle.Rule) throws {
        for from in rule.from {
            var project = try ready(for: rule, from: from)
            try go(rule, &project)
            #expect(rule.to.contains(project.stage), "T\(rule.number) from \(from)")
            guard case .moved(let move)? = project.unsaved.last(where: { $0.change.isMove })?.change else {
                Issue.record("T\(rule.number) recorded no move")
                continue
            }
            #expect(move.rule == rule.number && move.from == from && rule.to.contains(move.to))
        }
    }

    @Test(
        "Each guard refuses by its name, and nothing is recorded",
        arguments: Lifecycle.rules.flatMap { rule in rule.guards.map { GuardOf(rule: rule, guard: $0) } }
            // An approval without the proposer's word is kept for it: the next test.
            .filter { $0.guard != .commitment && $0.rule.number != 26 })
    func refuses(_ pair: GuardOf) throws {
        let rule = pair.rule
        if rule.number == 1 { return try submittingIncomplete() }
        var project = try ready(for: rule, from: rule.from.first ?? .active, but: pair.guard)
        let before = project
        do {
            try go(rule, &project, but: pair.guard)
            Issue.record("T\(rule.number) went past \(pair.guard)")
        } catch let refusal as Refusal {
            switch (pair.guard, refusal) {
            case (.anotherDecides, .ownProposal): break
            case (_, .gateClosed(let number, let gaps)):
                #expect(number == rule.number)
                #expect(gaps.map(\.guard) == [pair.guard])
            default: Issue.record("\(refusal) instead of \(pair.guard)")
            }
        }
        #expect(project == before)
    }

    @Test("T4: without the proposer's word an approval waits for it, and then decides")
    func commitment() throws {
        var project = try Project.proposed()
        try project.take(.support, by: Cast.steward, at: .day(1))
        try project.take(.support, by: Cast.core, at: .day(1))
        try project.approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .day(2))
        #expect(project.stage == .proposed)
        #expect(
            project.gaps(.init(4), by: Cast.steward, council: Cast.council, at: .day(2)).map(\.guard)
                .contains(.commitment))
        try project.commit(by: Cast.proposer, council: Cast.council, at: .day(3))
        #expect(project.stage == .approved)
        #expect(project.proposal?.decisions.map(\.by) == [.member(MemberID(11))])
    }

    private func submittingIncomplete() throws {
        var text = ProposalText.complete
        text.twist.change = ""
        #expect(
            throws: Refusal.gateClosed(
                rule: 1, [Gap(.lint, .findings([ProposalFinding(.twist, .twistChange)]))])
        ) {
            try Project.proposed(text)
        }
    }

    @Test("Nobody without the hat makes a transition", arguments: ordinary)
    func hats(rule: Lifecycle.Rule) throws {
        var project = try ready(for: rule, from: rule.from[0])
        let before = project
        #expect(throws: Refusal.notYours(needed: rule.who, lead: project.lead)) {
            try project.move(.met(rule), by: Cast.stranger, at: .day(40))
        }
        #expect(project == before)
    }

    @Test("No transition starts where the table does not begin it", arguments: ordinary)
    func elsewhere(rule: Lifecycle.Rule) throws {
        for stage in Stage.allCases where !rule.from.contains(stage) {
            var project = try Project.at(stage)
            let by = rule.who == [.proposer] ? Cast.proposer : Cast.steward
            #expect(throws: Refusal.wrongStage(needed: rule.from, is: stage)) {
                try project.move(.met(rule), by: by, council: Cast.council, at: .day(40))
            }
        }
    }

    @Test("T26: a steward corrects any stage to any other, with a reason, and it is told only when chosen")
    func correcting() throws {
        for from in Stage.allCases {
            for to in Stage.allCases where to != from {
                var project = try Project.at(from)
                try project.move(
                    .init(26, to: to, reason: "Typed wrongly.", isAnnounced: false), by: Cast.steward,
                    at: .day(40))
                #expect(project.stage == to, "\(from) to \(to)")
            }
        }
        var project = try Project.at(.active)
        #expect(throws: Refusal.gateClosed(rule: 26, [Gap(.reason)])) {
            try project.move(.init(26, to: .setup), by: Cast.steward, at: .day(40))
        }
        #expect(throws: Refusal.notYours(needed: [.steward], lead: MemberID(1))) {
            try project.move(.init(26, to: .setup, reason: "Mine"), by: Cast.proposer, at: .day(40))
        }
    }

    @Test("What a lead's word would do a steward may pass over, with a reason that is kept")
    func waiving() throws {
        var project = try Project.at(.setup)
        try project.prepare(for: .recruiting, at: .day(20))
        try project.move(.init(9, waiving: [.leadReady: "The lead is away."]), by: .commandLine, at: .day(21))
        guard case .moved(let move)? = project.unsaved.last?.change else { return #expect(Bool(false)) }
        #expect(move.waived == [Move.Waiver(.leadReady, reason: "The lead is away.")])
        #expect(move.isForLead)
    }

    @Test("A lead may waive the core roles, but not the setup checklist")
    func leadsWaivers() throws {
        var recruiting = try Project.at(.recruiting)
        let said: Set<Guard> = [.teamOnboarded, .tasksAssigned]
        try recruiting.move(
            .init(11, said: said, waiving: [.coreRoles: "We begin as two."]), by: Cast.proposer, at: .day(30))
        #expect(recruiting.stage == .active)
        var setup = try Project.at(.setup)
        #expect(throws: Refusal.self) {
            try setup.move(
                .init(9, said: [.leadReady], waiving: [.setupChecklist: "Later."]), by: Cast.proposer,
                at: .day(30))
        }
    }

    @Test(
        "A lead and a steward may rest a project that nobody joins; a steward stands in for the lead, on record (T12)"
    )
    func resting() throws {
        for by in [Cast.proposer, Cast.steward] {
            var project = try Project.at(.recruiting)
            #expect(throws: Refusal.self, "not before four weeks without an application") {
                try project.move(.init(12, rest: .noApplications), by: by, at: .day(20))
            }
            try project.move(.init(12, rest: .noApplications), by: by, at: .day(60))
            #expect(project.stage == .dormant && project.dormancy?.rest == .noApplications)
            guard case .moved(let move)? = project.unsaved.last?.change else { return #expect(Bool(false)) }
            #expect(move.isForLead == (by == Cast.steward))
        }
    }

    @Test("A lead with a team begins without recruiting, and one without says so (T10)")
    func building() throws {
        var alone = try Project.at(.setup)
        try alone.prepare(for: .recruiting, at: .day(20))
        var together = alone
        #expect(throws: Refusal.gateClosed(rule: 10, [Gap(.teamOrSolo)])) {
            try alone.move(.init(10), by: Cast.proposer, at: .day(21))
        }
        try alone.move(.init(10, said: [.teamOrSolo]), by: Cast.proposer, at: .day(21))
        #expect(alone.stage == .active)
        try together.openSeats("Data Engineer", count: 1, by: Cast.proposer, at: .day(20))
        try together.invite(MemberID(2), role: "Data Engineer", by: Cast.proposer, at: .day(20))
        try together.answerInvitation(accepted: true, by: Cast.newcomer, at: .day(20))
        try together.move(.init(10), by: Cast.steward, at: .day(21))
        #expect(together.stage == .active)
    }

    @Test(
        "Whoever may pass over a guard does so with a reason that stays; a blank one passes over nothing",
        arguments: LifecycleTests.ordinary.flatMap { rule in
            rule.guards.map { GuardOf(rule: rule, guard: $0) }
        }
        .filter { ![4, 5].contains($0.rule.number) && $0.guard.remedy != .none })
    func waivers(_ pair: GuardOf) throws {
        let (rule, guarded) = (pair.rule, pair.guard)
        let spoiled = try ready(for: rule, from: rule.from[0], but: guarded)
        var request = Move.Request.met(rule)
        request.said.remove(guarded)
        var blank = spoiled
        request.waiving = [guarded: "  "]
        #expect(throws: Refusal.self) {
            try blank.move(request, by: Cast.steward, council: Cast.council, at: .day(40))
        }
        #expect(blank == spoiled)
        request.waiving = [guarded: "We talked about it."]
        var passed = spoiled
        try passed.move(request, by: Cast.steward, council: Cast.council, at: .day(40))
        guard case .moved(let move)? = passed.unsaved.last(where: { $0.change.isMove })?.change else {
            return #expect(Bool(false))
        }
        #expect(move.waived == [Move.Waiver(guarded, reason: "We talked about it.")])
    }

    @Test("A pause remembers where it paused (D1), and an archived project where it would go on (D12)")
    func resuming() throws {
        var project = try Project.at(.active)
        try project.move(.init(15, reason: "Summer", rest: .teamDisbanded), by: Cast.proposer, at: .day(30))
        #expect(project.stage == .dormant && project.state == .active)
        try project.move(.init(22, said: [.leadOrInterest]), by: Cast.proposer, at: .day(40))
        #expect(project.stage == .active)
        try project.move(.init(15, rest: .teamDisbanded), by: Cast.proposer, at: .day(50))
        try project.move(.init(23, reason: "Nobody came."), by: Cast.steward, at: .day(60))
        for item in Checklist.items(of: .revival) { try project.tick(item, by: Cast.steward, at: .day(70)) }
        try project.move(.init(21), by: Cast.steward, at: .day(70))
        #expect(project.stage == .active, "it never was complete")
        #expect(project.archived == nil)
    }

    @Test("A lead who left is no lead while the project rests, and whoever accepts leads it on")
    func takeover() throws {
        var project = try Project.at(.active)
        try project.move(.init(15, rest: .leadLeft), by: Cast.steward, at: .day(30))
        #expect(project.lead == nil)
        #expect(throws: Refusal.gateClosed(rule: 22, [Gap(.leadConfirmed)]), "interest alone leads nothing") {
            try project.move(.init(22, said: [.leadOrInterest]), by: Cast.steward, at: .day(31))
        }
        try project.volunteer("I ran a tracker before.", by: Cast.stranger, at: .day(31))
        try project.offerLead(to: MemberID(3), by: Cast.steward, at: .day(32))
        try project.answerLeadOffer(accepted: true, by: Cast.stranger, at: .day(33))
        try project.move(.init(22), by: Cast.stranger, at: .day(34))
        #expect(project.lead == MemberID(3) && project.stage == .active)
    }

    /// A project with every guard of a rule met but one.
    private func ready(for rule: Lifecycle.Rule, from: Stage, but spoiled: Guard? = nil) throws -> Project {
        var project = try Project.at(from)
        let now = Moment.day(29)
        switch rule.number {
        case 3 where spoiled != .edited:
            var text = ProposalText.complete
            text.tradeOff = "Storage against speed."
            // The only way to a finding is a text that was whole before: nobody can save one that is not.
            try project.revise(text, by: Cast.proposer, at: now)
        case 4:
            if spoiled != .approvals {
                try project.take(.support, by: Cast.otherSteward, at: now)
                try project.take(.support, by: Cast.core, at: now)
            }
            if spoiled != .commitment {
                try project.commit(by: Cast.proposer, council: Cast.council, at: now)
            }
            if spoiled == .noMustFix {
                try project.raise(.mustFix, "Too dear", resolution: "Halve it", by: Cast.core, at: now)
            }
        case 8:
            if spoiled != .repository { try project.adopt(repository: "x", by: Cast.steward, at: now) }
            if spoiled != .leadConfirmed {
                try project.offerLead(to: MemberID(1), by: Cast.steward, at: now)
                try project.answerLeadOffer(accepted: true, by: Cast.proposer, at: now)
            }
        case 9, 10:
            if spoiled != .setupChecklist { try project.prepare(for: .recruiting, at: now) }
        case 11:
            if spoiled != .coreRoles { try project.prepare(for: .active, at: now) }
        case 13:
            if spoiled != .openSeats {
                try project.openSeats("Writer", count: 1, by: Cast.proposer, at: now)
            } else {
                try project.closeSeats("Data Engineer", by: Cast.proposer, at: now)
            }
        case 14:
            if spoiled != .phase1Milestones { try project.finish(phase: 1, at: now) }
            if spoiled == .twistText {
                // A catalogue's project may have none.
                var listing = project.listing
                listing.twist = nil
                project.relist(listing, by: .commandLine, at: now)
            }
        case 16:
            if spoiled != .phaseMilestones { try project.finish(phase: 2, at: now) }
            if spoiled != .completionChecklist {
                for item in Checklist.items(of: .completion) {
                    try project.tick(item, by: Cast.proposer, at: now)
                }
            }
        case 22:
            if spoiled == .leadConfirmed {
                var listing = project.listing
                listing.lead = nil
                project.relist(listing, by: .commandLine, at: now)
            }
        case 21:
            if spoiled != .revivalChecklist {
                for item in Checklist.items(of: .revival) {
                    try project.tick(item, by: Cast.steward, at: now)
                }
            }
            if spoiled == .leadConfirmed {
                var listing = project.listing
                listing.lead = nil
                project.relist(listing, by: .commandLine, at: now)
            }
        default: break
        }
        if spoiled == .lint, let history = Optional(project.unsaved) {
            project = try #require(Self.unfinished(history))
        }
        return project
    }

    /// The same history over a proposal that lacks an approach, as an older version may have let through.
    private static func unfinished(_ history: [Recorded]) -> Project? {
        var history = history
        var text = ProposalText.complete
        text.approaches = []
        for index in history.indices {
            switch history[index].change {
            case .submitted: history[index].change = .submitted(text)
            case .proposal(.revised): history[index].change = .proposal(.revised(text))
            default: break
            }
        }
        return Project(Project.ID(1), replaying: history)
    }

    private func go(_ rule: Lifecycle.Rule, _ project: inout Project, but spoiled: Guard? = nil) throws {
        let now = Moment.day(40)
        switch rule.number {
        case 4:
            let standing =
                spoiled == .anotherDecides
                ? Standing(.member(MemberID(1)), stewardship: [.project]) : Cast.steward
            let approval = Project.Approval(
                criteria: spoiled == .criteria ? [.aligns] : Set(Decision.Criterion.allCases),
                wasDiscussed: spoiled != .discussed)
            let decided = spoiled == .discussed ? Moment.noon.advanced(by: .days(1)) : now
            try project.approve(approval, by: standing, council: Cast.council, at: decided)
        case 5:
            let standing =
                spoiled == .anotherDecides
                ? Standing(.member(MemberID(1)), stewardship: [.project]) : Cast.steward
            try project.turnDown(
                spoiled == .notNowReason ? nil : .tooSimilar,
                lookAlike: spoiled == .lookAlike ? nil : "P-002",
                note: spoiled == .note ? "No." : Project.note, by: standing, at: now)
        default:
            var request = Move.Request.met(rule)
            if let spoiled {
                request.said.remove(spoiled)
                if spoiled == .question || spoiled == .reason { request.reason = " " }
                if spoiled == .restReason { request.rest = nil }
            }
            if rule.number == 10 && spoiled == nil { request.said = [.teamOrSolo] }
            let stewards = rule.who == [.steward] || spoiled == .leadConfirmed
            let by = rule.who.contains(.proposer) || !stewards ? Cast.proposer : Cast.steward
            try project.move(request, by: by, council: Cast.council, at: now)
        }
    }
}

/// A guard of a rule; a test's argument.
struct GuardOf: Sendable, CustomTestStringConvertible {
    var rule: Lifecycle.Rule
    var `guard`: Guard
    var testDescription: String { "T\(rule.number) \(`guard`)" }
}

extension Change {
    var isMove: Bool { if case .moved = self { true } else { false } }
}
