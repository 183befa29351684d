import Cards
import ProjectModel
import Storage

@testable import Commands

/// What channels would be told: no command shows it, and people read it all the same.
extension Bench {
    /// Holds the messages about everything that happened since the last time against the rules of cards.
    func checkPosts() async throws {
        for change in try await store.changes(after: lastEvent, in: Self.community.id) {
            lastEvent = change.event
            guard let project = try await store.project(change.project, in: Self.community.id) else {
                continue
            }
            for post in MirrorPlan.posts(for: change.recorded, of: project) where post.kind == .message {
                guard let told = PostWords(project, post.lane).told(change.recorded) else { continue }
                try check(
                    PostCard.card(
                        project, [told], events: [change.event],
                        mentions: told.pings.isEmpty ? [] : [Inert(verbatim: "<@12>")],
                        actions: PostActions.actions([change.recorded], project, post.lane)))
            }
        }
    }
}
