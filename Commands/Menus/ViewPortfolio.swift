import Cards
import Interactions
import ProjectModel

/// `View portfolio` — what somebody built here, and was credited for; only what they agreed to.
struct ViewPortfolio: MemberMenu {
    func run(on person: Person, _ call: Call) async throws -> Reply {
        let projects = try await call.projects(concerning: person.id)
        return .say(
            PortfolioCard.card(
                of: person.id, Involvement(of: person.id, in: projects),
                contributions: projects.compactMap { $0.contribution(of: person.id) },
                open: { project in Projects.Open { $0.project = project.id }.face("Open") }))
    }
}
