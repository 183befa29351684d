import Cards
import ProjectModel
import Storage

/// Saying where a lane goes on whose channel is no more.
extension Call {
    /// Stewards mend what concerns the channels, and whoever manages the server.
    package func requireKeeper() throws(Refusal) {
        guard standing.isSteward || member.managesServer else {
            throw .notYours(needed: [.steward], lead: nil)
        }
    }

    /// - Parameter new: `nil` where nothing is to be told any more.
    package func move(_ lane: Lane, from old: UInt64?, to new: UInt64?) async throws -> LaneMove {
        try await store.move(lane, from: old, to: new, in: community, at: now)
    }

    /// Has a project's channel made anew that is no more; `false` when it has another by now.
    /// - Throws: where its people may not choose one, before anything is changed.
    package func recreate(_ id: Project.ID, from channel: UInt64) async throws -> Bool {
        guard var trial = try await project(id) else { return false }
        let keeper = standing.isSteward ? standing : Standing(standing.actor, stewardship: [])
        try trial.choose(channel: .create, isGone: true, by: keeper, at: now)
        guard try await store.letGo(of: channel, id, in: community) else { return false }
        let now = now
        try await change(id) { try $0.choose(channel: .create, isGone: true, by: keeper, at: now) }
        return true
    }

    /// How many messages wait in a lane.
    package func waiting(in lane: Lane) async throws -> Int {
        try await store.waiting(in: lane, community)
    }

    package func channel(of lane: Lane) -> UInt64? { settings.channel(of: lane) }
}

extension Lane: CarriedValue {
    /// A direct message's, with the longest number.
    package static var longest: Int? { 23 }
    package var carried: String { description }
    package init?(carried: String) {
        guard let lane = Lane(carried), lane.description == carried else { return nil }
        self = lane
    }
}
