import Cards
import Interactions
import ProjectModel

/// What became of a date that somebody typed.
enum TypedDate {
    case moment(Moment)
    /// It is asked what was meant (E15, E16).
    case question(Card)
}

extension Call {
    /// Reads a date as autocomplete does, for it may have been sent without being picked.
    /// - Parameter pick: the button that goes on with one of the readings.
    func date(_ typed: String, pick: (Moment, Phrase) -> Card.Button) -> TypedDate {
        func options(_ moments: [Moment]) -> [Card.Button] {
            moments.prefix(4).map { pick($0, MomentSuggestion($0, now: now, in: zone).short) }
        }
        switch TypedMoment.read(typed, now: now, in: zone) {
        case .one(let moment): return .moment(moment)
        case .ambiguous(let moments): return .question(DateCard.unclear(typed, options: options(moments)))
        case .past(let moment, let perhaps):
            return .question(DateCard.past(moment, options: options(perhaps.map { [$0] } ?? [])))
        case .unclear: return .question(DateCard.unreadable(typed))
        }
    }
}

extension Suggestions {
    /// How a date is read, while it is typed (COMMANDS §3.9).
    static let moments = Suggestions { call, typed in
        MomentSuggestion.suggestions(for: typed, now: call.now, in: call.zone).map {
            Suggestion($0.label.spoken(in: call.language), value: $0.value)
        }
    }
}
