import Engines
import ProjectModel
import Storage
import Testing

/// Rules over several projects hold for what is sent at the same moment.
@Suite("Limits", .serialized)
struct LimitTests {
    private let community = Community(id: Community.ID(7), name: "Lab")
    private let now = Moment(millisecondsSince1970: 1_790_000_000_000)

    private func store(_ engine: Engine) async throws -> Store {
        let store = try await Store(engine.database())
        try await store.keep(community)
        return store
    }

    @Test("Of eight applications sent at once five are taken (E05)", arguments: Engine.allCases)
    func applications(engine: Engine) async throws {
        let store = try await store(engine)
        let (community, now) = (community.id, now)
        for number in 1...8 {
            var listing = Listing(
                name: "Project \(number)", summary: "", difficulty: .beginner, state: .recruiting)
            listing.seats = [Seat(role: "Data Engineer", count: 1, opened: now)]
            try await store.change(in: community) { [listing] in
                try $0.register(listing, by: .commandLine, at: now)
            }
        }
        let newcomer = Standing.member(MemberID(9))
        let outcomes = await withTaskGroup(of: Refusal?.self) { group in
            for number in 1...8 {
                group.addTask {
                    do {
                        try await store.change(Project.ID(number), in: community, at: now) {
                            project, changing in
                            let letter = JoinRequest.Letter(
                                hours: .few, words: "I have built pipelines for three years.")
                            try project.receive(letter, from: changing.applicant(newcomer), at: now)
                        }
                        return nil
                    } catch {
                        return error as? Refusal
                    }
                }
            }
            return await group.reduce(into: [Refusal?]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 5)
        #expect(outcomes.compactMap(\.self) == Array(repeating: .tooManyRequests(open: 5), count: 3))
    }

    @Test(
        "What was answered to somebody waits until they have seen it, and goes with them",
        arguments: Engine.allCases)
    func unseen(engine: Engine) async throws {
        let store = try await store(engine)
        let (community, now, newcomer) = (community.id, now, MemberID(9))
        var listing = Listing(name: "Tracker", summary: "", difficulty: .beginner, state: .recruiting)
        listing.seats = [Seat(role: "Data Engineer", count: 1, opened: now)]
        try await store.change(in: community) { [listing] in
            try $0.register(listing, by: .commandLine, at: now)
        }
        func change(_ act: @escaping @Sendable (inout Project) throws -> Void) async throws {
            try await store.change(Project.ID(1), in: community, at: now, act)
        }
        try await change {
            try $0.receive(
                JoinRequest.Letter(hours: .few, words: "I have built pipelines for three years."),
                from: Applicant(.member(newcomer)), at: now)
        }
        #expect(try await store.unseenAnswers(of: newcomer, in: community) == [], "their own doing")
        try await change { try $0.ask(request: 1, "Since when?", by: .commandLine, at: now) }
        try await change { try $0.offerTalk(request: 1, by: .commandLine, at: now) }
        let unseen = try await store.unseenAnswers(of: newcomer, in: community)
        #expect(unseen.map(\.recorded.change.kind) == ["team.joinAsked", "team.joinTalkOffered"])
        try await store.saw(answersUpTo: unseen[0].event, newcomer, in: community)
        #expect(try await store.unseenAnswers(of: newcomer, in: community) == Array(unseen.dropFirst()))
        try await store.forget(
            Tombstone(community: community, member: newcomer, keepsCredit: false, at: now))
        #expect(try await store.unseenAnswers(of: newcomer, in: community) == [])
    }
}
