import ProjectModel

/// Seats and people: what is open, who asks, who is welcomed. Personal words go to the desk and to the person only.
extension PostWords {
    func told(_ change: TeamChange, _ by: Actor) -> Told? {
        switch change {
        case .seatsOpened(let role, let count):
            return Told(
                "\(item) looks for \(name(role))\(count > 1 ? " (\(count) seats)" : .empty).", asking, why)
        case .seatCalledUrgent(let role): return Told("\(item) needs a \(name(role)) soon.", asking, why)
        case .joinRequested(let request): return requested(request)
        case .joinWithdrawn(let id):
            return applicant(id).map { Told("\($0) has withdrawn the application to \(item).") }
        case .joinAsked(_, let question):
            return Told(
                "\(item): the lead has a question about your application.", quoted(question.words),
                "Answer in /me, whenever it suits you.", pings: called)
        case .joinTalkOffered(let id): return talk(id, by)
        case .joinReplied(let id, let answer):
            return applicant(id).map {
                Told("\($0) has answered the question about the application.", quoted(answer.words))
            }
        case .joinWelcomed(let id, let welcome): return welcomed(id, welcome)
        case .joinDeclined(let id, let feedback): return declined(id, feedback)
        case .invited(_, let role):
            return Told(
                "\(item) invites you to join as \(name(role)).", "Answer in /me; no is a good answer too.",
                pings: called)
        case .invitationAnswered(let member, let accepted):
            return Told(accepted ? "\(member) accepts the invitation." : "\(member) cannot join for now.")
        case .left(let member, _): return Told("\(member) has left the team. The seat is open again.")
        case .leadOffered(_, let kind): return offered(kind)
        case .leadOfferAnswered(let member, let accepted):
            return Told(accepted ? "\(member) leads \(item) now." : "\(member) cannot lead \(item).")
        case .takeoverVolunteered(let member, let words, _):
            return Told("\(member) could lead \(item).", quoted(words.words))
        case .seatsClosed, .roleChanged, .returned, .coLeadNamed, .coLeadEnded, .joinQuieted,
            .onboardingTicked,
            .onboardingUnticked, .onboardingListed:
            return nil
        }
    }

    /// A direct message has no buttons (E22).
    private var asking: Phrase? { isPersonal && !isToTeam ? "Ask to join with /apply." : nil }

    private func name(_ role: String) -> Inert { Words.inert(role, upTo: 60) }

    private func applicant(_ id: JoinRequest.ID) -> MemberID? {
        project.requests.first { $0.id == id }?.member
    }

    private func requested(_ request: JoinRequest) -> Told? {
        var facts: [Phrase] = ["\(Inert(verbatim: request.hours.rawValue)) h a week"]
        if let role = request.role { facts.insert("\(name(role))", at: 0) }
        facts += request.skills.prefix(5).map { Phrase(Inert(verbatim: $0.rawValue)) }
        if let gitHub = request.gitHubName { facts.append("GitHub \(Words.inert(gitHub, upTo: 40))") }
        facts.append("answer expected \(Stamp.relative(request.answerExpected))")
        return Told(
            "\(request.member) applies to \(item).", "-# \(facts.joined(separator: " · "))",
            quoted(request.words.words, upTo: 1_000), pings: project.lead.map { [.member($0)] } ?? [])
    }

    /// In their thread both are called; without one it is a direct message to the applicant.
    private func talk(_ id: JoinRequest.ID, _ by: Actor) -> Told? {
        guard let member = applicant(id) else { return nil }
        if isPersonal { return Told("\(item): the lead would like to talk with you first.") }
        let host: Phrase = if case .member(let host) = by { "\(host)" } else { "A steward" }
        let hosts = if case .member(let host) = by { [Ping.member(host)] } else { [Ping]() }
        return Told(
            "\(item): \(host) would like to talk with \(member) before an answer.",
            "Write to each other whenever it suits you: there is no hurry, and nothing to prepare.",
            pings: [.member(member)] + hosts)
    }

    private func welcomed(_ id: JoinRequest.ID, _ welcome: JoinRequest.Welcome) -> Told? {
        guard let member = applicant(id) else { return nil }
        switch lane {
        case .member:
            return Told(
                "Welcome to \(item), as \(name(welcome.role)).", quoted(welcome.words),
                welcome.firstTask.map { "Your first task: \(Words.inert($0, upTo: 200))" }, pings: called)
        case .desk: return Told("\(member) is aboard as \(name(welcome.role)).")
        case .proposals, .projects, .project, .thread, .leads, .contributors, .stewards, .aside:
            return Told("Welcome \(member), who joins as \(name(welcome.role)).")
        }
    }

    private func declined(_ id: JoinRequest.ID, _ feedback: PersonalText) -> Told? {
        guard let member = applicant(id) else { return nil }
        guard isPersonal else { return Told("\(member) was told: not this time.") }
        return Told(
            "\(item): not this time.", quoted(feedback.words),
            "Thank you for asking. /projects shows where else people are wanted.", pings: called)
    }

    private func offered(_ kind: LeadOffer.Kind) -> Told? {
        switch kind {
        case .assignment:
            Told("Would you lead \(item)?", "Answer in /me; no is a good answer too.", pings: called)
        case .handover:
            Told(
                "\(item) would be handed over to you, if you take it.",
                "Answer in /me; no is a good answer too.", pings: called)
        }
    }

    /// A direct message calls whoever it is to.
    private var called: [Ping] {
        if case .member(let member) = lane { [.member(member)] } else { [] }
    }
}
