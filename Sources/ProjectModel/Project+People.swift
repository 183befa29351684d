/// Who is aboard, and who is wanted.
extension Project {
    /// The lead counts as a member (D34).
    package var teamSize: Int { (self.lead == nil ? 0 : 1) + self.team.count }

    /// The lead's place and all seats (D34); never less than who is aboard.
    package var teamCapacity: Int {
        max(teamSize, (self.lead == nil ? 0 : 1) + self.seats.reduce(0) { $0 + $1.count })
    }

    /// Independent of the state a project is in, as long as people may join in it at all (D2).
    package var hasOpenSeats: Bool {
        self.state.takesPeople && dormancy == nil && self.seats.contains { open($0) > 0 }
    }

    /// The roles with open places, urgent ones first, otherwise in the seats' order.
    package func needs(at now: Moment) -> [Need] {
        guard hasOpenSeats else { return [] }
        let needs = self.seats.filter { open($0) > 0 }.map { seat in
            Need(role: seat.role, open: open(seat), isUrgent: seat.urgentFrom <= now)
        }
        return needs.filter(\.isUrgent) + needs.filter { !$0.isUrgent }
    }

    /// From when one of the needs is urgent; `nil` when nobody is wanted (D14).
    package var urgentFrom: Moment? {
        hasOpenSeats ? self.seats.filter { open($0) > 0 }.map(\.urgentFrom).min() : nil
    }

    package func isAboard(_ member: MemberID) -> Bool {
        self.lead == member || self.team.contains { $0.member == member }
    }

    /// How many of a seat's places are taken.
    package func taken(_ seat: Seat) -> Int { listing.taken(seat) }

    private func open(_ seat: Seat) -> Int { seat.count - taken(seat) }
}

extension Listing {
    /// How many of a seat's places are taken.
    package func taken(_ seat: Seat) -> Int {
        min(seat.count, team.count { $0.role.folded == seat.role.folded })
    }
}

extension Project {
    /// The roles somebody could apply for now.
    package var openRoles: [String] {
        hasOpenSeats ? self.seats.filter { open($0) > 0 }.map(\.role) : []
    }

    /// Whether somebody who left may simply return: their role has a seat, and they went by themselves (F77).
    package func mayComeBack(_ member: MemberID) -> Bool {
        guard let before = alumni.first(where: { $0.member == member }), !isAboard(member) else {
            return false
        }
        return !before.endedByLead && openRoles.contains { $0.folded == before.role.folded }
    }

    /// Somebody's open application, else their latest.
    package func request(of member: MemberID) -> JoinRequest? {
        let own = requests.filter { $0.member == member }
        return own.last { $0.status.isOpen } ?? own.last
    }
}
