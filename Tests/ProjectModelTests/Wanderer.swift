import Machine
import ProjectModel

/// Random people doing random things at random times, most of which the rules forbid.
struct Wanderer {
    private var random: SeededRandom
    private(set) var now = Moment.noon
    static let secret = "The auditor arrives at dawn."

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func begin() throws -> Project {
        var text = ProposalText.complete
        text.twist.visibility = Twist.Visibility.allCases.randomElement(using: &random) ?? .open
        if text.twist.visibility != .open { text.twist.change = Self.secret }
        return try Project(Project.ID(7), submitting: text, hasTime: true, by: person(), at: now)
    }

    /// Lets time pass, and somebody try something.
    mutating func step(_ project: inout Project) throws {
        now = now.advanced(by: .seconds(Int.random(in: 1...900_000, using: &random)))
        let standing = standing(project)
        // Mostly what leads on: a walk of only random acts would not leave the first stages.
        if Int.random(in: 0..<3, using: &random) == 0 { return try lead(on: &project, standing) }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: project.pass(BusinessCalendar(), at: now)
        case 1: try discuss(&project, standing)
        case 2: try join(&project, standing)
        case 3: try build(&project, standing)
        case 4: try twist(&project, standing)
        default: try move(&project, standing)
        }
    }

    private mutating func person() -> Standing { .member(MemberID(UInt64.random(in: 1...6, using: &random))) }

    private mutating func standing(_ project: Project) -> Standing {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: Cast.core
        case 1, 2: [Cast.steward, Cast.otherSteward].randomElement(using: &random) ?? Cast.steward
        case 3: .commandLine
        case 4: project.lead.map { .member($0) } ?? person()
        case 5: project.proposal.map { .member($0.author) } ?? person()
        default: person()
        }
    }

    private mutating func flag() -> Bool { Bool.random(using: &random) }
    private mutating func id() -> Int { Int.random(in: 1...4, using: &random) }
    private mutating func later() -> Moment {
        now.advanced(by: .days(Int.random(in: -2...40, using: &random)))
    }
    private mutating func role() -> String {
        ["Data Engineer", "Platform Engineer", "Writer", ""].randomElement(using: &random) ?? ""
    }

    /// Does what is next to be done.
    private mutating func lead(on project: inout Project, _ standing: Standing) throws {
        let lead = project.lead.map { Standing.member($0) } ?? Cast.steward
        switch project.stage {
        case .proposed:
            for steward in [Cast.steward, Cast.otherSteward] {
                try? project.take(.support, by: steward, at: now)
            }
            for concern in project.proposal?.blocking ?? [] {
                try? project.override(concern: concern.id, reason: "Go on.", by: Cast.core, at: now)
            }
            if let author = project.proposal?.author {
                try? project.commit(by: .member(author), council: Cast.council, at: now)
            }
            try project.approve(.init(wasDiscussed: flag()), by: Cast.steward, council: Cast.council, at: now)
        case .approved:
            try? project.adopt(repository: "https://example.org", by: Cast.steward, at: now)
            try? project.offerLead(to: MemberID(1), by: Cast.steward, at: now)
            try? project.answerLeadOffer(accepted: true, by: .member(MemberID(1)), at: now)
            try project.move(.init(8), by: Cast.steward, at: now)
        case .setup:
            for item in project.checklist.open(.setup) { try? project.tick(item, by: lead, at: now) }
            try project.move(.init(flag() ? 9 : 10, said: [.leadReady, .teamOrSolo]), by: lead, at: now)
        case .active:
            try project.move(
                .init(14, said: [.coreWorks, .teamReady], waiving: [.phase1Milestones: "Later"]), by: lead,
                at: now)
        case .phase2:
            for item in project.checklist.open(.completion) { try? project.tick(item, by: lead, at: now) }
            try project.move(.init(16, waiving: [.phaseMilestones: "Later"]), by: Cast.steward, at: now)
        default: try move(&project, standing)
        }
    }

    private mutating func discuss(_ project: inout Project, _ standing: Standing) throws {
        switch Int.random(in: 0..<9, using: &random) {
        case 0:
            try project.take(
                Stance.Kind.allCases.randomElement(using: &random) ?? .support,
                reason: flag() ? "Because" : nil, by: standing, at: now)
        case 1: try project.clearStance(by: standing, at: now)
        case 2:
            try project.raise(
                Concern.Kind.allCases.randomElement(using: &random) ?? .question, "Hm",
                resolution: flag() ? "So" : "", by: standing, at: now)
        case 3: try project.answer(concern: id(), "Yes", by: standing, at: now)
        case 4: try project.resolve(concern: id(), by: standing, at: now)
        case 5: try project.reopen(concern: id(), by: standing, at: now)
        case 6:
            try project.approve(
                .init(wasDiscussed: flag(), overriding: flag() ? "So be it" : nil), by: standing,
                council: Cast.council, at: now)
        case 7:
            try project.turnDown(
                .tooSimilar, lookAlike: flag() ? "P-1" : nil, note: flag() ? Project.note : "No",
                by: standing, at: now)
        default:
            var text = project.proposal?.text ?? .complete
            text.tradeOff = "Trade-off \(now.millisecondsSince1970)"
            if text.twist.visibility != .open {
                (text.twist.change, text.twist.why) = (Self.secret, "Reality.")
            }
            try project.revise(text, by: standing, at: now)
        }
    }

    private mutating func join(_ project: inout Project, _ standing: Standing) throws {
        let other = MemberID(UInt64.random(in: 1...6, using: &random))
        switch Int.random(in: 0..<21, using: &random) {
        case 0, 1: try project.receive(.sample(flag() ? role() : nil), from: Applicant(standing), at: now)
        case 2: try project.withdraw(request: id(), by: standing, at: now)
        case 3, 4: try project.welcome(request: id(), .init(role: role()), by: standing, at: now)
        case 5:
            try project.decline(request: id(), feedback: flag() ? Project.note : "No", by: standing, at: now)
        case 6: try project.ask(request: id(), "When?", by: standing, at: now)
        case 7: try project.invite(other, role: role(), by: standing, at: now)
        case 8: try project.answerInvitation(accepted: flag(), by: standing, at: now)
        case 9: try project.leave(by: standing, at: now)
        case 10: try project.comeBack(by: standing, at: now)
        case 11: try project.offerLead(to: other, by: standing, at: now)
        case 12: try project.answerLeadOffer(accepted: flag(), by: standing, at: now)
        case 13:
            try flag()
                ? project.nameCoLead(other, by: standing, at: now)
                : project.endCoLead(other, by: standing, at: now)
        case 14: try project.changeRole(of: other, to: role(), by: standing, at: now)
        case 15: try project.reply(request: id(), "On Monday.", by: standing, at: now)
        case 16: try project.offerTalk(request: id(), by: standing, at: now)
        case 17: try project.keep(quiet: flag(), request: id(), by: standing, at: now)
        case 18: try project.tickOnboarding("hello", by: standing, at: now)
        case 19:
            try flag()
                ? project.untickOnboarding("hello", by: standing, at: now)
                : project.list(onboarding: flag() ? ["hello", "Bring cake"] : [], by: standing, at: now)
        default: try project.volunteer(flag() ? "I could" : "I can", by: standing, at: now)
        }
    }

    private mutating func build(_ project: inout Project, _ standing: Standing) throws {
        let item = Checklist.Item.allCases.randomElement(using: &random) ?? .setupReadme
        let word = Guard.allCases.randomElement(using: &random) ?? .coreWorks
        switch Int.random(in: 0..<21, using: &random) {
        case 14: try project.say(word, by: standing, at: now)
        case 15: try project.unsay(word, by: standing, at: now)
        case 16: try project.waive(word, reason: flag() ? "No need" : "", by: standing, at: now)
        case 17: try project.grantWaiver(word, by: standing, at: now)
        case 18: try project.share(blocker: id(), by: standing, at: now)
        case 19:
            try project.save(
                link: ProjectLink("Board", address: "https://example.org/\(id())"), by: standing, at: now)
        case 20: try project.announce(Announcement("News", pingsTeam: flag()), by: standing, at: now)
        case 0: try project.tick(item, by: standing, at: now)
        case 1: try project.untick(item, by: standing, at: now)
        case 2: try project.waive(item, reason: flag() ? "No need" : "", by: standing, at: now)
        case 3: try project.grantWaiver(item, by: standing, at: now)
        case 4:
            try project.add(
                milestone: "Step", phase: Int.random(in: 0...4, using: &random), by: standing, at: now)
        case 5: try project.finish(milestone: id(), by: standing, at: now)
        case 6: try project.move(milestone: id(), to: later(), by: standing, at: now)
        case 7: try project.drop(milestone: id(), by: standing, at: now)
        case 8:
            try project.log(
                [.decision, .blocker, .note, .cost(cents: 500)].randomElement(using: &random) ?? .note,
                "Text", by: standing, at: now)
        case 9: try project.clear(blocker: id(), by: standing, at: now)
        case 10:
            try project.checkIn(
                CheckIn.Status.allCases.randomElement(using: &random) ?? .onTrack,
                back: flag() ? later() : nil, by: standing, at: now)
        case 11:
            try project.openSeats(
                role(), count: Int.random(in: 0...11, using: &random), by: standing, at: now)
        case 12: try project.closeSeats(role(), by: standing, at: now)
        default: try project.credit(MemberID(UInt64(id())), "Work", by: standing, at: now)
        }
    }

    private mutating func twist(_ project: inout Project, _ standing: Standing) throws {
        switch Int.random(in: 0..<6, using: &random) {
        case 5:
            try project.announceTwist(
                said: [.coreWorks, .teamReady], waiving: [.phase1Milestones: "x"], by: standing, at: now)
        case 0:
            let visibility = Twist.Visibility.allCases.randomElement(using: &random) ?? .open
            let text = visibility == .open ? "Ten times the load." : Self.secret
            try project.write(twist: text, visibility: visibility, by: standing, at: now)
        case 1:
            try project.schedule(
                twistAt: later(), said: [.coreWorks, .teamReady], waiving: [.phase1Milestones: "x"],
                by: standing, at: now)
        case 2: try project.unscheduleTwist(by: standing, at: now)
        case 3: try project.agree(credit: id(), by: standing, at: now)
        default: project.see(Activity(commits: id(), at: now), at: now)
        }
    }

    private mutating func move(_ project: inout Project, _ standing: Standing) throws {
        let ways = Lifecycle.ways(from: project.stage)
        guard let rule = ways.randomElement(using: &random) else { return }
        if rule.number == 21 || Int.random(in: 0..<40, using: &random) == 0 {
            let to = Stage.allCases.randomElement(using: &random)
            return try project.move(.init(26, to: to, reason: "Wrong"), by: standing, at: now)
        }
        try project.move(.met(rule), by: standing, council: Cast.council, at: now)
    }
}
