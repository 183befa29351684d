import Cards
import DiscordModel
import ProjectModel
import Storage

// The announcement of a twist and the thread below it.
extension LaneRun {
    /// Adds the button that leads to the thread. An edit calls nobody; whether or not it can be made, the thread stands.
    func lead(to thread: UInt64, from claim: Claim, of project: Project) async throws {
        let lane = Lane.project(project.id)
        guard let channel = await round.settings.channel(of: lane),
            let announcement = try await Places(round: round).announcement(of: claim, in: lane)
        else { return }
        var (payload, _) = try await message(claim, of: project, in: lane, thread: thread)
        payload.allowedMentions = .none
        payload.nonce = nil
        _ = try await round.letterbox.edit(announcement, in: channel, to: payload)
    }

    func address(of channel: UInt64) -> String {
        "https://discord.com/channels/\(round.outbox.community)/\(channel)"
    }
}

extension Claim {
    /// It tells that a twist is announced.
    var announcesTwist: Bool {
        changes.contains { change in
            if case .twist(.announced) = change.recorded.change { true } else { false }
        }
    }
}
