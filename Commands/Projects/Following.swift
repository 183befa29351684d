import Cards
import Interactions
import ProjectModel

/// Hearing of a project, or of seats, without being part of it (F7).
extension Projects {
    static let followParts: [any Part.Type] = [Follow.self, Unfollow.self, Watch.self, Unwatch.self]

    /// Pressed on cards everybody sees as well: the answer is for the one who pressed.
    struct Follow: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            let isNew = try await call.follow(project.id)
            return .say(
                FollowCard.following(project, isNew: isNew, actions: Projects.afterFollowing(project)))
        }
    }

    struct Unfollow: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            let isNew = try await call.unfollow(project.id)
            return .update(
                FollowCard.unfollowed(
                    project, isNew: isNew, actions: [Follow { $0.project = project.id }.face("Follow")]))
        }
    }

    /// "Tell me when one opens": seats that fit what was asked for and not found.
    struct Watch: Button {
        @Carried var query: CarriedQuery

        func press(_ call: Call) async throws -> Reply {
            try await call.keep(SeatWatch(skill: query.skill, difficulty: query.difficulty))
            return .update(
                FollowCard.watching(
                    skill: query.skill, difficulty: query.difficulty,
                    actions: [Unwatch().face("Stop telling me")]))
        }
    }

    struct Unwatch: Button {
        func press(_ call: Call) async throws -> Reply {
            try await call.dropSeatWatch()
            return .update(FollowCard.stopped(actions: [Projects.all()]))
        }
    }

    static func follow(_ project: Project, _ follows: Bool) -> Card.Button {
        follows
            ? Unfollow { $0.project = project.id }.face("Following")
            : Follow { $0.project = project.id }.face("Follow")
    }

    private static func afterFollowing(_ project: Project) -> [Card.Button] {
        [
            Unfollow { $0.project = project.id }.face("Stop following"),
            Open { $0.project = project.id }.face("Open it"),
        ]
    }
}
