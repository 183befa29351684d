import DiscordClient
import DiscordModel
import Logging
import ProjectModel
import ServiceLifecycle
import Storage

/// Brings what was committed to its channels, wherever it was committed. Of all processes on one database one does it for
/// a community: whoever holds its lease.
actor Courier: Service {
    private let surroundings: CourierSurroundings
    private let pokes: AsyncStream<Poke>
    private let post: AsyncStream<Poke>.Continuation
    private var rounds: [Community.ID: Round] = [:]
    /// Where something may have happened of which no round of this process has heard.
    private var unheard: Set<Community.ID> = []

    /// A lease lapses after this long without being renewed; another process takes over then.
    private static let leaseTime = Duration.seconds(10)
    private static let renewal = Duration.seconds(3)
    /// How long a round may take to end.
    private static let farewell = Duration.seconds(5)

    enum Poke: Sendable {
        /// Leases are renewed, settings read again, and what nobody announced is looked for.
        case tick
        case changed(Community.ID)
        /// Discord told of a server anew: of what happened there before, nobody tells. A session that is resumed misses nothing.
        case sessionBegan(Community.ID)
        case deleted(Community.ID, [UInt64])
        case channelDeleted(Community.ID, UInt64)
        case threadDeleted(Community.ID, UInt64)
        /// A thread bears these tags now; whoever set them.
        case tagged(Community.ID, UInt64, Set<TagID>)
        /// The bot was taken out of a server: nothing is tried there until it is back.
        case departed(Community.ID)
        /// Channels, roles or the bot's own rights changed.
        case rights(Community.ID)
    }

    init(_ surroundings: CourierSurroundings) {
        self.surroundings = surroundings
        (pokes, post) = AsyncStream.makeStream()
    }

    nonisolated func heard(sessionBeganIn community: Community.ID) {
        post.yield(.sessionBegan(community))
    }

    nonisolated func heard(deleted messages: [UInt64], in community: Community.ID) {
        post.yield(.deleted(community, messages))
    }

    nonisolated func heard(deletedChannel channel: UInt64, in community: Community.ID) {
        post.yield(.channelDeleted(community, channel))
    }

    nonisolated func heard(deletedThread thread: UInt64, in community: Community.ID) {
        post.yield(.threadDeleted(community, thread))
    }

    nonisolated func heard(tags: [TagID], of thread: UInt64, in community: Community.ID) {
        post.yield(.tagged(community, thread, Set(tags)))
    }

    nonisolated func heard(departureFrom community: Community.ID) {
        post.yield(.departed(community))
    }

    nonisolated func heard(rightsChangedIn community: Community.ID) {
        post.yield(.rights(community))
    }

    func run() async throws {
        let changes = try await surroundings.store.feed.subscribe()
        let post = post
        let following = Task {
            for await announcement in changes { post.yield(.changed(announcement.community)) }
        }
        let ticking = Task {
            while !Task.isCancelled {
                post.yield(.tick)
                try await Task.sleep(for: Self.renewal)
            }
        }
        await withGracefulShutdownHandler {
            for await poke in pokes { await take(poke) }
        } onGracefulShutdown: {
            post.finish()
        }
        following.cancel()
        ticking.cancel()
        for round in rounds.values { await end(round) }
        rounds = [:]
    }

    private func take(_ poke: Poke) async {
        do {
            switch poke {
            case .tick:
                for community in try await surroundings.store.servedCommunities() {
                    try await renew(community)
                }
            case .changed(let community): try await rounds[community]?.sweep()
            case .sessionBegan(let community):
                unheard.insert(community)
                try await catchUp(community)
            case .deleted(let community, let messages): try await rounds[community]?.heard(deleted: messages)
            case .channelDeleted(let community, let channel):
                try await rounds[community]?.heard(channelDeleted: channel)
            case .threadDeleted(let community, let thread):
                try await rounds[community]?.heard(deletedThread: thread)
            case .tagged(let community, let thread, let tags):
                try await rounds[community]?.heard(tags: tags, of: thread)
            case .departed(let community):
                if let round = rounds.removeValue(forKey: community) { await end(round) }
            case .rights(let community):
                guard let round = rounds[community] else { return try await renew(community) }
                try await round.retryAll()
                try await round.checkRights()
                try await round.sweep()
            }
        } catch {
            // The next tick tries again; nothing that waits is lost by it.
            surroundings.logger.warning("courier.stumbled", metadata: ["cause": "\(error)"])
        }
    }

    /// Keeps or takes a community's lease, and looks for what waits there.
    private func renew(_ community: Community.ID) async throws {
        let store = surroundings.store
        let name = "courier/\(community.number)"
        var isHeir = false
        if rounds[community] == nil, let held = try await store.lease(named: name),
            Holder(held.holder)?.isKnownDead() == true
        {
            isHeir = true
            try await store.release(held)
        }
        let lease = try await store.acquire(name, as: "\(surroundings.holder)", for: Self.leaseTime)
        guard let lease else {
            // Another process hears for it, until it is gone.
            unheard.insert(community)
            if let round = rounds.removeValue(forKey: community) { await end(round) }
            return
        }
        let settings = try await store.settings(of: community)
        if let round = rounds[community], round.outbox.lease == lease {
            try await round.follow(settings)
            try await round.checkRights()
            try await round.freeThreads()
            return try await round.sweep()
        }
        if let old = rounds.removeValue(forKey: community) { await end(old) }
        // Before anybody has said which channels there are, a forum would be taken for a text channel (MIRROR §8.1).
        guard try await !store.layout(of: community).places.isEmpty else { return }
        surroundings.logger.info(
            "courier.holds", metadata: ["community": "\(community.number)", "fence": "\(lease.fence)"])
        let outbox = Outbox(store, of: community, holding: lease, since: surroundings.calendar.now)
        let round = Round(outbox, settings: settings, isHeir: isHeir, surroundings)
        rounds[community] = round
        try await round.recheck(afterChangeFrom: nil)
        try await round.wantWhatIsMissing()
        try await catchUp(community)
        try await round.sweep()
    }

    private func catchUp(_ community: Community.ID) async throws {
        guard let round = rounds[community], unheard.contains(community) else { return }
        try await round.lookAtEverything()
        unheard.remove(community)
    }

    private func end(_ round: Round) async {
        await round.end(within: Self.farewell)
        do {
            try await surroundings.store.release(round.outbox.lease)
        } catch {
            surroundings.logger.warning("courier.lease_kept", metadata: ["cause": "\(error)"])
        }
    }
}
