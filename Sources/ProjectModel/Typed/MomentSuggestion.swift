/// A moment that autocomplete offers: what the label is made of, and the value that is read back as this very moment.
package struct MomentSuggestion: Equatable, Sendable {
    package let moment: Moment
    package let day: Day
    package let hour: Int
    package let minute: Int
    /// As the zone's database calls it: "Africa/Nairobi".
    package let zone: String
    /// `2026-11-27T17:00+03:00`.
    package let value: String
    package let distance: Distance

    /// How far away it is, in the unit people would say it in.
    package enum Distance: Equatable, Sendable {
        case minutes(Int)
        case hours(Int)
        /// Days of the calendar: tomorrow is 1 at any hour.
        case days(Int)
        case weeks(Int)
    }

    package var weekday: Weekday { day.weekday }

    package init(_ moment: Moment, now: Moment, in zone: ZoneRules) {
        self.moment = moment
        self.zone = zone.name
        day = Day(of: moment, in: zone)
        let minutes = Int(zone.local(moment) - day.number * MomentPhrase.dayLength) / 60_000
        (hour, minute) = (minutes / 60, minutes % 60)
        value = Self.iso(moment, in: zone)
        let days = Int(day.number - Day(of: now, in: zone).number)
        let away = Int(now.duration(to: moment).components.seconds)
        distance =
            if days >= 28 {
                .weeks(days / 7)
            } else if days >= 1 && away >= 12 * 3_600 {
                .days(days)
            } else if away >= 3_600 {
                .hours(away / 3_600)
            } else {
                .minutes(max(0, away / 60))
            }
    }

    /// ISO 8601 with the offset, so that it means one moment even where clocks show a time twice.
    private static func iso(_ moment: Moment, in zone: ZoneRules) -> String {
        let local = zone.local(moment)
        let day = Day(of: moment, in: zone)
        let rest = local - day.number * MomentPhrase.dayLength
        let (year, month, date) = day.civil
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var time = "\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60))"
        if rest % 60_000 != 0 {
            let fraction = rest % 1_000
            time += ":\(two(rest / 1_000 % 60))"
            if fraction != 0 { time += ".\(fraction < 100 ? "0" : "")\(two(fraction))" }
        }
        let offset = zone.offset(at: moment)
        let east = abs(offset) / 60
        return
            "\(year)-\(two(month))-\(two(date))T\(time)\(offset < 0 ? "-" : "+")\(two(east / 60)):\(two(east % 60))"
    }
}

// What to offer.
extension MomentSuggestion {
    /// The moments that what is typed so far may become, the likeliest first; nothing for what is no date.
    package static func suggestions(
        for typed: String, now: Moment, in zone: ZoneRules, limit: Int = 5
    ) -> [MomentSuggestion] {
        var moments: [Moment] = []
        for text in phrases(typed) {
            moments += TypedMoment.read(text, now: now, in: zone).candidates.filter { $0 >= now }
            if moments.unique.count >= limit { break }
        }
        return moments.unique.prefix(limit).map { MomentSuggestion($0, now: now, in: zone) }
    }

    /// What is typed, what its last word may become, and other times of its day.
    private static func phrases(_ typed: String) -> [String] {
        let text = typed.folded
        guard !text.isEmpty else {
            return ["tomorrow", "in 3 days", "in 1 week", "in 2 weeks", "end of month"]
        }
        var phrases = [typed]
        let last = text.split(separator: " ").last ?? ""
        let before = String(text.dropLast(last.count))
        if last.allSatisfy(\.isNumber), before.hasSuffix("in ") || before.hasSuffix("dans ") || before.isEmpty
        {
            let isFrench = before.hasSuffix("dans ")
            phrases +=
                (isFrench ? ["jours", "semaines", "heures", "mois"] : ["days", "weeks", "hours", "months"])
                .map { "\(before.isEmpty ? "in " : "")\(text) \($0)" }
        } else if last.allSatisfy({ $0.isLetter || $0 == "'" }) {
            phrases += endings.filter { $0.hasPrefix(last) && $0 != last }.map { before + $0 }
            if let more = continuations[String(last)] { phrases += more.map { "\(text) \($0)" } }
        }
        // Another hour of the same day, for a day alone.
        phrases += phrases.prefix(2).flatMap { phrase in ["12:00", "17:00"].map { "\(phrase) \($0)" } }
        return phrases
    }

    private static let endings = [
        "today", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday",
        "noon", "midnight", "morning", "afternoon", "evening", "next week", "next month", "in 1 hour",
        "in 3 days",
        "in 1 week", "in 2 weeks", "in 1 month", "end of month", "end of week", "days", "weeks", "hours",
        "minutes",
        "months", "demain", "aujourd'hui", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche",
        "midi", "minuit", "matin", "soir", "dans 1 heure", "dans 3 jours", "dans 1 semaine",
        "dans 2 semaines",
        "fin du mois", "semaine prochaine", "jours", "semaines", "heures", "mois", "january", "february",
        "march",
        "april", "june", "july", "august", "september", "october", "november", "december", "janvier",
        "fevrier", "mars",
        "avril", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
    ]

    private static let continuations = [
        "in": ["1 hour", "3 days", "1 week", "2 weeks", "1 month"],
        "dans": ["1 heure", "3 jours", "1 semaine", "2 semaines", "1 mois"],
        "next": ["week", "monday", "friday", "month"],
        "end": ["of week", "of month"], "fin": ["du mois"],
    ]
}
