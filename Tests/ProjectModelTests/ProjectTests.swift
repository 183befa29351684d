import ProjectModel
import Testing

@Suite("A project")
struct ProjectTests {
    @Test("Its number is written with three digits and read in the ways people type it")
    func numbers() {
        #expect("\(Project.ID(14))" == "P-014")
        #expect("\(Project.ID(1_234))" == "P-1234")
        for typed in ["P-014", "p14", "P 14", "p-0014"] { #expect(Project.ID(typed) == Project.ID(14)) }
        for typed in ["14", "P", "P-", "P-0", "P-x", "", "P-99999999999999999999"] {
            #expect(Project.ID(typed) == nil)
        }
    }

    @Test("The lead counts as a member, and as one of n (D34)")
    func teamCount() {
        var listing = Listing.tracker
        #expect(Project.given(listing).teamSize == 1)
        #expect(Project.given(listing).teamCapacity == 3)
        listing.team = [TeamMember(MemberID(2), role: "data engineer")]
        #expect(Project.given(listing).teamSize == 2)
        listing.lead = nil
        #expect(Project.given(listing).teamCapacity == 2)
    }

    @Test("Needs are what is open, whoever sits in the role, and urgent after fourteen days (D14)")
    func needs() {
        var listing = Listing.tracker
        listing.team = [TeamMember(MemberID(2), role: "Data Engineer")]
        let project = Project.given(listing)
        #expect(project.needs(at: .noon) == [Need(role: "Data Engineer", open: 1, isUrgent: false)])
        let later = Moment.noon.advanced(by: .days(14))
        #expect(project.needs(at: later) == [Need(role: "Data Engineer", open: 1, isUrgent: true)])
        #expect(project.urgentFrom == later)
        listing.team.append(TeamMember(MemberID(3), role: "Data Engineer"))
        #expect(!Project.given(listing).hasOpenSeats)
        #expect(Project.given(listing).urgentFrom == nil)
    }

    @Test("A lead may call a seat urgent at once")
    func calledUrgent() {
        var listing = Listing.tracker
        listing.seats[0].calledUrgent = .noon
        #expect(Project.given(listing).needs(at: .noon).first?.isUrgent == true)
    }

    @Test(
        "Seats are open in the states that take people, and in no other (D2)",
        arguments: ProjectState.allCases)
    func openSeats(state: ProjectState) {
        var listing = Listing.tracker
        listing.state = state
        let expected: Set<ProjectState> = [.recruiting, .active, .phase2, .complete, .maintained]
        #expect(Project.given(listing).hasOpenSeats == expected.contains(state))
    }

    @Test("Who rests takes nobody in, whatever lies under the pause (D1)")
    func dormant() throws {
        var project = Project.given(.tracker)
        try project.move(.init(12, rest: .leadCannotCommit), by: .member(MemberID(1)), at: .noon)
        #expect(!project.hasOpenSeats)
        #expect(project.state == .recruiting)
    }

    @Test("Weeks are counted from the start, and never called late (K12)")
    func progress() {
        var listing = Listing.tracker
        listing.state = .active
        listing.plannedWeeks = 8
        listing.started = Moment.noon.advanced(by: .days(-15))
        #expect(Project.given(listing).progress(at: .noon) == Progress(phase: 1, week: 3, plannedWeeks: 8))
        listing.state = .phase2
        #expect(Project.given(listing).progress(at: .noon) == Progress(phase: 2, week: nil, plannedWeeks: 8))
        listing.state = .complete
        #expect(Project.given(listing).progress(at: .noon) == nil)
    }

    @Test("A sealed or team twist is readable by all only once it is announced (D4)")
    func twist() {
        #expect(Twist("t").isReadableByAll)
        for visibility in [Twist.Visibility.team, .sealed] {
            #expect(!Twist("t", visibility: visibility).isReadableByAll)
            #expect(Twist("t", visibility: visibility, announced: .noon).isReadableByAll)
        }
    }

    @Test(
        "The same entry again changes nothing; another is one change, and the history replays to the project")
    func history() throws {
        var project = Project.given(.tracker)
        var history = project.unsaved
        project.saved()
        project.relist(.tracker, by: .commandLine, at: .noon)
        #expect(project.unsaved.isEmpty)
        var changed = Listing.tracker
        changed.summary = "Tracks parcels and pallets."
        project.relist(changed, by: .member(MemberID(1)), at: Moment.noon.advanced(by: .days(1)))
        #expect(project.unsaved.map(\.change) == [.relisted(changed)])
        #expect(project.version == 2)
        history += project.unsaved
        project.saved()
        #expect(Project(project.id, replaying: history) == project)
        #expect(Project(project.id, replaying: Array(history.dropFirst())) == nil)
    }

    @Test(
        "A catalogue's entry takes nothing back that was decided about a twist, and no words that it cannot hold"
    )
    func relistedTwist() throws {
        var project = try Project.at(.active)
        try project.write(
            twist: "Ten times the traffic.", visibility: .sealed, by: Cast.proposer, at: .day(20))
        try project.finish(phase: 1, at: .day(21))
        try project.schedule(
            twistAt: .day(30), deadline: .day(60), said: [.coreWorks, .teamReady], by: Cast.proposer,
            at: .day(22))
        let plan = project.twist?.plan
        var entry = project.listing
        entry.summary = "Tracks parcels and pallets."
        entry.twist = Twist(nil, visibility: .sealed)
        project.relist(entry, by: .commandLine, at: .day(23))
        #expect(
            project.summary == "Tracks parcels and pallets."
                && project.sealedTwist == "Ten times the traffic.")
        #expect(project.twist?.plan == plan && project.twist?.deadline == .day(60))

        project.pass(BusinessCalendar(), at: .day(30))
        entry.twist = Twist("Ten times the traffic.", visibility: .sealed)
        project.relist(entry, by: .commandLine, at: .day(31))
        #expect(project.twist?.announced == .day(30) && project.sealedTwist == nil)
        entry.twist = nil
        project.relist(entry, by: .commandLine, at: .day(32))
        #expect(project.twist?.text == "Ten times the traffic." && project.twist?.announced == .day(30))
    }

    @Test("A slug is the name in small letters, joined by hyphens")
    func slugs() {
        #expect(Listing.slug(of: "E-commerce Analytics Warehouse") == "ecommerce-analytics-warehouse")
        #expect(Listing.slug(of: "Fraud Detection Pipeline") == "fraud-detection-pipeline")
        #expect(Listing.slug(of: "  Él Niño / ETL  ") == "el-nino-etl")
    }
}
