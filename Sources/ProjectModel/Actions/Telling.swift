// What a team tells others: announcements, blockers that other leads are asked about, links.
extension Project {
    /// Tells the team something. It calls the team at most once a day: within it, the call is left out and the words go.
    package mutating func announce(
        _ announcement: Announcement, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try require(.setup, .recruiting, .active, .phase2, .complete, .maintained)
        let text = announcement.text
        guard !text.isBlank else { throw .reasonNeeded }
        guard text.count <= Announcement.longest else {
            throw .wordsTooLong(length: text.count, limit: Announcement.longest)
        }
        var announcement = announcement
        announcement.pingsTeam = announcement.pingsTeam && mayPingTeam(at: now)
        record(.work(.announced(announcement)), by: standing.actor, at: now)
    }

    package func mayPingTeam(at now: Moment) -> Bool {
        facts.lastTeamPing.map { $0.duration(to: now) >= Announcement.pingPause } ?? true
    }

    /// Asks other leads about a blocker.
    package mutating func share(
        blocker id: LogEntry.ID, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        guard let entry = log.first(where: { $0.id == id && $0.kind == .blocker }) else {
            throw .unknownEntry
        }
        guard entry.cleared == nil, entry.shared == nil else { throw .alreadySo }
        record(.work(.blockerShared(id)), by: standing.actor, at: now)
    }

    /// Keeps a link with the project; anybody aboard may (COMMANDS §2).
    package mutating func save(
        link: ProjectLink, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.team, of: standing)
        try link.check()
        guard !links.contains(where: { $0.address == link.address }) else { throw .alreadySo }
        guard links.count < ProjectLink.most else { throw .tooManyLinks(limit: ProjectLink.most) }
        record(.work(.linkSaved(link)), by: standing.actor, at: now)
    }
}

extension Details {
    /// Only what would change something.
    func differing(from project: Project) -> Details {
        Details(
            summary: summary == project.summary ? nil : summary,
            techStack: techStack == project.techStack ? nil : techStack,
            maturity: maturity == project.maturity ? nil : maturity,
            plannedWeeks: plannedWeeks == project.plannedWeeks ? nil : plannedWeeks,
            note: note == project.note || note?.isBlank == true && project.note == nil ? nil : note,
            links: links == project.links ? nil : links)
    }

    /// - Throws: the first that does not fit.
    func check() throws(Refusal) {
        if let summary {
            guard !summary.isBlank else { throw .reasonNeeded }
            guard summary.count <= 600 else { throw .wordsTooLong(length: summary.count, limit: 600) }
        }
        if let note, note.count > 300 { throw .wordsTooLong(length: note.count, limit: 300) }
        for name in techStack ?? [] where name.count > 40 {
            throw .wordsTooLong(length: name.count, limit: 40)
        }
        if let techStack, techStack.count > 25 { throw .countOutOfRange(techStack.count, allowed: 0...25) }
        if let plannedWeeks, !(1...104).contains(plannedWeeks) {
            throw .countOutOfRange(plannedWeeks, allowed: 1...104)
        }
        guard let links else { return }
        guard links.count <= ProjectLink.most else { throw .tooManyLinks(limit: ProjectLink.most) }
        for link in links { try link.check() }
    }
}
