import Cards
import Engines
import Machine
import ProjectModel
import Samples
import Storage
import Testing

/// A sealed text is in nothing that anybody is shown before its time (D4).
@Suite("Sealed twists")
struct SealTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    /// What the lives' twists say.
    private let secret = ProposalText.sample.twist.change

    @Test(
        "No change, card, post or answer of the store holds a text that is not to be read yet",
        arguments: Engine.allCases)
    func unseen(_ engine: Engine) async throws {
        let store = try await Store(engine.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        let (noon, community) = (noon, community)
        var (kept, open) = (0, 0)
        for seed in UInt64(1)...12 {
            let life = Life(seed: seed)
            let id = try await store.add(in: community, at: noon) { try life.begin($0) }.project.id
            for _ in 0..<25 {
                _ = try? await store.change(id, in: community, at: noon) { try life.step(&$0) }
            }
            let project = try #require(try await store.project(id, in: community))
            let shown = try await shown(project, store)
            if project.twist?.isReadableByAll == true {
                open += 1
                #expect(shown.contains(secret), "seed \(seed): an open twist is there to be read")
            } else {
                kept += 1
                #expect(!shown.contains(secret), "seed \(seed)")
                #expect(project.sealedTwist?.contains(secret) == true, "seed \(seed)")
            }
        }
        #expect(kept > 3 && open > 0, "the lives are of both kinds")
        let lines = Lines()
        try await store.backUp(at: noon) { lines.add($0) }
        let places = Set(lines.all.filter { $0.contains(secret) }.map { $0.contains("\"sealed_texts\"") })
        #expect(places == [true, false])
        await store.close()
    }

    /// Everything that is told about a project, whoever asks, as text.
    private func shown(_ project: Project, _ store: Store) async throws -> String {
        let viewer = MemberID(3)
        let select = Card.Select(action: "x", placeholder: "x", options: [])
        var shown: [String] = ["\(ProjectCard.card(project, at: noon))"]
        shown += ProjectDetail.allCases.map {
            "\(ProjectDetailCard.card(project, $0, at: noon, select: select))"
        }
        let terms = ReviewTerms(approvalsNeeded: 2, calendar: BusinessCalendar(), now: noon)
        shown.append("\(ProposalCard.card(project, terms))")
        shown.append("\(RevisionCard.card(project, since: 1))")
        let history = try await store.changes(of: project.id, in: community)
        shown.append("\(history)")
        for recorded in history { shown.append("\(MirrorPlan.posts(for: recorded.recorded, of: project))") }
        for search in [secret, project.name] {
            let query = ProjectQuery(show: .all, search: search, viewer: viewer)
            let page = try await store.projects(query, in: community, at: noon)
            #expect(page.projects.allSatisfy { search != secret || $0.twist?.isReadableByAll == true })
            for found in page.projects where found.id == project.id { shown.append("\(found.facts)") }
        }
        shown.append("\(try await store.suggestions(for: secret, in: community, viewer: viewer))")
        return shown.joined(separator: "\n")
    }
}
