import Cards
import ProjectModel
import Samples
import Storage

extension ProposalText {
    /// A proposal without a finding.
    static var tracker: ProposalText {
        var text = sample
        text.pitch = "Tracks parcels between two hubs."
        text.context = "A carrier loses parcels."
        text.roles.removeLast()
        text.roadmap.removeLast(2)
        text.hours = nil
        return text
    }

    static func called(_ title: String) -> ProposalText {
        var text = tracker
        text.title = title
        return text
    }
}

extension Bench {
    static let proposer = Standing.member(Person.proposer.id)
    static let steward = Standing(.member(Person.steward.id), stewardship: [.project])
    static let core = Standing(.member(Person.coreSteward.id), stewardship: [.core, .project])
    static let council = Council([
        Steward(Person.steward.id, kinds: [.project], since: noon),
        Steward(Person.coreSteward.id, kinds: [.core, .project], since: noon),
    ])

    /// A community in which these were proposed already.
    convenience init(proposing first: ProposalText, _ others: ProposalText...) async throws {
        try await self.init()
        for text in [first] + others { try await propose(text) }
    }

    func propose(_ text: ProposalText) async throws {
        let now = now
        try await store.add(in: Self.community.id, at: now) {
            try Project($0, submitting: text, hasTime: true, by: Self.proposer, at: now)
        }
    }

    /// Begins the thread of a proposal, as the mirror does.
    func thread(of number: Int) async throws -> Place {
        let lease = try await store.acquire("courier/5", as: "test", for: .seconds(60))
        guard let lease else { throw NoSuchThing(what: "lease") }
        let place = Place(channel: 500 + UInt64(number), parent: Place.proposals.channel)
        try await Outbox(store, of: Self.community.id, holding: lease).keep(
            Outbox.Thread(channel: Place.proposals.channel, thread: place.channel), of: Project.ID(number),
            for: .proposal)
        return place
    }

    /// Presses the button beside a page of the draft board.
    func open(page: Int, as person: Person = .proposer) async throws {
        let pages = whisper?.buttons.filter { $0.label.english == "Open" } ?? []
        guard pages.indices.contains(page - 1), let id = pages[page - 1].action else {
            throw NoSuchThing(what: "page \(page)")
        }
        try await press(id: id, as: person)
    }
}
