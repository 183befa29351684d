import Cards
import Interactions
import ProjectModel

/// Which project is meant: the named one, else this channel's, else the only one they lead (COMMANDS §1).
extension Lead {
    enum Meant {
        case one(Project)
        /// They lead several, or none.
        case several([Project])
    }

    /// - Parameter hat: what one must be to do it; projects of which one is less are not guessed.
    static func meant(_ reference: ProjectReference?, as hat: Hat = .lead, _ call: Call) async throws -> Meant
    {
        if let reference { return .one(try allowed(try await call.project(reference), hat, call)) }
        if let here = call.projectHere, let project = try await call.project(here) {
            return .one(try allowed(project, hat, call))
        }
        let mine = try await call.several(ProjectQuery(show: .mine, viewer: call.member.id))
        let fitting = mine.filter { project in
            switch hat {
            case .team: project.isAboard(call.member.id)
            case .member, .proposer, .lead, .soleLead, .steward, .core: project.leads(call.member.id)
            }
        }
        return fitting.count == 1 ? .one(fitting[0]) : .several(fitting)
    }

    /// The same for what goes on from a button.
    static func project(_ id: Project.ID, as hat: Hat = .lead, _ call: Call) async throws -> Project {
        guard let project = try await call.project(id) else {
            throw Refusal.unknownProject(typed: "\(id)", nearest: nil)
        }
        return try allowed(project, hat, call)
    }

    /// The model asks again when something changes; here it is asked before a form or a sealed text is shown.
    private static func allowed(_ project: Project, _ hat: Hat, _ call: Call) throws -> Project {
        guard project.does(call.standing, wear: hat) else {
            throw Refusal.notYours(needed: [hat], lead: project.lead)
        }
        return project
    }

    /// Asks which of them is meant, with a select that goes on; without one, with the words to add.
    static func ask(_ projects: [Project], select: Card.Select? = nil) -> Reply {
        .say(WhichProjectCard.card(projects, select: select))
    }

    /// What goes on with the project that is picked; `nil` where there is none to pick.
    static func menu<Choice: Select>(_ choice: Choice, of projects: [Project]) -> Card.Select?
    where Choice.Value == Project.ID {
        guard !projects.isEmpty else { return nil }
        return choice.menu(
            placeholder: "Pick a project, for example the one you work on",
            options: projects.map { MenuOption("\(Inert(verbatim: $0.name)) · \($0.id)", value: $0.id) })
    }
}
