import Cards
import Engines
import ProjectModel
import Testing

@testable import Storage

/// What both engines promise about notices, and about lanes that go on elsewhere.
@Suite("Notices")
struct NoticeTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let own = Lane.project(Project.ID(1))
    private var gone: Notice { .channelGone(own, channel: 30) }

    private func stage(_ engine: Engine) async throws -> MirrorStage {
        try await MirrorStage(engine, community, own, at: noon)
    }

    /// Logs decisions, each told in the project's channel and on its card.
    private func decide(_ count: Int, _ stage: MirrorStage) async throws {
        let noon = noon
        for number in 0..<count {
            try await stage.store.change(Project.ID(1), in: community, at: noon) {
                try $0.log(.decision, "Decision \(number)", by: .member(MemberID(1)), at: noon)
            }
        }
    }

    @Test(
        "It is asked for once, until it is over; then the same may happen again", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        #expect(try await stage.store.ask(gone, in: .stewards, community, at: noon) == 1)
        #expect(try await stage.store.ask(gone, in: .stewards, community, at: noon) == nil)
        #expect(
            try await stage.store.ask(
                .channelGone(.projects, channel: 20), in: .stewards, community, at: noon)
                == 2)
        #expect(try await stage.store.notice(gone, in: community)?.number == 1)
        try await stage.store.settle(gone, in: community)
        #expect(try await stage.store.notice(gone, in: community) == nil)
        #expect(
            try await stage.store.notice(1, in: community)?.state == .dropped, "nobody needs to be told now")
        #expect(try await stage.store.ask(gone, in: .stewards, community, at: noon) == 3)
        #expect(try await stage.store.openNotices(in: community).map(\.number) == [2, 3])
        await stage.store.close()
    }

    @Test(
        "It comes after the changes before it and before those after it, exactly once",
        arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(1, stage)
        try await stage.store.ask(gone, in: own, community, at: noon)
        try await decide(1, stage)
        #expect(try await stage.outbox.claimNotice(in: own, at: noon) == nil, "a change comes first")
        let first = try #require(try await stage.outbox.claimMessage(in: own, at: noon))
        #expect(first.changes.map(\.event) == [2, 3], "both wait already")
        #expect(try await stage.outbox.claimNotice(in: own, at: noon) == nil)
        try await stage.outbox.settle(first, as: 90, at: noon)
        try await decide(1, stage)
        let claim = try #require(try await stage.outbox.claimNotice(in: own, at: noon))
        #expect(!claim.sending.isLeftOver && claim.sending.nonce.count == 20 && claim.notice == gone)
        #expect(claim.sending.isMark("-# P-001 · n1") && !claim.sending.isMark("-# P-001 · e1"))
        let again = try #require(try await stage.outbox.claimNotice(in: own, at: noon))
        #expect(again.sending.isLeftOver && again.sending.nonce == claim.sending.nonce)
        try await stage.outbox.settle(claim, as: 91, at: noon)
        #expect(try await stage.outbox.claimNotice(in: own, at: noon) == nil)
        #expect(try await stage.store.notice(1, in: community)?.message == 91)
        await stage.store.close()
    }

    @Test(
        "A lane with nothing but a notice is served, held and freed like any other",
        arguments: Engine.allCases)
    func holding(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await stage.store.ask(gone, in: .stewards, community, at: noon)
        #expect(try await stage.outbox.waiting() == [.init(.init(.stewards, .message), last: 0)])
        let claim = try #require(try await stage.outbox.claimNotice(in: .stewards, at: noon))
        try await stage.outbox.hold(claim, for: .noPermission, isInDoubt: false, at: noon)
        #expect(try await stage.outbox.waiting() == [])
        #expect(try await stage.outbox.heldLanes() == [.stewards: [.noPermission]])
        #expect(try await stage.outbox.nextTry() == noon.advanced(by: .seconds(3_600)))
        try await stage.outbox.releaseDue(at: noon.advanced(by: .seconds(3_600)))
        let freed = try #require(try await stage.outbox.claimNotice(in: .stewards, at: noon))
        #expect(!freed.sending.isLeftOver)
        try await stage.outbox.layBack(freed)
        try await stage.outbox.drop(.stewards, for: .stopped, at: noon)
        #expect(try await stage.outbox.waiting() == [])
        await stage.store.close()
    }

    @Test(
        "Where a lane goes on it is told what waited in one message, and the card", arguments: Engine.allCases
    )
    func moving(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(2, stage)
        // What the old channel would not have had comes before what came when it was gone.
        try await stage.outbox.hold(own, for: .noPermission, at: noon)
        try await decide(10, stage)
        let claim = try #require(try await stage.outbox.claimMessage(in: own, at: noon))
        try await stage.outbox.hold(claim, for: .channelGone, isInDoubt: true, at: noon)
        try await stage.store.ask(gone, in: .stewards, community, at: noon)
        #expect(try await stage.store.waiting(in: own, community) == 12)
        #expect(try await stage.store.move(own, from: 30, to: 20, in: community, at: noon) == .taken)
        #expect(try await stage.store.move(own, from: 31, to: 32, in: community, at: noon) == .settled)
        #expect(try await stage.store.move(own, from: 30, to: 32, in: community, at: noon) == .made)
        #expect(try await stage.store.settings(of: community).channel(of: own) == 32)
        #expect(try await stage.store.notice(gone, in: community) == nil, "it is settled")
        try await decide(1, stage)
        let summary = try #require(try await stage.outbox.claimMessage(in: own, at: noon))
        #expect(
            summary.kind == .summary && !summary.isLeftOver && summary.changes.map(\.event) == Array(2...13))
        #expect(try await stage.outbox.claimMessage(in: own, at: noon)?.changes == summary.changes)
        try await stage.outbox.settle(summary, as: 95, at: noon)
        let next = try #require(try await stage.outbox.claimMessage(in: own, at: noon))
        #expect(next.kind == .message && next.changes.map(\.event) == [14])
        #expect(try await stage.outbox.claimCard(of: Project.ID(1), in: own, round: 1, at: noon) != nil)
        #expect(try await stage.store.move(own, from: 30, to: nil, in: community, at: noon) == .settled)
        await stage.store.close()
    }

    @Test(
        "What was on its way when the channel went is told before what waited behind it",
        arguments: Engine.allCases)
    func movingInFlight(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(1, stage)
        let first = try #require(try await stage.outbox.claimMessage(in: own, at: noon))
        try await decide(2, stage)
        try await stage.outbox.hold(own, for: .channelGone, at: noon)
        #expect(try await stage.store.move(own, from: 30, to: 32, in: community, at: noon) == .made)
        let again = try #require(try await stage.outbox.claimMessage(in: own, at: noon))
        #expect(again.isLeftOver && again.changes == first.changes)
        try await stage.outbox.settle(again, as: 95, at: noon)
        let next = try #require(try await stage.outbox.claimMessage(in: own, at: noon))
        #expect(next.kind == .summary && next.changes.map(\.event) == [3, 4])
        await stage.store.close()
    }

    @Test(
        "Where nothing is to be told any more, what waited is dropped with the reason",
        arguments: Engine.allCases)
    func stopping(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await decide(2, stage)
        try await stage.outbox.hold(own, for: .channelGone, at: noon)
        #expect(try await stage.store.move(own, from: 30, to: nil, in: community, at: noon) == .made)
        let settings = try await stage.store.settings(of: community)
        #expect(settings.isStopped(own) && settings.channel(of: own) == nil)
        #expect(try await stage.store.openPosts(in: community).isEmpty)
        #expect(try await stage.store.posts(of: 2, in: community).map(\.state) == [.dropped, .dropped])
        await stage.store.close()
    }
}
