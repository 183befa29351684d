import Cards
import DiscordModel
import ProjectModel
import Storage

// A thread outlives the message that it began from: the card that comes instead leads to it, and the talk goes on there.
extension BoardRun {
    /// What is begun from the card where it stands; `nil` where nothing is.
    private var purpose: ThreadPurpose? {
        switch lane {
        case .proposals: .proposal
        case .project: .card
        case .projects, .leads, .contributors, .stewards, .desk, .thread, .member, .aside: nil
        }
    }

    /// The thread that began from a message in which the card stood before.
    func formerThread(in place: Place) async throws -> UInt64? {
        guard place.forum == nil, let purpose,
            let known = try await round.outbox.thread(of: project, for: purpose),
            known.channel == place.channel
        else { return nil }
        let board = try await round.outbox.board(of: project, in: lane)
        return known.thread == board?.message ? nil : known.thread
    }

    /// The card's message is gone: if a thread began from it, it has the message's number.
    func keepThread(of message: UInt64, _ board: StoredBoard) async throws {
        guard let purpose, try await !round.isPost(board),
            try await round.outbox.thread(of: project, for: purpose)?.thread == nil,
            case .made = try await round.letterbox.channel(message)
        else { return }
        try await round.outbox.keep(
            .init(channel: board.channel, thread: message), of: project, for: purpose)
    }
}
