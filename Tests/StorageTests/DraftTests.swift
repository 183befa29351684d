import Cards
import Engines
import ProjectModel
import Samples
import Storage
import Testing

@Suite("Drafts, and what is asked about proposals")
struct DraftTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let author = MemberID(1)

    private func draft(_ number: Int, _ title: String, minutes: Int) -> Draft {
        var text = ProposalText()
        text.title = title
        return Draft(Draft.ID(number), text, saved: noon.advanced(by: .seconds(60 * minutes)))
    }

    @Test(
        "Drafts come back to their author only, the latest first, and go when they are dropped",
        arguments: Engine.allCases)
    func drafts(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        let first = draft(1_234_567_890_123_456_789, "First", minutes: 1)
        let revision = Draft(
            Draft.ID(revising: Project.ID(31)), first.text, saved: noon.advanced(by: .days(1)))
        try await store.keep(first, of: author, in: community)
        try await store.keep(revision, of: author, in: community)
        var kept: [Draft] = try await store.drafts(of: author, in: community)
        #expect(kept == [revision, first])
        kept = try await store.drafts(of: MemberID(2), in: community)
        #expect(kept == [])
        #expect(try await store.draft(first.id, of: MemberID(2), in: community) == nil)
        var mended = first
        mended.text.pitch = "Better."
        try await store.keep(mended, of: author, in: community)
        #expect(try await store.draft(first.id, of: author, in: community) == mended)
        try await store.drop(first.id, of: author, in: community)
        kept = try await store.drafts(of: author, in: community)
        #expect(kept == [revision])
    }

    @Test(
        "Open proposals are counted, and every project with its skills may be repeated",
        arguments: Engine.allCases)
    func proposals(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        let life = Life(seed: 1)
        for _ in 1...3 { try await store.add(in: community, at: noon) { try life.begin($0) } }
        #expect(try await store.change(in: community) { try $0.openProposals(of: author) } == 3)
        #expect(try await store.change(in: community) { try $0.openProposals(of: MemberID(2)) } == 0)
        let now = noon
        try await store.change(Project.ID(2), in: community, at: noon) { project in
            try project.move(Move.Request(6), by: .member(MemberID(1)), at: now)
        }
        #expect(try await store.change(in: community) { try $0.openProposals(of: author) } == 2)
        let alike = try await store.likenesses(in: community)
        #expect(alike.map(\.name.name) == ["Life 1", "Life 3"])
        #expect(alike.allSatisfy { Set($0.skills) == Set(ProposalText.sample.skills) })
    }

    @Test("Every list of proposals is what its query means, on both engines", arguments: Engine.allCases)
    func lists(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        let life = Life(seed: 5)
        var projects: [Project] = []
        for number in 1...24 {
            var project = try life.begin(Project.ID(number))
            for _ in 0..<12 { try? life.step(&project) }
            let made = project
            projects.append(try await store.add(in: community, at: noon) { _ in made }.project)
        }
        let viewers = [
            Standing.member(MemberID(1)), .member(MemberID(3)),
            Standing(.member(MemberID(11)), stewardship: [.core]),
            .commandLine,
        ]
        for show in ProposalQuery.Show.allCases {
            for viewer in viewers {
                for search in [nil, "life 1", "somewhere", "%"] {
                    let query = ProposalQuery(show: show, search: search, viewer: viewer)
                    let wanted = projects.filter { query.matches($0, needing: { _ in 1 }) }.map(\.id)
                    var found: [Project.ID] = []
                    for page in 0..<5 {
                        var query = query
                        query.page = page
                        let answer = try await store.proposals(query, in: community, needing: { _ in 1 })
                        #expect(answer.matching == wanted.count && answer.total == 24)
                        if answer.page == page { found += answer.proposals.map(\.id) }
                    }
                    #expect(found == wanted.reversed(), "\(show) \(search ?? "") by \(viewer)")
                }
            }
        }
    }

    @Test("Titles are suggested while somebody types; open ones first", arguments: Engine.allCases)
    func suggestions(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        let life = Life(seed: 1)
        for _ in 1...3 { try await store.add(in: community, at: noon) { try life.begin($0) } }
        let now = noon
        try await store.change(Project.ID(3), in: community, at: noon) { project in
            let steward = Standing(.member(MemberID(11)), stewardship: [.core])
            try project.move(Move.Request(26, to: .recruiting, reason: "On."), by: steward, at: now)
        }
        func offered(_ typed: String) async throws -> [String] {
            try await store.proposalSuggestions(for: typed, in: community, viewer: author).map(\.name)
        }
        #expect(try await offered("") == ["Life 2", "Life 1", "Life 3"])
        #expect(try await offered("fe 1") == ["Life 1"])
        #expect(try await offered("P-003") == ["Life 3"])
    }

    @Test("A thread's proposal is found by the thread", arguments: Engine.allCases)
    func thread(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        let lease = try #require(try await store.acquire("courier/7", as: "me", for: .seconds(60)))
        let outbox = Outbox(store, of: community, holding: lease)
        try await outbox.keep(Outbox.Thread(channel: 5, thread: 55), of: Project.ID(31), for: .proposal)
        try await outbox.keep(Outbox.Thread(channel: 5, thread: 56), of: Project.ID(31), for: .impact)
        #expect(try await store.proposal(inThread: 55, of: community) == Project.ID(31))
        #expect(try await store.proposal(inThread: 56, of: community) == nil)
        #expect(try await store.proposal(inThread: 5, of: community) == nil)
    }
}
