import Cards
import DiscordClient
import DiscordModel
import Logging
import Machine
import ProjectModel
import Storage

/// Keeps what stands above a project's channel: where the project is, and who leads it. What somebody else has written
/// there is left alone (MIRROR §7).
struct TopicRun {
    let round: Round
    let project: Project.ID
    let lane: Lane

    func run() async throws {
        let work = Outbox.Work(lane, .topic, of: project)
        let channel = try await round.surroundings.store.settings(of: round.outbox.community)
            .projectChannels[project]
        var written: Outbox.Topic?
        if let channel { written = try await round.outbox.topic(of: channel) }
        let now = await round.now
        let rest = TopicRule.rest(since: written.map { $0.at.duration(to: now) })
        try await ChoreRun(round: round, work: work).run(after: rest) { _ in
            // Without a channel nothing stands above it; one that is made is given its topic.
            guard let channel else { return .done }
            let ours = [written?.text, written?.before].compactMap(\.self)
            return try await write(above: channel, after: ours)
        }
    }

    private func write(above channel: UInt64, after written: [String]) async throws -> Trying.Input {
        guard
            let item = try await round.surroundings.store.project(project, in: round.outbox.community)
        else { return .done }
        let found = try await round.letterbox.channel(channel)
        guard case .made(let present) = found else { return found.outcome }
        // A post has none: its tags say where it is.
        guard present.kind == .text else { return .done }
        let wanted = String(
            TopicWords.topic(of: item).spoken(in: await round.language).prefix(TopicWords.longest))
        switch TopicRule(current: present.topic, wanted: wanted, written: written) {
        case .isSo: return .done
        case .isSomebodys:
            round.surroundings.logger.info("courier.topic_left", metadata: ["item": "\(project)"])
            return .done
        case .write:
            var payload = ChannelPayload()
            payload.topic = wanted
            // Noted first: one that was written and not noted would count as somebody else's.
            try await round.outbox.keep(topic: wanted, of: channel, at: await round.now)
            return try await round.letterbox.change(channel, to: payload).outcome
        }
    }
}
