import Cards
import DiscordModel
import Machine

/// What each input does in each state.
extension InteractionProgress {
    mutating func answer(_ reply: Reply) -> [Effect] {
        switch state {
        case .new:
            return answering(
                reply.response(in: manner, languages), .first, then: reply.afterwards(in: manner, languages))
        case .deferring(ready: nil, let attempt):
            state = .deferring(ready: reply, attempt)
            return []
        case .deferred: return completing(steps(for: reply), .first)
        case .deferring, .answering, .completing, .finished: return []
        }
    }

    mutating func deferOrGiveUp() -> [Effect] {
        guard case .new = state else { return [] }
        switch manner {
        case .message:
            state = .deferring(ready: nil, .first)
            return [.remember, .callback(deferral)]
        case .press:
            state = .deferring(ready: nil, .first)
            return [.callback(deferral)]
        case .modal, .formPress: return answering(Reply.say(tooSlow).response(in: manner, languages), .first)
        case .suggestions: return answering(.choices([]), .first)
        }
    }

    mutating func accept() -> [Effect] {
        switch state {
        case .answering(_, _, let then): return then.isEmpty ? finish(.answered) : completing(then, .first)
        case .deferring(let ready, _): return acknowledged(ready)
        case .completing(let steps, let attempt):
            let rest = Array(steps.dropFirst())
            return rest.isEmpty ? finish(.answered) : completing(rest, attempt)
        case .new, .deferred, .finished: return []
        }
    }

    mutating func refuse(_ code: Int?) -> [Effect] {
        switch state {
        case .answering(_, let attempt, let then):
            if Self.ending(code, attempt) == .answered, !then.isEmpty { return completing(then, .first) }
            if let ending = Self.ending(code, attempt) { return finish(ending) }
            guard attempt != .apology else { return finish(.refused(code: code)) }
            return answering(Reply.say(fault).response(in: manner, languages), .apology)
        case .deferring(let ready, let attempt):
            guard let ending = Self.ending(code, attempt) else { return finish(.refused(code: code)) }
            return ending == .answered ? acknowledged(ready) : finish(ending)
        case .completing(let line, let attempt):
            // What was to be deleted is gone already: the next step stands.
            if line.first == .deleteOriginal { return completing(Array(line.dropFirst()), attempt) }
            if let ending = Self.ending(code, attempt) { return finish(ending) }
            guard attempt != .apology else { return finish(.refused(code: code)) }
            return completing(steps(for: .say(fault)), .apology)
        case .new, .deferred, .finished: return []
        }
    }

    mutating func lose(mayHaveArrived: Bool) -> [Effect] {
        switch state {
        case .answering(let response, let attempt, let then):
            guard attempt == .first else { return finish(.unknown) }
            return answering(response, .again, then: then)
        case .deferring(let ready, let attempt):
            // Lost twice it may still have been heard: the edit will tell.
            guard attempt == .first else { return acknowledged(ready) }
            state = .deferring(ready: ready, .again)
            return [.callback(deferral)]
        case .completing(let steps, let attempt):
            guard let step = steps.first, attempt == .first else { return finish(.unknown) }
            // Nothing makes Discord drop a repeated followup, so one that may have arrived is not said twice.
            if case .followup = step, mayHaveArrived { return finish(.unknown) }
            return completing(steps, .again)
        case .new, .deferred, .finished: return []
        }
    }

    mutating func expire() -> [Effect] {
        switch state {
        case .new, .answering, .deferring, .deferred, .completing: finish(.expired)
        case .finished: []
        }
    }

    /// What a refusal means wherever it comes; `nil` when it is about what we said.
    private static func ending(_ code: Int?, _ attempt: Attempt) -> Ending? {
        switch code {
        // Unknown interaction, unknown webhook, invalid webhook token: the token is dead, and stays so.
        case 10062, 10015, 50027: .expired
        // Already acknowledged: by the attempt whose answer was lost, or else by another process with our
        // token.
        case 40060: attempt == .again ? .answered : .refused(code: code)
        // The message is gone: whoever asked has dismissed it.
        case 10008: .refused(code: code)
        default: nil
        }
    }

    private var deferral: InteractionResponse {
        switch manner {
        case .message(let isShared): .deferredMessage(isEphemeral: !isShared)
        case .press: .deferredUpdate
        case .modal, .formPress, .suggestions: preconditionFailure("what cannot be deferred was deferred")
        }
    }

    private mutating func acknowledged(_ ready: Reply?) -> [Effect] {
        guard let ready else {
            state = .deferred
            return []
        }
        return completing(steps(for: ready), .first)
    }

    private mutating func answering(
        _ response: InteractionResponse, _ attempt: Attempt, then: [Effect] = []
    ) -> [Effect] {
        state = .answering(response, attempt, then: then)
        return [.callback(response)]
    }

    private mutating func completing(_ steps: [Effect], _ attempt: Attempt) -> [Effect] {
        state = .completing(steps, attempt)
        return Array(steps.prefix(1))
    }

    private mutating func finish(_ ending: Ending) -> [Effect] {
        state = .finished(ending)
        return [.finished(ending)]
    }

    /// How a reply completes a deferral. Visibility cannot change later: a private answer to what was
    /// deferred for all takes the place of the "thinking…", it does not fill it.
    private func steps(for reply: Reply) -> [Effect] {
        switch (reply, manner) {
        case (.say(let card, let isShared), .press), (.say(let card, let isShared), .formPress):
            [.followup(message(card, isShared: isShared))]
        case (.hand(let card, let files), .press), (.hand(let card, let files), .formPress):
            [.followup(handing(card, files))]
        case (.update(let card), .press), (.update(let card), .formPress):
            [.editOriginal(MessagePayload(card, in: languages.pressed))]
        case (.both(let card, let words), .press), (.both(let card, let words), .formPress):
            [
                .editOriginal(MessagePayload(card, in: languages.pressed)),
                .followup(message(words, isShared: false)),
            ]
        case (.say(let card, isShared: false), .message(isShared: true)):
            [.deleteOriginal, .followup(message(card, isShared: false))]
        case (.hand(let card, let files), .message(isShared: true)):
            [.deleteOriginal, .followup(handing(card, files))]
        case (.say(let card, let isShared), _):
            [.editOriginal(MessagePayload(card, in: languages.language(isShared: isShared)))]
        case (.hand(let card, let files), _):
            [.editOriginal(MessagePayload(card, in: languages.reader, files: files))]
        case (.update(let card), _), (.both(_, let card), _):
            [.editOriginal(MessagePayload(card, in: languages.reader))]
        case (.open, _), (.suggest, _): steps(for: .say(tooSlow))
        }
    }

    private func handing(_ card: Card, _ files: [HandedFile]) -> MessagePayload {
        MessagePayload(card, in: languages.reader, isEphemeral: true, files: files)
    }

    private func message(_ card: Card, isShared: Bool) -> MessagePayload {
        MessagePayload(card, in: languages.language(isShared: isShared), isEphemeral: !isShared)
    }
}
