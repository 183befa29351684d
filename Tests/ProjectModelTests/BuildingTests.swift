import ProjectModel
import Testing

@Suite("Building and finishing")
struct BuildingTests {
    @Test(
        "Roadmap deliverables are milestones; one is finished once, moved freely, dropped if open (F26, F80)")
    func milestones() throws {
        var project = try Project.at(.active)
        #expect(project.milestones.map(\.phase) == [1, 2, 3])
        try project.add(milestone: "Scoring API", phase: 1, due: .day(60), by: Cast.proposer, at: .day(30))
        try project.move(milestone: 4, to: .day(90), by: Cast.proposer, at: .day(31))
        try project.finish(milestone: 4, by: Cast.proposer, at: .day(32))
        #expect(throws: Refusal.milestoneDone(at: .day(32))) {
            try project.finish(milestone: 4, by: Cast.proposer, at: .day(33))
        }
        try project.drop(milestone: 3, by: Cast.proposer, at: .day(33))
        try project.add(milestone: "Dashboard", phase: 3, by: Cast.proposer, at: .day(34))
        #expect(project.milestones.map(\.id) == [1, 2, 4, 5], "a number is not given twice")
        #expect(throws: Refusal.unknownPhase(4)) {
            try project.add(milestone: "x", phase: 4, by: Cast.proposer, at: .day(34))
        }
    }

    @Test("A gate is passed over with a reason and a steward's agreement (D31, story 13)")
    func waivers() throws {
        var project = try Project.at(.phase2)
        try project.finish(phase: 2, at: .day(50))
        for item in Checklist.items(of: .completion) where item != .withinBudget {
            try project.tick(item, by: Cast.proposer, at: .day(50))
        }
        try project.waive(.withinBudget, reason: "The credits ran out.", by: Cast.proposer, at: .day(50))
        #expect(throws: Refusal.gateClosed(rule: 16, [Gap(.completionChecklist, .items([.withinBudget]))])) {
            try project.move(.init(16), by: Cast.proposer, at: .day(51))
        }
        #expect(throws: Refusal.notYours(needed: [.steward], lead: MemberID(1))) {
            try project.grantWaiver(.withinBudget, by: Cast.proposer, at: .day(51))
        }
        try project.grantWaiver(.withinBudget, by: Cast.steward, at: .day(51))
        try project.move(.init(16), by: Cast.proposer, at: .day(52))
        #expect(project.stage == .complete && project.completed == .day(52))
        #expect(project.checklist.waived(.completion) == [.withinBudget])
    }

    @Test("Phase 3 may stay open when a project is complete (D3)")
    func phase3() throws {
        let project = try Project.at(.complete)
        #expect(project.milestones.filter { $0.done == nil }.map(\.phase) == [3])
    }

    @Test("A checklist's lines are ticked where they belong, by whom they belong to")
    func checklists() throws {
        var project = try Project.at(.setup)
        #expect(throws: Refusal.notYours(needed: [.lead], lead: MemberID(1))) {
            try project.tick(.setupReadme, by: Cast.stranger, at: .day(20))
        }
        #expect(throws: Refusal.wrongStage(needed: [.phase2], is: .setup)) {
            try project.tick(.validatorsPass, by: Cast.proposer, at: .day(20))
        }
        try project.tick(.setupReadme, by: Cast.proposer, at: .day(20))
        #expect(throws: Refusal.alreadySo) { try project.tick(.setupReadme, by: Cast.proposer, at: .day(20)) }
        try project.untick(.setupReadme, by: Cast.proposer, at: .day(21))
        #expect(project.checklist.open(.setup).count == 6)
        let counts = [Checklist.Kind.approval, .setup, .phase2, .completion, .revival, .quality].map {
            Checklist.items(of: $0).count
        }
        #expect(counts == [6, 7, 5, 7, 7, 14], "DOMAIN §6")
    }

    @Test("The log numbers decisions, and blockers are cleared once (F85, F89)")
    func logging() throws {
        var project = try Project.at(.active)
        try project.log(.decision, "Kafka over Pulsar", link: "docs/adr/1", by: Cast.newcomer, at: .day(30))
        try project.log(.blocker, "No access to the cluster", by: Cast.newcomer, at: .day(30))
        try project.log(.decision, "Flink over Spark", by: Cast.proposer, at: .day(31))
        #expect(project.log.map(\.kind) == [.decision(number: 1), .blocker, .decision(number: 2)])
        #expect(project.health(at: .day(31)) == .watch)
        try project.clear(blocker: 2, by: Cast.newcomer, at: .day(32))
        #expect(throws: Refusal.alreadySo) { try project.clear(blocker: 2, by: Cast.newcomer, at: .day(32)) }
        #expect(throws: Refusal.notYours(needed: [.team], lead: MemberID(1))) {
            try project.log(.note, "Hello", by: Cast.stranger, at: .day(32))
        }
        #expect(project.health(at: .day(32)) == .healthy)
    }

    @Test("Credit is shown as the person agreed to it, and goes when they say so (F97, F108)")
    func credit() throws {
        var project = try Project.at(.active)
        try project.credit(MemberID(2), "Built the ingestion.", by: Cast.proposer, at: .day(30))
        #expect(project.contribution(of: MemberID(2))?.credits == [])
        #expect(throws: Refusal.notYourCredit) {
            try project.agree(credit: 1, by: Cast.proposer, at: .day(31))
        }
        try project.agree(credit: 1, words: "Built the Kafka ingestion.", by: Cast.newcomer, at: .day(31))
        #expect(project.contribution(of: MemberID(2))?.credits == ["Built the Kafka ingestion."])
        #expect(project.contribution(of: MemberID(3)) == nil, "nothing is invented")
        try project.remove(credit: 1, by: Cast.newcomer, at: .day(32))
        #expect(project.credits.isEmpty)
    }
}

