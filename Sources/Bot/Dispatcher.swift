import DiscordClient
import DiscordModel
import Logging
import ServiceLifecycle

/// Hands each gateway event to whoever it is for. Every event runs in a task of its own, so that a slow one
/// holds up nobody; a failing one ends with itself.
struct Dispatcher: Service {
    /// The events somebody here listens to; the shard leaves all others undecoded.
    static let listensTo: Set<String> = ["INTERACTION_CREATE", "GUILD_CREATE"]

    let interactions: InteractionDesk
    let enrolment: Enrolment
    let logger: Logger
    /// Says that an event has been dealt with.
    let handled: @Sendable (Dispatch) -> Void

    private let inbox: AsyncStream<Dispatch>
    private let post: AsyncStream<Dispatch>.Continuation

    init(
        interactions: InteractionDesk, enrolment: Enrolment, logger: Logger,
        handled: @escaping @Sendable (Dispatch) -> Void
    ) {
        self.interactions = interactions
        self.enrolment = enrolment
        self.logger = logger
        self.handled = handled
        (inbox, post) = AsyncStream.makeStream()
    }

    func receive(_ dispatch: Dispatch) {
        post.yield(dispatch)
    }

    /// Runs until shutdown, and then until everything already received has been answered.
    func run() async throws {
        await withDiscardingTaskGroup { group in
            await withGracefulShutdownHandler {
                for await dispatch in inbox {
                    group.addTask {
                        await handle(dispatch)
                        handled(dispatch)
                    }
                }
            } onGracefulShutdown: {
                post.finish()
            }
        }
    }

    private func handle(_ dispatch: Dispatch) async {
        do {
            switch dispatch.name {
            case "INTERACTION_CREATE":
                await interactions.answer(try dispatch.decode(Interaction.self), received: dispatch.received)
            case "GUILD_CREATE":
                let guild = try dispatch.decode(Guild.self)
                if !guild.isUnavailable { await enrolment.enrol(guild) }
            default: break
            }
        } catch {
            logger.warning(
                "dispatch.unreadable",
                metadata: [
                    "event": "\(dispatch.name)", "sequence": "\(dispatch.sequence)", "reason": "\(error)",
                ])
        }
    }
}
