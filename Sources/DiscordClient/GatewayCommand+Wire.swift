import DiscordGateway

/// The few payloads a bot sends over the gateway, as JSON (Gateway Events › Send Events).
extension GatewayCommand {
    func text(for shard: ShardID, token: Token, intents: Int) -> [UInt8] {
        switch self {
        case .heartbeat(let sequence): Wire.encode(Payload(op: 1, d: sequence))
        case .identify:
            Wire.encode(
                Payload(
                    op: 2,
                    d: Identify(token: token.secret, intents: intents, shard: [shard.index, shard.count])))
        case .resume(let session, let sequence):
            Wire.encode(Payload(op: 6, d: Resume(token: token.secret, session: session, sequence: sequence)))
        case .other: preconditionFailure("a payload was to be sent that nobody handed over")
        }
    }

    private struct Payload<Data: Encodable>: Encodable {
        var op: Int
        var d: Data?

        /// A heartbeat before the first dispatch says `null`, it does not leave `d` out.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(op, forKey: .op)
            try container.encode(d, forKey: .d)
        }

        enum CodingKeys: String, CodingKey { case op, d }
    }

    private struct Identify: Encodable {
        var token: String
        var intents: Int
        var shard: [Int]
        var properties = ["os": "linux", "browser": "guildhall", "device": "guildhall"]
    }

    private struct Resume: Encodable {
        var token: String
        var session: String
        var sequence: Int

        enum CodingKeys: String, CodingKey {
            case token
            case session = "session_id"
            case sequence = "seq"
        }
    }
}
