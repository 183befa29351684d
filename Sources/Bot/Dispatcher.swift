import DiscordClient
import DiscordModel
import Interactions
import Logging
import ProjectModel
import ServiceLifecycle

/// Hands each gateway event to whoever it is for. Every event runs in a task of its own, so that a slow one
/// holds up nobody; a failing one ends with itself.
struct Dispatcher: Service {
    /// The events somebody here listens to; the shard leaves all others undecoded.
    static let listensTo: Set<String> = rights.union([
        "INTERACTION_CREATE", "GUILD_CREATE", "MESSAGE_DELETE", "MESSAGE_DELETE_BULK", "CHANNEL_DELETE",
        "GUILD_DELETE",
    ])

    /// After each of these the bot may have got a right back. GUILD_MEMBER_UPDATE comes for the bot's own account without
    /// any intent.
    private static let rights: Set<String> = [
        "CHANNEL_CREATE", "CHANNEL_UPDATE", "THREAD_UPDATE", "THREAD_DELETE", "GUILD_ROLE_UPDATE",
        "GUILD_ROLE_DELETE", "GUILD_MEMBER_UPDATE",
    ]

    let interactions: InteractionDesk
    let enrolment: Enrolment
    let courier: Courier
    let surveyor: Surveyor
    let logger: Logger
    /// Says that an event has been dealt with.
    let handled: @Sendable (Dispatch) -> Void

    private let inbox: AsyncStream<Dispatch>
    private let post: AsyncStream<Dispatch>.Continuation

    init(
        interactions: InteractionDesk, enrolment: Enrolment, courier: Courier, surveyor: Surveyor,
        logger: Logger,
        handled: @escaping @Sendable (Dispatch) -> Void
    ) {
        self.interactions = interactions
        self.enrolment = enrolment
        self.courier = courier
        self.surveyor = surveyor
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
                let interaction = try dispatch.decode(Interaction.self)
                guard !(dispatch.isReplayed && InteractionProgress.isOver(interaction.id, at: .now)) else {
                    // Its answer would be refused, and what it asks for done unseen, or twice.
                    return logger.notice(
                        "interaction.too_old", metadata: ["interaction": "\(interaction.id)"])
                }
                await interactions.answer(interaction, received: dispatch.received)
            case "GUILD_CREATE":
                let guild = try dispatch.decode(Guild.self)
                guard !guild.isUnavailable else { return }
                await enrolment.enrol(guild)
                await surveyor.see(guild.channels, of: guild.id)
                courier.heard(rightsChangedIn: Community.ID(guild.id.rawValue))
                courier.heard(sessionBeganIn: Community.ID(guild.id.rawValue))
            case "GUILD_DELETE":
                // An outage is none of it: the bot is still a member then.
                let guild = try dispatch.decode(Guild.self)
                guard !guild.isUnavailable else { return }
                await enrolment.leave(guild.id)
                courier.heard(departureFrom: Community.ID(guild.id.rawValue))
            case "MESSAGE_DELETE", "MESSAGE_DELETE_BULK":
                let deletion = try dispatch.decode(MessageDeletion.self)
                guard let guild = deletion.guildID else { return }
                courier.heard(deleted: deletion.ids.map(\.rawValue), in: Community.ID(guild.rawValue))
            case "CHANNEL_DELETE":
                let channel = try dispatch.decode(Channel.self)
                guard let guild = channel.guildID else { return }
                courier.heard(deletedChannel: channel.id.rawValue, in: Community.ID(guild.rawValue))
            case let name where Self.rights.contains(name):
                guard let guild = try dispatch.decode(GuildEvent.self).guildID else { return }
                courier.heard(rightsChangedIn: Community.ID(guild.rawValue))
                if name.hasPrefix("CHANNEL_") { await surveyor.look(at: guild) }
                if name.hasPrefix("THREAD_") {
                    let thread = try dispatch.decode(Channel.self)
                    let (id, community) = (thread.id.rawValue, Community.ID(guild.rawValue))
                    if name == "THREAD_DELETE" {
                        courier.heard(deletedThread: id, in: community)
                    } else {
                        courier.heard(tags: thread.appliedTags, of: id, in: community)
                    }
                }
                if name == "GUILD_ROLE_DELETE" {
                    await surveyor.forget(try dispatch.decode(RoleDeletion.self).role, of: guild)
                }
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
