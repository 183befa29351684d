import DiscordGateway
import Logging
import Machine
import Transport

/// The one place where a session's effects become deeds. It owns the socket, the inflate context and the
/// bytes of the frame just fed; each new connection gets a new generation, and signals of an older one are
/// dropped unread.
struct ShardDriver: ~Copyable {
    private let id: ShardID
    private let surroundings: ShardSurroundings
    private let post: AsyncStream<Shard.Occurrence>.Continuation
    private var session: GatewaySession
    private var alarm: Alarm
    private var generation: UInt64 = 0
    private var link: (any WebSocketLink)?
    private var inflater: Inflater?
    /// The dispatch just fed, until the session says whether it is to be delivered.
    private var current: Dispatch?
    private(set) var ending: Ending?

    init(id: ShardID, surroundings: ShardSurroundings, post: AsyncStream<Shard.Occurrence>.Continuation) {
        self.id = id
        self.surroundings = surroundings
        self.post = post
        session = GatewaySession(
            settings: surroundings.settings, random: SeededRandom(seed: surroundings.seed))
        alarm = Alarm(on: surroundings.clock) { post.yield(.alarm) }
    }

    mutating func hear(_ signal: WebSocketSignal) {
        guard signal.generation == generation else { return }
        switch signal.event {
        case .opened: feed(.opened)
        case .text(let bytes):
            link?.consumed(bytes.count)
            read(bytes)
        case .binary(let bytes):
            link?.consumed(bytes.count)
            inflate(bytes)
        case .closed(let code, let reason):
            link = nil
            feed(.closed(code: code, reason: reason))
        case .failed(let failure):
            link = nil
            feed(.failed("\(failure)"))
        }
    }

    mutating func learn(_ answer: GatewayAnswer) {
        switch answer {
        case .known(let info): feed(.gatewayKnown(info))
        case .unknown(let retryAfter): feed(.gatewayUnknown(retryAfter: retryAfter))
        case .tokenRefused:
            // REST refuses the token as the gateway would with 4004, so it is told in the same words.
            if case .stop(let sentence) = ClosePolicy.verdict(on: 4004) {
                ending = .fatal(code: 4004, sentence: sentence)
            }
        }
    }

    mutating func wake() {
        alarm.heard()
        feed(.wake)
    }

    mutating func feed(_ input: GatewaySession.Input) {
        for effect in session.handle(input, at: surroundings.clock.now) { perform(effect) }
        alarm.set(for: session.deadline)
    }

    private mutating func inflate(_ bytes: [UInt8]) {
        guard let inflater else {
            // A binary message on an uncompressed connection is not a frame of the encoding we asked for.
            return feed(.received(.malformed))
        }
        do {
            if let frame = try inflater.inflate(bytes) { read(frame) }
        } catch {
            // The stream cannot be picked up in the middle: what follows would be noise. Closing resumes the
            // session.
            surroundings.logger.warning(
                "gateway.inflate", metadata: ["shard": "\(id)", "reason": "\(error)"])
            link?.abort()
            link = nil
            feed(.closed(code: nil, reason: "the compressed stream broke"))
        }
    }

    private mutating func read(_ bytes: [UInt8]) {
        let reading = FrameReading(bytes)
        if let complaint = reading.complaint {
            surroundings.logger.warning(
                "gateway.malformed", metadata: ["shard": "\(id)", "reason": "\(complaint)"])
        }
        current = reading.event.map { event in
            Dispatch(
                shard: id, sequence: event.sequence, name: event.name, payload: bytes[event.payload],
                received: surroundings.clock.now, isReplayed: session.isResuming)
        }
        feed(.received(reading.frame))
        current = nil
    }

    private mutating func perform(_ effect: GatewaySession.Effect) {
        switch effect {
        case .askGateway:
            Task { [surroundings, post] in post.yield(.gateway(await surroundings.askGateway())) }
        case .askIdentify:
            Task { [surroundings, post] in
                await surroundings.awaitIdentify()
                post.yield(.input(.identifyGranted))
            }
        case .open(let url): open(url)
        case .send(let command):
            link?.send(text: command.text(for: id, token: surroundings.token, intents: surroundings.intents))
        case .close(let code, let reason):
            link?.close(code: code, reason: reason)
        case .abort:
            link?.abort()
            link = nil
        case .deliver: deliver()
        case .remember(let point): surroundings.remember(point)
        case .forget: surroundings.remember(nil)
        case .report(let notice): surroundings.logger.report(notice, shard: id)
        case .stopped(let ending): self.ending = ending
        }
    }

    private mutating func open(_ url: String) {
        generation += 1
        inflater = surroundings.settings.isCompressed ? Inflater() : nil
        link = surroundings.sockets.open(url, generation: generation) { [post] signal in
            post.yield(.signal(signal))
        }
    }

    private mutating func deliver() {
        guard let dispatch = current else { return }
        guard surroundings.listensTo.contains(dispatch.name) else {
            return feed(.handled(sequence: dispatch.sequence))
        }
        surroundings.deliver(dispatch)
    }
}
