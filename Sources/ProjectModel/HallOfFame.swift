/// Whom the community may honour, from recorded facts; people decide (F102; CT13-92).
package struct HallOfFame: Equatable, Sendable {
    /// Who proposed a project that reached SETUP, by its difficulty (D9).
    package var authors: [Difficulty: [MemberID]] = [:]
    /// With ten or more agreed contributions.
    package var topContributors: [MemberID] = []
    /// Active for three months and more (K21).
    package var communityLeaders: [MemberID] = []

    package init(_ projects: [Project], at now: Moment) {
        var credits: [MemberID: Int] = [:]
        var active: [MemberID: [Moment]] = [:]
        for project in projects {
            if let author = project.proposal?.author, project.hasReachedSetup, !author.isFormer {
                authors[project.difficulty, default: []].append(author)
            }
            for credit in project.credits where credit.agreed != nil {
                credits[credit.member, default: 0] += 1
                active[credit.member, default: []].append(credit.at)
            }
            for member in project.team {
                if let since = member.since { active[member.member, default: []] += [since, now] }
            }
        }
        for (difficulty, members) in authors {
            authors[difficulty] = Array(Set(members)).sorted { $0.number < $1.number }
        }
        topContributors = credits.filter { $0.value >= 10 }.keys.sorted { $0.number < $1.number }
        communityLeaders = active.filter { _, moments in
            guard let first = moments.min(), let last = moments.max() else { return false }
            return first.duration(to: last) >= .days(91)
        }.keys.sorted { $0.number < $1.number }
    }
}
