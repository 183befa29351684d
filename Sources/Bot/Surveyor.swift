import DiscordClient
import DiscordModel
import DiscordREST
import Logging
import ProjectModel
import Storage

/// Knows which channels a server has: as the gateway tells when it connects, and read again whenever one of them changes.
actor Surveyor {
    private let store: Store
    private let caller: Caller
    private let logger: Logger
    private var looking: Set<GuildID> = []
    /// What changed while it was being read.
    private var outdated: Set<GuildID> = []

    init(store: Store, caller: Caller, logger: Logger) {
        self.store = store
        self.caller = caller
        self.logger = logger
    }

    func see(_ channels: [Channel], of guild: GuildID) async {
        do {
            try await store.keep(ChannelLayout(channels), of: Community.ID(guild.rawValue))
        } catch {
            logger.warning("survey.not_kept", metadata: ["guild": "\(guild)", "cause": "\(error)"])
        }
    }

    /// Many changes at once are read once.
    func look(at guild: GuildID) async {
        guard looking.insert(guild).inserted else {
            outdated.insert(guild)
            return
        }
        repeat {
            outdated.remove(guild)
            do {
                let channels = try await caller.call(
                    [Channel].self, .getGuildChannels(guild: guild.rawValue))
                await see(channels, of: guild)
            } catch {
                // What was seen before is still proposed; before a channel is made they are read once more.
                logger.warning("survey.failed", metadata: ["guild": "\(guild)", "cause": "\(error)"])
            }
        } while outdated.contains(guild)
        looking.remove(guild)
    }

    /// A role is no more: nobody is known by it any more.
    func forget(_ role: RoleID, of guild: GuildID) async {
        do {
            try await store.change(settingsOf: Community.ID(guild.rawValue)) {
                $0.forget(role: role.rawValue)
            }
        } catch {
            logger.warning("survey.not_kept", metadata: ["guild": "\(guild)", "cause": "\(error)"])
        }
    }
}
