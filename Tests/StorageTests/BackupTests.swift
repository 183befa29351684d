import Engines
import Foundation
import ProjectModel
import Storage
import StorageSQLite
import Testing

@Suite("Backups, and being forgotten")
struct BackupTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    private func lived(_ engine: Engine) async throws -> Store {
        let store = try await Store(engine.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        for seed in 1...3 as ClosedRange<UInt64> {
            let life = Life(seed: seed)
            let born = try await store.add(in: community, cause: Cause("c\(seed)"), at: noon) {
                try life.begin($0)
            }
            for _ in 0..<60 {
                _ = try? await store.change(born.project.id, in: community, at: noon) { try life.step(&$0) }
            }
        }
        try await store.keep(Member(MemberID(2), name: "Two", gitHubName: "two"), in: community)
        try await store.keep(Steward(MemberID(11), kinds: [.core], since: noon), in: community)
        return store
    }

    private func lines(_ store: Store) async throws -> [String] {
        let lines = Lines()
        try await store.backUp(at: noon) { lines.add($0) }
        return lines.all
    }

    @Test("What one engine backs up the other restores, row by row", arguments: Engine.allCases)
    func roundTrip(_ engine: Engine) async throws {
        let store = try await lived(engine)
        let lines = try await lines(store)
        let contents = try Backup.verify(lines)
        #expect(contents.rows["projects"] == 3 && contents.at == noon)
        let other: Engine = engine == .sqlite ? .postgres : .sqlite
        let restored = try await Store(other.place().open())
        #expect(try await restored.restore(lines) == contents)
        let again = try await self.lines(restored)
        #expect(again == lines)
        #expect(try await restored.disagreements() == [])
        let next = try await restored.add(in: community, at: noon) { try Life(seed: 9).begin($0) }
        #expect(next.project.id == Project.ID(4), "numbers go on where they were")
        await store.close()
        await restored.close()
    }

    @Test("A backup that is cut, changed or of a newer version is refused, and nothing is lost by trying")
    func damaged() async throws {
        let store = try await lived(.sqlite)
        let whole = try await lines(store)
        var changed = whole
        changed[3] = changed[3].replacing("7", with: "8")
        let newer = ["{\"guildhall\":99,\"schema\":1,\"at\":1}"] + whole.dropFirst()
        for (broken, words) in [
            (Array(whole.dropLast()), "cut off"), (changed, "damaged"), (newer, "newer version"),
            (["Hello"], "no backup"),
            ([], "no backup"),
        ] {
            let failure = await #expect(throws: DatabaseFailure.self) { try await store.restore(broken) }
            #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
        }
        #expect(try await lines(store) == whole)
        await store.close()
    }

    @Test(
        "Who asks to be forgotten is: words and number go, in history too, and stances still count",
        arguments: Engine.allCases)
    func forgetting(_ engine: Engine) async throws {
        let store = try await Store(engine.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        let noon = noon
        let person = Standing.member(MemberID(900_100_200_300))
        let steward = Standing(.member(MemberID(11)), stewardship: [.core])
        let proposal = try await store.add(in: community, at: noon) { try Life(seed: 1).begin($0) }
        let id = proposal.project.id
        try await store.keep(Member(MemberID(900_100_200_300), name: "Nine Hundred"), in: community)
        try await store.change(id, in: community, at: noon) {
            try $0.take(.support, reason: "I would use it myself.", by: person, at: noon)
            try $0.move(.init(26, to: .recruiting, reason: "On"), by: steward, at: noon)
            try $0.receive(
                .init(hours: .few, words: "My letter is only for the lead."), from: Applicant(person),
                at: noon)
            try $0.decline(request: 1, feedback: "Your feedback is only for you.", by: steward, at: noon)
        }
        let before = try await lines(store)
        #expect(before.joined().contains("only for the lead"))
        let tombstone = Tombstone(
            community: community, member: MemberID(900_100_200_300), keepsCredit: false, at: noon)
        try await store.forget(tombstone)
        let after = try await lines(store)
        for trace in ["only for the lead", "only for you", "use it myself", "Nine Hundred"] {
            #expect(!after.joined().contains(trace), "\(trace)")
        }
        #expect(after.filter { $0.contains("900100200300") }.allSatisfy { $0.contains("\"forgotten\"") })
        #expect(try await store.disagreements() == [])
        let known = try #require(try await store.project(id, in: community))
        #expect(known.proposal?.tally.support == 1)
        #expect(known.requests.first?.member.isFormer == true)
        // An older backup does not bring them back.
        try await store.restore(before)
        let restored = try await lines(store)
        #expect(!restored.joined().contains("only for the lead"))
        #expect(try await store.disagreements() == [])
        await store.close()
    }

    @Test("Credit stays under a name where the person said so", arguments: [true, false])
    func credit(keeps: Bool) async throws {
        let store = try await Store(Engine.sqlite.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        let noon = noon
        let steward = Standing(.member(MemberID(11)), stewardship: [.core])
        let person = MemberID(900_100_200_300)
        let id = try await store.add(in: community, at: noon) { try Life(seed: 1).begin($0) }.project.id
        try await store.change(id, in: community, at: noon) {
            try $0.move(.init(26, to: .recruiting, reason: "On"), by: steward, at: noon)
            try $0.invite(person, role: "Data Engineer", by: steward, at: noon)
            try $0.answerInvitation(accepted: true, by: .member(person), at: noon)
            try $0.credit(person, "Built the ingestion.", by: steward, at: noon)
            try $0.agree(credit: 1, by: .member(person), at: noon)
        }
        try await store.forget(Tombstone(community: community, member: person, keepsCredit: keeps, at: noon))
        let known = try #require(try await store.project(id, in: community))
        #expect(known.credits.first?.member == (keeps ? person : .former(1)))
        #expect(known.team.first?.member == .former(1))
        #expect(try await store.disagreements() == [])
        await store.close()
    }
}
