import DiscordClient
import DiscordModel
import DiscordREST
import Interactions
import Logging
import ProjectModel
import Storage

/// Makes a guild that the bot is in a community it serves: kept in the store, with the commands registered.
/// Commands are overwritten only when Discord has others than wanted: it counts 200 creations a day.
actor Enrolment {
    private let catalogue: Catalogue
    private let store: Store
    private let caller: Caller
    private let configured: ConfiguredCommunity
    private let logger: Logger
    private var application: ApplicationID?
    private var enrolled: Set<GuildID> = []

    init(
        catalogue: Catalogue, store: Store, caller: Caller, configured: ConfiguredCommunity, logger: Logger
    ) {
        self.catalogue = catalogue
        self.store = store
        self.caller = caller
        self.configured = configured
        self.logger = logger
    }

    /// A guild Discord has just told us about.
    func enrol(_ guild: Guild) async {
        do {
            try await store.keep(
                Community(id: Community.ID(guild.id.rawValue), name: guild.name ?? "\(guild.id)"))
            try await store.serve(Community.ID(guild.id.rawValue))
            try await configure()
        } catch {
            logger.error("enrolment.not_kept", metadata: ["guild": "\(guild.id)", "cause": "\(error)"])
        }
        await register(in: guild.id)
    }

    /// The bot was taken out of a guild. Everything stays as it is, for it may come back; then the commands are looked at
    /// anew.
    func leave(_ guild: GuildID) async {
        enrolled.remove(guild)
        do {
            try await store.depart(Community.ID(guild.rawValue), at: .now)
            logger.notice("enrolment.left", metadata: ["guild": "\(guild)"])
        } catch {
            logger.error("enrolment.not_kept", metadata: ["guild": "\(guild)", "cause": "\(error)"])
        }
    }

    /// The guilds of a former run: a resumed session is not told about them again, and this version may have
    /// new commands.
    func enrolKnown() async {
        do {
            try await configure()
            for community in try await store.servedCommunities() {
                try await store.serve(community)
                await register(in: GuildID(community.number))
            }
        } catch {
            logger.error("enrolment.unreadable", metadata: ["cause": "\(error)"])
        }
    }

    /// Ids are of one server: where there are several, the configuration must say which.
    private func configure() async throws {
        let communities = try await store.communities().map(\.id)
        if configured.guild == nil, communities.count > 1 {
            guard !configured.isEmpty else { return }
            return logger.warning(
                "enrolment.not_configured",
                metadata: ["mend": "name the server of the configured channels and roles in discord.guild"])
        }
        try await configured.keep(in: store, of: communities)
    }

    /// A failure here never stops the bot: the commands of the last time still work.
    private func register(in guild: GuildID) async {
        guard enrolled.insert(guild).inserted else { return }
        do {
            let application = try await applicationID()
            let present = try await caller.call(
                [ApplicationCommand].self,
                .getGuildApplicationCommands(application: application.rawValue, guild: guild.rawValue),
                query: [("with_localizations", "true")])
            guard !isRegistered(present) else {
                return logger.info("enrolment.unchanged", metadata: ["guild": "\(guild)"])
            }
            _ = try await caller.call(
                .bulkOverwriteGuildApplicationCommands(
                    application: application.rawValue, guild: guild.rawValue),
                body: Wire.encode(catalogue.registration))
            logger.info(
                "enrolment.registered",
                metadata: ["guild": "\(guild)", "commands": "\(catalogue.registration.count)"])
        } catch Remote.refused(let status, let error) where status == 403 || status == 404 {
            logger.warning(
                "enrolment.refused",
                metadata: [
                    "guild": "\(guild)", "error": "\(error.map { "\($0)" } ?? "\(status)")",
                    "mend": "invite the bot anew, with the scope applications.commands",
                ])
        } catch {
            enrolled.remove(guild)
            logger.warning("enrolment.failed", metadata: ["guild": "\(guild)", "cause": "\(error)"])
        }
    }

    /// Whether Discord has just the commands that are wanted, whatever it adds to them.
    private func isRegistered(_ present: [ApplicationCommand]) -> Bool {
        present.count == catalogue.registration.count
            && catalogue.registration.allSatisfy { wanted in present.contains { $0.isEquivalent(to: wanted) }
            }
    }

    private func applicationID() async throws -> ApplicationID {
        if let application { return application }
        struct Application: Decodable { var id: ApplicationID }
        let id = try await caller.call(Application.self, .getCurrentApplication).id
        application = id
        return id
    }
}
