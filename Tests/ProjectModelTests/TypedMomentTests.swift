import Foundation
import ProjectModel
import Testing

/// Dates as people type them, in three zones, across the changes to and from summer time.
@Suite("Typed dates")
struct TypedMomentTests {
    private let zones = ["Africa/Nairobi", "Europe/Paris", "America/New_York"].map(ZoneRules.of)

    @Test("Each line of the table means what it says, in each of the three zones")
    func table() throws {
        let rows = try Table().rows
        #expect(rows.count >= 150)
        for row in rows {
            for (zone, expected) in zip(zones, row.readings) {
                let found = TypedMoment.read(row.typed, now: row.now, in: zone).plain
                if found != expected {
                    Issue.record(
                        "“\(row.typed)” in \(zone.name) at \(row.now.plain): \(found), not \(expected)")
                }
            }
        }
    }

    @Test("Capitals, accents and blanks make no difference")
    func spelling() throws {
        for row in try Table().rows where !row.typed.contains("<") {
            let spelled = "  \(row.typed.uppercased())  "
            #expect(
                TypedMoment.read(spelled, now: row.now, in: zones[1])
                    == TypedMoment.read(row.typed, now: row.now, in: zones[1]), "\(row.typed)")
        }
    }

    @Test("A moment as we write it is read back as itself, also where clocks show a time twice")
    func readBack() {
        for zone in zones + [.utc] {
            for hour in 0..<(24 * 420) {
                let moment = Moment(millisecondsSince1970: 1_792_000_000_000 + Int64(hour) * 2_700_000)
                let now = moment.advanced(by: .seconds(-60))
                let value = MomentSuggestion(moment, now: now, in: zone).value
                let read = TypedMoment.read(value, now: now, in: zone)
                if read != .one(moment) { Issue.record("\(value) in \(zone.name) is \(read.plain)") }
            }
        }
    }

    @Test("Random text is read without harm, and what is read lies where it is said to lie")
    func noise() {
        let words = [
            "in", "2", "weeks", "fri", "5pm", "next", "31", "12", "/", ":", ".", "-", "+", "2026", "end",
            "of",
            "month", "noon", "à", "9h", "30", "mar", "1er", "ago", "am", "99", "T", "Z", "<t:", ">", "ce",
            "soir",
        ]
        var state: UInt64 = 20_261_127
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let now = Moment(millisecondsSince1970: 1_792_742_400_000)
        for _ in 0..<20_000 {
            let text = (0...below(6)).map { _ in words[below(words.count)] }.joined(
                separator: below(2) == 0 ? " " : "")
            switch TypedMoment.read(text, now: now, in: zones[below(3)]) {
            case .one(let moment): #expect(moment >= now, "\(text)")
            case .ambiguous(let moments):
                #expect(moments.count > 1 && Set(moments).count == moments.count, "\(text)")
                #expect(moments.allSatisfy { $0 >= now }, "\(text)")
            case .past(let moment, let perhaps):
                #expect(moment < now && perhaps.map { $0 >= now } ?? true, "\(text)")
            case .unclear: break
            }
        }
    }
}

/// What autocomplete offers.
@Suite("Suggested dates")
struct MomentSuggestionTests {
    private let now = Moment(millisecondsSince1970: 1_792_742_400_000)  // Fri 23 Oct 2026 08:00 UTC
    private let paris = ZoneRules.of("Europe/Paris")

    private func values(_ typed: String) -> [String] {
        MomentSuggestion.suggestions(for: typed, now: now, in: paris).map(\.value)
    }

