import Cards
import DiscordModel
import Foundation
import Interactions
import ProjectModel
import Storage

@testable import Commands
@testable import Interactions

/// Looks on while people click: at every change, at what anybody gets to read, and at what stands in the end.
struct ClickerWatch {
    private(set) var clicker: Clicker
    /// What was done last, and what is wrong with it.
    private(set) var last = "nothing yet"
    private(set) var objections: [String] = []
    /// How often each change happened, by its name.
    private(set) var happened: [String: Int] = [:]
    private var settings: CommunitySettings
    /// What is told together with what comes next in its lane.
    private var waiting: [Lane: [NumberedChange]] = [:]
    /// Whose twist was announced.
    private var announced: Set<Project.ID> = []
    /// The marked words that not everybody may read, and of which project they are.
    private var secrets: [Int: Project.ID] = [:]

    private var bench: Bench { clicker.bench }
    private static let community = Bench.community.id

    init(_ clicker: Clicker) async throws {
        self.clicker = clicker
        clicker.bench.lastEvent = try await clicker.bench.store.lastEvent(in: Self.community)
        settings = try await clicker.bench.store.settings(of: Self.community)
        try await meetEverything()
    }

    /// One person does one thing; before that, time may pass.
    mutating func next() async throws {
        objections = []
        let before = clicker.current
        if let pause = clicker.turn() {
            try await lookAtSettings(after: before)
            last = "\(pause) pass"
            try await bench.advance(pause)
            try await look(by: nil)
            try await clicker.mishap()
        }
        let deed = try await clicker.step()
        last = "\(deed)"
        try await look(by: deed.person)
        listen(to: deed.person)
        // Forgetting somebody takes their words out of what is known, and is no change of anything else.
        if deed.what.contains("forget me") { try await meetEverything() }
    }

    /// Whether all of this was done or happened here; never, when there is nothing to look for.
    func hasSeen(_ wanted: [String]) -> Bool {
        !wanted.isEmpty && wanted.allSatisfy { clicker.done($0) > 0 }
    }

    private mutating func meetEverything() async throws {
        let store = bench.store
        for project in try await store.allProjects(in: Self.community)
            + store.allProposals(in: Self.community)
        {
            meet(project)
        }
    }

    private mutating func meet(_ project: Project) {
        clicker.projects[project.id] = project
        secrets = secrets.filter { $0.value != project.id }
        for mark in Clicker.marks(in: project.sealedTwist ?? "") { secrets[mark] = project.id }
    }

    /// What the community has decided about itself is for those who look after the server; a lead chooses the channel of
    /// what they lead.
    private mutating func lookAtSettings(after person: Clicker.Person) async throws {
        let before = settings
        settings = try await bench.store.settings(of: Self.community)
        guard settings != before, !person.managesServer, !person.what.isSteward else { return }
        var theirs = before
        for (id, project) in clicker.projects where project.leads(person.member) {
            theirs.projectChannels[id] = settings.projectChannels[id]
            if !settings.stoppedProjects.contains(id) { theirs.stoppedProjects.remove(id) }
        }
        if settings != theirs { objections.append("after \(person.name), the settings are others") }
    }

    /// - Parameter person: who acted; nobody while time passed.
    private mutating func look(by person: Clicker.Person?) async throws {
        // The bench has looked at what a person did already.
        if person == nil { try await bench.checkPosts() }
        for change in bench.changes {
            let (recorded, before) = (change.recorded, clicker.projects[change.project])
            happened[recorded.change.name, default: 0] += 1
            clicker.hear(of: recorded.change.name)
            if case .twist(.announced) = recorded.change, !announced.insert(change.project).inserted {
                objections.append("its twist is announced again")
            }
            if case .work(.announced) = recorded.change {
                clicker.announcements[change.project] = change.event
            }
            if let person {
                let objection = RightsTable.objection(to: recorded, by: person.what, before: before)
                objection.map { objections.append($0) }
            } else if recorded.by != .clock {
                objections.append(
                    "\(recorded.change.name) is recorded as \(recorded.by), and only time passed")
            }
            guard let project = bench.changed[change.project] else {
                objections.append("\(change.project) is gone")
                continue
            }
            meet(project)
            objections += Self.broken(project)
            tell(change, of: project)
        }
    }

