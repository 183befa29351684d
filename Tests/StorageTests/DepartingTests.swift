import Cards
import Engines
import ProjectModel
import Testing

@testable import Storage

/// What both engines promise about people who leave the server.
@Suite("Who has left the server")
struct DepartingTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let own = Lane.project(Project.ID(1))

    @Test("They are known by the name they had, once, until they come back", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        let store = try await MirrorStage(engine, community, own, at: noon).store
        try await store.keep(Member(MemberID(2), name: "Two", gitHubName: "two"), in: community)
        #expect(try await store.departed(in: community).isEmpty)
        #expect(try await store.depart(MemberID(2), from: community, at: noon))
        #expect(try await store.depart(MemberID(2), from: community, at: noon) == false)
        #expect(try await store.depart(MemberID(3), from: community, at: noon), "of whom nothing is known")
        #expect(try await store.departed(in: community) == [MemberID(2): "Two", MemberID(3): ""])
        #expect(try await store.member(MemberID(2), in: community)?.gitHubName == "two")
        try await store.welcomeBack(MemberID(2), to: community, at: noon)
        #expect(try await store.departed(in: community) == [MemberID(3): ""])
        #expect(try await store.member(MemberID(2), in: community)?.left == nil)
        await store.close()
    }

    @Test(
        "Whoever comes back settles what was asked about them, and their cards are rendered anew",
        arguments: Engine.allCases)
    func back(_ engine: Engine) async throws {
        let stage = try await MirrorStage(engine, community, own, at: noon)
        let (store, lead) = (stage.store, MemberID(1))
        var board = StoredBoard(project: Project.ID(1), lane: own, channel: 30)
        board.message = 31
        try await stage.outbox.keep(board, settling: .max, at: noon)
        _ = try await store.depart(lead, from: community, at: noon)
        try await store.ask(.memberLeft(Project.ID(1), lead), in: .stewards, community, at: noon)
        try await store.welcomeBack(MemberID(9), to: community, at: noon)
        #expect(try await store.openNotices(in: community).count == 1, "somebody else had not left")
        #expect(try await stage.outbox.lastWish(of: Project.ID(1), in: own) == nil)
        try await store.welcomeBack(lead, to: community, at: noon)
        #expect(try await store.openNotices(in: community).isEmpty)
        #expect(try await stage.outbox.lastWish(of: Project.ID(1), in: own) == 1)
        await store.close()
    }
}
