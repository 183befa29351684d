import ProjectModel
import Testing

@testable import Cards

/// Every change in every lane it is told in, and whom it calls there.
@Suite("Whom messages call")
struct PingTests {
    @Test("There is one of each kind of change")
    func complete() {
        #expect(Set(EveryChange.all.map(EveryChange.name)).count == EveryChange.kinds)
    }

    @Test("This is the complete list of pings in rooms (MIRROR §6)")
    func rooms() throws {
        let project = try EveryChange.project
        var pings: Set<String> = []
        for (change, lane, told) in try messages(of: project) {
            if case .member = lane { continue }
            for ping in told.pings { pings.insert("\(EveryChange.name(change)): \(word(ping)) in \(lane)") }
        }
        #expect(
            pings == [
                "twist announced: the team in project/31", "announced: the team in project/31",
                "join requested: member 1 in desk/31", "moved to needsChanges: member 1 in thread/31",
                // Whom a private thread is about, and who offered the talk.
                "join talk offered: member 7 in talk/31/7", "join talk offered: member 99 in talk/31/7",
                "moved to rejected: member 1 in thread/31", "nudged firstAnswer: stewards in stewards",
            ])
    }

    @Test("A direct message calls nobody but whom it is to")
    func people() throws {
        var told = 0
        for (change, lane, words) in try messages(of: EveryChange.project) {
            guard case .member(let member) = lane else { continue }
            told += 1
            #expect(
                words.pings.isEmpty || words.pings == [.member(member)],
                "\(EveryChange.name(change)) to \(member)")
        }
        #expect(told > 20)
    }

    @Test("A team that was called within the day is not called again, but for the twist (MIRROR §5)")
    func teamOnce() throws {
        var project = try EveryChange.project
        let lead = Standing.member(EveryChange.lead)
        func calls(_ lane: Lane, of project: Project) -> Int {
            project.unsaved.flatMap { PostWords(project, lane).told($0)?.pings ?? [] }.count
        }
        for hours in [0, 1, 23] {
            try project.announce(
                Announcement("Demo", pingsTeam: true), by: lead,
                at: .noon.advanced(by: .seconds(3_600 * hours)))
        }
        #expect(calls(.project(project.id), of: project) == 1)
        let twist = Recorded(
            .twist(.announced(text: "Load", deadline: nil, isLate: false)), by: .clock,
            at: .noon.advanced(by: .days(0)))
        #expect(PostWords(project, .project(project.id)).told(twist)?.pings == [.team(project.id)])
        #expect(PostWords(project, .projects).told(twist)?.pings == [])
    }

    /// What every change says wherever it is told, with somebody who follows and somebody who waits for a seat.
    private func messages(of project: Project) throws -> [(Change, Lane, Told)] {
        let circumstances = Circumstances(
            audience: Audience(followers: [MemberID(21)], watchers: [MemberID(22)]))
        return EveryChange.all.flatMap { change -> [(Change, Lane, Told)] in
            let recorded = Recorded(change, by: .member(MemberID(99)), at: .noon)
            return MirrorPlan.posts(for: recorded, of: project, in: circumstances).compactMap { post in
                guard post.kind == .message, let told = PostWords(project, post.lane).told(recorded) else {
                    return nil
                }
                return (change, post.lane, told)
            }
        }
    }

    private func word(_ ping: Ping) -> String {
        switch ping {
        case .stewards: "stewards"
        case .team: "the team"
        case .member(let member): "member \(member)"
        }
    }
}
