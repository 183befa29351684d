/// A Discord in a value: no sockets, no clock, no threads. Time is an argument; what goes out is drained.
package struct World: Sendable {
    package struct Settings: Sendable {
        /// Where the gateway is: what `GET /gateway` and READY's `resume_gateway_url` say.
        package var gatewayURL: String
        /// Where uploaded files are fetched, without a slash at the end.
        package var filesURL: String
        /// Discord's usual interval is 41,250 ms; tests take a shorter one.
        package var heartbeatInterval: Int64
        /// The offset of the seed's zone in seconds east, for the times people read: this target knows no
        /// zones.
        package var zoneOffset: Int64

        package init(
            gatewayURL: String = "ws://127.0.0.1/", filesURL: String = "https://cdn.sandbox.invalid",
            heartbeatInterval: Int64 = 41_250, zoneOffset: Int64 = 0,
        ) {
            self.gatewayURL = gatewayURL
            self.filesURL = filesURL
            self.heartbeatInterval = heartbeatInterval
            self.zoneOffset = zoneOffset
        }
    }

    package var settings: Settings
    let seed: JSON
    let secret: String
    /// The application of the seed: Guildhall's.
    let mainApplication: Snowflake

    var ids = SnowflakeSource()
    var secrets: UInt64 = 0
    var guild: Guild
    var members: [Snowflake: Member]
    var channels: [Snowflake: Channel]
    var messages: [Snowflake: [Message]] = [:]
    var applications: [Snowflake: Application] = [:]
    var interactions: [Snowflake: Interaction] = [:]
    /// The same by token, those somebody still waits for, and all in the order in which their tokens die.
    var interactionsByToken: [String: Snowflake] = [:]
    var pending: Set<Snowflake> = []
    var mortal: ArraySlice<Snowflake> = []
    var modals: [Snowflake: Modal] = [:]
    var events: [Snowflake: ScheduledEvent] = [:]
    var files: [Snowflake: StoredFile] = [:]
    var connections: [ConnectionID: Connection] = [:]
    var sessions: [String: Session] = [:]
    var outbox: [Outgoing] = []
    var calendar = Calendar()
    var limits = RateLimits()
    var faults = Faults()
    var journal = Journal()

    /// Makes the world of a seed: the tree of `config/sandbox.yaml`. Every token derives from the secret.
    package init(seed: JSON, secret: String, settings: Settings, at now: ProtocolTime) throws(SeedError) {
        let plan = try Seed(seed)
        self.settings = settings
        self.seed = seed
        self.secret = secret
        mainApplication = plan.bot.id
        guild = plan.guild
        members = plan.members(at: now)
        channels = plan.channels
        let roleID = Snowflake(plan.bot.id.number + 1)
        _ = invite(application: plan.bot.id, name: plan.bot.name, roleID: roleID, at: now)
        openPrivateChannelsToBots()
    }

    /// Everybody and everything back to the seed; connections are dropped. Tokens stay what they were.
    package mutating func reset(at now: ProtocolTime) {
        guard var fresh = try? World(seed: seed, secret: secret, settings: settings, at: now) else {
            preconditionFailure("a seed that made a world once makes it again")
        }
        fresh.outbox = outbox + connections.keys.sorted { $0.number < $1.number }.map(Outgoing.drop)
        fresh.journal = journal
        fresh.calendar = calendar
        fresh.calendar.jump(toAhead: 0)
        fresh.journal.note("reset", [:], at: now)
        self = fresh
    }

    /// The IANA name of the seed's zone, for the server to look its offset up.
    package var zone: String { guild.zone }
    package var mainBot: String { mainApplication.description }

    /// What is to be done to connections since the last call, in order.
    package mutating func outgoing() -> [Outgoing] {
        defer { outbox = [] }
        return outbox
    }

    mutating func newID(at now: ProtocolTime) -> Snowflake {
        ids.next(at: now)
    }
}
