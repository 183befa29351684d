import Cards
import DiscordClient
import Logging
import Machine
import ProjectModel
import Storage

/// Does one chore until it is done, or refused for good: drives a `Trying`.
struct ChoreRun {
    let round: Round
    let work: Outbox.Work

    /// - Parameters:
    ///   - pause: how long it is left alone at first.
    ///   - attempt: does it once; twice is once.
    func run(after pause: Duration = .zero, _ attempt: (Outbox.Chore) async throws -> Trying.Input)
        async throws
    {
        var trying = Trying(after: pause, seed: round.random())
        var input = Trying.Input.begin
        while true {
            guard let effect = trying.handle(input, at: round.surroundings.clock.now).first else {
                guard let deadline = trying.deadline, await round.rest(until: deadline) else { return }
                input = .wake
                continue
            }
            // Looked up each time: of what came while it waited the last wish counts.
            guard let chore = try await round.outbox.chore(work) else { return }
            switch effect {
            case .attempt: input = try await attempt(chore)
            case .settle: return try await round.outbox.settle(chore, at: await round.now)
            case .hold(let reason):
                round.surroundings.logger.notice(
                    "courier.chore_held",
                    metadata: [
                        "lane": "\(work.lane)", "kind": "\(work.kind)", "reason": "\(reason.name)",
                    ])
                return try await round.outbox.hold(chore, for: reason, isInDoubt: false, at: await round.now)
            }
        }
    }
}
