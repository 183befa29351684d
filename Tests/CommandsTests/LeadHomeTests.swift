import Cards
import ProjectModel
import Testing

@testable import Commands
@testable import Storage

@Suite("A channel for a project")
struct LeadHomeTests {
    /// A project in setup without a channel, in a server with these channels.
    private func bench(_ places: ChannelLayout.Place..., state: ProjectState = .setup) async throws -> Bench {
        let bench = try await Bench([.sample("Tracker", state)])
        let community = Bench.community.id
        try await bench.store.change(settingsOf: community) { $0.projectChannels = [Project.ID(2): 102] }
        try await bench.store.keep(ChannelLayout(places), of: community)
        return bench
    }

    private func home(_ bench: Bench) async throws -> UInt64? {
        try await bench.store.settings(of: Bench.community.id).projectChannels[Project.ID(1)]
    }

    @Test("In setup the desk offers one; it is asked for once, and the desk says how far it is (F58)")
    func create() async throws {
        let bench = try await bench()
        try await bench.type("/lead board project:tracker", as: .lead)
        #expect(
            bench.whisper?.read.contains("**It has no channel yet: choose where it is told of** [Choose]")
                == true)
        try await bench.press("Choose", as: .lead)
        #expect(
            bench.whisper?.read == """
                ## A channel for Tracker
                -# P-001 · Setup
                Its card is pinned there, and what happens in the project is told there. Create makes **#tracker**.
                [Create] [Later]
                {Use a channel that is there, for example #tracker}
                [Your desk]
                """)
        let choices = bench.whisper
        try await bench.press("Create", as: .lead)
        #expect(
            bench.whisper?.read == """
                ## A channel for Tracker
                -# P-001 · Setup
                **#tracker** is being made. Its card is posted and pinned there by itself.
                [Your desk]
                """)
        try await bench.press("Create", on: choices, as: .steward)
        #expect(bench.whisper?.read.contains("is being made") == true)
        #expect(
            try await bench.store.openPosts(of: Project.ID(1), .channel, in: Bench.community.id).count == 1)
        try await bench.press("Your desk", as: .lead)
        #expect(bench.whisper?.read.contains("channel") == false)
        try await bench.press("Create", on: choices, as: .member)
        #expect(bench.whisper?.read.hasPrefix("Only the lead (<@11>)") == true)
    }

    @Test("A namesake is proposed and never assumed; taken, it is the project's, and the list has its tick")
    func namesake() async throws {
        let bench = try await bench(.init(60, named: "tracker"))
        try await bench.type("/lead board project:tracker", as: .lead)
        try await bench.press("Choose", as: .lead)
        #expect(bench.whisper?.read.contains("There is **#tracker** already. Is that the one?") == true)
        #expect(try await home(bench) == nil)
        try await bench.press("Use that one", as: .lead)
        #expect(bench.whisper?.read.contains("It is told of in <#60>. Its card is pinned there.") == true)
        #expect(try await home(bench) == 60)
        #expect(try await bench.project(1).checklist.isDone(.setupChannel))
    }

    @Test("Any text channel that is nobody's may be chosen")
    func existing() async throws {
        let bench = try await bench()
        try await bench.type("/lead board project:tracker", as: .lead)
        try await bench.press("Choose", as: .lead)
        let choices = bench.whisper
        try await bench.pick(channel: 102, as: .lead)
        #expect(bench.whisper?.read.hasPrefix("<#102> is the channel of P-002 already.") == true)
        try await bench.pick(channel: 42, on: choices, as: .lead)
        #expect(bench.whisper?.read.hasPrefix("<#42> is for everybody’s news.") == true)
        try await bench.pick(channel: 61, on: choices, as: .member)
        #expect(try await home(bench) == nil)
        try await bench.pick(channel: 61, on: choices, as: .lead)
        #expect(try await home(bench) == 61)
        try await bench.pick(channel: 62, on: choices, as: .steward)
        #expect(
            bench.whisper?.read.contains("It is told of in <#61>.") == true, "an old card changes nothing")
        #expect(try await home(bench) == 61)
    }

    @Test("Later is no channel for now, and it is asked once more when building has begun (D21)")
    func later() async throws {
        let bench = try await bench()
        try await bench.type("/lead board project:tracker", as: .lead)
        try await bench.press("Choose", as: .lead)
        try await bench.press("Later", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("Fine, no channel for now.") == true)
        try await bench.press("Your desk", as: .lead)
        #expect(bench.whisper?.read.contains("channel") == false)
    }

    @Test("What keeps a channel from being made is said, with what to do")
    func trouble() async throws {
        let bench = try await bench()
        let (store, community) = (bench.store, Bench.community.id)
        try await bench.given(1) {
            try $0.choose(channel: .create, by: .member(Bench.Person.lead.id), at: Bench.noon)
        }
        let lease = try #require(try await store.acquire("courier/5", as: "me", for: .seconds(60)))
        let outbox = Outbox(store, of: community, holding: lease)
        let work = Outbox.Work(.project(Project.ID(1)), .channel, of: Project.ID(1))
        let chore = try #require(try await outbox.chore(work))
        try await outbox.hold(chore, for: .noPermission, isInDoubt: false, at: Bench.noon)
        try await bench.type("/lead board project:tracker", as: .lead)
        #expect(
            bench.whisper?.read.contains("Its channel could not be made: see why, or choose another") == true)
        try await bench.press("Choose", as: .lead)
        #expect(
            bench.whisper?.read.contains("I may not make channels here: that needs Manage Channels.") == true)
        try await bench.pick(channel: 61, as: .lead)
        #expect(bench.whisper?.read.contains("It is told of in <#61>.") == true)
    }
}
