/// A point of time as people type it, in English or in French (COMMANDS §3, rule 9).
///
/// What is decided where people leave something out:
/// - A day without a time is at 09:00; today without one, and the end of a day, week or month, at 18:00. Noon is 12:00,
///   a morning 09:00, an afternoon 14:00, an evening 18:00, a night 20:00. A midnight alone is the coming one.
/// - A time without a day is the next such time.
/// - A day without a year is the next such day; a weekday is the coming one. Named on the day itself, with its time still
///   ahead, it may be today or in a week: both are told.
/// - "Next Friday" is the Friday of the next week (weeks begin on Monday). Where the coming one lies in this week and not
///   within a day, people mean either: both are told.
/// - Two numbers with a slash or a hyphen are a day and a month in either order, both told where both can be; with a dot
///   they are a day and a month, or a time once the day is named.
/// - A bare hour from 7 on is read off a clock of 24 hours; from 1 to 6 it may be either half of the day.
/// - So many days, weeks or months ahead are days on the calendar, so many minutes or hours a span of time.
/// - A reading that clocks skip in spring is counted on from before the leap (02:30 is 03:30); one they show twice in
///   autumn is the first. An offset that was typed says which.
package enum TypedMoment: Equatable, Sendable {
    case one(Moment)
    /// Two or more readings, and only the person knows (E15).
    case ambiguous([Moment])
    /// It is over; perhaps they meant a later one (E16).
    case past(Moment, perhaps: Moment?)
    case unclear

    package static func read(_ text: String, now: Moment, in zone: ZoneRules) -> TypedMoment {
        guard let phrase = MomentPhrase(text, zone: zone) else { return .unclear }
        return MomentResolution(phrase, now: now, zone: zone).answer
    }

    /// What it may be, the likeliest first; nothing that is over.
    package var candidates: [Moment] {
        switch self {
        case .one(let moment): [moment]
        case .ambiguous(let moments): moments
        case .past(_, let perhaps): perhaps.map { [$0] } ?? []
        case .unclear: []
        }
    }
}
