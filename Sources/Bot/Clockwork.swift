import Logging
import ProjectModel
import ServiceLifecycle
import Storage

/// Lets time pass for the projects whose clocks are due: a scheduled twist is announced, a reminder is noted, each once,
/// whichever process comes first. What was due while nobody ran is done at the first look.
struct Clockwork: Service {
    private let store: Store
    private let clock: CalendarClock
    private let logger: Logger
    /// One poke is as good as many: each only says that it is time to look.
    private let pokes: AsyncStream<Void>
    private let poke: AsyncStream<Void>.Continuation

    /// The longest it sleeps: a machine's clock may be set, which nobody announces.
    private static let longest = Duration.seconds(60)
    /// After a pass that left something due, because it could not be done.
    private static let shortest = Duration.seconds(1)

    init(store: Store, clock: CalendarClock, logger: Logger) {
        self.store = store
        self.clock = clock
        self.logger = logger
        (pokes, poke) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func run() async throws {
        let changes = try await store.feed.subscribe()
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { for await _ in changes { poke.yield() } }
                group.addTask { await look() }
            }
        }
    }

    /// Sleeps until the earliest clock is due, and wakes for every change: it may have set an earlier one.
    private func look() async {
        await setClocks()
        poke.yield()
        var sleeper: Task<Void, Never>?
        for await _ in pokes {
            sleeper?.cancel()
            await doWhatIsDue(by: clock.now)
            let pause = await pause()
            sleeper = Task {
                guard (try? await Task.sleep(for: pause)) != nil else { return }
                poke.yield()
            }
        }
        sleeper?.cancel()
    }

    private func pause() async -> Duration {
        do {
            guard let next = try await store.nextWake() else { return Self.longest }
            return min(Self.longest, max(Self.shortest, clock.now.duration(to: next)))
        } catch {
            logger.warning("clockwork.unread", metadata: ["cause": "\(error)"])
            return Self.shortest
        }
    }

    /// Does everything that is due by a moment, to which the calendar has jumped.
    func pass(at now: Moment) async {
        await doWhatIsDue(by: now)
        poke.yield()
    }

    private func doWhatIsDue(by now: Moment) async {
        do {
            // A project is woken once a look: one that could not be is tried again at the next.
            for due in try await store.due(by: now) { await wake(due, at: now) }
            try await ringOutTheWeek(at: now)
        } catch {
            logger.warning("clockwork.unread", metadata: ["cause": "\(error)"])
        }
    }

    /// Digests are told on the day they are due on, or not at all: a week that is long over is no news.
    private func ringOutTheWeek(at now: Moment) async throws {
        let week = WeeklyClock(zone: store.calendar.zone).last(by: now)
        guard now < week.at.advanced(by: .days(1)) else { return }
        for community in try await store.servedCommunities() {
            try await store.askForDigests(of: week, in: community, at: now)
        }
    }

    private func wake(_ due: Store.Due, at now: Moment) async {
        do {
            try await store.pass(due, at: now)
        } catch {
            logger.warning(
                "clockwork.failed", metadata: ["project": "\(due.project)", "cause": "\(error)"])
        }
    }

    /// The calendar may have been changed since the clocks were set.
    private func setClocks() async {
        do {
            try await store.setClocks()
        } catch {
            logger.warning("clockwork.unset", metadata: ["cause": "\(error)"])
        }
    }
}
