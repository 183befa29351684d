/// The calendar clock people travel in: how far it is ahead of protocol time, and who has taken that over.
///
/// A follower is a process of the bot's. It asks for the jump after the last one it took over, which says at
/// the same time that everything due by that one is done. docs/sandbox-fidelity.md, Time travel.
struct Calendar: Sendable {
    /// Milliseconds; only ever more, save for a reset.
    private(set) var ahead: Int64 = 0
    private(set) var jumps: Int64 = 0
    /// The last jump that each follower has acknowledged, by the follower's name.
    private var followers: [String: Int64] = [:]
    /// Those whose process is gone: what they asked last may arrive after that.
    private var gone: Set<String> = []

    /// Goes on by so much, or after a reset back to the wall's time.
    mutating func jump(toAhead milliseconds: Int64) {
        ahead = milliseconds
        jumps += 1
    }

    mutating func acknowledge(_ jump: Int64, by follower: String) {
        if !gone.contains(follower) { followers[follower] = jump }
    }

    mutating func forget(_ follower: String) {
        followers[follower] = nil
        gone.insert(follower)
    }

    /// Who still lives at an earlier time.
    var late: [String] {
        followers.filter { $0.value < jumps }.keys.sorted()
    }

    var json: JSON { ["number": .int(jumps), "ahead": .int(ahead)] }
}

extension World {
    /// What people's clocks and calendars show.
    func calendarTime(at now: ProtocolTime) -> ProtocolTime { now + calendar.ahead }

    /// `body`: `advance`, an ISO 8601 duration, and `business_days`: `true` when its days are business days, or
    /// a number of business days to go on by besides. What time it is then is told by `clock(at:)`.
    package mutating func travel(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        let start = calendarTime(at: now)
        let end = try Journey(body).end(from: start, zoneOffset: settings.zoneOffset)
        calendar.jump(toAhead: end - now)
        archiveSilentThreads(at: now)
        journal.note("clock", ["clock": .string(end.iso8601)], at: now)
    }

    package func clock(at now: ProtocolTime) -> JSON {
        ["clock": .string(calendarTime(at: now).iso8601)]
    }

    /// A follower asks for the jump after the one it has taken over; without one it begins with the newest.
    package mutating func follow(_ follower: String, after jump: Int64?) {
        calendar.acknowledge(jump ?? calendar.jumps, by: follower)
    }

    /// The newest jump, as a follower is told of it; nil while it knows that one already.
    package func jump(after known: Int64?) -> JSON? {
        // A bare nil would be JSON's null.
        known == calendar.jumps ? Optional<JSON>.none : calendar.json
    }

    package var newestJump: JSON { calendar.json }

    /// A process of the bot's is gone, and with it whoever followed the clock in it.
    package mutating func followerIsGone(_ follower: String) {
        calendar.forget(follower)
    }

    package var isFollowedByAll: Bool { calendar.late.isEmpty }
}
