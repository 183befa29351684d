// Who leads, and the seats a lead offers.
extension Project {
    /// A steward offers the lead's role, or the lead hands over (F56, F88); it counts when the person accepts.
    package mutating func offerLead(
        to member: MemberID, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.soleLead, of: standing)
        guard self.state != .proposed else { throw .wrongStage(needed: [.approved], is: stage) }
        guard self.lead != member, leadOffer?.to != member else { throw .alreadySo }
        let kind: LeadOffer.Kind =
            standing.member != nil && standing.member == self.lead ? .handover : .assignment
        record(.team(.leadOffered(member, kind)), by: standing.actor, at: now)
    }

    package mutating func answerLeadOffer(
        accepted: Bool, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let member = try person(standing)
        guard leadOffer?.to == member else { throw .noLeadOffer }
        record(.team(.leadOfferAnswered(member, accepted: accepted)), by: standing.actor, at: now)
    }

    /// Somebody could lead a project that rests (F79); a steward then offers it.
    package mutating func volunteer(
        _ why: String, hours: Hours? = nil, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let member = try checkVolunteering(standing)
        guard !why.isBlank else { throw .reasonNeeded }
        let words = PersonalText(why, about: member)
        guard !volunteers.contains(where: { $0.member == member && $0.words == words && $0.hours == hours })
        else { throw .alreadySo }
        record(.team(.takeoverVolunteered(member, words, hours: hours)), by: standing.actor, at: now)
    }

    /// Whether somebody may offer to take it over: asked before the form opens, and again when it arrives.
    @discardableResult
    package func checkVolunteering(_ standing: Standing) throws(Refusal) -> MemberID {
        let member = try person(standing)
        try require(.dormant, .archived)
        guard self.lead != member else { throw .alreadySo }
        return member
    }

    /// Whether somebody who could lead it is looked for.
    package var wantsLead: Bool { dormancy != nil || self.state == .archived }

    package mutating func nameCoLead(_ member: MemberID, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        try require(.soleLead, of: standing)
        guard self.team.contains(where: { $0.member == member }) else { throw .notAboard }
        guard !self.coLeads.contains(member) else { throw .alreadySo }
        guard self.coLeads.count < 2 else { throw .tooManyCoLeads }
        record(.team(.coLeadNamed(member)), by: standing.actor, at: now)
    }

    package mutating func endCoLead(_ member: MemberID, by standing: Standing, at now: Moment) throws(Refusal)
    {
        if standing.member != member { try require(.soleLead, of: standing) }
        guard self.coLeads.contains(member) else { throw .alreadySo }
        record(.team(.coLeadEnded(member)), by: standing.actor, at: now)
    }

    package mutating func changeRole(
        of member: MemberID, to role: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        guard let aboard = self.team.first(where: { $0.member == member }) else { throw .notAboard }
        guard !role.isBlank else { throw .reasonNeeded }
        guard role.count <= 60 else { throw .wordsTooLong(length: role.count, limit: 60) }
        guard aboard.role.folded != role.folded else { throw .alreadySo }
        record(.team(.roleChanged(member, role: role)), by: standing.actor, at: now)
    }

    /// Opens seats, in any state people may join in and while it is prepared (D2).
    package mutating func openSeats(
        _ role: String, count: Int, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        guard self.state.takesPeople || self.state == .setup else {
            throw .wrongStage(
                needed: [.setup, .recruiting, .active, .phase2, .complete, .maintained], is: stage)
        }
        guard (1...10).contains(count) else { throw .countOutOfRange(count, allowed: 1...10) }
        guard !role.isBlank else { throw .reasonNeeded }
        guard role.count <= 60 else { throw .wordsTooLong(length: role.count, limit: 60) }
        record(.team(.seatsOpened(role: role, count: count)), by: standing.actor, at: now)
    }

    /// Closes what is open of a role; nobody aboard loses a place.
    package mutating func closeSeats(_ role: String, by standing: Standing, at now: Moment) throws(Refusal) {
        try require(.lead, of: standing)
        guard let seat = self.seats.first(where: { $0.role.folded == role.folded }) else {
            throw .unknownRole(role, roles: self.seats.map(\.role))
        }
        guard seat.count > listing.taken(seat) else { throw .alreadySo }
        record(.team(.seatsClosed(role: seat.role)), by: standing.actor, at: now)
    }

    /// The word lapses after 14 days (D14).
    package mutating func callUrgent(_ role: String, by standing: Standing, at now: Moment) throws(Refusal) {
        try require(.lead, of: standing)
        guard let seat = self.seats.first(where: { $0.role.folded == role.folded }) else {
            throw .unknownRole(role, roles: self.seats.map(\.role))
        }
        guard seat.count > listing.taken(seat) else {
            throw .noSeats(project: ProjectName(id: id, name: listing.name))
        }
        record(.team(.seatCalledUrgent(role: seat.role)), by: standing.actor, at: now)
    }
}