    @Test("What is typed comes first; a day alone is offered at other hours too")
    func first() {
        #expect(values("mon 5pm") == ["2026-10-26T17:00+01:00"])
        #expect(
            values("mon").prefix(3) == [
                "2026-10-26T09:00+01:00", "2026-10-26T12:00+01:00", "2026-10-26T17:00+01:00",
            ])
        #expect(values("5/6").prefix(2) == ["2027-06-05T09:00+02:00", "2027-05-06T09:00+02:00"])
        #expect(values("today 9") == ["2026-10-24T09:00+02:00"], "what is over is not offered")
    }

    @Test("Half a word becomes the words it may be")
    func completion() {
        #expect(values("tom").first == "2026-10-24T09:00+02:00")
        #expect(values("ven").first == "2026-10-30T09:00+01:00")
        #expect(values("in 2").contains("2026-11-06T09:00+01:00"))
        #expect(values("dans 2").first == "2026-10-25T09:00+01:00")
        #expect(values("next").contains("2026-11-01T09:00+01:00"))
        #expect(values("").count == 5)
        #expect(values("qqq").isEmpty)
    }

    @Test("The parts of a label are the zone's own")
    func parts() throws {
        let monday = try #require(MomentSuggestion.suggestions(for: "mon 5pm", now: now, in: paris).first)
        #expect(monday.weekday == .monday && monday.day == Day(2026, 10, 26))
        #expect(monday.hour == 17 && monday.minute == 0 && monday.zone == "Europe/Paris")
        #expect(monday.distance == .days(3))
        func distance(_ typed: String) -> MomentSuggestion.Distance? {
            MomentSuggestion.suggestions(for: typed, now: now, in: paris).first?.distance
        }
        #expect(distance("in 90 min") == .hours(1))
        #expect(distance("in 20 min") == .minutes(20))
        #expect(distance("demain 23h") == .days(1))
        #expect(distance("in 5 weeks") == .weeks(5))
    }

    @Test(
        "Whatever is typed, a suggestion's value is read back as its moment, and none is over or told twice")
    func roundTrip() throws {
        for row in try Table().rows {
            for zone in ["Africa/Nairobi", "Europe/Paris", "America/New_York"].map(ZoneRules.of) {
                for length in 0...min(row.typed.count, 12) {
                    let typed = String(row.typed.prefix(length))
                    let offered = MomentSuggestion.suggestions(for: typed, now: row.now, in: zone)
                    #expect(offered.count <= 5 && Set(offered.map(\.moment)).count == offered.count)
                    for suggestion in offered {
                        let read = TypedMoment.read(suggestion.value, now: row.now, in: zone)
                        if read != .one(suggestion.moment) {
                            Issue.record("\(typed): \(suggestion.value), \(read.plain)")
                        }
                    }
                }
            }
        }
    }
}

/// `typed-moments.tsv`.
struct Table {
    var rows: [(now: Moment, typed: String, readings: [String])] = []

    init() throws {
        let url = try #require(Bundle.module.url(forResource: "Tables/typed-moments", withExtension: "tsv"))
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let now = try #require(ISO8601DateFormatter().date(from: columns[0].replacing("Z", with: ":00Z")))
            rows.append((Moment(now), columns[1], Array(columns[2...])))
        }
    }
}

extension ZoneRules {
    /// From the system's database, as the bot fills it.
    static func of(_ name: String) -> ZoneRules {
        guard let zone = TimeZone(identifier: name) else {
            preconditionFailure("no zone \(name) on this system")
        }
        var date = Date(timeIntervalSince1970: 1_700_000_000)
        var offsets = [Offset(from: Moment(date), seconds: Int64(zone.secondsFromGMT(for: date)))]
        while let next = zone.nextDaylightSavingTimeTransition(after: date), offsets.count < 40, next > date {
            offsets.append(Offset(from: Moment(next), seconds: Int64(zone.secondsFromGMT(for: next))))
            date = next
        }
        return ZoneRules(name: name, offsets: offsets)
    }
}

extension Moment {
    fileprivate init(_ date: Date) {
        self.init(millisecondsSince1970: Int64(date.timeIntervalSince1970 * 1_000))
    }

    fileprivate var plain: String {
        let suggestion = MomentSuggestion(self, now: self, in: .utc)
        return suggestion.value.replacing("+00:00", with: "Z")
    }
}

extension TypedMoment {
    fileprivate var plain: String {
        switch self {
        case .one(let moment): moment.plain
        case .ambiguous(let moments): moments.map(\.plain).joined(separator: " or ")
        case .past(let moment, let perhaps):
            "past \(moment.plain)" + (perhaps.map { " perhaps \($0.plain)" } ?? "")
        case .unclear: "unclear"
        }
    }
}
