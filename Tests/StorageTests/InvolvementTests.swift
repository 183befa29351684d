import Engines
import ProjectModel
import Storage
import Testing

@Suite("Whom a project concerns")
struct InvolvementTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    @Test("A member finds just the projects that concern them, over random lives", arguments: Engine.allCases)
    func found(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        for seed in 1...4 as ClosedRange<UInt64> {
            let life = Life(seed: seed)
            let born = try await store.add(in: community, at: noon) { try life.begin($0) }
            for _ in 0..<50 {
                _ = try? await store.change(born.project.id, in: community, at: noon) { try life.step(&$0) }
            }
        }
        let all = try await store.allProjects(in: community) + store.allProposals(in: community)
        for number in 1...12 as ClosedRange<UInt64> {
            let member = MemberID(number)
            let meant = all.filter { $0.concerned.contains(member) }.map(\.id).sorted()
            let found = try await store.projects(concerning: member, in: community)
            #expect(found.map(\.id) == meant, "member \(number)")
            #expect(
                Involvement(of: member, in: found) == Involvement(of: member, in: all),
                "what else there is tells nothing of member \(number)")
        }
        await store.close()
    }

    @Test("Who is forgotten is found under no number of theirs any more", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        let born = try await store.add(in: community, at: noon) { try Life(seed: 3).begin($0) }
        let member = MemberID(1)
        #expect(try await store.projects(concerning: member, in: community).map(\.id) == [born.project.id])
        try await store.forget(Tombstone(community: community, member: member, keepsCredit: false, at: noon))
        #expect(try await store.projects(concerning: member, in: community).isEmpty)
        await store.close()
    }
}
