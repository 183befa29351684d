import ProjectModel

/// Work and credit: what a team finished, decided, ran into.
extension PostWords {
    func told(_ change: WorkChange, _ by: Actor) -> Told? {
        switch change {
        case .milestoneDone(let id, _):
            guard let milestone = project.milestones.first(where: { $0.id == id }) else { return nil }
            let done = project.milestones.count { $0.done != nil }
            let head: Phrase = "Milestone done: \(Words.inert(milestone.title, upTo: 100))"
            return Told(
                lane == .projects || isPersonal ? "\(item). \(head)" : head,
                "-# \(done) of \(project.milestones.count) milestones", why)
        case .logged(let entry): return logged(entry, by)
        case .blockerShared(let id):
            guard let entry = project.log.first(where: { $0.id == id }) else { return nil }
            return Told("\(item) asks other leads about a blocker.", quoted(entry.text))
        case .checkedIn(let checkIn): return checkedIn(checkIn, by)
        case .waiverAsked(_, let reason), .guardWaiverAsked(_, let reason):
            return Told("\(item): a step is asked to be waived\(.by(by)).", quoted(reason))
        case .announced(let announcement):
            let head: Phrase =
                lane == .projects || isPersonal ? "\(item) announces:" : "Announcement\(.by(by)):"
            return Told(
                head, Phrase(Words.inert(announcement.text, upTo: Announcement.longest)), why,
                pings: announcement.pingsTeam && lane == .project(project.id) ? [.team(project.id)] : [],
                brief: "\(head) \(Words.inert(announcement.text, upTo: 200))")
        case .ticked, .unticked, .waiverGranted, .guardSaid, .guardUnsaid, .guardWaiverGranted,
            .repositoryNamed, .channelChosen,
            .milestoneAdded, .milestoneMoved, .milestoneDropped, .blockerCleared, .activitySeen, .edited,
            .linkSaved:
            return nil
        }
    }

    private func logged(_ entry: LogEntry, _ by: Actor) -> Told? {
        let text = Words.inert(entry.text, upTo: 200)
        return switch entry.kind {
        case .decision(let number): Told("Decision \(number)\(.by(by)): \(text)")
        case .blocker: Told("Blocked\(.by(by)): \(text)")
        case .cost, .note: nil
        }
    }

    private func checkedIn(_ checkIn: CheckIn, _ by: Actor) -> Told? {
        let status: Phrase =
            switch checkIn.status {
            case .onTrack: "on track"
            case .blocked: "blocked"
            case .needPeople: "people are needed"
            case .takingABreak:
                checkIn.back.map { "a break until \(Stamp.date($0))" } ?? "a break of two weeks"
            }
        return Told("Check-in\(.by(by)): \(status).", quoted(checkIn.note))
    }

    func told(_ change: CreditChange, _ by: Actor) -> Told? {
        guard case .proposed(let credit) = change else { return nil }
        return Told(
            "\(item): credit for your work waits for your yes.", quoted(credit.words),
            "Agree, or say it in your own words, in /me.", pings: [.member(credit.member)])
    }
}
