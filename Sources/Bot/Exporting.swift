import Documents
import ProjectModel
import Storage

/// Writing the community's documents from what is kept: the same for the command line and for `/steward export`.
package struct Exporting: Sendable {
    private let store: Store

    package init(_ store: Store) {
        self.store = store
    }

    /// A document by the name its file has.
    package enum Document: String, CaseIterable, Sendable {
        case projects = "PROJECTS.md"
        case contributors = "CONTRIBUTORS.md"
        case maintainers = "MAINTAINERS.md"
        case decisions = "DECISIONS.md"
        case calendar = "calendar.ics"
        case allContributors = ".all-contributorsrc"
        case badge = "badge.json"
        case proposal = "project_proposal.md"
        case roadmap = "ROADMAP.md"
        case businessContext = "BUSINESS_CONTEXT.md"
        case twist = "PHASE2_TWIST.md"

        /// Whether it is about one project, and cannot be about all.
        package var needsProject: Bool {
            switch self {
            case .proposal, .roadmap, .businessContext, .twist: true
            case .projects, .contributors, .maintainers, .decisions, .calendar, .allContributors, .badge:
                false
            }
        }

        /// By the name of a file, wherever it lies and however it is capitalised.
        package init?(fileName: String) {
            let name = fileName.split(separator: "/").last?.lowercased()
            guard let found = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
                return nil
            }
            self = found
        }
    }

    /// - Parameter project: what the document is narrowed to; a document that needs one throws without.
    package func text(
        of document: Document, project: Project? = nil, in community: Community.ID, at now: Moment
    ) async throws -> String {
        if let project { return try await text(of: document, project, in: community, at: now) }
        guard !document.needsProject else {
            throw BotFailure(
                code: 1, "\(document.rawValue) is about one project. Name it with --project, such as P-014.")
        }
        let projects = try await store.allProjects(in: community)
        switch document {
        case .projects: return CatalogueWriter.document(projects, at: now)
        case .contributors:
            return ContributorsDocument.community(
                projects, council: try await store.council(of: community),
                people: try await people(community), at: now)
        case .maintainers:
            return MaintainersDocument.tables(
                try await store.council(of: community), people: try await people(community), at: now)
        case .decisions:
            return DecisionsDocument.document(projects, people: try await people(community), at: now)
        case .calendar:
            return CalendarDocument.document(projects, calendar: store.calendar, at: now)
        case .allContributors:
            return MachineDocuments.allContributors(projects, people: try await people(community))
        case .badge: return MachineDocuments.activeBadge(projects)
        case .proposal, .roadmap, .businessContext, .twist:
            preconditionFailure("a project is needed for this document")
        }
    }

    private func text(
        of document: Document, _ project: Project, in community: Community.ID, at now: Moment
    ) async throws -> String {
        switch document {
        case .contributors:
            return ContributorsDocument.project(project, people: try await people(community), at: now)
        case .decisions:
            return DecisionsDocument.document([project], people: try await people(community), at: now)
        case .calendar: return CalendarDocument.document([project], calendar: store.calendar, at: now)
        case .allContributors:
            return MachineDocuments.allContributors([project], people: try await people(community))
        case .badge: return MachineDocuments.statusBadge(project)
        case .proposal:
            guard let text = project.proposal?.text else {
                throw BotFailure(
                    code: 1,
                    "\(project.id) was taken over from a catalogue; it was never proposed here and has no proposal."
                )
            }
            return ProposalWriter.document(text)
        case .roadmap: return ProjectDocuments.roadmap(of: project)
        case .businessContext: return ProjectDocuments.businessContext(of: project)
        case .twist: return ProjectDocuments.twist(of: project)
        case .projects, .maintainers: return try await text(of: document, in: community, at: now)
        }
    }

    /// Every file of one project's repository that is written here.
    package func files(of project: Project, in community: Community.ID, at now: Moment) async throws -> [(
        path: String, text: String
    )] {
        ProjectDocuments.all(of: project, people: try await people(community), at: now)
    }

    private func people(_ community: Community.ID) async throws -> People {
        People(try await store.members(in: community))
    }
}
