// Credit is agreed with the person it is about (F97, F108).
extension Project {
    /// Proposes words about what somebody contributed. What one writes about oneself is agreed by writing it, as soon as
    /// the lead or a steward does; so only leads propose.
    package mutating func credit(
        _ member: MemberID, _ words: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        guard isAboard(member) || alumni.contains(where: { $0.member == member }) else { throw .notAboard }
        guard !words.isBlank else { throw .reasonNeeded }
        guard words.count <= 500 else { throw .wordsTooLong(length: words.count, limit: 500) }
        let credit = Credit(
            max(credits.map(\.id).max() ?? 0, facts.lastCredit) + 1, for: member, words, by: standing.actor,
            at: now)
        record(.credit(.proposed(credit)), by: standing.actor, at: now)
    }

    /// The person agrees, with their own wording if they like.
    package mutating func agree(
        credit id: Credit.ID, words: String? = nil, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let credit = try ownCredit(id, standing)
        let words = words ?? credit.words
        guard !words.isBlank else { throw .reasonNeeded }
        guard words.count <= 500 else { throw .wordsTooLong(length: words.count, limit: 500) }
        guard credit.agreed == nil || credit.words != words else { throw .alreadySo }
        record(.credit(.agreed(id, words: words)), by: standing.actor, at: now)
    }

    package mutating func remove(credit id: Credit.ID, by standing: Standing, at now: Moment) throws(Refusal)
    {
        _ = try ownCredit(id, standing)
        record(.credit(.removed(id)), by: standing.actor, at: now)
    }

    private func ownCredit(_ id: Credit.ID, _ standing: Standing) throws(Refusal) -> Credit {
        guard let credit = credits.first(where: { $0.id == id }) else { throw .unknownCredit }
        guard standing.member == credit.member else { throw .notYourCredit }
        return credit
    }
}
