// How people come aboard, and leave.
extension Project {
    /// Applies to join (F64): one open request per person and project, a few per person.
    package mutating func receive(
        _ letter: JoinRequest.Letter, from applicant: Applicant, at now: Moment
    ) throws(Refusal) {
        let member = try checkApplying(applicant, role: letter.role)
        guard letter.words.count >= 20 else { throw .wordsTooShort(length: letter.words.count, needed: 20) }
        guard letter.words.count <= 1_000 else {
            throw .wordsTooLong(length: letter.words.count, limit: 1_000)
        }
        if let name = letter.gitHubName, !Member.isGitHubName(name) { throw .notAGitHubName(name) }
        let request = JoinRequest((requests.map(\.id).max() ?? 0) + 1, by: member, letter, at: now)
        record(.team(.joinRequested(request)), by: applicant.standing.actor, at: now)
    }

    /// Whether somebody may apply now: asked before the form opens, and again when it arrives.
    @discardableResult
    package func checkApplying(_ applicant: Applicant, role: String? = nil) throws(Refusal) -> MemberID {
        let member = try person(applicant.standing)
        guard self.state.takesPeople, dormancy == nil else {
            throw .wrongStage(needed: [.recruiting, .active, .phase2, .complete, .maintained], is: stage)
        }
        try notAboard(member)
        if let open = requests.first(where: { $0.member == member && $0.status.isOpen }) {
            throw .alreadyApplied(at: open.at, answerExpected: open.answerExpected)
        }
        guard hasOpenSeats else { throw .noSeats(project: ProjectName(id: id, name: listing.name)) }
        guard applicant.openRequests < Applicant.openRequestsAllowed else {
            throw .tooManyRequests(open: applicant.openRequests)
        }
        if let role { _ = try openSeat(role) }
        return member
    }

    package mutating func withdraw(
        request id: JoinRequest.ID, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let request = try openRequest(id)
        guard standing.member == request.member else { throw .notYours(needed: [.member], lead: nil) }
        record(.team(.joinWithdrawn(id)), by: standing.actor, at: now)
    }

    /// Asks the applicant something; the answer's time stands still meanwhile.
    package mutating func ask(
        request id: JoinRequest.ID, _ question: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        let request = try openRequest(id)
        guard !question.isBlank else { throw .reasonNeeded }
        let words = PersonalText(question, about: request.member)
        guard request.status != .asked(words) else { throw .alreadySo }
        record(.team(.joinAsked(id, words)), by: standing.actor, at: now)
    }

    /// The applicant answers a question; the lead's time begins anew.
    package mutating func reply(
        request id: JoinRequest.ID, _ answer: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let request = try openRequest(id)
        guard standing.member == request.member else { throw .notYours(needed: [.member], lead: nil) }
        guard case .asked = request.status else { throw .alreadySo }
        guard !answer.isBlank else { throw .reasonNeeded }
        guard answer.count <= 1_000 else { throw .wordsTooLong(length: answer.count, limit: 1_000) }
        let words = PersonalText(answer, about: request.member)
        record(.team(.joinReplied(id, words)), by: standing.actor, at: now)
    }

    /// Offers to talk before deciding (F68); one offer stands until the application is answered.
    package mutating func offerTalk(
        request id: JoinRequest.ID, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        let request = try openRequest(id)
        guard standing.member != request.member else { throw .notYours(needed: [.steward], lead: self.lead) }
        guard request.talk == nil else { throw .alreadySo }
        record(.team(.joinTalkOffered(id)), by: standing.actor, at: now)
    }

    /// Chooses whether a welcome names the newcomer in the project's channel (MIRROR §2).
    package mutating func keep(
        quiet isQuiet: Bool, request id: JoinRequest.ID, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let request = try openRequest(id)
        guard standing.member == request.member else { throw .notYours(needed: [.member], lead: nil) }
        guard request.isQuiet != isQuiet else { throw .alreadySo }
        record(.team(.joinQuieted(id, isQuiet)), by: standing.actor, at: now)
    }

    /// Takes an applicant aboard (F69).
    package mutating func welcome(
        request id: JoinRequest.ID, _ welcome: JoinRequest.Welcome, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        let request = try openRequest(id)
        guard standing.member != request.member else { throw .notYours(needed: [.steward], lead: self.lead) }
        var welcome = welcome
        welcome.role = try openSeat(welcome.role).role
        record(.team(.joinWelcomed(request.id, welcome)), by: standing.actor, at: now)
    }

    /// Says "not this time", with feedback of at least 20 characters (F67, C5).
    package mutating func decline(
        request id: JoinRequest.ID, feedback: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        let request = try openRequest(id)
        guard feedback.count >= 20 else { throw .wordsTooShort(length: feedback.count, needed: 20) }
        let words = PersonalText(feedback, about: request.member)
        record(.team(.joinDeclined(id, feedback: words)), by: standing.actor, at: now)
    }

    package mutating func invite(
        _ member: MemberID, role: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try notAboard(member)
        guard !invitations.contains(where: { $0.to == member }) else { throw .alreadySo }
        let seat = try openSeat(role)
        record(.team(.invited(member, role: seat.role)), by: standing.actor, at: now)
    }

    package mutating func answerInvitation(
        accepted: Bool, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let member = try person(standing)
        guard let invitation = invitations.first(where: { $0.to == member }) else { throw .notInvited }
        if accepted {
            try notAboard(member)
            _ = try openSeat(invitation.role)
        }
        record(.team(.invitationAnswered(member, accepted: accepted)), by: standing.actor, at: now)
    }

    /// Leaves; no reason is asked (F77). A lead hands over first.
    package mutating func leave(by standing: Standing, at now: Moment) throws(Refusal) {
        let member = try person(standing)
        guard self.lead != member else { throw .leadLeaves }
        guard isAboard(member) else { throw .notAboard }
        record(.team(.left(member, thanks: nil)), by: standing.actor, at: now)
    }

    /// Comes back to a seat that is open (F77); whose part a lead had ended applies like anybody.
    package mutating func comeBack(by standing: Standing, at now: Moment) throws(Refusal) {
        let member = try person(standing)
        try notAboard(member)
        guard let before = alumni.first(where: { $0.member == member }), !before.endedByLead else {
            throw .notInvited
        }
        let seat = try openSeat(before.role)
        record(.team(.returned(member, role: seat.role)), by: standing.actor, at: now)
    }

    /// Thanks somebody and ends their part.
    package mutating func remove(
        _ member: MemberID, thanks: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        guard self.lead != member else { throw .leadLeaves }
        guard isAboard(member) else { throw .notAboard }
        guard !thanks.isBlank else { throw .reasonNeeded }
        record(.team(.left(member, thanks: PersonalText(thanks, about: member))), by: standing.actor, at: now)
    }

    private func notAboard(_ member: MemberID) throws(Refusal) {
        guard isAboard(member) else { return }
        throw .alreadyAboard(role: self.team.first { $0.member == member }?.role)
    }

    private func openSeat(_ role: String) throws(Refusal) -> Seat {
        let open = self.seats.filter { $0.count > listing.taken($0) }
        guard let seat = self.seats.first(where: { $0.role.folded == role.folded }) else {
            throw .unknownRole(role, roles: open.map(\.role))
        }
        guard open.contains(seat) else { throw .noSeats(project: ProjectName(id: id, name: listing.name)) }
        return seat
    }

    private func openRequest(_ id: JoinRequest.ID) throws(Refusal) -> JoinRequest {
        guard let request = requests.first(where: { $0.id == id }) else { throw .unknownRequest }
        guard request.status.isOpen else { throw .requestClosed(request.status) }
        return request
    }
}
