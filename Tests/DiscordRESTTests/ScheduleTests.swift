import DiscordREST
import Machine
import Testing

/// Ten thousand random afternoons. The seed of a failing one is in its message.
@Suite("Random schedules against a simulated Discord")
struct ScheduleTests {
    /// Routes as one of our own sort of bot uses them: several channels' worth of one route, routes that
    /// share a bucket, one without headers, one of an interaction.
    private static func route(_ random: inout SeededRandom) -> Route {
        let guild = random.next() % 3 + 1
        switch random.next() % 5 {
        case 0: return .getGuildApplicationCommands(application: 1, guild: guild)
        case 1: return .bulkOverwriteGuildApplicationCommands(application: 1, guild: guild)
        case 2: return .getCurrentApplication
        case 3: return .getGatewayBot
        default: return .editOriginalInteractionResponse(application: 1, token: "t\(guild)")
        }
    }

    private struct Asked {
        var route: Route
        var at: Instant
    }

    private static func discord(_ random: inout SeededRandom) -> SimulatedDiscord {
        func rule(_ bucket: String, silent: Bool = false) -> SimulatedDiscord.Rule {
            SimulatedDiscord.Rule(
                bucket: bucket, limit: Int(random.next() % 5) + 1,
                window: .milliseconds(Int(random.next() % 5_000) + 200), isSilent: silent)
        }
        let shared = rule("shared")
        return SimulatedDiscord(rules: [
            Route.getGuildApplicationCommands(application: 1, guild: 1).description: shared,
            Route.bulkOverwriteGuildApplicationCommands(application: 1, guild: 1).description: shared,
            Route.getCurrentApplication.description: rule("application"),
            Route.editOriginalInteractionResponse(application: 1, token: "t").description: rule("webhook"),
        ])
    }

    @Test("No 429 that could have been known, nobody starves, order holds, each ends once: 10,000 schedules")
    func schedules() {
        for seed in UInt64(1)...10_000 {
            var random = SeededRandom(seed: seed)
            var simulation = Simulation(Self.discord(&random), seed: seed)
            var asked: [Ticket.ID: Asked] = [:]
            var at = Instant.start
            for id in UInt64(1)...(random.next() % 10 + 2) {
                at = at + .milliseconds(Int(random.next() % 300))
                asked[id] = Asked(route: Self.route(&random), at: at)
                simulation.ask(id, asked[id]!.route, at: at)
            }
            simulation.run()

            for id in asked.keys where simulation.endings[id]?.count != 1 {
                Issue.record("seed \(seed): ticket \(id) ended \(simulation.endings[id]?.count ?? 0) times")
            }
            for id in asked.keys where simulation.endings[id] != [.finish(id)] {
                Issue.record("seed \(seed): ticket \(id) starved: \(simulation.endings[id] ?? [])")
            }
            for limited in simulation.avoidable {
                Issue.record("seed \(seed): a 429 that could have been known: \(limited)")
            }
            Self.checkOrder(simulation, asked, seed)
        }
    }

    /// Within a bucket, release follows asking: of two first releases on one route and resource, the one
    /// asked for earlier goes first. (A retry goes in front, which is why only first releases are compared.)
    private static func checkOrder(_ simulation: Simulation, _ asked: [Ticket.ID: Asked], _ seed: UInt64) {
        var seen: Set<Ticket.ID> = []
        var last: [String: Instant] = [:]
        for id in simulation.released where seen.insert(id).inserted {
            guard let asked = asked[id] else { continue }
            let bucket = "\(asked.route) \(asked.route.topLevel ?? "")"
            if let before = last[bucket], asked.at < before {
                Issue.record("seed \(seed): ticket \(id) was overtaken on \(bucket)")
            }
            last[bucket] = asked.at
        }
    }

    @Test("A burst over a known limit takes the ideal time and meets no 429")
    func idealTime() {
        let rule = SimulatedDiscord.Rule(bucket: "b", limit: 5, window: .seconds(5))
        var simulation = Simulation(
            SimulatedDiscord(rules: [Route.getCurrentApplication.description: rule]), seed: 4)
        for id in UInt64(1)...20 { simulation.ask(id, .getCurrentApplication, at: .start) }
        simulation.run()
        #expect(simulation.discord.limited.isEmpty)
        #expect(simulation.released == Array(1...20), "in the order they were asked")
        // Twenty in fours of five: three windows are waited for, and each costs a round trip more.
        let end = simulation.finishedAt.values.max() ?? .start
        #expect(end.sinceStart < .seconds(15) + .milliseconds(800), "took \(end.sinceStart)")
    }

    @Test("A hundred and twenty calls pass the global limit unlimited, in about the time it allows")
    func globalLimit() {
        var simulation = Simulation(SimulatedDiscord(rules: [:]), seed: 9)
        for id in UInt64(1)...120 {
            simulation.ask(id, .getGuildApplicationCommands(application: 1, guild: id), at: .start)
        }
        simulation.run()
        #expect(simulation.discord.limited.isEmpty)
        let end = simulation.sendings.max() ?? .start
        #expect(end.sinceStart < .seconds(2.6), "took \(end.sinceStart)")
    }

    @Test(
        "Lost answers of what may be repeated are tried again, and given up after a few",
        arguments: [1, 2, 3])
    func losses(seed: UInt64) {
        var simulation = Simulation(SimulatedDiscord(rules: [:]), seed: seed)
        simulation.lossRate = 1
        simulation.ask(1, .getGatewayBot, at: .start)
        simulation.run()
        #expect(simulation.released.count == RateLimiter.triesLimit)
        #expect(simulation.endings[1] == [.finish(1)])
    }
}
