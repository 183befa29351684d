import Machine

extension GatewaySession {
    /// What a session is told once. The defaults are what production runs with.
    package struct Settings: Equatable, Sendable {
        package var shard: ShardID
        package var isCompressed: Bool
        /// Hosts, and all below them, to which a session may be taken: a resume URL elsewhere gets no token.
        package var resumeHosts: [String]
        package var connectTimeout = Duration.seconds(15)
        package var helloTimeout = Duration.seconds(20)
        /// From IDENTIFY to READY; from RESUME, or the last replayed dispatch, to RESUMED.
        package var readyTimeout = Duration.seconds(60)
        /// How long the peer may take to answer our close frame when we stop.
        package var leaveTimeout = Duration.seconds(2)
        /// A connection that lived this long after READY or RESUMED was a healthy one: back-off begins anew.
        package var healthyAfter = Duration.seconds(60)
        package var backoffBase = Duration.seconds(1)
        /// 120 s of full jitter is a try a minute, should Discord be down for long.
        package var backoffCap = Duration.seconds(120)
        /// RESUMEs in a row that led nowhere before the session is given up.
        package var resumeLimit = 3
        /// Attempts in a row that did not even reach HELLO before the session is given up. More than of the
        /// above, for a network that is away for a minute has not ended the session; Discord keeps it for a
        /// few.
        package var reachLimit = 8
        /// IDENTIFYs never touched: whoever spends all of the day's has his token reset (Gateway ›
        /// Identifying).
        package var identifyReserve = 50

        package init(
            shard: ShardID, isCompressed: Bool = true, resumeHosts: [String] = ["discord.gg"]
        ) {
            self.shard = shard
            self.isCompressed = isCompressed
            self.resumeHosts = resumeHosts
        }

        /// No more than this many connections in `opensPeriod`, whatever the dice of the back-off say.
        static let opensLimit = 5
        static let opensPeriod = Duration.seconds(5)
        /// The documentation's wait before the IDENTIFY that follows an invalid session.
        static let invalidSessionWait: ClosedRange<Double> = 1...5

        /// Where the session may be taken up again, when its URL deserves the token.
        func trustedAddress(_ url: String) -> GatewayAddress? {
            guard let address = GatewayAddress(url), address.isConfidential else { return nil }
            return resumeHosts.contains(where: address.isBelow) ? address : nil
        }
    }
}
