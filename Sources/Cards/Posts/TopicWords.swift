import ProjectModel

/// What stands above a project's channel: where it is, who leads it, and the reference by which the channel is known as
/// the project's (MIRROR §3). Only lifecycle facts: a topic is changed twice in ten minutes at most (MIRROR §5).
package enum TopicWords {
    /// What Discord takes.
    package static let longest = 1_024

    package static func topic(of project: Project) -> Phrase {
        let lead: Phrase = project.lead.map { "Lead \($0)" } ?? "Looking for a lead"
        return "\(project.stateWord) · \(lead) · \(project.id) · /lead board"
    }
}
