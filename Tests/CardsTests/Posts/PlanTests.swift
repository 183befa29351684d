import Testing

@testable import Cards
@testable import ProjectModel

@Suite("Where changes are told")
struct PlanTests {
    private let follower = MemberID(21)
    private let joiner = EveryChange.other
    private let watcher = MemberID(22)

    private func circumstances(_ members: Member...) -> Circumstances {
        Circumstances(
            audience: Audience(
                followers: [follower], watchers: [watcher, follower],
                members: Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0) })))
    }

    private func member(_ id: MemberID, muted: Set<Member.Notification> = []) -> Member {
        Member(id, name: "somebody", muted: muted)
    }

    private func told(
        _ change: Change, by actor: Actor = .member(MemberID(99)), in circumstances: Circumstances? = nil
    ) throws -> [MemberID] {
        let recorded = Recorded(change, by: actor, at: .noon)
        return MirrorPlan.people(
            told: recorded, of: try EveryChange.project, in: (circumstances ?? self.circumstances()).audience)
    }

    private let recruiting = Change.moved(EveryChange.move(.setup, .recruiting))
    private let seats = Change.team(.seatsOpened(role: "Data Engineer", count: 1))
    private let twist = Change.twist(.announced(text: "Load", deadline: nil, isLate: false))

    @Test("Recruiting is told to followers, to who would join and to who waits for a seat, each once")
    func recruitingOpens() throws {
        #expect(try told(recruiting) == [follower, joiner, watcher])
        #expect(
            try told(recruiting, by: .member(joiner)) == [follower, watcher], "not of what one did oneself")
        #expect(try told(seats) == [follower, watcher])
        #expect(try told(.team(.seatCalledUrgent(role: "Data Engineer"))) == [follower, watcher])
        let correction = EveryChange.move(.active, .recruiting, rule: 26, isAnnounced: false)
        #expect(try told(.moved(correction)).isEmpty)
    }

    @Test("Who switched something off, or has left, hears nothing of it; states only who asked")
    func switches() throws {
        #expect(try told(seats, in: circumstances(member(follower, muted: [.openSeats]))) == [watcher])
        var left = member(watcher)
        left.left = .noon
        #expect(try told(seats, in: circumstances(left)) == [follower])
        #expect(try told(twist) == [follower])
        #expect(try told(twist, in: circumstances(member(follower, muted: [.twists]))).isEmpty)
        let resting = Change.moved(EveryChange.move(.active, .dormant))
        #expect(try told(resting).isEmpty)
        var curious = member(follower)
        curious.turn(.states, on: true)
        #expect(try told(resting, in: circumstances(curious)) == [follower])
        curious.turn(.states, on: false)
        #expect(try told(resting, in: circumstances(curious)).isEmpty)
        let answer = Change.team(.joinWelcomed(1, .init(role: "Data Engineer")))
        #expect(try told(answer) == [EveryChange.applicant])
        #expect(
            try told(answer, in: circumstances(member(EveryChange.applicant, muted: [.answers]))).isEmpty)
    }

    @Test(
        "Completion is told to everybody who built it in their own words, archiving and revival to the team")
    func team() throws {
        let complete = Change.moved(EveryChange.move(.phase2, .complete))
        #expect(try told(complete) == [EveryChange.lead, follower])
        #expect(try told(.moved(EveryChange.move(.complete, .archived))) == [EveryChange.lead])
        #expect(try told(.moved(EveryChange.move(.archived, .maintained))) == [EveryChange.lead])
        let project = Project.given(.pipeline)
        func said(to member: UInt64) -> [String]? {
            PostWords(project, .member(MemberID(member))).told(Recorded(complete, by: .clock, at: .noon))?
                .lines
                .map(\.english)
        }
        let nothing =
            "Nothing is recorded yet of what you did: your lead can write it down, and you agree to it in /me."
        #expect(
            said(to: 1) == [
                "**P-014 Fraud Detection Pipeline** is complete, and you led it. Thank you.", nothing,
            ])
        #expect(
            said(to: 2) == [
                "**P-014 Fraud Detection Pipeline** is complete, and you built it as Data Engineer. Thank you.",
                nothing,
            ])
        #expect(said(to: 21)?.last?.contains("`/me` turns this on or off") == true)
    }

    @Test("Followers get an announcement when it says so, and what is celebrated")
    func followers() throws {
        #expect(try told(.work(.announced(Announcement("Demo")))).isEmpty)
        #expect(try told(.work(.announced(Announcement("Demo", isForFollowers: true)))) == [follower])
        #expect(try told(.work(.milestoneDone(1, isCelebrated: false))).isEmpty)
        #expect(try told(.work(.milestoneDone(1, isCelebrated: true))) == [follower])
    }

    @Test("Only what somebody may hear of in person is looked up")
    func questions() throws {
        let project = try EveryChange.project
        func asked(_ change: Change) -> Set<Circumstances.Question> {
            Set(Circumstances.Question.allCases.filter { MirrorPlan.asks($0, for: change, of: project) })
        }
        #expect(asked(.proposal(.stanceTaken(Stance(follower, .support, at: .noon)))).isEmpty)
        #expect(asked(recruiting) == [.followers, .watchers, .memory])
        #expect(asked(.nudged(Nudge(.decision, since: .noon))) == [.due])
        for change in EveryChange.all {
            let recorded = Recorded(change, by: .clock, at: .noon)
            var unasked = circumstances()
            if !asked(change).contains(.followers) { unasked.audience.followers = [] }
            if !asked(change).contains(.watchers) { unasked.audience.watchers = [] }
            #expect(
                MirrorPlan.posts(for: recorded, of: project, in: unasked)
                    == MirrorPlan.posts(for: recorded, of: project, in: circumstances()),
                "\(EveryChange.name(change)) needs what it does not ask for")
        }
    }
}

