import ProjectModel

/// What places are called when they are spoken of, also when they are no more and their names with them.
package enum LaneWords {
    package static func place(_ lane: Lane, _ project: Project?) -> Phrase {
        place(lane, named: project.map { ProjectName(id: $0.id, name: $0.name) })
    }

    package static func place(_ lane: Lane, named project: ProjectName?) -> Phrase {
        switch lane {
        case .proposals: "The channel for proposals"
        case .projects: "The channel for projects"
        case .leads: "The channel for leads"
        case .contributors: "The channel for contributors"
        case .stewards: "The stewards’ room"
        case .project(let id): "The channel of \(item(id, project))"
        case .desk(let id): "The desk of \(item(id, project))"
        case .thread(let id): "The thread of \(item(id, project))"
        case .member(let member): "Direct messages to \(member)"
        case .aside(let id, let member, .talk): "The talk with \(member) about \(item(id, project))"
        case .aside(let id, let member, .onboarding): "The first steps of \(member) in \(item(id, project))"
        }
    }

    /// "P-014 Fraud Detection Pipeline".
    static func item(_ id: Project.ID, _ project: Project?) -> Phrase {
        item(id, project.map { ProjectName(id: $0.id, name: $0.name) })
    }

    private static func item(_ id: Project.ID, _ project: ProjectName?) -> Phrase {
        project.map { "\($0.id) \(Words.inert($0.name, upTo: 100))" } ?? "\(id)"
    }

    static func mention(_ channel: UInt64) -> Inert { Inert(verbatim: "<#\(channel)>") }
}