@Suite("The twist")
struct TwistTests {
    private static func sealed() throws -> Project {
        var text = ProposalText.complete
        text.twist.visibility = .sealed
        return try Project.proposed(text)
    }

    @Test("A sealed text is in no change, and stewards and the lead read it (D4)")
    func sealing() throws {
        var project = try Self.sealed()
        #expect(!"\(project.unsaved)\(project.facts)".contains("Black Friday"))
        #expect(!project.searchText.contains("black friday"))
        #expect(project.twistText(for: Cast.stranger) == nil)
        #expect(project.twistText(for: Cast.steward)?.contains("Black Friday") == true)
        try project.write(
            twist: "Everything must be audited.", visibility: .team, by: Cast.steward, at: .day(1))
        #expect(!"\(project.unsaved)".contains("audited"))
        #expect(project.twistText(for: Cast.newcomer) == nil, "not aboard")
    }

    @Test("At its time it is announced once, even late, and phase 2 begins (story 10)")
    func scheduled() throws {
        var project = try Project.at(.active)
        try project.write(
            twist: "Ten times the traffic.", visibility: .sealed, by: Cast.proposer, at: .day(20))
        try project.finish(phase: 1, at: .day(21))
        try project.schedule(
            twistAt: .day(30), deadline: .day(60), said: [.coreWorks, .teamReady], by: Cast.proposer,
            at: .day(22))
        #expect(project.nextWake(BusinessCalendar()) == .day(30))
        project.pass(BusinessCalendar(), at: Moment.day(30).advanced(by: .seconds(-1)))
        #expect(project.stage == .active)
        let late = Moment.day(30).advanced(by: .seconds(600))
        project.pass(BusinessCalendar(), at: late)
        project.pass(BusinessCalendar(), at: late.advanced(by: .seconds(60)))
        let announced = project.unsaved.filter {
            if case .twist(.announced(_, _, isLate: true)) = $0.change { true } else { false }
        }
        #expect(announced.count == 1)
        #expect(project.stage == .phase2 && project.twist?.announced == late)
        #expect(project.twist?.text == "Ten times the traffic." && project.sealedTwist == nil)
        #expect(throws: Refusal.twistAnnounced(at: late)) {
            try project.announceTwist(by: Cast.proposer, at: .day(31))
        }
    }

    @Test("It is scheduled for a time to come, when phase 1 is done, and may be taken back")
    func scheduling() throws {
        var project = try Project.at(.active)
        #expect(throws: Refusal.momentPast(.day(10))) {
            try project.schedule(twistAt: .day(10), by: Cast.proposer, at: .day(20))
        }
        #expect(throws: Refusal.self, "milestones are open") {
            try project.schedule(twistAt: .day(30), by: Cast.proposer, at: .day(20))
        }
        try project.schedule(
            twistAt: .day(30), said: [.coreWorks, .teamReady],
            waiving: [.phase1Milestones: "The last is docs."],
            by: Cast.proposer, at: .day(20))
        try project.unscheduleTwist(by: Cast.proposer, at: .day(21))
        #expect(throws: Refusal.notScheduled) { try project.unscheduleTwist(by: Cast.proposer, at: .day(21)) }
        project.pass(BusinessCalendar(), at: .day(31))
        #expect(project.stage == .active)
    }
}
