import Bot
import Cards
import ProjectModel
import Storage

/// A project as it is named in a terminal.
enum ProjectArgument {
    /// - Throws: a sentence with what may have been meant, when nothing is called so.
    static func found(_ typed: String, in community: Community.ID, _ store: Store) async throws -> Project {
        do {
            return try await store.project(ProjectReference(typed), in: community)
        } catch let refusal as Refusal {
            throw BotFailure(code: 1, sentence(refusal))
        }
    }

    private static func sentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .unknownProject(let typed, let nearest?):
            "there is no project called “\(typed)”. Did you mean \(nearest.name) (\(nearest.id))?"
        case .unknownProject(let typed, nil):
            "there is no project called “\(typed)”. guildhall projects list shows all."
        case .ambiguousProject(let typed, let candidates):
            "“\(typed)” begins several: \(candidates.map { "\($0.name) (\($0.id))" }.joined(separator: ", "))."
        default: RefusalWords.plain.sentence(refusal).spoken(in: .english)
        }
    }
}
