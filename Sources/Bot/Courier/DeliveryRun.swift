import DiscordClient
import DiscordModel
import Logging
import Machine
import ProjectModel
import Storage

/// Brings one message to its channel: drives a `Delivery`.
struct DeliveryRun {
    let round: Round
    let sending: Sending
    let channel: UInt64
    /// Built once, so that every try says the same.
    let payload: MessagePayload
    /// It begins a post of a forum.
    var post: ForumPost?
    /// What is still to do when it is there, the first of it to write that down; `nil` when there is nothing.
    var finish: ((UInt64) async throws -> Void)?

    enum Ending: Equatable {
        /// `isAdopted`: it had arrived before, and was found.
        case arrived(UInt64, isAdopted: Bool)
        case held(HoldReason, isInDoubt: Bool)
        /// The round ends; it stays in flight.
        case left
    }

    func run() async throws -> Ending {
        var delivery = Delivery(
            isLeftOver: sending.isLeftOver, hasMore: finish != nil, hasNonce: post == nil,
            seed: round.random())
        var input = Delivery.Input.begin
        var isAdopted = false
        while true {
            let effects = delivery.handle(input, at: round.surroundings.clock.now)
            guard let effect = effects.first else {
                guard let deadline = delivery.deadline, await round.rest(until: deadline) else {
                    return .left
                }
                input = .wake
                continue
            }
            switch effect {
            case .send: input = try await send()
            case .look:
                input = try await look()
                if case .found = input { isAdopted = sending.message == nil }
            case .finish(let message):
                try await finish?(message)
                input = .finished
            case .settle(let message): return .arrived(message, isAdopted: isAdopted)
            case .hold(let reason, let isInDoubt): return .held(reason, isInDoubt: isInDoubt)
            }
        }
    }

    private func send() async throws -> Delivery.Input {
        switch try await ask() {
        case .made(let message): return .accepted(message: message)
        case .unsent(let retryAfter): return .unsent(retryAfter: retryAfter)
        case .lost: return .lost
        case .refused(_, 50_083):
            // An archived thread opens for whoever has something to say.
            if case .refused(let reason, _) = try await round.letterbox.unarchive(channel) {
                return .refused(reason)
            }
            return .unsent(retryAfter: nil)
        case .refused(let reason, _): return .refused(reason)
        }
    }

    private func ask() async throws -> Attempt<UInt64> {
        let letterbox = round.letterbox
        guard let post else { return try await letterbox.post(payload, in: channel, sending.urgency) }
        return try await letterbox.begin(post, with: payload, sending.urgency)
    }

    private func look(for post: ForumPost, by own: UserID) async throws -> Delivery.Input {
        switch try await round.letterbox.find(post, by: own) {
        case .made(let thread?): .found(message: thread)
        case .made(nil): .absent
        case .refused(let reason, _): .refused(reason)
        case .unsent, .lost: .unseen
        }
    }

    /// Reads what came lately, back to before it can have been sent.
    private func look() async throws -> Delivery.Input {
        if let message = sending.message { return .found(message: message) }
        guard let own = try await round.user() else { return .unseen }
        if let post { return try await look(for: post, by: own) }
        let begin = sending.since.advanced(by: .seconds(-600)).millisecondsSince1970
        var before: UInt64?
        for _ in 0..<Self.pages {
            switch try await round.letterbox.messages(in: channel, before: before) {
            case .made(let messages):
                if let found = messages.first(where: { isIt($0, own) }) {
                    return .found(message: found.id.rawValue)
                }
                guard messages.count == Letterbox.page, let last = messages.last,
                    last.id.millisecondsSince1970 > begin
                else { return .absent }
                before = last.id.rawValue
            case .refused(let reason, _): return .refused(reason)
            case .unsent, .lost: return .unseen
            }
        }
        return .absent
    }

    private static let pages = 20

    private func isIt(_ message: Message, _ own: UserID) -> Bool {
        guard message.author?.id == own, !message.answersInteraction else { return false }
        if let nonce = message.nonce { return nonce == sending.nonce }
        return message.texts.flatMap { $0.split(separator: "\n") }.contains { sending.isMark($0) }
    }
}
