/// What needs a steward now (F111): one list, what is due first; nothing in it happens by itself (D10).
package struct StewardQueue: Equatable, Sendable {
    package let items: [Item]

    package struct Item: Equatable, Sendable {
        package let matter: Matter
        /// From when it is a steward's; what lies ahead is not in the queue.
        package let from: Moment
        /// By when, where a rule says so.
        package let due: Moment?

        package init(_ matter: Matter, from: Moment, due: Moment? = nil) {
            self.matter = matter
            self.from = from
            self.due = due
        }
    }

    package enum Matter: Equatable, Sendable {
        /// Nobody has answered yet (K1).
        case firstAnswer(ProjectName)
        /// Enough approvals and nothing in the way: a person decides (D5).
        case ready(ProjectName)
        /// Answered, and not decided (K2).
        case decision(ProjectName)
        /// The time of an experiment is over (K22).
        case experiment(ProjectName)
        /// Approved: its repository and its lead (K3); the lines of the list that are open.
        case repository(ProjectName, open: Int)
        /// A lead asks to pass over something (D31).
        case waivers(ProjectName, count: Int)
        /// Nothing was seen for two weeks, or for three months (K9, K10).
        case health(ProjectName, Health)
        case noLead(ProjectName)
        /// Resting, and somebody could take it over (F79).
        case volunteers(ProjectName, count: Int)
        /// Quiet for half a year (K11).
        case archiveReview(ProjectName)
        /// A steward who has not acted for half a year; only Core Stewards read it (K17).
        case silent(MemberID)
    }

    package enum Kind: String, CaseIterable, Sendable { case reviews, setup, health, archive, people }

    /// - Parameters:
    ///   - projects: those of which something may be a steward's; others add nothing.
    ///   - isForCore: whether people are in it too.
    package init(
        _ projects: [Project], council: Council, isForCore: Bool, calendar: BusinessCalendar, at now: Moment
    ) {
        let matters = projects.flatMap { $0.stewardItems(council, calendar, at: now) }
        let people =
            isForCore ? council.silent(at: now).map { Item(.silent($0.member), from: $0.silentFrom) } : []
        items = (matters + people).filter { $0.from <= now }.enumerated().sorted { left, right in
            let (first, second) = (left.element.due, right.element.due)
            guard first != second else { return left.offset < right.offset }
            guard let first else { return false }
            return second.map { first < $0 } ?? true
        }.map(\.element)
    }
}

extension StewardQueue.Matter {
    package var kind: StewardQueue.Kind {
        switch self {
        case .firstAnswer, .ready, .decision, .experiment: .reviews
        case .repository: .setup
        case .waivers, .health, .noLead: .health
        case .volunteers, .archiveReview: .archive
        case .silent: .people
        }
    }

    package var project: ProjectName? {
        switch self {
        case .firstAnswer(let name), .ready(let name), .decision(let name), .experiment(let name),
            .repository(let name, _), .waivers(let name, _), .health(let name, _), .noLead(let name),
            .volunteers(let name, _), .archiveReview(let name):
            name
        case .silent: nil
        }
    }
}

extension Council {
    /// Stewards of whom nothing was heard for half a year, breaks or not (K17).
    fileprivate func silent(at now: Moment) -> [Steward] {
        stewards.filter { $0.status != .emeritus && $0.silentFrom <= now }
    }
}
