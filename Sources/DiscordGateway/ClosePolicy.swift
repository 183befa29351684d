/// What a close code means for what we do next, as data. A code Discord does not document is a lost
/// connection. Source: Opcodes and Status Codes › Gateway Close Event Codes.
package enum ClosePolicy {
    package enum Verdict: Equatable, Sendable {
        /// The session may live on.
        case resume
        /// The session is gone, the bot is welcome.
        case identify
        /// Trying again would only repeat the mistake; the sentence says what to fix.
        case stop(String)
    }

    package static func verdict(on code: UInt16?) -> Verdict {
        code.flatMap { table[$0] } ?? .resume
    }

    /// 1000 and 1001 are absent on purpose: they end the session when *we* send them, not when Discord does.
    package static let table: [UInt16: Verdict] = [
        4000: .resume,  // unknown error
        4001: .resume,  // unknown opcode
        4002: .resume,  // decode error
        // Not authenticated: also the first sign of an intent withdrawn while we run; RESUME then meets 4014.
        4003: .resume,
        4004: .stop(
            "Discord does not accept the bot's token (4004): copy the token anew from the Bot page of the "
                + "Developer Portal and set DISCORD_TOKEN."),
        4005: .resume,  // already authenticated
        4007: .identify,  // invalid sequence
        4008: .resume,  // rate limited
        4009: .identify,  // session timed out
        4010: .stop(
            "Discord does not accept the shard's number (4010): the shard index must be smaller than the shard "
                + "count; correct the sharding settings."),
        4011: .stop(
            "The bot is in too many guilds for one connection (4011): raise the shard count to what "
                + "GET /gateway/bot recommends."),
        4012: .stop(
            "Discord no longer speaks version 10 of the gateway (4012): update Guildhall to a newer release."),
        4013: .stop(
            "Discord does not know one of the intents asked for (4013): correct the intents in the settings."),
        4014: .stop(
            "The bot asks for an intent it has not been allowed (4014): switch the privileged intent on under "
                + "Bot › Privileged Gateway Intents in the Developer Portal, or stop asking for it in the settings."
        ),
    ]
}
