import DiscordGateway
import Logging
import Machine
import Transport

/// One gateway connection kept alive: it drives a `GatewaySession` over a websocket. Inputs come through one
/// inbox and are handled in order by one task; nothing else touches the session.
package struct Shard: Sendable {
    package let id: ShardID
    private let inbox: AsyncStream<Occurrence>
    private let post: AsyncStream<Occurrence>.Continuation

    /// What can happen to a shard.
    enum Occurrence: Sendable {
        case signal(WebSocketSignal)
        case input(GatewaySession.Input)
        case gateway(GatewayAnswer)
        case alarm
    }

    package init(_ id: ShardID) {
        self.id = id
        (inbox, post) = AsyncStream.makeStream()
    }

    /// Runs until the session has stopped: because `stop` was called, or because Discord will not have it.
    /// - Parameter memory: where a former process of ours left off, when it did.
    package func run(_ surroundings: ShardSurroundings, memory: ResumePoint?) async -> Ending {
        var driver = ShardDriver(id: id, surroundings: surroundings, post: post)
        driver.feed(.start(memory))
        for await occurrence in inbox {
            switch occurrence {
            case .signal(let signal): driver.hear(signal)
            case .input(let input): driver.feed(input)
            case .gateway(let answer): driver.learn(answer)
            case .alarm: driver.wake()
            }
            if let ending = driver.ending { return ending }
        }
        return .asked
    }

    /// Says that the dispatch with this number has been dealt with, so that a later process need not see it
    /// again.
    package func handled(_ sequence: Int) {
        post.yield(.input(.handled(sequence: sequence)))
    }

    /// Ends the connection: with a code that lets the session be resumed, or for good.
    package func stop(goodbye: Bool = false) {
        post.yield(.input(.stop(goodbye: goodbye)))
    }
}

/// What a shard needs of the world around it.
package struct ShardSurroundings: Sendable {
    package var settings: GatewaySession.Settings
    package var token: Token
    package var intents: Int
    package var sockets: any WebSockets
    package var clock: MonotonicClock
    package var seed: UInt64
    package var logger: Logger
    /// The names of the events somebody listens to; all others stay undecoded.
    package var listensTo: Set<String>
    package var deliver: @Sendable (Dispatch) -> Void
    /// Asks `GET /gateway/bot`.
    package var askGateway: @Sendable () async -> GatewayAnswer
    /// Waits for this shard's turn to identify.
    package var awaitIdentify: @Sendable () async -> Void
    /// Stores where to resume; `nil` forgets it.
    package var remember: @Sendable (ResumePoint?) -> Void

    package init(
        settings: GatewaySession.Settings, token: Token, intents: Int,
        sockets: any WebSockets, clock: MonotonicClock, seed: UInt64, logger: Logger, listensTo: Set<String>,
        deliver: @escaping @Sendable (Dispatch) -> Void,
        askGateway: @escaping @Sendable () async -> GatewayAnswer,
        awaitIdentify: @escaping @Sendable () async -> Void,
        remember: @escaping @Sendable (ResumePoint?) -> Void
    ) {
        self.settings = settings
        self.token = token
        self.intents = intents
        self.sockets = sockets
        self.clock = clock
        self.seed = seed
        self.logger = logger
        self.listensTo = listensTo
        self.deliver = deliver
        self.askGateway = askGateway
        self.awaitIdentify = awaitIdentify
        self.remember = remember
    }
}
