import Engines
import ProjectModel
import Storage
import Testing

@Suite("Who applies")
struct ApplicantTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    @Test(
        "Whoever applies comes with what they do elsewhere, over random lives (K16, F72)",
        arguments: Engine.allCases)
    func applicant(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        for seed in 1...6 as ClosedRange<UInt64> {
            let life = Life(seed: seed)
            let born = try await store.add(in: community, at: noon) { try life.begin($0) }
            for _ in 0..<40 {
                _ = try? await store.change(born.project.id, in: community, at: noon) { try life.step(&$0) }
            }
        }
        let all = try await store.allProjects(in: community) + store.allProposals(in: community)
        var hours = 0
        for number in 1...7 as ClosedRange<UInt64> {
            let member = MemberID(number)
            let applicant = try await store.applicant(.member(member), in: community)
            let open = all.flatMap(\.requests).count { $0.member == member && $0.status.isOpen }
            #expect(applicant.openRequests == open, "member \(number)")
            #expect(applicant.load == Load(of: member, in: all), "member \(number)")
            hours += applicant.hours
        }
        #expect(hours > 0, "somebody has promised something")
        await store.close()
    }
}
