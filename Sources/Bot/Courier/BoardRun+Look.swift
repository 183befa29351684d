import Cards
import ProjectModel
import Storage

// Looking at a card when somebody may have changed it, or taken it away, and nobody was there to hear of it (MIRROR §7, §8).
extension BoardRun {
    /// Looks whether the card stands where it was put, as a post also at its tags, and has it rendered anew: it is edited
    /// where it says something else by now.
    /// - Returns: `false` when nothing can be said yet: the card is being changed, or Discord does not answer.
    func look() async throws -> Bool {
        guard try await isAtRest else { return false }
        guard let board = try await round.outbox.board(of: project, in: lane), !board.isHidden,
            let message = board.message
        else { return true }
        return try await round.isPost(board)
            ? lookAtPost(message, board) : lookAtMessage(message, in: board.channel)
    }

    /// Nothing is wanted of the card that is not done.
    var isAtRest: Bool {
        get async throws { try await round.outbox.lastWish(of: project, in: lane) == nil }
    }

    private func lookAtMessage(_ message: UInt64, in channel: UInt64) async throws -> Bool {
        let found = try await round.letterbox.see(message, in: channel)
        switch found {
        case .made: try await render()
        case .refused(_, 10_008): try await round.heard(deleted: [message])
        case .refused(_, 10_003): try await round.heard(channelDeleted: channel)
        case .refused, .unsent, .lost: break
        }
        return found.isAnswered
    }

    private func lookAtPost(_ message: UInt64, _ board: StoredBoard) async throws -> Bool {
        let found = try await round.letterbox.channel(message, .topic)
        switch found {
        case .made(let channel):
            guard try await lookAtTags(of: channel, before: board) else { return false }
            try await render()
        // A post is gone with its thread.
        case .refused(_, 10_003): try await round.heard(deleted: [message])
        case .refused, .unsent, .lost: break
        }
        return found.isAnswered
    }

    private func render() async throws {
        try await round.outbox.wantCard(of: project, in: lane, at: await round.now)
    }
}

extension Attempt {
    /// Whether asking again would bring nothing else.
    var isAnswered: Bool {
        switch self {
        case .made, .refused: true
        case .unsent, .lost: false
        }
    }
}