/// One project must not drown the others (MIRROR §2).
@Suite("How much of one project #projects is told")
struct LaneMemoryTests {
    private let celebrated = Change.work(.milestoneDone(1, isCelebrated: true))
    private let urgent = Change.team(.seatCalledUrgent(role: "Data Engineer"))
    private let complete = Change.moved(EveryChange.move(.phase2, .complete))
    private let twist = Change.twist(.announced(text: "Load", deadline: nil, isLate: false))

    private func day(_ day: Int) -> Moment { .noon.advanced(by: .days(day)) }

    /// How #projects is told of a change on day 7, after what it was told before.
    private func kind(_ change: Change, after told: (Change, day: Int)...) throws -> Post.Kind? {
        let memory = LaneMemory(told.map { Recorded($0.0, by: .clock, at: day($0.day)) }, at: day(7))
        let posts = MirrorPlan.posts(
            for: Recorded(change, by: .clock, at: day(7)), of: try EveryChange.project,
            in: Circumstances(memory: memory))
        return posts.first { $0.lane == .projects }?.kind
    }

    @Test("After three new messages in seven days the rest waits for the digest")
    func three() throws {
        #expect(try kind(celebrated) == .message)
        #expect(try kind(celebrated, after: (celebrated, 1), (celebrated, 2)) == .message)
        #expect(try kind(celebrated, after: (celebrated, 1), (celebrated, 2), (celebrated, 3)) == .digest)
        #expect(
            try kind(celebrated, after: (celebrated, 0), (celebrated, 2), (celebrated, 3)) == .message,
            "a week later the first is forgotten")
    }

    @Test("A twist, a completion and a decision neither wait nor take anybody's place")
    func exempt() throws {
        let three = [(celebrated, day: 1), (celebrated, 2), (celebrated, 3)]
        for change in [twist, complete, .moved(EveryChange.move(.proposed, .approved))] {
            #expect(try kind(change, after: three[0], three[1], three[2]) == .message)
            #expect(try kind(celebrated, after: three[0], three[1], (change, 4)) == .message)
        }
    }

    @Test("A seat is called urgent once a week there; the project's own channel is always told")
    func urgentOnce() throws {
        #expect(try kind(urgent, after: (celebrated, 1)) == .message)
        #expect(try kind(urgent, after: (urgent, 1)) == .digest)
        let posts = MirrorPlan.posts(
            for: Recorded(urgent, by: .clock, at: day(2)), of: try EveryChange.project,
            in: Circumstances(memory: LaneMemory([Recorded(urgent, by: .clock, at: day(1))], at: day(2))))
        #expect(posts.prefix(2) == [Post(.project(Project.ID(31)), .message), Post(.projects, .digest)])
    }
}

/// What fell due while nobody ran (MIRROR §8).
@Suite("Reminders that come late")
struct LateNudgeTests {
    private func posts(_ nudges: [Nudge], _ index: Int, hoursLate: Int) throws -> [Post] {
        let before = try EveryChange.project
        let history = nudges.map { Recorded(.nudged($0), by: .clock, at: .noon) }
        var facts = before.facts
        for recorded in history { facts.evolve(recorded, of: before.id) }
        let project = Project(before.id, facts: facts, version: 20, updated: .noon)
        return MirrorPlan.posts(
            for: history[index], of: project,
            in: Circumstances(due: .noon.advanced(by: .seconds(-3_600 * hoursLate))))
    }

    @Test("More than a day late, stewards read them in the digest; a lead is told all the same")
    func late() throws {
        let decision = Nudge(.decision, since: .noon)
        #expect(try posts([decision], 0, hoursLate: 24) == [Post(.stewards, .message)])
        #expect(try posts([decision], 0, hoursLate: 25) == [Post(.stewards, .digest)])
        #expect(
            try posts([Nudge(.application, since: .noon)], 0, hoursLate: 50) == [
                Post(.member(EveryChange.lead), .message)
            ])
    }

    @Test("Of several steps that came due together each lane is told only the last")
    func together() throws {
        let steps = (0...1).map { Nudge(.decision, step: $0, since: .noon) }
        #expect(try posts(steps, 0, hoursLate: 20) == [])
        #expect(try posts(steps, 1, hoursLate: 1) == [Post(.stewards, .message)])
        let quiet = (0...2).map { Nudge(.quiet, step: $0, since: .noon) }
        #expect(try posts(quiet, 1, hoursLate: 1) == [])
        let lead = Post(.member(EveryChange.lead), .message)
        #expect(try posts(quiet, 2, hoursLate: 1) == [Post(.stewards, .message), lead])
        let application = (0...1).map { Nudge(.application, step: $0, since: .noon) }
        #expect(
            try posts(application, 0, hoursLate: 48) == [lead],
            "stewards are told the second, the lead the first")
    }
}
