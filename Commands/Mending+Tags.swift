import Cards
import Interactions
import ProjectModel

// Somebody has changed the tags of a post: a steward takes the step that they name, or has them put back (MIRROR §7).
extension Mending {
    /// - Parameter stage: where it would stand if they were right; offered where one step leads there.
    static func retagged(_ project: Project, _ lane: Lane, _ stage: Stage?) -> [Card.Button] {
        let id = project.id
        let back = PutTagsBack {
            $0.project = id
            $0.lane = lane
            $0.stage = stage
        }.face("Put the tags back")
        guard let stage, project.hasStewardStep(to: stage) else { return [back] }
        let follow = FollowTag {
            $0.project = id
            $0.lane = lane
            $0.stage = stage
        }
        let word = ForumTags.word(of: stage)
        let isProposal = project.state == .proposed
        return [
            follow.face(
                isProposal ? "Move the proposal to \(word)" : "Move the project to \(word)", .primary), back,
        ]
    }

    /// Begins the step that a tag names; what it asks for is asked as anywhere else.
    struct FollowTag: Button {
        static let opensForm = true

        @Carried var project: Project.ID
        @Carried var lane: Lane
        @Carried var stage: Stage

        func press(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            guard try await call.isOpen(.tagsChanged(project, lane, to: stage)) else {
                return .say(MovingCard.settled)
            }
            let project = try await call.known(project)
            return try await Stewards.SetState.step(to: stage, of: project, call) ?? .say(MovingCard.settled)
        }
    }

    struct PutTagsBack: Button {
        @Carried var project: Project.ID
        @Carried var lane: Lane
        @Carried var stage: Stage?

        func press(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            guard try await call.isOpen(.tagsChanged(project, lane, to: stage)) else {
                return .say(MovingCard.settled)
            }
            try await call.putTagsBack(of: project, in: lane)
            return .say(MovingCard.tagsPutBack)
        }
    }
}
