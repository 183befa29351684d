import SandboxWorld

/// Time travel: the calendar clock is set here, and followed by the bot's processes over loopback.
extension SandboxServer {
    /// How long a follower's request is held back when there is no news.
    private static let hold = Duration.seconds(20)
    /// How long a traveller waits for those that were taken along.
    private static let patience = Duration.seconds(60)

    /// Moves the calendar on, and answers when every process that follows it has done what fell due.
    func travel(_ body: JSON) async throws(ControlError) -> JSON {
        try attempt { (world, now) throws(ControlError) in try world.travel(body, at: now) }
        let isThere = await first(within: Self.patience) { world, _ in world.isFollowedByAll ? true : nil }
        guard isThere == true else {
            throw ControlError(
                status: 504,
                "The clock was moved, but the bot has not said within 60 seconds that it has done what fell due."
            )
        }
        return ask { world, now in world.clock(at: now) }
    }

    /// `GET clock/{follower}?after=N`: the jump after N, as soon as there is one; to ask is to acknowledge N.
    func jump(for follower: String, after known: Int64?) async -> JSON {
        change { world, _ in world.follow(follower, after: known) }
        let jump = await first(within: Self.hold) { world, _ in world.jump(after: known) }
        return jump ?? ask { world, _ in world.newestJump }
    }

    func followerIsGone(_ follower: String) {
        change { world, _ in world.followerIsGone(follower) }
    }
}
