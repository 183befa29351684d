import ProjectModel

// What a team says of itself, as everybody may read it (F87, F89): a check-in’s note is for stewards, and stands nowhere here.
extension Project {
    /// The blockers that are open, and the last check-in while it is news.
    func signLines(at now: Moment) -> Phrase? {
        guard dormancy == nil else { return nil }
        var lines = openBlockers.suffix(2).map { Phrase("**Blocked:** \(Words.inert($0.text, upTo: 120))") }
        if openBlockers.count > 2 { lines.append("and \(openBlockers.count - 2) more blockers") }
        if let line = checkInLine(at: now) { lines.append(line) }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    private func checkInLine(at now: Moment) -> Phrase? {
        guard let last = checkIns.last else { return nil }
        if let back = breakEnds, now < back { return "**Taking a break** until \(Stamp.date(back))" }
        guard last.status != .takingABreak, last.at.duration(to: now) < .days(14) else { return nil }
        return "**\(last.status.word)**, said \(Stamp.relative(last.at))"
    }
}
