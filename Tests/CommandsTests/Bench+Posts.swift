import Cards
import ProjectModel
import Storage

@testable import Commands

/// What channels would be told: no command shows it, and people read it all the same.
extension Bench {
    /// Holds the messages about everything that happened since the last time against the rules of cards.
    func checkPosts() async throws {
        changes = try await store.changes(after: lastEvent, in: Self.community.id, limit: 1_000)
        changed = [:]
        for change in changes {
            lastEvent = change.event
            if changed[change.project] == nil {
                changed[change.project] = try await store.project(change.project, in: Self.community.id)
            }
            guard let project = changed[change.project] else { continue }
            // As if somebody followed and somebody waited for a seat.
            let circumstances = Circumstances(
                audience: Audience(followers: [MemberID(21)], watchers: [MemberID(22)]))
            for post in MirrorPlan.posts(for: change.recorded, of: project, in: circumstances)
            where post.kind == .message {
                guard let told = PostWords(project, post.lane).told(change.recorded) else { continue }
                let line = PostCard.Line(
                    project: project, event: change.event, at: change.recorded.at, told: told)
                try check(
                    PostCard.card(
                        [line],
                        mentions: told.pings.isEmpty ? [] : [Inert(verbatim: "<@12>")],
                        actions: PostActions.actions([change.recorded], project, post.lane)))
            }
        }
    }
}
