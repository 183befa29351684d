import Cards
import Engines
import ProjectModel
import Testing

@testable import Storage

/// What both engines promise about mending by hand, and about weeks.
@Suite("Mending what is held")
struct MendingTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let own = Lane.project(Project.ID(1))

    private func stage(_ engine: Engine) async throws -> MirrorStage {
        let (stage, noon) = (try await MirrorStage(engine, community, own, at: noon), noon)
        try await stage.store.change(Project.ID(1), in: community, cause: Cause("900"), at: noon) {
            try $0.log(.decision, "Avro", by: .member(MemberID(1)), at: noon)
        }
        return stage
    }

    @Test(
        "What is held is one matter for each lane and reason; it is tried again or dropped as one",
        arguments: Engine.allCases)
    func rows(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        let later = noon.advanced(by: .seconds(60))
        try await stage.outbox.hold(own, for: .noPermission, at: noon)
        try await stage.store.ask(.noRoom(own), in: .stewards, community, at: noon)
        try await stage.outbox.hold(.stewards, for: .noPermission, at: later)
        let held = try await stage.store.held(in: community)
        #expect(held.map(\.lane) == [own, .stewards] && held.map(\.events) == [[2], []])
        #expect(held.map(\.notices) == [[], [1]] && held[0].cards == [Project.ID(1)])
        #expect(held[0].nextTry == noon.advanced(by: .seconds(3_600)))
        #expect(try await stage.store.retry(own, heldFor: .channelGone, in: community) == 0)
        #expect(try await stage.store.retry(own, heldFor: .noPermission, in: community) == 2)
        #expect(try await stage.store.drop(.stewards, heldFor: .noPermission, in: community, at: later) == 1)
        #expect(try await stage.store.held(in: community).isEmpty)
        #expect(try await stage.outbox.waiting().map(\.work.lane) == [own, own])
        await stage.store.close()
    }

    @Test(
        "What the word filter stopped is dropped, and nothing else; then nobody is asked about it any more",
        arguments: Engine.allCases)
    func filtered(_ engine: Engine) async throws {
        let (stage, project) = (try await stage(engine), Project.ID(1))
        let notice = Notice.filtered(own, project, event: 2)
        try await stage.store.ask(notice, in: .desk(project), community, at: noon)
        #expect(try await stage.store.filtered(1, of: project, in: community).isEmpty)
        #expect(try await stage.store.filtered(2, of: project, in: community) == [notice])
        try await stage.outbox.hold(own, for: .noRoom, at: noon)
        try await stage.store.dropFiltered(2, of: project, in: community, at: noon)
        #expect(try await stage.store.held(in: community).map(\.events) == [[2]], "held for another reason")
        #expect(try await stage.store.filtered(2, of: project, in: community).isEmpty)
        try await stage.store.retry(own, heldFor: .noRoom, in: community)
        try await stage.outbox.hold(own, for: .filtered, at: noon)
        try await stage.store.dropFiltered(2, of: project, in: community, at: noon)
        #expect(try await stage.store.held(in: community).isEmpty)
        await stage.store.close()
    }

    @Test("A hidden card is put back once; applying leaves it alone", arguments: Engine.allCases)
    func hidden(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        var board = StoredBoard(project: Project.ID(1), lane: own, channel: 30)
        board.isHidden = true
        try await stage.outbox.keep(board, settling: nil, at: noon)
        try await stage.outbox.holdCard(of: Project.ID(1), in: own, for: .hidden, at: noon)
        try await stage.outbox.hold(own, for: .noRoom, at: noon)
        #expect(
            try await stage.store.mend([], [own], in: community, at: noon) == 1, "the message, not the card")
        #expect(try await stage.store.putBack(Project.ID(1), in: own, community, at: noon))
        #expect(try await stage.store.putBack(Project.ID(1), in: own, community, at: noon) == false)
        #expect(try await stage.outbox.board(of: Project.ID(1), in: own)?.isHidden == false)
        #expect(try await stage.outbox.lastWish(of: Project.ID(1), in: own) == 2)
        await stage.store.close()
    }

    @Test(
        "Tags are put back with the card's next look; its words are known still", arguments: Engine.allCases)
    func tags(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        var board = StoredBoard(project: Project.ID(1), lane: own, channel: 30)
        (board.message, board.hash) = (31, "words tags")
        try await stage.outbox.keep(board, settling: 2, at: noon)
        #expect(try await stage.outbox.lastWish(of: Project.ID(1), in: own) == nil)
        try await stage.store.putTagsBack(of: Project.ID(1), in: own, community, at: noon)
        #expect(try await stage.outbox.board(of: Project.ID(1), in: own)?.hash == "words")
        #expect(try await stage.outbox.lastWish(of: Project.ID(1), in: own) == 2)
        await stage.store.close()
    }

    @Test("A thread that is gone is forgotten, and no other", arguments: Engine.allCases)
    func threads(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        let outbox = stage.outbox
        for (item, thread) in [(1, 55), (2, 56)] as [(Int, UInt64)] {
            try await outbox.keep(.init(channel: 5, thread: thread), of: Project.ID(item), for: .proposal)
        }
        #expect(try await outbox.forget(thread: 56) == [Project.ID(2)])
        #expect(try await outbox.forget(thread: 56) == [])
        #expect(try await outbox.thread(of: Project.ID(1), for: .proposal)?.thread == 55)
        #expect(try await outbox.thread(of: Project.ID(2), for: .proposal) == nil)
        await stage.store.close()
    }

    @Test(
        "Who changed something is known by the interaction, with the channel that is told of it",
        arguments: Engine.allCases)
    func told(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        #expect(try await stage.store.lanesTold(because: 900, in: community) == [own])
        #expect(try await stage.store.lanesTold(because: 90, in: community) == [])
        await stage.store.close()
    }

    @Test(
        "A week is asked for once in each place there is, and not where the bot came after it",
        arguments: Engine.allCases)
    func digests(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        let week = WeeklyClock(zone: .utc).last(by: noon)
        try await stage.store.askForDigests(of: week, in: community, at: noon)
        #expect(try await stage.store.untoldNotices(in: community).isEmpty, "it is not there yet")
        try await stage.store.serve(community)
        try await stage.store.askForDigests(of: week, in: community, at: noon)
        #expect(try await stage.store.untoldNotices(in: community).isEmpty, "it came just now")
        let (id, before) = (community.number, week.at.advanced(by: .seconds(-1)))
        try await stage.store.database.write {
            try $0.run("UPDATE communities SET served = $2 WHERE id = $1", [SQLValue(id), SQLValue(before)])
        }
        for _ in 1...2 { try await stage.store.askForDigests(of: week, in: community, at: noon) }
        #expect(try await stage.store.untoldNotices(in: community).map(\.lane) == [.projects, .stewards])
        let period = WeeklyClock(zone: .utc).week(endingOn: WeeklyClock(zone: .utc).ring(on: week.day).day)
        #expect(
            try await stage.store.changes(in: community, during: period).isEmpty, "it was changed at noon")
        let around = noon..<noon.advanced(by: .seconds(1))
        #expect(try await stage.store.changes(in: community, during: around).map(\.event) == [1, 2])
        await stage.store.close()
    }

    @Test("Where the bot was taken out nothing is tried until it is back", arguments: Engine.allCases)
    func departed(_ engine: Engine) async throws {
        let stage = try await stage(engine)
        try await stage.store.depart(community, at: noon)
        #expect(try await stage.store.servedCommunities().isEmpty)
        #expect(try await stage.store.communities().count == 1, "nothing is forgotten")
        try await stage.store.serve(community)
        #expect(try await stage.store.servedCommunities() == [community])
        await stage.store.close()
    }
}
