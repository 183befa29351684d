import Engines
import Foundation
import Machine
import ProjectModel
import Storage

/// The real bot in the real sandbox while people change projects and everything breaks: whatever is decided by chance
/// comes from the seed, so that a storm can be played again, if never quite at the same moments.
struct MirrorStorm {
    /// How much of it there is.
    struct Size {
        var changes: Int
        var kills: Int
        var projects: Int
        /// How long the mirror may take to come to rest when all is mended.
        var patience: Duration
    }

    let town: StormTown
    let size: Size
    private var random: SeededRandom
    private var weather = StormWeather()
    private var deeds = 0
    /// How far the bot was told when it last was asked something.
    private var asked: StormTown.Told?
    private(set) var kills = 0
    /// How many changes there were before it began.
    private var begin = 0

    init(_ town: StormTown, _ size: Size, seed: UInt64) {
        self.town = town
        self.size = size
        random = SeededRandom(seed: seed)
    }

    /// Plays it, mends everything, and waits for the mirror to come to rest.
    mutating func rage() async throws {
        _ = try await town.sandbox.awaits(in: StormTown.channel(of: town.projects[0])) { !$0.isEmpty }
        try await town.seal()
        begin = try await town.store.lastEvent(in: StormTown.community)
        while try await changes() < size.changes || kills < size.kills {
            let done = try await changes()
            let isTimeToKill = kills < size.kills && kills * size.changes <= done * size.kills
            if isTimeToKill {
                try await kill()
            } else {
                try await stir()
                try await weather.blow(in: town, using: &random)
            }
            if Int.random(in: 0..<3, using: &random) == 0 { try await weather.mend(in: town, using: &random) }
        }
        try await weather.mend(true, in: town, using: &random)
        try await run(last())
        try await town.told(within: size.patience)
    }

    func changes() async throws -> Int {
        try await town.store.lastEvent(in: StormTown.community) - begin
    }

    /// What was broken how often.
    var toll: String {
        let kinds = weather.kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return "\(deeds) deeds, \(kills) kills, \(kinds.joined(separator: ", "))"
    }

    /// Several people do something at once.
    private mutating func stir() async throws {
        // Who asks while the bot is away may be heard too late to be answered.
        let isThere = try await town.told() != nil
        let deeds = next(Int.random(in: 2...9, using: &random)).filter { isThere || !$0.act.isTyped }
        try await run(deeds)
        if deeds.contains(where: \.act.isTyped) { asked = try await town.told() }
    }

    /// Ends the bot as by -9, most times in the middle of things; meanwhile others go on; and starts it again. Nobody waits
    /// for an answer then: one who does is not answered, and whom the dead process has answered must be known to the next.
    private mutating func kill() async throws {
        if let asked { try await town.noted(asked) }
        let before = next(Int.random(in: 0...6, using: &random)).filter { !$0.act.isTyped }
        let pause = Int.random(in: 0...8, using: &random)
        let meanwhile = next(Int.random(in: 0...4, using: &random)).filter { !$0.act.isTyped }
        let breaks = Bool.random(using: &random)
        let (sandbox, town) = (town.sandbox, town)
        try await withThrowingTaskGroup { group in
            group.addTask { try await Self.run(before, in: town) }
            // The moment is a random number of things later that happen in the world.
            var last = 0
            for _ in 0..<pause { last = try await sandbox.news(after: last) }
            try await sandbox.fault("kill-bot")
            try await group.waitForAll()
        }
        kills += 1
        try await run(meanwhile)
        if breaks { try await weather.blow(in: town, using: &random) }
        try await sandbox.fault("restart-bot")
    }

    /// One more change of everything: a card that was deleted while nobody listened is missed by the next edit.
    private mutating func last() -> [StormDeed] {
        let decisions = town.projects.map { project in
            deeds += 1
            return StormDeed(.decision, deeds, of: project)
        }
        return decisions + [StormDeed(.concern, deeds, of: town.proposal)]
    }

    private mutating func next(_ count: Int) -> [StormDeed] {
        (0..<count).map { _ in
            deeds += 1
            return StormDeed(.random(using: &random), deeds, in: town, using: &random)
        }
    }

    private func run(_ deeds: [StormDeed]) async throws { try await Self.run(deeds, in: town) }

    private static func run(_ deeds: [StormDeed], in town: StormTown) async throws {
        try await withThrowingTaskGroup { group in
            for deed in deeds { group.addTask { try await deed.run(in: town) } }
            try await group.waitForAll()
        }
    }
}
