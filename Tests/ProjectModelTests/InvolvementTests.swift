import ProjectModel
import Testing

@Suite("What somebody has to do with the projects")
struct InvolvementTests {
    private func applied(_ project: Project, by standing: Standing = Cast.stranger, at now: Moment) throws
        -> Project
    {
        var project = project
        try project.receive(.sample("Data Engineer"), from: Applicant(standing), at: now)
        return project
    }

    @Test("An applicant sees what they sent and when an answer comes; the lead sees whose turn it is (K5)")
    func applying() throws {
        let project = try applied(Project.at(.recruiting), at: .day(30))
        let applicant = Involvement(of: MemberID(3), in: [project])
        #expect(applicant.requests.map(\.request.status) == [.waiting])
        #expect(applicant.balls.isEmpty && applicant.projects.isEmpty)
        let lead = Involvement(of: MemberID(1), in: [project])
        #expect(lead.projects.map(\.role) == [.lead])
        #expect(lead.balls.map(\.matter) == [.applications(count: 1)])
        #expect(lead.balls.map(\.due) == [.day(35)])
    }

    @Test("Once the lead asks, the ball is with the applicant")
    func asked() throws {
        var project = try applied(Project.at(.recruiting), at: .day(30))
        try project.ask(
            request: project.requests[0].id, "Which week could you start?", by: Cast.proposer, at: .day(31))
        #expect(
            Involvement(of: MemberID(3), in: [project]).balls.map(\.matter) == [
                .question(project.requests[0].id)
            ])
        #expect(Involvement(of: MemberID(1), in: [project]).balls.isEmpty)
    }

    @Test("A proposer is asked for changes, for answers and for their word")
    func proposing() throws {
        var project = try Project.proposed()
        #expect(Involvement(of: MemberID(1), in: [project]).proposals.map(\.id) == [project.id])
        try project.raise(
            .mustFix, "Too dear.", resolution: "A smaller cluster.", by: Cast.steward, at: .day(1))
        #expect(Involvement(of: MemberID(1), in: [project]).balls.map(\.matter) == [.concerns(count: 1)])
        try project.answer(concern: 1, "It is smaller now.", by: Cast.proposer, at: .day(2))
        try project.resolve(concern: 1, by: Cast.steward, at: .day(2))
        try project.take(.support, by: Cast.steward, at: .day(2))
        try project.take(.support, by: Cast.core, at: .day(2))
        try project.approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .day(2))
        #expect(Involvement(of: MemberID(1), in: [project]).balls.map(\.matter) == [.commitment])
        #expect(Involvement(of: MemberID(9), in: [project]).proposals.isEmpty)
    }

    @Test("What is due comes first, what has no date last, and who is offered something sees it")
    func order() throws {
        let setup = try Project.at(.setup)
        var recruiting = try applied(Project.at(.recruiting), at: .day(11))
        try recruiting.invite(MemberID(5), role: "Data Engineer", by: Cast.proposer, at: .day(12))
        let lead = Involvement(of: MemberID(1), in: [setup, recruiting])
        #expect(lead.balls.map(\.matter) == [.applications(count: 1), .setup(open: 6)])
        #expect(
            Involvement(of: MemberID(5), in: [setup, recruiting]).balls.map(\.matter) == [
                .invitation(role: "Data Engineer")
            ])
    }

    @Test("A newcomer has first steps, and sees them go")
    func onboarding() throws {
        var project = try applied(Project.at(.recruiting), at: .day(30))
        try project.welcome(
            request: project.requests[0].id, .init(role: "Data Engineer"), by: Cast.proposer, at: .day(31))
        #expect(Involvement(of: MemberID(3), in: [project]).balls.map(\.matter) == [.onboarding(open: 6)])
        for item in TeamMember.onboardingItems {
            try project.tickOnboarding(item, by: Cast.stranger, at: .day(32))
        }
        let member = Involvement(of: MemberID(3), in: [project])
        #expect(member.balls.isEmpty)
        #expect(member.projects.map(\.role) == [.member(role: "Data Engineer")])
    }
}
