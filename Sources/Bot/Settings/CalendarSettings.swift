import Foundation
import ProjectModel

/// The community's working days, as the settings write them (DOMAIN §3).
enum CalendarSettings {
    static func calendar(zone: String, weekend: String, holidays: String) throws(SettingsMistakes)
        -> BusinessCalendar
    {
        var mistakes: [String] = []
        let known = TimeZone(identifier: zone)
        if known == nil {
            mistakes.append(
                "community.zone is “\(zone)”, and should be a zone such as UTC or Africa/Nairobi.")
        }
        var days: Set<Weekday> = []
        for word in words(weekend) {
            if let day = Weekday(rawValue: word.lowercased()) {
                days.insert(day)
            } else {
                mistakes.append(
                    "community.weekend holds “\(word)”, which is no day of the week, such as saturday.")
            }
        }
        if days.count == 7 { mistakes.append("community.weekend leaves no day to work on.") }
        var dates: Set<Day> = []
        for word in words(holidays) {
            if let day = day(word) {
                dates.insert(day)
            } else {
                mistakes.append("community.holidays holds “\(word)”, which is no date, such as 2026-12-25.")
            }
        }
        guard let known, mistakes.isEmpty else { throw SettingsMistakes(mistakes) }
        return BusinessCalendar(zone: ZoneRules(known), weekend: days, holidays: dates)
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == " " }.map(String.init)
    }

    private static func day(_ text: String) -> Day? {
        let parts = text.split(separator: "-").compactMap { Int64($0) }
        guard parts.count == 3, text.count == 10 else { return nil }
        let day = Day(parts[0], parts[1], parts[2])
        // The thirtieth of February is another day.
        return day.civil == (parts[0], parts[1], parts[2]) ? day : nil
    }
}

extension ZoneRules {
    /// A zone of the system's database, over the years a community may look back and ahead.
    init(_ zone: TimeZone) {
        let begin = Date(timeIntervalSince1970: 1_420_070_400)
        let end = begin.addingTimeInterval(40 * 366 * 86_400)
        var offsets = [
            Offset(from: Moment(millisecondsSince1970: 0), seconds: Int64(zone.secondsFromGMT(for: begin)))
        ]
        var date = begin
        while let next = zone.nextDaylightSavingTimeTransition(after: date), next < end, next > date {
            let moment = Moment(millisecondsSince1970: Int64(next.timeIntervalSince1970 * 1_000))
            offsets.append(Offset(from: moment, seconds: Int64(zone.secondsFromGMT(for: next))))
            date = next
        }
        // Foundation calls the world's zone by its older name.
        self.init(name: zone.identifier == "GMT" ? "UTC" : zone.identifier, offsets: offsets)
    }
}
