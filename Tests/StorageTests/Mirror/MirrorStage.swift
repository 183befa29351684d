import Cards
import Engines
import ProjectModel
import Storage
import Testing

/// A community with one project that is being built, its channels named, and whoever holds its lanes. It does nothing by
/// itself: what happens on it is the tests' to say.
struct MirrorStage {
    var store: Store
    var outbox: Outbox

    init(_ engine: Engine, _ community: Community.ID, _ own: Lane, at noon: Moment) async throws {
        store = try await Store(engine.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        var settings = CommunitySettings()
        settings.channels = [.projects: 20, .stewards: 21]
        if let project = own.project { settings.projectChannels = [project: 30] }
        try await store.keep(settings, of: community)
        var listing = Listing(name: "Tracker", summary: "Tracks.", difficulty: .beginner, state: .active)
        listing.lead = MemberID(1)
        let made = listing
        try await store.change(in: community) { _ = try $0.register(made, by: .commandLine, at: noon) }
        let lease = try #require(try await store.acquire("courier/7", as: "me", for: .seconds(60)))
        outbox = Outbox(store, of: community, holding: lease)
    }
}
