import ProjectModel

/// Writes an iCalendar (F134): milestones that are planned, what an announced twist asks for, and by when proposals are
/// answered and decided. The hour a twist is announced at is the lead's secret and stands in none.
package enum CalendarDocument {
    package static func document(
        _ projects: [Project], calendar: BusinessCalendar = BusinessCalendar(), at now: Moment
    ) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guildhall//Projects//EN", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Projects",
        ]
        for event in projects.sorted(by: { $0.id < $1.id }).flatMap({ events(of: $0, calendar) }) {
            lines += [
                "BEGIN:VEVENT", "UID:\(event.uid)@guildhall", "DTSTAMP:\(stamp(now))",
                "DTSTART:\(stamp(event.at))",
                "SUMMARY:\(escaped(event.summary))",
            ]
            if let address = event.address { lines.append("URL:\(address)") }
            lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
        }
        lines.append("END:VCALENDAR")
        return lines.map(folded).joined()
    }

    private struct Event {
        var uid: String
        var summary: String
        var at: Moment
        var address: String?
    }

    private static func events(of project: Project, _ calendar: BusinessCalendar) -> [Event] {
        let name = project.name.oneLine
        let address = project.repository.flatMap { address in
            (address.hasPrefix("https://") || address.hasPrefix("http://"))
                && address.allSatisfy { $0.isASCII && !$0.isWhitespace }
                ? address : nil
        }
        var events: [Event] = []
        func add(_ kind: String, _ summary: String, _ at: Moment?) {
            guard let at else { return }
            events.append(
                Event(uid: "\(project.id)-\(kind)", summary: "\(name): \(summary)", at: at, address: address))
        }
        for milestone in project.milestones where milestone.done == nil {
            add("m\(milestone.id)", milestone.title.oneLine, milestone.due)
        }
        if let twist = project.twist, twist.announced != nil {
            add("twist", "Phase 2, the twist, was announced", twist.announced)
            add("twist-deadline", "adapt to the twist by now", twist.deadline)
        }
        if project.stage == .proposed, let clock = project.proposal?.clock {
            add("first-answer", "first answer due", clock.firstAnswerDue(in: calendar))
            add("decision", "decision due", clock.decisionDue)
        }
        return events
    }

    /// In UTC, to the second.
    private static func stamp(_ moment: Moment) -> String {
        let day = Day(moment)
        let seconds = moment.secondsSince1970 - day.moment(like: nil).secondsSince1970
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let date = "\(day)".filter { $0 != "-" }
        return "\(date)T\(two(seconds / 3_600))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
    }

    /// Text as a value (RFC 5545, 3.3.11).
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\n", with: "\\n")
    }

    /// Lines of at most 75 bytes, cut between characters (RFC 5545, 3.1).
    private static func folded(_ line: String) -> String {
        var (lines, current, length) = ([String](), "", 0)
        for character in line {
            let size = String(character).utf8.count
            if length + size > 75 {
                lines.append(current)
                (current, length) = (" ", 1)
            }
            current.append(character)
            length += size
        }
        return (lines + [current]).map { $0 + "\r\n" }.joined()
    }
}
