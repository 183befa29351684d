import Cards
import ProjectModel
import Testing

@testable import Storage

/// What is told in one message.
@Suite("How much one message tells")
struct ClaimTests {
    private let own = Project.ID(1)
    private let other = Project.ID(2)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let person = Lane.member(MemberID(5))
    private let twist = Change.twist(.announced(text: "Load", deadline: nil, isLate: false))
    private let answer = Change.team(.joinTalkOffered(1))
    private let milestone = Change.work(.milestoneDone(1, isCelebrated: true))

    private func waiting(_ changes: [(Change, Project.ID, minute: Int)]) -> [NumberedChange] {
        changes.enumerated().map { index, change in
            let at = noon.advanced(by: .seconds(60 * change.minute))
            return NumberedChange(
                event: index + 1, project: change.1, recorded: Recorded(change.0, by: .commandLine, at: at))
        }
    }

    /// What was recorded before noon was missed.
    private func length(_ changes: [(Change, Project.ID, minute: Int)], in lane: Lane) -> Int {
        Claim.length(waiting(changes), in: lane, missedBefore: noon)
    }

    @Test("A room is told of one item at a time, and of what stands alone in a message of its own")
    func rooms() {
        let fresh = [
            (milestone, own, minute: 1), (milestone, own, 2), (milestone, other, 3), (milestone, own, 4),
        ]
        #expect(length(fresh, in: .projects) == 2)
        #expect(length([(twist, own, 1)] + fresh, in: .projects) == 1)
        #expect(length([fresh[0], (twist, own, 2)], in: .projects) == 1)
        #expect(length([], in: .projects) == 0)
    }

    @Test("One who applies has a message of their own, and a crowd at the door is a line each in a few")
    func applications() {
        let letter = JoinRequest.Letter(hours: .few, words: "I would like to help.")
        let change = Change.team(.joinRequested(JoinRequest(1, by: MemberID(7), letter, at: noon)))
        let (one, blocker) = ((change, own, minute: 1), (milestone, own, minute: 2))
        let desk = Lane.desk(own)
        #expect(length([one], in: desk) == 1 && length([one, blocker], in: desk) == 1)
        #expect(length([blocker, one], in: desk) == 1)
        #expect(length([one, one, blocker], in: desk) == 2)
        #expect(length(Array(repeating: one, count: 60), in: desk) == Claim.mostApplications)
    }

    @Test("A person is told of several items at once, and of an answer apart from them")
    func people() {
        let fresh = [
            (milestone, own, minute: 1), (milestone, other, 2), (answer, own, 3), (milestone, own, 4),
        ]
        #expect(length(fresh, in: person) == 2)
        #expect(length(Array(fresh.dropFirst(2)), in: person) == 1)
        #expect(length(Array(repeating: fresh[0], count: 15), in: person) == Claim.most)
        let words = (Change.work(.announced(Announcement("Demo"))), own, minute: 2)
        #expect(length([fresh[0], words], in: person) == 2 && length([fresh[0], words], in: .projects) == 1)
    }

    @Test("Up to four missed changes are told one by one, more in one message (MIRROR §8)")
    func missed() {
        func missed(_ count: Int) -> [(Change, Project.ID, minute: Int)] {
            (0..<count).map { (milestone, $0 % 2 == 0 ? own : other, minute: $0 - 60) }
        }
        #expect(length(missed(4), in: .projects) == 1)
        #expect(length(missed(5), in: .projects) == 5)
        #expect(length(missed(4) + [(milestone, own, 1)], in: .projects) == 1, "what is new is not missed")
        #expect(length(missed(14), in: .projects) == Claim.most)
        let around = missed(3) + [(twist, own, minute: -20)] + missed(3)
        #expect(length(around, in: .projects) == 3, "the twist has its own message, in its place")
        #expect(length(Array(around.dropFirst(3)), in: .projects) == 1)
    }
}

@Suite("Lanes that are refused")
struct RefusalsTests {
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    @Test("After three refusals in a row a lane rests a minute at a time, until one succeeds (MIRROR §5)")
    func three() {
        var refusals = Refusals()
        for second in 0..<3 {
            #expect(refusals.rest(of: .projects, at: noon.advanced(by: .seconds(second))) == nil)
            refusals.refused(.projects, at: noon.advanced(by: .seconds(second)))
        }
        #expect(
            refusals.rest(of: .projects, at: noon.advanced(by: .seconds(3)))
                == noon.advanced(by: .seconds(62)))
        #expect(refusals.rest(of: .leads, at: noon) == nil)
        #expect(refusals.rest(of: .projects, at: noon.advanced(by: .seconds(62))) == nil)
        #expect(
            refusals.rest(of: .projects, at: noon.advanced(by: .days(-1))) == nil, "the clock was set back")
        refusals.accepted(.projects)
        refusals.refused(.projects, at: noon)
        #expect(refusals.rest(of: .projects, at: noon) == nil)
    }
}
