// How newcomers find their way in: a list of the lead's or the community's, each member's own ticks (F70).
extension Project {
    package mutating func tickOnboarding(_ item: String, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        let member = try person(standing)
        guard let aboard = self.team.first(where: { $0.member == member }) else { throw .notAboard }
        guard self.onboarding.contains(item), !aboard.onboarding.contains(item) else {
            throw .alreadySo
        }
        record(.team(.onboardingTicked(member, item)), by: standing.actor, at: now)
    }

    package mutating func untickOnboarding(_ item: String, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        let member = try person(standing)
        guard let aboard = self.team.first(where: { $0.member == member }) else { throw .notAboard }
        guard aboard.onboarding.contains(item) else { throw .alreadySo }
        record(.team(.onboardingUnticked(member, item)), by: standing.actor, at: now)
    }

    /// Writes the list newcomers are given; an empty one is the community's own again.
    package mutating func list(onboarding items: [String], by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        try require(.lead, of: standing)
        let items = items.filter { !$0.isBlank }
        guard items.count <= 10 else { throw .countOutOfRange(items.count, allowed: 1...10) }
        for item in items where item.count > 80 { throw .wordsTooLong(length: item.count, limit: 80) }
        let once = items.indices.filter { items.firstIndex(of: items[$0]) == $0 }.map { items[$0] }
        let isDefault = once.isEmpty || once == TeamMember.onboardingItems
        guard isDefault ? self.onboarding != TeamMember.onboardingItems : once != self.onboarding else {
            throw .alreadySo
        }
        record(.team(.onboardingListed(isDefault ? [] : once)), by: standing.actor, at: now)
    }
}
