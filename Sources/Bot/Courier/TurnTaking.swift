import DiscordClient
import Machine
import Storage

/// Keeps whoever wants to speak waiting for their turn: drives `Turns`.
actor TurnTaking {
    private let clock: MonotonicClock
    private var turns: Turns
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    private var alarm: Task<Void, Never>?
    private var last = 0

    /// - Parameter isHeir: whether it goes on for another that has ended.
    init(clock: MonotonicClock, isHeir: Bool) {
        self.clock = clock
        turns = isHeir ? Turns(after: clock.now) : Turns()
    }

    /// Comes back when it is their turn, also while the process ends: whoever has begun may finish.
    func turn(_ urgency: Turns.Urgency) async {
        last += 1
        let number = last
        await withCheckedContinuation { continuation in
            waiting[number] = continuation
            handle(.asked(number, urgency))
        }
    }

    private func handle(_ input: Turns.Input) {
        for effect in turns.handle(input, at: clock.now) {
            switch effect {
            case .granted(let number): waiting.removeValue(forKey: number)?.resume()
            }
        }
        guard alarm == nil, let deadline = turns.deadline else { return }
        alarm = Task { [clock] in
            // Nobody cancels it; it is at most two seconds away.
            _ = try? await clock.sleep(until: deadline)
            self.ring()
        }
    }

    private func ring() {
        alarm = nil
        handle(.wake)
    }
}
