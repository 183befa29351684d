import ProjectModel

extension MomentSuggestion {
    /// How a typed date was read: "Fri 27 Nov 2026, 17:00 Nairobi – in 4 days" (COMMANDS §3.9).
    package var label: Phrase { "\(date) \(day.civil.year), \(clock) \(place) – \(distance.words)" }

    /// The same in a button's room: "Fri 27 Nov, 17:00".
    package var short: Phrase { "\(date), \(clock)" }

    private var date: Phrase { "\(weekday.short) \(day.civil.day) \(Self.months[Int(day.civil.month) - 1])" }

    private var clock: Inert {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return Inert(verbatim: "\(two(hour)):\(two(minute))")
    }

    /// The last part of a zone's name is the one people know: "Nairobi".
    private var place: Inert {
        let last = zone.split(separator: "/").last.map(String.init) ?? zone
        return Inert(verbatim: last.replacing("_", with: " "))
    }

    private static let months: [Phrase] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension Weekday {
    fileprivate var short: Phrase {
        switch self {
        case .monday: "Mon"
        case .tuesday: "Tue"
        case .wednesday: "Wed"
        case .thursday: "Thu"
        case .friday: "Fri"
        case .saturday: "Sat"
        case .sunday: "Sun"
        }
    }
}

extension MomentSuggestion.Distance {
    package var words: Phrase {
        switch self {
        case .minutes(let count): .counted(count, one: "in 1 minute", other: "in \(count) minutes")
        case .hours(let count): .counted(count, one: "in 1 hour", other: "in \(count) hours")
        case .days(let count): .counted(count, one: "tomorrow", other: "in \(count) days")
        case .weeks(let count): .counted(count, one: "in 1 week", other: "in \(count) weeks")
        }
    }
}
