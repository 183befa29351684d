import Interactions
import ProjectModel

extension Call {
    /// A project a button names. Projects are not deleted, so a number without one is an old or invented button.
    func known(_ id: Project.ID) async throws -> Project {
        guard let project = try await project(id) else {
            throw Refusal.unknownProject(typed: "\(id)", nearest: nil)
        }
        return project
    }

    /// The project somebody named, else the one whose channel this is (COMMANDS §1).
    func meant(_ reference: ProjectReference?) async throws -> Project? {
        if let reference { return try await project(reference) }
        guard let here = projectHere else { return nil }
        return try await project(here)
    }

    /// As many projects as a select has room for.
    func several(_ query: ProjectQuery) async throws -> [Project] {
        var query = query
        var found: [Project] = []
        while found.count < 25 {
            let page = try await projects(query)
            found += page.projects
            query.page += 1
            if query.page >= page.pages { break }
        }
        return Array(found.prefix(25))
    }
}
