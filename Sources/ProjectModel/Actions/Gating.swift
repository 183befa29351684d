// What is said on the way to the next state, one line at a time; the next state begins with none of it.
extension Project {
    /// Says that a condition is met.
    package mutating func say(_ word: Guard, by standing: Standing, at now: Moment) throws(Refusal) {
        try mayAnswer(word, standing)
        guard word.remedy == .said else { throw .notAWord(word) }
        guard !isSaid(word) else { throw .alreadySo }
        record(.work(.guardSaid(word)), by: standing.actor, at: now)
    }

    package mutating func unsay(_ word: Guard, by standing: Standing, at now: Moment) throws(Refusal) {
        try mayAnswer(word, standing)
        guard words[word] != nil else { throw .alreadySo }
        record(.work(.guardUnsaid(word)), by: standing.actor, at: now)
    }

    /// Asks to pass over a condition, with a reason; it counts once somebody who may has agreed, and whoever may agrees
    /// by asking (D31).
    package mutating func waive(
        _ word: Guard, reason: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try mayAnswer(word, standing)
        guard case .waived(let hat) = word.remedy, word.checklist == nil else { throw .notAWord(word) }
        guard !reason.isBlank else { throw .reasonNeeded }
        guard reason.count <= 500 else { throw .wordsTooLong(length: reason.count, limit: 500) }
        guard words[word]?.isSettled != true else { throw .alreadySo }
        record(.work(.guardWaiverAsked(word, reason: reason)), by: standing.actor, at: now)
        if does(standing, wear: hat) { record(.work(.guardWaiverGranted(word)), by: standing.actor, at: now) }
    }

    package mutating func grantWaiver(_ word: Guard, by standing: Standing, at now: Moment) throws(Refusal) {
        guard case .waived(_, _, let granted)? = words[word], case .waived(let hat) = word.remedy else {
            throw .nothingWaived
        }
        try require(hat, of: standing)
        guard granted == nil else { throw .alreadySo }
        record(.work(.guardWaiverGranted(word)), by: standing.actor, at: now)
    }

    func isSaid(_ word: Guard) -> Bool {
        if case .done? = words[word] { true } else { false }
    }

    /// - Throws: when no way from here asks for it, or the way is not theirs.
    private func mayAnswer(_ word: Guard, _ standing: Standing) throws(Refusal) {
        let ways = Lifecycle.ways(from: stage).filter { $0.guards.contains(word) }
        guard !ways.isEmpty else {
            let needed = Lifecycle.rules.filter { $0.guards.contains(word) }.flatMap(\.from)
            throw .wrongStage(needed: needed, is: stage)
        }
        guard ways.contains(where: { rule in rule.who.contains { does(standing, wear: $0) } }) else {
            throw .notYours(needed: ways.flatMap(\.who), lead: self.lead)
        }
    }
}
