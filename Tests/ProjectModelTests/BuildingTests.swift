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

@Suite("The gate to the next state")
struct GateTests {
    private func gate(_ project: Project, _ rule: Int) -> Gate {
        project.gate(of: Lifecycle.rule(rule), by: Cast.proposer, at: .day(30))
    }

    @Test("Words are said one by one, by the lead, and hold until the state changes (C7)")
    func words() throws {
        var project = try Project.at(.active)
        #expect(project.leadWays.map(\.number) == [14, 13, 15])
        #expect(
            gate(project, 14).lines.map(\.state) == [
                .open(.milestones(["Kafka ingestion"])), .open(.word), .open(.word), .met(by: nil, at: nil),
            ])
        #expect(throws: Refusal.notYours(needed: [.lead], lead: MemberID(1))) {
            try project.say(.coreWorks, by: Cast.newcomer, at: .day(20))
        }
        #expect(throws: Refusal.notAWord(.twistText)) {
            try project.say(.twistText, by: Cast.proposer, at: .day(20))
        }
        try project.say(.coreWorks, by: Cast.proposer, at: .day(20))
        #expect(throws: Refusal.alreadySo) { try project.say(.coreWorks, by: Cast.proposer, at: .day(20)) }
        try project.say(.teamReady, by: Cast.proposer, at: .day(21))
        try project.waive(.phase1Milestones, reason: "Only docs are left.", by: Cast.proposer, at: .day(21))
        let gate = gate(project, 14)
        #expect(gate.isOpen && gate.waived.map(\.subject) == [.word(.phase1Milestones)])
        #expect(gate.lines[1].state == .met(by: Cast.proposer.actor, at: .day(20)))
        try project.move(.init(14), by: Cast.proposer, at: .day(22))
        let waiver = Move.Waiver(.phase1Milestones, reason: "Only docs are left.")
        #expect(
            project.unsaved.contains {
                if case .moved(let move) = $0.change {
                    move.waived == [waiver] && move.said == [.coreWorks, .teamReady]
                } else {
                    false
                }
            })
        #expect(project.words.isEmpty)
    }

    @Test("What a steward must agree to counts when one has, and what became true is not passed over")
    func agreement() throws {
        var project = try Project.at(.phase2)
        for item in Checklist.items(of: .completion) {
            try project.tick(item, by: Cast.proposer, at: .day(30))
        }
        try project.waive(.phaseMilestones, reason: "Dropped by all.", by: Cast.proposer, at: .day(30))
        #expect(
            gate(project, 16).lines.last?.state == .asked(reason: "Dropped by all.", by: Cast.proposer.actor))
        #expect(throws: Refusal.self) { try project.move(.init(16), by: Cast.proposer, at: .day(30)) }
        #expect(throws: Refusal.notYours(needed: [.steward], lead: MemberID(1))) {
            try project.grantWaiver(.phaseMilestones, by: Cast.proposer, at: .day(30))
        }
        try project.grantWaiver(.phaseMilestones, by: Cast.steward, at: .day(30))
        #expect(gate(project, 16).waived.count == 1)
        try project.finish(phase: 2, at: .day(31))
        #expect(gate(project, 16).isOpen && gate(project, 16).waived.isEmpty)
    }

    @Test("A lead’s ways and their lists, from setup to complete")
    func ways() throws {
        #expect(try Project.at(.setup).leadWays.map(\.number) == [9, 10])
        #expect(gate(try .at(.setup), 9).lines.count == 8, "seven items and a word")
        #expect(gate(try .at(.setup), 9).missing.count == 7, "the channel is optional")
        #expect(try Project.at(.recruiting).leadWays.map(\.number) == [11, 12])
        #expect(try Project.at(.phase2).leadWays.map(\.number) == [16, 17])
        #expect(try Project.at(.complete).leadWays.map(\.number) == [18])
        #expect(try Project.at(.maintained).leadWays.isEmpty)
        #expect(gate(try .at(.dormant), 22).to == .active, "where it paused")
    }
}

