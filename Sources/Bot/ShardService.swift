import DiscordClient
import DiscordGateway
import ServiceLifecycle

/// A shard as a part of the process: it ends with a close that lets the session be resumed, and when Discord
/// will not have it, the whole process ends with the reason.
struct ShardService: Service {
    let shard: Shard
    let surroundings: ShardSurroundings
    let memory: ResumePoint?

    func run() async throws {
        let ending = await withGracefulShutdownHandler {
            await shard.run(surroundings, memory: memory)
        } onGracefulShutdown: {
            shard.stop()
        }
        if case .fatal(_, let sentence) = ending { throw BotFailure(code: ending.exitStatus, sentence) }
    }
}
