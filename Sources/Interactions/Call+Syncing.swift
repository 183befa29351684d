import Cards
import ProjectModel
import Storage

/// Looking at what channels show, and mending it.
extension Call {
    /// What channels should show against what they do, of one project or of everything.
    package func syncReport(of project: Project.ID?) async throws -> SyncReport {
        let items = try await mirroredItems(project)
        let names = Dictionary(
            uniqueKeysWithValues: items.map { ($0.id, ProjectName(id: $0.id, name: $0.name)) })
        let boards = try await store.boards(in: community)
        let open = try await store.openPosts(in: community, limit: 10_000)
        var report = SyncReport()
        for item in items {
            let lane = MirrorPlan.cardLane(item)
            guard let name = names[item.id], !settings.isStopped(lane) else { continue }
            guard let channel = settings.channel(of: lane) else {
                if case .project = lane { report.unplaced.append(.init(lane, name)) }
                continue
            }
            let board = boards.first { $0.project == item.id && $0.lane == lane && $0.channel == channel }
            guard board?.isHidden != true, board?.message == nil || board?.version != item.version else {
                continue
            }
            let limit = open.first { $0.project == item.id && $0.kind == .card && $0.isLimited }
            report.cards.append(
                .init(
                    name, in: lane, shown: board?.message == nil ? nil : board?.version, wanted: item.version,
                    limitedSince: limit?.since))
        }
        report.waiting = open.count {
            ($0.kind == .message || $0.kind == .summary) && ($0.state == .queued || $0.state == .inFlight)
                && (project == nil || $0.project == project)
        }
        report.held = try await store.held(in: community).filter {
            project == nil || $0.lane.project == project
        }
        .map { held in
            let about = held.reason == .hidden ? held.cards.first : held.lane.project
            return SyncReport.Held(
                held.lane, about.flatMap { names[$0] }, SyncReport.Reason(held.reason), events: held.events,
                cards: held.cards.count, notices: held.notices, since: held.since, nextTry: held.nextTry)
        }
        if project == nil {
            report.unplaced =
                Lane.places.filter { settings.channel(of: $0) == nil && !settings.isStopped($0) }
                .map { .init($0) } + report.unplaced
        }
        return report
    }

    /// Renders every card anew and tries what is held; what only a person can decide stays.
    /// - Returns: how many cards, and how many held things.
    package func mend(_ project: Project.ID?) async throws -> (cards: Int, freed: Int) {
        let items = try await mirroredItems(project)
        let cards = items.map { (project: $0.id, lane: MirrorPlan.cardLane($0)) }
            .filter { settings.channel(of: $0.lane) != nil }
        let held = try await store.held(in: community).map(\.lane).filter {
            project == nil || $0.project == project
        }
        return (cards.count, try await store.mend(cards, held, in: community, at: now))
    }

    /// - Parameter reason: its name in the outbox, as a button carries it.
    package func retry(_ lane: Lane, heldFor reason: String) async throws -> Int {
        guard let reason = HoldReason(name: reason) else { return 0 }
        return try await store.retry(lane, heldFor: reason, in: community)
    }

    package func drop(_ lane: Lane, heldFor reason: String) async throws -> Int {
        guard let reason = HoldReason(name: reason) else { return 0 }
        return try await store.drop(lane, heldFor: reason, in: community, at: now)
    }

    package func putBack(_ project: Project.ID, in lane: Lane) async throws -> Bool {
        try await store.putBack(project, in: lane, community, at: now)
    }

    package func putTagsBack(of project: Project.ID, in lane: Lane) async throws {
        try await store.putTagsBack(of: project, in: lane, community, at: now)
    }

    /// An announcement that the word filter stopped; `nil` when it is settled.
    package func announcement(_ event: Int, of project: Project.ID) async throws -> Announcement? {
        guard try await !store.filtered(event, of: project, in: community).isEmpty else { return nil }
        for change in try await changes(of: project) where change.event == event {
            if case .work(.announced(let announcement)) = change.recorded.change { return announcement }
        }
        return nil
    }

    /// Something else is said instead of what the word filter stopped.
    package func dropFiltered(_ event: Int, of project: Project.ID) async throws {
        try await store.dropFiltered(event, of: project, in: community, at: now)
    }

    /// Whether somebody still has to say what becomes of it.
    package func isOpen(_ notice: Notice) async throws -> Bool {
        try await store.notice(notice, in: community) != nil
    }

    package func settle(_ notice: Notice) async throws {
        try await store.settle(notice, in: community)
    }

    /// What has a card: every project, and proposals that are not decided.
    private func mirroredItems(_ project: Project.ID?) async throws -> [Project] {
        if let project { return try await store.project(project, in: community).map { [$0] } ?? [] }
        return try await store.allProjects(in: community)
            + store.allProposals(in: community).filter { $0.stage == .proposed || $0.stage == .needsChanges }
    }
}

extension SyncReport.Reason {
    fileprivate init(_ reason: HoldReason) {
        let kind: Kind =
            switch reason {
            case .notSetUp: .unplaced
            case .channelGone: .channelGone
            case .noPermission: .permissionMissing
            case .threadLocked: .threadLocked
            case .noRoom: .noRoom
            case .messagesClosed: .messagesClosed
            case .filtered: .filtered
            case .hidden: .hidden
            case .stopped: .stopped
            case .withinTheHour: .withinTheHour
            case .refused(let code): .refused(code)
            }
        self.init(name: reason.name, kind)
    }
}
