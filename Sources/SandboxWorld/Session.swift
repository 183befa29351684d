/// A gateway session: what one shard of one application was told, so that it can be told again.
struct Session: Sendable {
    /// How many events can be replayed. Discord names no number.
    static let replayLimit = 2000
    /// How long a lost session can be resumed: "a few minutes" (Gateway › Initiating a Disconnect).
    static let lifetime: Int64 = 180_000

    let id: String
    let applicationID: Snowflake
    let intents: Intents
    let shard: Int64
    let shards: Int64
    private(set) var sequence: Int64 = 0
    private var replay: [JSON] = []
    var connection: ConnectionID?
    var lostAt: ProtocolTime?

    init(id: String, applicationID: Snowflake, intents: Intents, shard: Int64, shards: Int64) {
        self.id = id
        self.applicationID = applicationID
        self.intents = intents
        self.shard = shard
        self.shards = shards
    }

    /// Numbers an event, keeps it for replay, and gives the frame.
    mutating func frame(_ event: String, _ data: JSON) -> JSON {
        sequence += 1
        let frame: JSON = ["op": 0, "s": .int(sequence), "t": .string(event), "d": data]
        replay.append(frame)
        if replay.count >= 2 * Self.replayLimit {
            replay.removeFirst(replay.count - Self.replayLimit)
        }
        return frame
    }

    /// What was said after a sequence number; nil when some of it is forgotten.
    func missed(after sequence: Int64) -> [JSON]? {
        let wanted = self.sequence - sequence
        guard wanted >= 0, wanted <= Int64(replay.count) else { return nil }
        return Array(replay.suffix(Int(wanted)))
    }

    /// A guild belongs to the shard that its id names (Gateway › Sharding); conversations belong to shard 0.
    func hears(guild: Snowflake?) -> Bool {
        guard let guild else { return shard == 0 }
        return Int64(guild.number >> 22) % shards == shard
    }
}