@Suite("Telling")
struct TellingTests {
    @Test("An announcement calls the team once a day; the words always go (MIRROR §5)")
    func announcing() throws {
        var project = try Project.at(.active)
        try project.announce(Announcement("Demo on Friday", pingsTeam: true), by: Cast.proposer, at: .day(30))
        try project.announce(
            Announcement("At noon", pingsTeam: true, isForAll: true), by: Cast.steward, at: .day(30))
        #expect(
            project.unsaved.suffix(2).map(\.change) == [
                .work(.announced(Announcement("Demo on Friday", pingsTeam: true))),
                .work(.announced(Announcement("At noon", pingsTeam: false, isForAll: true))),
            ])
        #expect(project.mayPingTeam(at: .day(31)))
        #expect(throws: Refusal.notYours(needed: [.lead], lead: MemberID(1))) {
            try project.announce(Announcement("Hi"), by: Cast.newcomer, at: .day(30))
        }
    }

    @Test("A blocker is shared with other leads once, while it is open")
    func sharing() throws {
        var project = try Project.at(.active)
        try project.log(.blocker, "No cluster", by: Cast.newcomer, at: .day(30))
        try project.share(blocker: 1, by: Cast.proposer, at: .day(30))
        #expect(throws: Refusal.alreadySo) { try project.share(blocker: 1, by: Cast.proposer, at: .day(30)) }
        #expect(throws: Refusal.unknownEntry) {
            try project.share(blocker: 2, by: Cast.proposer, at: .day(30))
        }
    }

    @Test("Links are kept by anybody aboard, each once; details are edited as far as they differ")
    func links() throws {
        var project = try Project.at(.active)
        let board = ProjectLink("Board", address: "https://example.org/board")
        try project.save(link: board, by: Cast.newcomer, at: .day(30))
        #expect(throws: Refusal.alreadySo) { try project.save(link: board, by: Cast.proposer, at: .day(30)) }
        #expect(throws: Refusal.notALink("javascript:alert(1)")) {
            try project.save(
                link: ProjectLink("x", address: "javascript:alert(1)"), by: Cast.newcomer, at: .day(30))
        }
        #expect(project.links == [board])
        try project.edit(Details(note: "Paused in May", links: []), by: Cast.proposer, at: .day(31))
        #expect(project.links.isEmpty && project.note == "Paused in May")
        try project.edit(Details(note: ""), by: Cast.proposer, at: .day(31))
        #expect(project.note == nil)
        #expect(throws: Refusal.alreadySo) {
            try project.edit(Details(note: ""), by: Cast.proposer, at: .day(31))
        }
        #expect(throws: Refusal.countOutOfRange(0, allowed: 1...104)) {
            try project.edit(Details(plannedWeeks: 0), by: Cast.proposer, at: .day(31))
        }
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
        #expect(throws: Refusal.twistAnnounced(at: late, by: Cast.proposer.actor)) {
            try project.announceTwist(by: Cast.steward, at: .day(31))
        }
    }

    @Test("Announcing it takes a minute in which a person may stop it; a restart does not (C8)")
    func stopWindow() throws {
        var project = try Project.at(.active)
        try project.finish(phase: 1, at: .day(21))
        try project.announceTwist(
            deadline: .day(50), said: [.coreWorks, .teamReady], by: Cast.proposer, at: .day(22))
        let minute = Moment.day(22).advanced(by: .seconds(60))
        #expect(project.stage == .active && project.twist?.sendsAt == minute)
        #expect(project.nextWake(BusinessCalendar()) == minute)
        #expect(
            throws: Refusal.twistSending(at: minute, by: Cast.proposer.actor), "what was seen is what goes"
        ) {
            try project.write(twist: "Other", visibility: .open, by: Cast.proposer, at: .day(22))
        }
        #expect(throws: Refusal.twistSending(at: minute, by: Cast.proposer.actor)) {
            try project.announceTwist(by: Cast.steward, at: .day(22))
        }
        try project.unscheduleTwist(by: Cast.steward, at: .day(22))
        project.pass(BusinessCalendar(), at: minute)
        #expect(project.stage == .active && project.twist?.announced == nil, "stopped")

        try project.announceTwist(said: [.coreWorks, .teamReady], by: Cast.proposer, at: .day(23))
        var restarted = Project(
            project.id, facts: project.facts, version: project.version, updated: project.updated,
            sealedTwist: project.sealedTwist)
        restarted.pass(BusinessCalendar(), at: Moment.day(23).advanced(by: .seconds(61)))
        #expect(restarted.stage == .phase2 && restarted.twist?.announcedBy == Cast.proposer.actor)
        #expect(
            restarted.unsaved.contains {
                if case .moved(let move) = $0.change { move.said == [.coreWorks, .teamReady] } else { false }
            })
    }

    @Test(
        "A project that is built no longer has its announcement taken off, and phase 2 is as long as its date says"
    )
    func leaving() throws {
        var project = try Project.at(.active)
        try project.finish(phase: 1, at: .day(21))
        try project.openSeats("Writer", count: 1, by: Cast.proposer, at: .day(21))
        try project.schedule(
            twistAt: .day(30), said: [.coreWorks, .teamReady], by: Cast.proposer, at: .day(22))
        try project.move(.init(13), by: Cast.proposer, at: .day(23))
        #expect(project.twist?.scheduled == nil && project.unsaved.last?.change == .twist(.unscheduled))
        try project.move(
            .init(11, said: [.teamOnboarded, .tasksAssigned], waiving: [.coreRoles: "Later"]),
            by: Cast.proposer, at: .day(24))
        try project.schedule(
            twistAt: .day(30), deadline: .day(58), said: [.coreWorks, .teamReady], by: Cast.proposer,
            at: .day(25))
        project.pass(BusinessCalendar(), at: .day(30))
        #expect(project.progress(at: .day(38)) == Progress(phase: 2, week: 2, plannedWeeks: 4))
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
