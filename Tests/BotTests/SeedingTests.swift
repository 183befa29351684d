import Foundation
import ProjectModel
import Storage
import StorageSQLite
import Support
import Testing

@testable import Bot

@Suite("Seeding")
struct SeedingTests {
    private let now = Moment(millisecondsSince1970: 1_780_000_000_000)
    private let file = Checkout.root.appending(path: "config/sandbox.yaml").path

    @Test("The sandbox's community has the three example projects, as stories rely on them")
    func examples() throws {
        let seed = try SeedFile(path: file, at: now)
        #expect(
            seed.listings.map(\.slug) == [
                "fraud-detection-pipeline", "data-mesh-platform", "ecommerce-analytics-warehouse",
            ])
        #expect(seed.listings.map(\.state) == [.recruiting, .active, .active])
        #expect(seed.listings.map(\.difficulty) == [.intermediate, .advanced, .beginner])
        let lead = MemberID(1_100_000_000_000_000_105)
        #expect(seed.listings.allSatisfy { $0.lead == lead })
        let projects = seed.listings.enumerated().map {
            Project(Project.ID($0.offset + 1), registering: $0.element, by: .commandLine, at: now)
        }
        #expect(projects.allSatisfy { $0.hasOpenSeats })
        #expect(projects[0].isAboard(MemberID(1_100_000_000_000_000_104)), "contributor is in the first team")
        #expect(projects[2].milestones.allSatisfy { $0.done != nil }, "the third has its first phase done")
        #expect(projects.allSatisfy { $0.twist?.visibility == .open && $0.twist?.announced == nil })
        for person in [101, 102] {
            #expect(!projects.contains { $0.isAboard(MemberID(1_100_000_000_000_000_000 + UInt64(person))) })
        }
    }

    @Test("Its stewards, its channels, one proposal in review and one draft are there from the start")
    func community() async throws {
        let store = try await Store(SQLiteDatabase())
        let seed = try SeedFile(path: file, at: now)
        try await Seeding.fill(store, with: seed)
        let community = seed.community.id
        let settings = try await store.settings(of: community)
        func id(_ number: UInt64) -> UInt64 { 1_100_000_000_000_000_000 + number }
        #expect(settings.channels[.proposals] == id(202) && settings.channels[.stewards] == id(206))
        #expect(
            settings.projectChannels == [
                Project.ID(1): id(211), Project.ID(2): id(212), Project.ID(3): id(213),
            ])
        #expect(settings.stewardRoles == [id(11)] && settings.leadRole == id(12))
        #expect(settings.zone == "Africa/Nairobi")
        let council = try await store.council(of: community)
        #expect(council.standing(of: MemberID(id(107)), at: now).isCore)
        #expect(!council.standing(of: MemberID(id(106)), at: now).isCore)
        let proposals = try await store.allProposals(in: community)
        #expect(proposals.map(\.name) == ["Real-time Logistics Tracker"])
        #expect(proposals.first?.stage == .proposed && proposals.first?.proposal?.author == MemberID(id(103)))
        #expect(proposals.first?.proposal?.tally.support == 0)
        let drafts: [Draft] = try await store.drafts(of: MemberID(id(103)), in: community)
        #expect(drafts.map(\.text.title) == ["Clinic Waiting Times"])
    }

    @Test("A map that names what is not there is said")
    func wrongMap() throws {
        let text = """
            guild: { id: "1", name: x }
            people: []
            channels: [{ name: general, id: "2" }]
            map: { channels: { general: nowhere } }
            """
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "seed.yaml")
        let failure = #expect(throws: BotFailure.self) { try SeedFile(path: path, at: now) }
        #expect(failure?.description.contains("the map names “nowhere”, which is not there") == true)
    }

    @Test("A database that holds something is left as it is")
    func leftAlone() async throws {
        let store = try await Store(SQLiteDatabase())
        let seed = try SeedFile(path: file, at: now)
        try await store.keep(Community(id: Community.ID(5), name: "Somebody’s"))
        try await Seeding.fill(store, with: seed)
        #expect(try await store.communities().map(\.id) == [Community.ID(5)])
    }

    @Test("A seed that cannot be used names what is wrong")
    func mistakes() throws {
        let text = """
            guild: { id: "1", name: x }
            people: [{ name: lead, id: "2" }]
            projects: [{ name: A, difficulty: Easy, state: ACTIVE, summary: s }]
            """
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "seed.yaml")
        let failure = #expect(throws: BotFailure.self) { try SeedFile(path: path, at: now) }
        #expect(
            failure?.description.contains("the difficulty of “A” is Beginner, Intermediate or Advanced")
                == true)
        #expect(throws: BotFailure.self) { try SeedFile(path: "/no/such/seed.yaml", at: now) }
    }
}