    /// What is told in channels is there to be pressed, and read by all who are there.
    private mutating func tell(_ change: NumberedChange, of project: Project) {
        let board = Noticeboard.guildhall
        for post in MirrorPlan.posts(for: change.recorded, of: project, in: Circumstances()) {
            let card: Card
            switch post.kind {
            case .card:
                let review = ReviewTerms(
                    approvalsNeeded: 2, calendar: bench.store.calendar, now: bench.now)
                card = board.board(project, post.lane, review, nil)
            case .message:
                let changes = (waiting.removeValue(forKey: post.lane) ?? []) + [change]
                if post.lane.project != nil, clicker.chance(25) {
                    waiting[post.lane] = changes
                    continue
                }
                let lines = changes.compactMap { change in
                    board.told(change.recorded, project, post.lane).map {
                        PostCard.Line(
                            project: project, event: change.event, at: change.recorded.at, told: $0)
                    }
                }
                guard !lines.isEmpty else { continue }
                card = PostCard.card(
                    lines, actions: board.actions(changes.map(\.recorded), project, post.lane))
            case .channel, .summary, .digest, .topic, .place, .role: continue
            }
            clicker.show(card, of: project.id)
            for mark in Clicker.marks(in: card.read) where secrets[mark] != nil {
                objections.append("the twist of \(project.id) is told in \(post.lane): \(card.read)")
            }
        }
    }

    /// A twist that is not yet everybody's is read by whoever may, by who wrote it, and by nobody else.
    private mutating func listen(to person: Clicker.Person) {
        guard !secrets.isEmpty else { return }
        let answer = clicker.answer
        for mark in Clicker.marks(in: answer) {
            guard let project = secrets[mark].flatMap({ clicker.projects[$0] }), let twist = project.twist,
                clicker.writers[mark] != person.id
            else { continue }
            let hats = RightsTable.hats(of: person.what, project)
            let readers: Set<RightsTable.Hat> =
                twist.visibility == .team ? [.lead, .team, .proposer] : [.lead, .proposer]
            guard hats.isDisjoint(with: readers) else { continue }
            objections.append("the twist of \(project.id), \(twist.visibility), is told: \(answer)")
        }
    }

    /// The laws that hold whatever people press.
    private static func broken(_ project: Project) -> [String] {
        var broken: [String] = []
        if project.coLeads.count > 2 { broken.append("too many co-leads") }
        if Set(project.team.map(\.member)).count != project.team.count {
            broken.append("somebody is aboard twice")
        }
        let open = project.requests.filter { $0.status.isOpen }.map(\.member)
        if Set(open).count != open.count { broken.append("two open requests of one person") }
        if open.contains(where: project.isAboard) { broken.append("somebody aboard still applies") }
        for seat in project.seats
        where project.team.count(where: { $0.role.folded == seat.role.folded }) > seat.count {
            broken.append("more people than seats")
        }
        if let twist = project.twist, !twist.isReadableByAll, twist.text != nil {
            broken.append("a sealed text stands open")
        }
        return broken
    }
}

extension Clicker {
    /// What the person who acted could read of the answer, in English, and what they were handed.
    fileprivate var answer: String {
        let files = bench.files.map { String(decoding: $0.content, as: UTF8.self) }
        let fields = bench.form?.payload(in: .english).components.compactMap { component -> String? in
            guard case .label(let label) = component, case .textInput(let input) = label.component else {
                return nil
            }
            return input.value
        }
        return
            ([bench.whisper, bench.updated, bench.posted].compactMap { $0?.read } + (fields ?? [])
            + bench.suggestions + files).joined(separator: "\n")
    }
}
