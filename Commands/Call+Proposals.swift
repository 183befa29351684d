import Cards
import Interactions
import ProjectModel

extension Call {
    /// A proposal a button or a reference names. A project that was taken over from a catalogue has none.
    func proposal(_ id: Project.ID) async throws -> Project {
        guard let project = try await project(id) else {
            throw Refusal.unknownProject(typed: "\(id)", nearest: nil)
        }
        return try proposed(project)
    }

    func proposal(_ reference: ProjectReference) async throws -> Project {
        try proposed(try await project(reference))
    }

    /// The proposal in whose thread this is said, if it is one's.
    func proposalOfThread() async throws -> Project? {
        guard let id = try await proposalHere() else { return nil }
        return try await proposal(id)
    }

    /// What a new proposal may repeat (F31).
    func lookAlikes(of text: ProposalText) async throws -> [LookAlike] {
        LookAlike.among(try await likenesses(), title: text.title, skills: text.skills)
    }

    /// What a proposal's card has to know of the community.
    func terms(for project: Project) -> ReviewTerms {
        ReviewTerms(
            approvalsNeeded: council.approvalsNeeded(for: project.proposal?.author, at: now),
            calendar: calendar, now: now, voting: settings.rules.voting, viewer: member.id)
    }

    private func proposed(_ project: Project) throws -> Project {
        guard project.proposal != nil else { throw Refusal.notProposedHere }
        return project
    }

    /// The draft a suggestion names, by its number or its title.
    func draft(named typed: String) async throws -> Draft? {
        let drafts = try await drafts()
        if let number = Int(typed), let known = drafts.first(where: { $0.id.number == number }) {
            return known
        }
        let wanted = typed.folded
        return drafts.first { $0.text.title.folded == wanted }
            ?? drafts.first { !wanted.isEmpty && $0.text.title.folded.hasPrefix(wanted) }
    }
}
