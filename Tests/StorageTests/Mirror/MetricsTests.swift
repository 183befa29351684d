import Cards
import Engines
import ProjectModel
import Testing

@testable import Storage

@Suite("How the mirror is doing")
struct MetricsTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    @Test("Counted in the write that settles, whoever asks (MIRROR §11)", arguments: Engine.allCases)
    func counted(_ engine: Engine) async throws {
        let place = try await engine.place()
        let store = try await Store(place.open())
        try await store.keep(Community(id: community, name: "Here"))
        var listing = Listing(name: "Tracker", summary: "Tracks.", difficulty: .beginner, state: .active)
        listing.lead = MemberID(1)
        let (made, noon, lead) = (listing, noon, Standing.member(MemberID(1)))
        let project = try await store.change(in: community) {
            try $0.register(made, by: .commandLine, at: noon)
        }
        let lease = try #require(try await store.acquire("courier/7", as: "me", for: .seconds(60)))
        let outbox = Outbox(store, of: community, holding: lease, since: noon)
        let room = Lane.project(project.id)
        for number in 0..<3 {
            try await store.change(project.id, in: community, at: noon) {
                try $0.log(.blocker, "Blocker \(number)", by: lead, at: noon)
            }
        }
        let claim = try #require(try await outbox.claimMessage(in: room, at: noon))
        try await outbox.settle(claim, as: 9, isAdopted: true, at: noon)
        var board = StoredBoard(project: project.id, lane: room, channel: 30)
        board.message = 31
        try await outbox.keep(board, settling: 4, at: noon)
        let desk = try #require(try await outbox.claimMessage(in: .desk(project.id), at: noon))
        try await outbox.hold(desk, for: .noPermission, isInDoubt: false, at: noon)
        let metrics = try await store.outboxMetrics(of: community, at: noon.advanced(by: .seconds(90)))
        #expect(metrics.depth == ["desk/1": 3] && metrics.oldest == nil)
        #expect(
            metrics.counters == [
                .held: ["permission missing": 3], .editsCoalesced: ["": 2], .duplicatesAdopted: ["": 1],
            ])
        // Another process reads the same.
        let other = try await Store(place.open())
        #expect(try await other.outboxMetrics(of: community, at: noon.advanced(by: .seconds(90))) == metrics)
        await other.close()
        await store.close()
    }

    @Test("They are written as Prometheus reads them, and name no person")
    func text() {
        let metrics = OutboxMetrics(
            community: community, depth: ["projects": 2, "dm": 1], oldest: .seconds(40),
            counters: [.held: ["channel deleted": 3], .editsCoalesced: ["": 7]])
        #expect(
            metrics.text == """
                # HELP guildhall_outbox_depth Posts that wait, are on their way or are held.
                # TYPE guildhall_outbox_depth gauge
                guildhall_outbox_depth{community="7",target="dm"} 1
                guildhall_outbox_depth{community="7",target="projects"} 2
                # HELP guildhall_outbox_oldest_seconds How long the longest has waited of what is not held.
                # TYPE guildhall_outbox_oldest_seconds gauge
                guildhall_outbox_oldest_seconds{community="7"} 40
                # HELP guildhall_held_total Posts that were held, by reason.
                # TYPE guildhall_held_total counter
                guildhall_held_total{community="7",reason="channel deleted"} 3
                # HELP guildhall_edits_coalesced_total Changes of a card that cost no edit of their own.
                # TYPE guildhall_edits_coalesced_total counter
                guildhall_edits_coalesced_total{community="7"} 7
                # HELP guildhall_duplicates_adopted_total Messages that were found instead of sent again.
                # TYPE guildhall_duplicates_adopted_total counter
                guildhall_duplicates_adopted_total{community="7"} 0

                """)
    }
}
