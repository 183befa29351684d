import DiscordGateway
import Logging
import ServiceLifecycle
import Storage

/// Writes down where the gateway session would be resumed. Only the newest place matters: while one is being
/// written, those in between are skipped.
struct SessionKeeper: Service {
    private let shard: ShardID
    private let store: Store
    private let logger: Logger
    private let inbox: AsyncStream<ResumePoint?>
    private let post: AsyncStream<ResumePoint?>.Continuation

    init(shard: ShardID, store: Store, logger: Logger) {
        self.shard = shard
        self.store = store
        self.logger = logger
        (inbox, post) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Where a former process left off.
    func last() async throws -> ResumePoint? {
        try await store.session(ofShard: "\(shard)").map {
            ResumePoint(session: $0.session, sequence: $0.sequence, url: $0.url)
        }
    }

    func remember(_ point: ResumePoint?) {
        post.yield(point)
    }

    func run() async throws {
        await withGracefulShutdownHandler {
            for await point in inbox { await keep(point) }
        } onGracefulShutdown: {
            post.finish()
        }
    }

    private func keep(_ point: ResumePoint?) async {
        let session = point.map { StoredSession(session: $0.session, sequence: $0.sequence, url: $0.url) }
        do {
            try await store.keep(session, ofShard: "\(shard)")
        } catch {
            logger.error("session.not_kept", metadata: ["cause": "\(error)"])
        }
    }
}
