import ProjectModel
import Testing

@Suite("Joining")
struct JoiningTests {
    @Test("An application is received once; the second learns when the answer is expected (F64, E03)")
    func applying() throws {
        var project = try Project.at(.recruiting)
        let before = project.unsaved.count
        try project.receive(.sample("Data Engineer"), from: Applicant(Cast.newcomer), at: .day(20))
        guard case .team(.joinRequested(let request))? = project.unsaved.last?.change else {
            return #expect(Bool(false))
        }
        #expect(project.unsaved.count == before + 1)
        #expect(request.status == .waiting && request.answerExpected == .day(25))
        #expect(throws: Refusal.alreadyApplied(at: .day(20), answerExpected: .day(25))) {
            try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(21))
        }
    }

    @Test(
        "Who may not apply is told why", arguments: [Stage.proposed, .approved, .setup, .archived, .dormant])
    func closed(stage: Stage) throws {
        var project = try Project.at(stage)
        #expect(
            throws: Refusal.wrongStage(
                needed: [.recruiting, .active, .phase2, .complete, .maintained], is: stage)
        ) { try project.receive(.sample(), from: Applicant(Cast.stranger), at: .day(30)) }
    }

    @Test(
        "Limits: aboard already, too many waiting, no seat, an unknown role, too few words, a name GitHub has not"
    )
    func limits() throws {
        var project = try Project.at(.recruiting)
        func refused(_ refusal: Refusal, _ letter: JoinRequest.Letter, _ applicant: Applicant) {
            #expect(throws: refusal) { try project.receive(letter, from: applicant, at: .day(20)) }
        }
        refused(.alreadyAboard(role: nil), .sample(), Applicant(Cast.proposer))
        refused(.tooManyRequests(open: 5), .sample(), Applicant(Cast.newcomer, openRequests: 5))
        refused(
            .unknownRole("Baker", roles: ["Data Engineer", "Platform Engineer"]), .sample("Baker"),
            Applicant(Cast.newcomer))
        var letter = JoinRequest.Letter.sample()
        letter.words = "Hi"
        refused(.wordsTooShort(length: 2, needed: 20), letter, Applicant(Cast.newcomer))
        letter.words = String(repeating: "a", count: 1_001)
        refused(.wordsTooLong(length: 1_001, limit: 1_000), letter, Applicant(Cast.newcomer))
        letter = .sample()
        letter.gitHubName = "octo--cat"
        refused(.notAGitHubName("octo--cat"), letter, Applicant(Cast.newcomer))
        refused(.membersOnly, .sample(), Applicant(.commandLine))
        for role in ["Data Engineer", "Platform Engineer"] {
            try project.closeSeats(role, by: Cast.proposer, at: .day(20))
        }
        refused(
            .noSeats(project: ProjectName(id: Project.ID(1), name: "Logistics Tracker")), .sample(),
            Applicant(Cast.newcomer))
    }

    @Test("A welcome takes a seat; an answer closes the request for good (F67, F69)")
    func welcoming() throws {
        var project = try Project.at(.recruiting)
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(20))
        #expect(throws: Refusal.notYours(needed: [.lead], lead: MemberID(1))) {
            try project.welcome(request: 1, .init(role: "Data Engineer"), by: Cast.newcomer, at: .day(21))
        }
        try project.ask(request: 1, "Which hours suit you?", by: Cast.proposer, at: .day(21))
        try project.welcome(
            request: 1, .init(role: "data engineer", firstTask: "Read the twist"), by: Cast.proposer,
            at: .day(22))
        #expect(project.team.map(\.role) == ["Data Engineer"])
        #expect(throws: Refusal.requestClosed(.welcomed(at: .day(22)))) {
            try project.decline(
                request: 1, feedback: "All seats are full, alas.", by: Cast.proposer, at: .day(23))
        }
        try project.tickOnboarding("hello", by: Cast.newcomer, at: .day(23))
        #expect(throws: Refusal.alreadySo) {
            try project.tickOnboarding("hello", by: Cast.newcomer, at: .day(24))
        }
    }

    @Test("A question gives the ball to the applicant; the answer gives it back, with its days anew")
    func asking() throws {
        var project = try Project.at(.recruiting)
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(20))
        try project.ask(request: 1, "Which hours suit you?", by: Cast.proposer, at: .day(21))
        #expect(throws: Refusal.alreadySo) {
            try project.ask(request: 1, "Which hours suit you?", by: Cast.proposer, at: .day(21))
        }
        #expect(throws: Refusal.notYours(needed: [.member], lead: nil)) {
            try project.reply(request: 1, "Evenings.", by: Cast.stranger, at: .day(22))
        }
        try project.reply(request: 1, "Evenings.", by: Cast.newcomer, at: .day(22))
        let request = try #require(project.requests.first)
        #expect(request.status == .waiting && request.answerExpected == .day(27))
        #expect(request.exchanges.map(\.question.words) == ["Which hours suit you?"])
        #expect(request.exchanges.map(\.answer.words) == ["Evenings."])
        #expect(throws: Refusal.alreadySo) {
            try project.reply(request: 1, "Evenings.", by: Cast.newcomer, at: .day(22))
        }
    }

    @Test("A talk is offered once, and the days begin anew (F68)")
    func talking() throws {
        var project = try Project.at(.recruiting)
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(20))
        try project.offerTalk(request: 1, by: Cast.proposer, at: .day(23))
        #expect(
            project.requests.first?.talk == .day(23) && project.requests.first?.answerExpected == .day(28))
        #expect(throws: Refusal.alreadySo) {
            try project.offerTalk(request: 1, by: Cast.proposer, at: .day(24))
        }
    }

    @Test("Who comes aboard by an invitation has been answered; one who would not be named is not")
    func settled() throws {
        var project = try Project.at(.recruiting)
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(20))
        try project.keep(quiet: true, request: 1, by: Cast.newcomer, at: .day(20))
        #expect(throws: Refusal.alreadySo) {
            try project.keep(quiet: true, request: 1, by: Cast.newcomer, at: .day(20))
        }
        try project.invite(MemberID(2), role: "Data Engineer", by: Cast.proposer, at: .day(21))
        try project.answerInvitation(accepted: true, by: Cast.newcomer, at: .day(22))
        #expect(project.requests.map(\.status) == [.welcomed(at: .day(22))])
        #expect(project.requests.first?.isQuiet == true)
    }

    @Test(
        "The list for newcomers is the lead's to write; each ticks their own, and may take a tick back (F70)")
    func onboarding() throws {
        var project = try Project.at(.active)
        #expect(project.onboarding == TeamMember.onboardingItems)
        #expect(throws: Refusal.notYours(needed: [.lead], lead: MemberID(1))) {
            try project.list(onboarding: ["Bring cake"], by: Cast.newcomer, at: .day(30))
        }
        try project.list(onboarding: ["hello", " ", "Bring cake", "hello"], by: Cast.proposer, at: .day(30))
        #expect(project.onboarding == ["hello", "Bring cake"])
        try project.tickOnboarding("Bring cake", by: Cast.newcomer, at: .day(31))
        #expect(throws: Refusal.alreadySo) {
            try project.tickOnboarding("github", by: Cast.newcomer, at: .day(31))
        }
        try project.untickOnboarding("Bring cake", by: Cast.newcomer, at: .day(31))
        #expect(project.team.first { $0.member == MemberID(2) }?.onboarding == [])
        #expect(throws: Refusal.wordsTooLong(length: 81, limit: 80)) {
            try project.list(
                onboarding: [String(repeating: "a", count: 81)], by: Cast.proposer, at: .day(32))
        }
        try project.list(onboarding: [], by: Cast.proposer, at: .day(32))
        #expect(project.onboarding == TeamMember.onboardingItems)
        #expect(throws: Refusal.alreadySo) {
            try project.list(onboarding: [], by: Cast.proposer, at: .day(32))
        }
    }

    @Test("Not this time needs words, and they are the applicant's alone (story 3)")
    func declining() throws {
        var project = try Project.at(.recruiting)
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(20))
        #expect(throws: Refusal.wordsTooShort(length: 3, needed: 20)) {
            try project.decline(request: 1, feedback: "No.", by: Cast.proposer, at: .day(21))
        }
        let listing = project.listing
        try project.decline(
            request: 1, feedback: "Both seats are taken since Monday.", by: Cast.proposer, at: .day(21))
        #expect(project.listing == listing, "nothing public changes")
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(30))
        try project.withdraw(request: 2, by: Cast.newcomer, at: .day(31))
        #expect(project.requests.map(\.status.name) == ["DECLINED", "WITHDRAWN"])
    }

    @Test("One leaves without a reason, the seat opens, and one may return (F77)")
    func leaving() throws {
        var project = try Project.at(.active)
        #expect(throws: Refusal.leadLeaves) { try project.leave(by: Cast.proposer, at: .day(30)) }
        try project.leave(by: Cast.newcomer, at: .day(30))
        #expect(!project.isAboard(MemberID(2)) && project.alumni.map(\.member) == [MemberID(2)])
        try project.comeBack(by: Cast.newcomer, at: .day(31))
        #expect(project.isAboard(MemberID(2)) && project.alumni.isEmpty)
        try project.remove(
            MemberID(2), thanks: "Thank you for the ingestion.", by: Cast.proposer, at: .day(32))
        #expect(throws: Refusal.notAboard) { try project.leave(by: Cast.newcomer, at: .day(33)) }
        #expect(throws: Refusal.notInvited, "whose part a lead ended applies like anybody") {
            try project.comeBack(by: Cast.newcomer, at: .day(33))
        }
    }

    @Test("An invitation counts when it is accepted, while there is a seat")
    func inviting() throws {
        var project = try Project.at(.recruiting)
        try project.invite(MemberID(3), role: "Platform Engineer", by: Cast.proposer, at: .day(20))
        try project.invite(MemberID(2), role: "Platform Engineer", by: Cast.proposer, at: .day(20))
        try project.answerInvitation(accepted: true, by: Cast.stranger, at: .day(21))
        #expect(project.isAboard(MemberID(3)))
        #expect(throws: Refusal.noSeats(project: ProjectName(id: Project.ID(1), name: "Logistics Tracker"))) {
            try project.answerInvitation(accepted: true, by: Cast.newcomer, at: .day(21))
        }
        try project.answerInvitation(accepted: false, by: Cast.newcomer, at: .day(22))
        #expect(throws: Refusal.notInvited) {
            try project.answerInvitation(accepted: true, by: Cast.newcomer, at: .day(23))
        }
    }

    @Test("A handover counts when the other accepts; who led stays aboard (F88, D23)")
    func handover() throws {
        var project = try Project.at(.active)
        try project.nameCoLead(MemberID(2), by: Cast.proposer, at: .day(30))
        #expect(throws: Refusal.notYours(needed: [.soleLead], lead: MemberID(1))) {
            try project.offerLead(to: MemberID(4), by: Cast.newcomer, at: .day(31))
        }
        try project.add(milestone: "Scoring", phase: 1, by: Cast.newcomer, at: .day(31))
        try project.offerLead(to: MemberID(2), by: Cast.proposer, at: .day(32))
        #expect(project.leadOffer?.kind == .handover && project.lead == MemberID(1))
        try project.answerLeadOffer(accepted: true, by: Cast.newcomer, at: .day(33))
        #expect(project.lead == MemberID(2) && project.isAboard(MemberID(1)) && project.coLeads.isEmpty)
    }

    @Test("At most two co-leads, of the team (D23)")
    func coLeads() throws {
        var project = try Project.at(.active)
        #expect(throws: Refusal.notAboard) {
            try project.nameCoLead(MemberID(3), by: Cast.proposer, at: .day(30))
        }
        try project.nameCoLead(MemberID(2), by: Cast.proposer, at: .day(30))
        try project.nameCoLead(MemberID(4), by: Cast.proposer, at: .day(30))
        try project.openSeats("Writer", count: 1, by: Cast.proposer, at: .day(30))
        try project.receive(.sample("Writer"), from: Applicant(Cast.stranger), at: .day(30))
        try project.welcome(
            request: project.requests.last?.id ?? 0, .init(role: "Writer"), by: Cast.proposer, at: .day(30))
        #expect(throws: Refusal.tooManyCoLeads) {
            try project.nameCoLead(MemberID(3), by: Cast.proposer, at: .day(31))
        }
        try project.endCoLead(MemberID(4), by: .member(MemberID(4)), at: .day(31))
        #expect(project.coLeads == [MemberID(2)])
    }
}
