import Cards
import Engines
import Foundation
import ProjectModel
import Testing

@testable import Storage

/// What both engines promise about what is told.
@Suite("The outbox")
struct OutboxTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    private struct Stage {
        var store: Store
        var outbox: Outbox
        var project: Project
    }

    private func stage(_ engine: Engine) async throws -> Stage {
        let store = try await Store(engine.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        var listing = Listing(name: "Tracker", summary: "Tracks.", difficulty: .beginner, state: .active)
        listing.lead = MemberID(1)
        let (made, noon) = (listing, noon)
        let project = try await store.change(in: community) {
            try $0.register(made, by: .commandLine, at: noon)
        }
        let lease = try #require(try await store.acquire("courier/7", as: "me", for: .seconds(60)))
        return Stage(store: store, outbox: Outbox(store, of: community, holding: lease), project: project)
    }

    /// Logs decisions, each told in the project's channel and on its card.
    private func decide(_ count: Int, _ stage: Stage) async throws {
        let noon = noon
        for number in 0..<count {
            try await stage.store.change(stage.project.id, in: community, at: noon) {
                try $0.log(.decision, "Decision \(number)", by: .member(MemberID(1)), at: noon)
            }
        }
    }

    private let lane = Lane.project(Project.ID(1))

    @Test(
        "What waits for one item is one claim, in flight before anything is sent", arguments: Engine.allCases)
    func claims(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(3, stage)
        #expect(
            Set(try await stage.outbox.waiting()) == [
                .init(.init(lane, .message), last: 4), .init(.init(lane, .card, of: Project.ID(1)), last: 4),
            ])
        let claim = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        #expect(claim.changes.map(\.event) == [2, 3, 4] && !claim.isLeftOver && claim.nonce.count == 20)
        try await decide(1, stage)
        let again = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        #expect(again.isLeftOver && again.nonce == claim.nonce && again.changes == claim.changes)
        try await stage.outbox.settle(claim, as: 99, at: noon)
        let next = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        #expect(next.changes.map(\.event) == [5] && next.nonce != claim.nonce)
        try await stage.outbox.layBack(next)
        #expect(
            try await stage.outbox.claimMessage(in: lane, at: noon) == next, "nothing had been sent of it")
        try await stage.outbox.settle(next, as: 100, at: noon)
        #expect(try await stage.outbox.claimMessage(in: lane, at: noon) == nil)
        #expect(try await stage.store.posts(of: 3, in: community).map(\.message) == [nil, 99])
        await stage.store.close()
    }

    @Test(
        "A lane that is held keeps everything, in order, and goes on where it stood",
        arguments: Engine.allCases)
    func holding(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(2, stage)
        let claim = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        try await stage.outbox.hold(claim, for: .noPermission, isInDoubt: false, at: noon)
        #expect(try await stage.outbox.waiting() == [], "the card would meet the same")
        #expect(try await stage.outbox.heldLanes() == [lane: [.noPermission]])
        try await stage.outbox.releaseDue(at: noon.advanced(by: .seconds(3_599)))
        #expect(try await stage.outbox.nextTry() == noon.advanced(by: .seconds(3_600)))
        try await stage.outbox.releaseDue(at: noon.advanced(by: .seconds(3_600)))
        #expect(try await stage.outbox.nextTry() == nil)
        let freed = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        #expect(freed.changes == claim.changes && !freed.isLeftOver)
        try await stage.outbox.hold(freed, for: .channelGone, isInDoubt: true, at: noon)
        #expect(try await stage.outbox.nextTry() == nil, "a channel does not come back by itself")
        try await stage.outbox.release(lane)
        #expect(
            try await stage.outbox.claimMessage(in: lane, at: noon)?.isLeftOver == true,
            "it may have arrived: it is looked for first")
        await stage.store.close()
    }

    @Test("A message that Discord refuses for itself holds nobody else", arguments: Engine.allCases)
    func ownFault(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(1, stage)
        let claim = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        try await stage.outbox.hold(claim, for: .refused(50035), isInDoubt: false, at: noon)
        try await decide(1, stage)
        #expect(try await stage.outbox.claimMessage(in: lane, at: noon)?.changes.map(\.event) == [3])
        #expect(try await stage.outbox.heldLanes() == [:])
        let open = try await stage.store.openPosts(in: community)
        #expect(
            open.map { "e\($0.event) \($0.kind) \($0.state.word)" } == [
                "e2 card queued", "e2 message held: refused 50035", "e3 card queued", "e3 message in flight",
            ])
        #expect(try await stage.store.drop(2, in: community, at: noon) == 2)
        #expect(try await stage.store.retry(2, in: community) == 0)
        await stage.store.close()
    }

    @Test(
        "What its lane is held for is tried again before what comes after it: right or wrong, they are told in order",
        arguments: Engine.allCases)
    func heldBefore(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(1, stage)
        let held = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        try await stage.outbox.hold(held, for: .noPermission, isInDoubt: false, at: noon)
        #expect(try await stage.outbox.claimMessage(in: lane, at: noon) == nil, "nothing new, so it waits")
        try await decide(1, stage)
        let both = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        #expect(both.changes.map(\.event) == [2, 3])
        try await stage.outbox.hold(both, for: .noPermission, isInDoubt: true, at: noon)
        try await decide(1, stage)
        let again = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        #expect(again.nonce == both.nonce && again.isLeftOver, "it may have arrived")
        await stage.store.close()
    }

    @Test(
        "What was summed up for a channel that is gone, too, goes before what came after it",
        arguments: Engine.allCases)
    func summaryBefore(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(1, stage)
        for kind in [Post.Kind.message, .summary] {
            let held = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
            #expect(held.kind == kind)
            try await stage.outbox.hold(held, for: .channelGone, isInDoubt: false, at: noon)
            if kind == .message { try await stage.outbox.regain(lane) }
        }
        try await decide(1, stage)
        let next = try #require(try await stage.outbox.claimMessage(in: lane, at: noon))
        #expect(next.kind == .summary && next.changes.map(\.event) == [2])
        await stage.store.close()
    }

    @Test(
        "A card is posted once, and every wish up to what it shows is settled with it",
        arguments: Engine.allCases)
    func boards(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        let id = stage.project.id
        try await stage.outbox.wantCard(of: id, in: lane, at: noon)
        try await decide(2, stage)
        let claim = try #require(try await stage.outbox.claimCard(of: id, in: lane, round: 0, at: noon))
        #expect(claim.changes.map(\.event) == [1] && claim.kind == .card)
        var board = StoredBoard(project: id, lane: lane, channel: 30)
        (board.message, board.hash, board.version, board.posts) = (31, "x", 2, 1)
        try await stage.outbox.keep(board, settling: 2, at: noon)
        #expect(try await stage.outbox.board(of: id, in: lane) == board)
        #expect(
            try await stage.outbox.waiting().filter { $0.work.item != nil } == [
                .init(.init(lane, .card, of: id), last: 3)
            ])
        try await stage.outbox.keep(board, settling: 3, at: noon)
        #expect(try await stage.outbox.waiting().filter { $0.work.item != nil } == [])
        try await stage.outbox.wantCard(of: id, in: lane, at: noon)
        let repost = try #require(try await stage.outbox.claimCard(of: id, in: lane, round: 1, at: noon))
        #expect(!repost.isLeftOver && repost.nonce != claim.nonce, "Discord would give the deleted one back")
        await stage.store.close()
    }

    @Test("Whoever lost the lease writes nothing", arguments: Engine.allCases)
    func fenced(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(1, stage)
        try await stage.store.release(stage.outbox.lease)
        _ = try await stage.store.acquire("courier/7", as: "other", for: .seconds(60))
        await #expect(throws: LeaseLost.self) { try await stage.outbox.claimMessage(in: lane, at: noon) }
        #expect(try await stage.store.queued(in: community).count == 2)
        await stage.store.close()
    }

    @Test("Threads and direct channels are remembered", arguments: Engine.allCases)
    func places(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        let id = stage.project.id
        #expect(try await stage.outbox.thread(of: id, for: .desk) == nil)
        try await stage.outbox.keep(.init(channel: 4, thread: nil), of: id, for: .desk)
        try await stage.outbox.keep(.init(channel: 4, thread: 5), of: id, for: .desk)
        #expect(try await stage.outbox.thread(of: id, for: .desk) == .init(channel: 4, thread: 5))
        try await stage.outbox.keep(nil, of: id, for: .desk)
        #expect(try await stage.outbox.thread(of: id, for: .desk) == nil)
        try await stage.outbox.keep(.init(channel: 8, closed: noon), of: MemberID(3))
        #expect(try await stage.outbox.directChannel(of: MemberID(3)) == .init(channel: 8, closed: noon))
        await stage.store.close()
    }

    @Test("A backup from before the columns grew is restored", arguments: Engine.allCases)
    func oldBackup(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(1, stage)
        let lines = Lines()
        try await stage.store.backUp(at: noon) { lines.add($0) }
        try await stage.store.restore(try Self.narrowed(lines.all))
        #expect(try await stage.store.queued(in: community) == ["e2 project/1 card", "e2 project/1 message"])
        await stage.store.close()
    }

    /// A backup whose deliveries have only their first seven columns.
    private static func narrowed(_ lines: [String]) throws -> [String] {
        var checksum = Backup.Checksum()
        var narrowed = try lines.dropLast().map { text -> String in
            guard var line = try? ProjectRow.decode(Backup.Line.self, text), line.table == "deliveries" else {
                return text
            }
            line.row = Array(line.row.prefix(7))
            return try ProjectRow.text(line)
        }
        for line in narrowed { checksum.add(line) }
        narrowed.append(try ProjectRow.text(Backup.End(rows: narrowed.count - 1, checksum: checksum.text)))
        return narrowed
    }

    @Test("Lanes are read as they are written")
    func lanes() {
        let all: [Lane] = [
            .proposals, .projects, .leads, .contributors, .stewards, .project(Project.ID(4)),
            .desk(Project.ID(5)),
            .thread(Project.ID(6)), .member(MemberID(77)),
        ]
        for lane in all { #expect(Lane(lane.description) == lane) }
        for name in ["", "project", "project/x", "project/0", "dm/", "leads/1"] { #expect(Lane(name) == nil) }
    }
}
