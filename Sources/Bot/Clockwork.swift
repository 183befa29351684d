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

    /// How often it looks: another process may have brought a clock forward, and the calendar may be travelled. A look is
    /// one query of an index that holds only what waits.
    private static let pause = Duration.seconds(1)

    init(store: Store, clock: CalendarClock, logger: Logger) {
        self.store = store
        self.clock = clock
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await pass(at: clock.now)
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    /// Does everything that is due by a moment.
    func pass(at now: Moment) async {
        do {
            // A project is woken once a look: one that could not be is tried again at the next.
            for due in try await store.due(by: now) { await wake(due, at: now) }
        } catch {
            logger.warning("clockwork.unread", metadata: ["cause": "\(error)"])
        }
    }

    private func wake(_ due: Store.Due, at now: Moment) async {
        let calendar = store.calendar
        do {
            try await store.change(due.project, in: due.community, at: now) { $0.pass(calendar, at: now) }
        } catch {
            logger.warning(
                "clockwork.failed", metadata: ["project": "\(due.project)", "cause": "\(error)"])
        }
    }
}
