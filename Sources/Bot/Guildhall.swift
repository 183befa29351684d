import Commands
import DiscordClient
import DiscordGateway
import Interactions
import Logging
import Machine
import ProjectModel
import ServiceLifecycle
import Storage
import Transport
import UnixSignals

/// The bot, put together: everything it is made of is made here, started together and ended in order.
package struct Guildhall: Sendable {
    private let settings: Settings
    private let logger: Logger
    private let clockSource: ClockSource?

    /// - Parameter clockSource: whose calendar clock to follow; without one the wall's is lived by.
    package init(_ settings: Settings, logger: Logger, clockSource: ClockSource? = nil) {
        self.settings = settings
        self.logger = logger
        self.clockSource = clockSource
    }

    /// Guilds, for channels and roles, and guild messages, of which only deletions are looked at (Gateway › List of
    /// Intents). Neither is privileged.
    private static let intents = 1 << 0 | 1 << 9

    /// Runs until it is told to end, or until Discord or the settings make going on senseless.
    /// - Parameter companions: further services that end with it, or end it.
    package func run(companions: [any Service] = []) async throws {
        guard let token = settings.token else {
            throw BotFailure(
                code: BotFailure.mendFirst,
                "There is no bot token. Put it in DISCORD_TOKEN, or in a file named by discord.token_file. It is on "
                    + "the Bot page of your application in Discord's developer portal. To try Guildhall without "
                    + "one: guildhall sandbox")
        }
        let store = try await settings.store()
        let curl = try LibCurl(options: LibCurl.Options(caFile: settings.caFile))
        let sockets = try LibWebSockets(options: LibWebSockets.Options(caFile: settings.caFile))
        do {
            try await run(token: token, store: store, http: curl, sockets: sockets, companions: companions)
        } catch {
            await close(store, curl, sockets)
            throw error
        }
        await close(store, curl, sockets)
    }

    private func close(_ store: Store, _ http: any HTTP, _ sockets: any WebSockets) async {
        await sockets.close()
        await http.close()
        await store.close()
    }

    private func run(
        token: Token, store: Store, http: any HTTP, sockets: any WebSockets, companions: [any Service]
    ) async throws {
        let clock = MonotonicClock()
        let calendar = CalendarClock()
        var random = SystemRandomNumberGenerator()
        let caller = Caller(
            CallerSurroundings(
                http: http, base: settings.apiBase, token: token, clock: clock, seed: random.next(),
                logger: logger))
        let catalogue = Catalogue.guildhall
        let desk = InteractionDesk(
            catalogue: catalogue, store: store, caller: caller, clock: clock, calendar: calendar,
            files: GivenFiles(http: http, base: settings.apiBase), logger: logger)
        let enrolment = Enrolment(
            catalogue: catalogue, store: store, caller: caller, configured: settings.community,
            logger: logger)
        let shard = Shard(.only)
        let courier = Courier(
            CourierSurroundings(
                store: store, caller: caller, clock: clock, calendar: calendar, noticeboard: .guildhall,
                logger: logger))
        let dispatcher = Dispatcher(
            interactions: desk, enrolment: enrolment, courier: courier,
            surveyor: Surveyor(store: store, caller: caller, logger: logger), logger: logger
        ) { dispatch in
            shard.handled(dispatch.sequence)
        }
        let keeper = SessionKeeper(shard: shard.id, store: store, logger: logger)
        let identifies = try await identifyQueue(store: store, clock: clock)
        let surroundings = ShardSurroundings(
            settings: GatewaySession.Settings(
                shard: shard.id, isCompressed: settings.isCompressed, resumeHosts: settings.gatewayHosts),
            token: token, intents: Self.intents, sockets: sockets, clock: clock, seed: random.next(),
            logger: logger,
            listensTo: Dispatcher.listensTo, deliver: dispatcher.receive,
            askGateway: {
                let answer = await caller.gateway()
                guard case .known(let info) = answer else { return answer }
                return .known(await identifies.learn(info))
            },
            awaitIdentify: { await identifies.awaitTurn(of: shard.id) }, remember: keeper.remember)
        let service = ShardService(shard: shard, surroundings: surroundings, memory: try await keeper.last())

        let clockwork = Clockwork(store: store, clock: calendar, logger: logger)
        var companions = companions
        if let clockSource {
            // Joined before anything runs; what a jump lets fall due is finished before it is acknowledged.
            companions.append(
                try await ClockFollower(joining: clockSource, clock: calendar, http: http, logger: logger) {
                    await clockwork.pass(at: $0)
                })
        }

        // Started in this order and ended in the reverse: first the gateway, then what it has handed over, then what is
        // on its way to channels, then the notes.
        let services: [any Service] =
            [keeper, Watch(store: store), courier, dispatcher, service, clockwork] + companions
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    ServiceGroupConfiguration.ServiceConfiguration(
                        service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        async let aside: Void = beforeAnythingIsAsked(desk, enrolment)
        try await group.run()
        await caller.close()
        await aside
    }

    /// What a former process left behind, beside the connecting.
    private func beforeAnythingIsAsked(_ desk: InteractionDesk, _ enrolment: Enrolment) async {
        await desk.finishWhatWasLeft()
        await enrolment.enrolKnown()
    }

    private func identifyQueue(store: Store, clock: MonotonicClock) async throws -> IdentifyQueue {
        let now = Moment.now
        let spent = try await store.identifies(since: now.advanced(by: .days(-1))).map {
            IdentifyBudget.Spent(shard: $0.shard, ago: $0.at.duration(to: now))
        }
        return IdentifyQueue(spent: spent, clock: clock) { [logger] shard in
            do {
                try await store.count(StoredIdentify(shard: shard.index, at: .now))
            } catch {
                logger.error("identify.not_counted", metadata: ["cause": "\(error)"])
            }
        }
    }
}

extension Settings {
    /// Where a session may be taken up again: Discord's own hosts, and the host this bot was pointed at. On this machine
    /// the port tells one server from another: a session of a sandbox that has ended is nobody's any more.
    fileprivate var gatewayHosts: [String] {
        let authority = String(apiBase.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" })
        let host =
            authority.hasPrefix("[")
            ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return ["discord.gg", Loopback.contains(String(host)) ? authority : String(host)]
    }
}
