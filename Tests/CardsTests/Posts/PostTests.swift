import Cards
import Testing

@testable import ProjectModel

@Suite("What lanes are told")
struct PostTests {
    private let lead = Actor.member(MemberID(1))
    private var project: Project { .given(.pipeline) }
    private var own: Lane { .project(Project.ID(14)) }

    /// What is read in a lane, a line each.
    private func said(_ change: Change, in lane: Lane, by actor: Actor? = nil, of project: Project? = nil)
        -> String?
    {
        let told = PostWords(project ?? self.project, lane).told(
            Recorded(change, by: actor ?? lead, at: .noon))
        return told.map { $0.lines.map(\.english).joined(separator: "\n") }
    }

    private func move(_ rule: Int, _ from: Stage, _ to: Stage, reason: String? = nil) -> Change {
        .moved(
            Move(
                rule: rule, from: from, to: to, reason: reason, said: [], waived: [], isForLead: false,
                isAnnounced: true))
    }

    @Test("Every message ends with the reference of each change it carries, and groups are a line each")
    func references() {
        let milestone = Told("Milestone done: Schema", "-# 1 of 3 milestones")
        func line(_ event: Int, _ told: Told?) -> PostCard.Line {
            PostCard.Line(project: project, event: event, at: .noon, told: told)
        }
        let one = PostCard.card([line(42, milestone)])
        #expect(one.read == "Milestone done: Schema\n-# 1 of 3 milestones\n-# P-014 · e42")
        let two = PostCard.card(
            [line(42, milestone), line(43, Told("Decision 1 by <@1>: Avro")), line(44, nil)],
            mentions: [Inert(verbatim: "<@&7>")])
        #expect(
            two.read
                == "Milestone done: Schema\nDecision 1 by <@1>: Avro\n-# For <@&7>\n-# P-014 · e42, e43, e44")
        #expect(PostCard.isReference("-# P-014 · e42, e43", to: Project.ID(14), event: 43))
        #expect(!PostCard.isReference("-# P-014 · e42, e43", to: Project.ID(14), event: 4))
        #expect(!PostCard.isReference("-# P-015 · e42", to: Project.ID(14), event: 42))
        #expect(!PostCard.isReference("P-014 · e42", to: Project.ID(14), event: 42), "a member may quote it")
        #expect(PostCard.isCardReference("-# P-014 · rev 27 · updated", of: Project.ID(14)))
    }

    @Test("What was missed says when it happened; of several items each has its references (MIRROR §8)")
    func missed() {
        let other = Project.given(.bare(.active), number: 15)
        let milestone = Told("Milestone done: Schema", "-# 1 of 3 milestones")
        let lines = [
            PostCard.Line(project: project, event: 42, at: .noon, told: milestone),
            PostCard.Line(
                project: other, event: 43, at: .noon.advanced(by: .seconds(60)), told: Told("Bare rests.")),
            PostCard.Line(project: project, event: 44, at: .noon, told: nil),
        ]
        #expect(
            PostCard.card([lines[0]], isMissed: true).read
                == "Milestone done: Schema (<t:1790000000:F>)\n-# 1 of 3 milestones\n-# P-014 · e42")
        #expect(
            PostCard.card(lines, isMissed: true).read
                == "**While I was away**\n<t:1790000000:F>: Milestone done: Schema\n<t:1790000060:F>: Bare rests.\n"
                + "-# P-014 · e42, e44\n-# P-015 · e43")
        #expect(
            PostCard.card(lines).read
                == "Milestone done: Schema\nBare rests.\n-# P-014 · e42, e44\n-# P-015 · e43")
        let late = Told("Twist (planned <t:1:R>).", saysWhen: true)
        let twist = PostCard.Line(project: project, event: 45, at: .noon, told: late)
        #expect(PostCard.card([twist], isMissed: true).read == "Twist (planned <t:1:R>).\n-# P-014 · e45")
    }

    @Test("A reminder that nobody was there to give in time says for when it was planned")
    func late() {
        let reminder = PostCard.Line(
            project: project, event: 42, at: .noon, planned: .noon.advanced(by: .days(-2)),
            told: Told("A decision is due."))
        #expect(
            PostCard.card([reminder], isMissed: true).read
                == "A decision is due. (planned <t:1789827200:R>)\n-# P-014 · e42")
        #expect(
            PostCard.card([reminder, reminder]).read.hasPrefix(
                "A decision is due. (planned <t:1789827200:R>)\nA decision is due. (planned"))
    }

    @Test("An announcement among others gives its words")
    func brief() {
        let announced = Recorded(.work(.announced(Announcement("Demo on Friday"))), by: lead, at: .noon)
        let told = PostWords(project, .member(MemberID(21))).told(announced)
        let line = PostCard.Line(project: project, event: 42, at: .noon, told: told)
        #expect(
            PostCard.card([line, line]).read.hasPrefix(
                "**P-014 Fraud Detection Pipeline** announces: Demo on Friday\n"))
    }

    @Test("What moves is said in a sentence that reads alone")
    func moves() {
        #expect(
            said(move(9, .setup, .recruiting), in: .projects)
                == "**P-014 Fraud Detection Pipeline** looks for its team.\n"
                + "Needs: Platform Engineer ×2\n> Real-time payment fraud detection, 100K events/day.")
        #expect(
            said(move(10, .recruiting, .active), in: own)
                == "**P-014 Fraud Detection Pipeline** is being built now.\nLed by <@1>. Team 2 of 4.")
        #expect(
            said(move(10, .recruiting, .active), in: .projects, by: .commandLine)
                == "**P-014 Fraud Detection Pipeline** is being built now. By a steward, via CLI.\n"
                + "Led by <@1>. Team 2 of 4.")
        #expect(
            said(move(16, .phase2, .complete), in: .projects)
                == "**P-014 Fraud Detection Pipeline** is complete.\nBuilt by <@1>, <@2>. Thank you.\n"
                + "> Real-time payment fraud detection, 100K events/day.")
        #expect(
            said(move(20, .complete, .archived, reason: "*Done* with it"), in: own)
                == "**P-014 Fraud Detection Pipeline** was archived: it stays for learning, and can be revived.\n"
                + "> \\*Done\\* with it")
        #expect(
            said(move(22, .archived, .active), in: .projects)
                == "**P-014 Fraud Detection Pipeline** goes on.\nLed by <@1>. Team 2 of 4.")
        #expect(
            said(move(19, .active, .dormant, reason: "A pause."), in: .stewards, by: .commandLine)
                == "**P-014 Fraud Detection Pipeline** rests now by a steward, via CLI.\n> A pause.")
    }

    @Test("A talk has a thread of the two, and whoever is welcomed one for their first steps (F68, F70)")
    func asides() throws {
        let newcomer = MemberID(7)
        var project = project
        let letter = JoinRequest.Letter(hours: .few, words: "I have run such pipelines for years.")
        try project.receive(letter, from: Applicant(.member(newcomer)), at: .noon)
        func cards(_ change: TeamChange) -> [Post] {
            MirrorPlan.posts(for: Recorded(.team(change), by: lead, at: .noon), of: project).filter {
                if case .aside = $0.lane { true } else { false }
            }
        }
        let talk = Lane.aside(project.id, newcomer, .talk)
        #expect(cards(.joinTalkOffered(1)) == [Post(talk, .message)])
        #expect(
            said(.team(.joinTalkOffered(1)), in: talk, of: project)
                == "**P-014 Fraud Detection Pipeline**: <@1> would like to talk with <@7> before an answer.\n"
                + "Write to each other whenever it suits you: there is no hurry, and nothing to prepare.")
        #expect(
            "\(talk)" == "talk/14/7"
                && PostWords.title(of: project, .aside(newcomer, .talk), person: "Ada")
                    .english == "P-014 Talk first · Ada"
        )

        let steps = Lane.aside(project.id, newcomer, .onboarding)
        #expect(cards(.onboardingTicked(newcomer, "twist")) == [], "not aboard")
        try project.welcome(
            request: 1, JoinRequest.Welcome(role: "Platform Engineer"), by: .member(MemberID(1)), at: .noon)
        #expect(
            cards(.joinWelcomed(1, JoinRequest.Welcome(role: "Platform Engineer"))) == [Post(steps, .card)])
        #expect(cards(.onboardingTicked(newcomer, "twist")) == [Post(steps, .card)])
        #expect(cards(.onboardingTicked(MemberID(2), "twist")) == [], "found their way long ago")
        #expect("\(steps)" == "onboarding/14/7")
    }

    @Test("A correction that is not announced is told to stewards, and to nobody else")
    func correction() {
        let correction = Move(
            rule: 26, from: .active, to: .recruiting, reason: "Mistyped", said: [], waived: [],
            isForLead: false,
            isAnnounced: false)
        #expect(
            said(.moved(correction), in: .stewards, by: .member(MemberID(9)))
                == "**P-014 Fraud Detection Pipeline**: corrected to recruiting by <@9>, unannounced.\n> Mistyped"
        )
        #expect(
            MirrorPlan.posts(for: Recorded(.moved(correction), by: lead, at: .noon), of: project).map(\.lane)
                == [.stewards, own, own], "its card and its topic")
    }

    @Test("The application's words go to the desk; the project's channel hears of a welcome only")
    func joining() throws {
        var letter = JoinRequest.Letter(
            role: "Platform Engineer", hours: .few, words: "I ran *Kafka* for two years.")
        letter.gitHubName = "octocat"
        let request = JoinRequest(1, by: MemberID(7), letter, at: .noon)
        #expect(
            said(.team(.joinRequested(request)), in: .desk(project.id))
                == "<@7> applies to **P-014 Fraud Detection Pipeline**.\n"
                + "-# Platform Engineer · 5-10 h a week · GitHub octocat · answer expected <t:1790432000:R>\n"
                + "> I ran \\*Kafka\\* for two years.")
        var applied = project
        try applied.receive(letter, from: Applicant(.member(MemberID(7))), at: .noon)
        let welcome = Change.team(
            .joinWelcomed(1, .init(role: "Platform Engineer", firstTask: "Run it", words: "Hello!")))
        #expect(said(welcome, in: own, of: applied) == "Welcome <@7>, who joins as Platform Engineer.")
        #expect(
            said(welcome, in: .member(MemberID(7)), of: applied)
                == "Welcome to **P-014 Fraud Detection Pipeline**, as Platform Engineer.\n> Hello!\nYour first task: Run it"
        )
        let declined = Change.team(
            .joinDeclined(1, feedback: PersonalText("The seats are full.", about: MemberID(7))))
        #expect(said(declined, in: .desk(project.id), of: applied) == "<@7> was told: not this time.")
        #expect(
            said(declined, in: .member(MemberID(7)), of: applied)?.contains("The seats are full.") == true)
    }

    @Test("The twist is pinned and calls the team; late, it says for when it was planned")
    func twist() throws {
        let announced = Change.twist(
            .announced(text: "Reports within *minutes*.", deadline: .noon, isLate: false))
        let told = try #require(PostWords(project, own).told(Recorded(announced, by: .clock, at: .noon)))
        #expect(told.isPinned && told.pings == [.team(project.id)])
        let line = PostCard.Line(project: project, event: 42, at: .noon, told: told)
        let card = PostCard.card([line], mentions: [Inert(verbatim: "<@&7>")])
        #expect(
            card.read == """
                ## Phase 2 – the twist
                -# Fraud Detection Pipeline · P-014
                Reports within \\*minutes\\*.
                **Adapt by <t:1790000000:D>**, <t:1790000000:R>.
                ○ Analyse the impact
                ○ ADRs for major decisions
                ○ Refactor what is affected
                ○ Test the new requirements
                ○ Update the documentation
                -# For <@&7>
                -# P-014 · e42
                """)
        #expect(
            said(announced, in: .projects)
                == "**P-014 Fraud Detection Pipeline meets its twist.** Phase 2 begins: the requirements change, and the team adapts."
        )
        #expect(PostWords(project, .projects).told(Recorded(announced, by: .clock, at: .noon))?.pings == [])
    }

    @Test("What a person typed cannot mention, link or break out of its line")
    func inert() {
        let logged = Change.work(
            .logged(LogEntry(1, .blocker, "@everyone\n# Look [here](https://x.example)", by: lead, at: .noon))
        )
        #expect(
            said(logged, in: own) == "Blocked by <@1>: \\@everyone # Look \\[here\\](<https://x.example>)")
    }

    @Test("Time reminds privately, of what is still so")
    func nudges() {
        let nudge = Change.nudged(Nudge(.application, since: .noon))
        #expect(said(nudge, in: .member(MemberID(1)), by: .clock) == nil, "nobody waits any more")
        #expect(
            said(.nudged(Nudge(.firstAnswer, step: 1, since: .noon)), in: .stewards, by: .clock)
                == "**P-014 Fraud Detection Pipeline** still waits for its first answer, which is due now.")
    }

    @Test("What is decided or celebrated is told alone, the rest together")
    func alone() {
        #expect(move(16, .phase2, .complete).standsAlone)
        #expect(Change.twist(.announced(text: "x", deadline: nil, isLate: false)).standsAlone)
        #expect(!Change.work(.milestoneDone(1, isCelebrated: false)).standsAlone)
    }

    @Test("A sealed twist is in nothing that any lane is told")
    func sealed() throws {
        var listing = Listing.pipeline
        listing.twist = Twist("The auditor arrives.", visibility: .sealed)
        let project = Project.given(listing)
        let changes: [Change] = [
            .registered(listing), .relisted(listing),
            .twist(.written(text: nil, visibility: .sealed, isSpoiler: false)),
            .twist(.unscheduled), move(13, .active, .phase2), move(16, .phase2, .complete),
            .nudged(Nudge(.twistDeadline, since: .noon)), .work(.edited(Details(summary: "x"))),
        ]
        let lanes: [Lane] = [
            own, .desk(project.id), .thread(project.id), .projects, .proposals, .leads, .stewards,
            .member(MemberID(1)), .aside(project.id, MemberID(1), .talk),
        ]
        for change in changes {
            for lane in lanes {
                #expect(
                    said(change, in: lane, of: project)?.contains("auditor") != true, "\(change) in \(lane)")
            }
        }
    }
}
