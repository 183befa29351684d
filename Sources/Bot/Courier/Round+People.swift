import Cards
import DiscordModel
import Interactions
import Logging
import ProjectModel
import Storage

/// People who have left the server: that shows when they are looked up, for nobody tells it (MIRROR §7).
extension Round {
    /// Discord does not know somebody here any more: they are shown by the name they had, and whoever leads what they are
    /// part of decides about their seat.
    func noteDeparture(of member: MemberID) async throws {
        let (store, community) = (surroundings.store, outbox.community)
        guard try await store.depart(member, from: community, at: now) else { return }
        surroundings.logger.info("courier.member_left", metadata: ["member": "\(member)"])
        for project in try await store.allProjects(in: community)
        where project.people.contains(member) && project.stage != .archived {
            try await outbox.wantCard(of: project.id, in: MirrorPlan.cardLane(project), at: now)
            try await ask(.memberLeft(project.id, member), in: leadsLane(of: project, besides: member))
        }
        try await sweep()
    }

    /// Somebody takes no direct messages from here, perhaps because they are here no more.
    func lookUp(_ member: MemberID) async throws {
        let found = try await letterbox.see(member: member.number, in: outbox.community.number)
        if found.knowsNobody { try await noteDeparture(of: member) }
    }

    /// Where a project's lead is told of what is nobody else's; `nil` without one, or when it is they who left.
    private func leadsLane(of project: Project, besides member: MemberID) async -> Lane? {
        guard let lead = project.lead, lead != member else { return nil }
        return await Places(round: self).homeOfThreads(of: project) == nil
            ? .member(lead) : .desk(project.id)
    }

    /// What a card says on the wire.
    func payload(_ card: Card) async throws -> MessagePayload {
        MessagePayload(
            card.naming(try await surroundings.store.departed(in: outbox.community)), in: language)
    }
}

extension Attempt {
    /// Somebody was looked up and is not there (10007), or nowhere at all (10013).
    var knowsNobody: Bool {
        switch self {
        case .refused(_, 10_007), .refused(_, 10_013): true
        case .made, .refused, .unsent, .lost: false
        }
    }
}
