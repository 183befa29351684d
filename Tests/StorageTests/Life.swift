import Machine
import ProjectModel
import Samples
import Synchronization

/// A project's random life: enough of everything that is stored in rows of its own.
final class Life: Sendable {
    private let random: Mutex<SeededRandom>

    init(seed: UInt64) {
        random = Mutex(SeededRandom(seed: seed))
    }

    private func below(_ limit: Int) -> Int { random.withLock { Int.random(in: 0..<limit, using: &$0) } }
    private func person() -> Standing { .member(MemberID(UInt64(1 + below(6)))) }
    private var now: Moment { Moment(millisecondsSince1970: 1_790_000_000_000 + Int64(below(1_000_000_000))) }

    func begin(_ id: Project.ID) throws -> Project {
        var text = ProposalText.sample
        text.title = "Life \(id.number)"
        text.twist.visibility = [.open, .team, .sealed][below(3)]
        text.roles = [.init("Data Engineer", 3)]
        text.roadmap = [.init(1, goal: "Begin", deliverables: ["First", "Second"])]
        return try Project(id, submitting: text, hasTime: true, by: .member(MemberID(1)), at: now)
    }

    func step(_ project: inout Project) throws {
        let steward = Standing(.member(MemberID(11)), stewardship: [.core])
        switch below(12) {
        case 0: try project.take(Stance.Kind.allCases[below(4)], reason: "Because", by: person(), at: now)
        case 1: try project.clearStance(by: person(), at: now)
        case 2: try project.raise(.suggestion, "Hm", resolution: "So", by: person(), at: now)
        case 3:
            let stage: Stage = [.recruiting, .active, .phase2, .proposed, .dormant][below(5)]
            try project.move(.init(26, to: stage, reason: "On we go"), by: steward, at: now)
        case 4, 5:
            let letter = JoinRequest.Letter(
                hours: .many, skills: [.sql], words: "Words that are long enough.")
            try project.receive(letter, from: Applicant(person()), at: now)
        case 6: try project.welcome(request: 1 + below(4), .init(role: "Data Engineer"), by: steward, at: now)
        case 7: try project.leave(by: person(), at: now)
        case 8: try project.add(milestone: "Step", phase: 1, by: steward, at: now)
        case 9: try project.finish(milestone: 1 + below(3), by: steward, at: now)
        case 10: try project.credit(MemberID(UInt64(1 + below(6))), "Worked", by: steward, at: now)
        default: try project.agree(credit: 1 + below(3), by: person(), at: now)
        }
    }
}
