import ProjectModel
import Storage

/// Proposals and drafts, always within the community that asks.
extension Call {
    /// One page of the proposals a query means, as far as this community's stewards go.
    package func proposals(_ query: ProposalQuery) async throws -> ProposalPage {
        let (council, now) = (council, now)
        return try await store.proposals(query, in: community) {
            council.approvalsNeeded(for: $0.proposal?.author, at: now)
        }
    }

    /// The proposal whose thread this is: what is meant when nobody says which (COMMANDS §1).
    package func proposalHere() async throws -> Project.ID? {
        guard let channel else { return nil }
        return try await store.proposal(inThread: channel, of: community)
    }

    /// What a new proposal may repeat.
    package func likenesses() async throws -> [(name: ProjectName, skills: [Skill])] {
        try await store.likenesses(in: community)
    }

    /// A project's history with its numbers, oldest first.
    package func changes(of project: Project.ID) async throws -> [NumberedChange] {
        try await store.changes(of: project, in: community)
    }

    /// The member's drafts, the latest first.
    package func drafts() async throws -> [Draft] {
        try await store.drafts(of: member.id, in: community)
    }

    package func draft(_ id: Draft.ID) async throws -> Draft? {
        try await store.draft(id, of: member.id, in: community)
    }

    package func keep(_ draft: Draft) async throws {
        try await store.keep(draft, of: member.id, in: community)
    }

    package func drop(_ draft: Draft.ID) async throws {
        try await store.drop(draft, of: member.id, in: community)
    }
}
