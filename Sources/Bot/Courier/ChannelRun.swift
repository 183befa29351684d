import Cards
import DiscordClient
import DiscordModel
import Logging
import Machine
import ProjectModel
import Storage

/// Makes the channel that somebody asked for, once: drives a `ChannelMaking`.
struct ChannelRun {
    let round: Round
    let project: Project.ID
    let lane: Lane

    func run() async throws {
        let (store, community) = (round.surroundings.store, round.outbox.community)
        guard let chore = try await round.outbox.chore(Outbox.Work(lane, .channel, of: project)) else {
            return
        }
        let settings = try await store.settings(of: community)
        guard let item = try await store.project(project, in: community), item.channelWish?.choice == .create,
            settings.projectChannels[project] == nil
        else {
            // It is there, or something else was chosen meanwhile.
            return try await round.outbox.settle(chore, at: await round.now)
        }
        var making = ChannelMaking(
            of: project, named: item.channelName, in: settings.projectCategories,
            isLeftOver: chore.isLeftOver,
            seed: round.random())
        var seen: [Channel] = []
        var input = ChannelMaking.Input.begin
        while true {
            guard let effect = making.handle(input, at: round.surroundings.clock.now).first else {
                guard let deadline = making.deadline, await round.rest(until: deadline) else { return }
                input = .wake
                continue
            }
            switch effect {
            case .look: (input, seen) = try await look()
            case .make(let category):
                try await round.outbox.begin(chore, at: await round.now)
                input = try await make(item, in: seen.first { $0.id.rawValue == category })
            case .settle(let channel):
                // What was found was written by us, and may be older than what would be written now.
                var topic = seen.first { $0.id.rawValue == channel }?.topic
                if topic == nil { topic = await self.topic(of: item) }
                return try await house(item, in: channel, under: topic ?? "", settling: chore)
            case .hold(let reason, let isInDoubt): return try await hold(chore, reason, isInDoubt)
            }
        }
    }

    private func look() async throws -> (ChannelMaking.Input, [Channel]) {
        switch try await round.letterbox.channels(of: round.outbox.community.number) {
        case .made(let channels): (.seen(ChannelLayout(channels)), channels)
        case .refused(let reason, _): (.refused(reason), [])
        case .unsent(let retryAfter): (.unseen(retryAfter: retryAfter), [])
        case .lost: (.unseen(retryAfter: nil), [])
        }
    }

    private func make(_ item: Project, in category: Channel?) async throws -> ChannelMaking.Input {
        let guild = round.outbox.community.number
        guard let own = try await round.user() else { return .unsent(retryAfter: nil) }
        guard case .made(let rights) = try await round.letterbox.rights(of: own, in: guild) else {
            return .unsent(retryAfter: nil)
        }
        let overwrites = category?.overwrites ?? []
        guard rights.base.union(rights.permissions(under: overwrites)).contains(.manageChannels) else {
            return .refused(.noPermission)
        }
        var payload = ChannelPayload()
        payload.name = item.channelName
        payload.kind = .text
        payload.topic = await topic(of: item)
        payload.parentID = category?.id
        payload.overwrites = rights.overwrites(
            under: overwrites, for: await round.settings.projectRoles[project])
        switch try await round.letterbox.makeChannel(payload, in: guild) {
        case .made(let channel): return .made(channel)
        case .refused(let reason, _): return .refused(reason)
        case .unsent(let retryAfter): return .unsent(retryAfter: retryAfter)
        case .lost: return .lost
        }
    }

    private func topic(of item: Project) async -> String {
        String(TopicWords.topic(of: item).spoken(in: await round.language).prefix(TopicWords.longest))
    }

    /// The channel is there: it is the project's from here on, and its card goes there.
    private func house(
        _ item: Project, in channel: UInt64, under topic: String, settling chore: Outbox.Chore
    ) async throws {
        let now = await round.now
        let settings = try await round.outbox.house(
            project, in: channel, under: topic, settling: chore, at: now)
        round.surroundings.logger.info(
            "courier.channel_made", metadata: ["item": "\(project)", "channel": "\(channel)"])
        do {
            try await round.surroundings.store.change(
                project, in: round.outbox.community, cause: Cause("channel \(channel)"), at: now
            ) { try $0.settleIn(at: now) }
        } catch is Refusal {
            // Somebody has ticked it by hand.
        }
        try await round.follow(settings)
        try await round.sweep()
    }

    private func hold(_ chore: Outbox.Chore, _ reason: HoldReason, _ isInDoubt: Bool) async throws {
        round.surroundings.logger.notice(
            "courier.channel_held", metadata: ["item": "\(project)", "reason": "\(reason.name)"])
        try await round.outbox.hold(chore, for: reason, isInDoubt: isInDoubt, at: await round.now)
    }
}

extension ChannelLayout {
    init(_ channels: [Channel]) {
        self.init(
            channels.map { channel in
                let kind: Kind =
                    switch channel.kind {
                    case .text: .text
                    case .forum: .forum
                    case .category: .category
                    case .directMessage, .voice, .announcement, .announcementThread, .publicThread,
                        .privateThread, .unknown:
                        .other
                    }
                return Place(
                    channel.id.rawValue, named: channel.name ?? "", kind, in: channel.parentID?.rawValue,
                    topic: channel.topic)
            })
    }
}
