import Cards
import ProjectModel
import Storage

/// Whether channels tell what they were to tell: each change that the plan names exactly once and in order, counted by
/// marks; every card the newest; everything held with its reason; nothing sealed anywhere. Pure.
struct Verdict {
    /// What is wrong, a sentence each; none when all is well.
    private(set) var complaints: [String] = []

    init(_ evidence: Evidence) {
        for place in evidence.places + evidence.gone { readOrder(in: place) }
        for place in evidence.places { readUnplanned(in: place, evidence) }
        for post in evidence.plan { weigh(post, evidence) }
        for card in evidence.cards { weigh(card, evidence) }
        for secret in evidence.secrets { search(secret, evidence) }
    }

    /// No mark twice, and each after those of the messages before: one message has a line of references for each item.
    private mutating func readOrder(in place: Evidence.Place) {
        var seen: Set<Int> = []
        var last = 0
        for event in place.messages.flatMap({ Marks($0.text).events.sorted() }) {
            if !seen.insert(event).inserted {
                complaints.append("\(place.name) tells e\(event) twice")
            } else if event < last {
                complaints.append("\(place.name) tells e\(event) after e\(last)")
            }
            last = max(last, event)
        }
    }

    private mutating func readUnplanned(in place: Evidence.Place, _ evidence: Evidence) {
        let planned = evidence.plan.filter { $0.lane == place.lane && $0.isMessage }.map(\.event)
        for event in Set(place.messages.flatMap { Marks($0.text).events }).subtracting(planned).sorted() {
            complaints.append("\(place.name) tells e\(event), which is not planned there")
        }
    }

    private mutating func weigh(_ post: QueuedPost, _ evidence: Evidence) {
        let name = "e\(post.event) \(post.lane) \(post.kind)"
        switch post.state {
        // Discord lets a channel's topic change twice in ten minutes, so the newest may wait that long.
        case .queued where post.kind == .topic: break
        case .queued, .inFlight: complaints.append("\(name) is \(post.state.word) still")
        case .dropped: complaints.append("\(name) was dropped by nobody")
        case .parked(.hidden) where post.kind == .card: break
        // A person hears once an hour, and the digest comes once a week.
        case .parked(.withinTheHour), .gathered: break
        case .parked(let reason):
            complaints.append("\(name) is held (\(reason.name)), and nothing is in the way any more")
        case .done where post.isMessage: findTold(post, name, evidence)
        case .done: break
        }
    }

    private mutating func findTold(_ post: QueuedPost, _ name: String, _ evidence: Evidence) {
        let places = evidence.places.filter { $0.lane == post.lane }
        let telling = places.flatMap(\.messages).filter { Marks($0.text).events.contains(post.event) }
        if telling.contains(where: { $0.id == post.message }) { return }
        guard telling.isEmpty else {
            return complaints.append("\(name) is told by another message than the one that was noted")
        }
        let isGone = evidence.gone.flatMap(\.messages).contains {
            $0.id == post.message && Marks($0.text).events.contains(post.event)
        }
        if !isGone { complaints.append("\(name) is done, and nobody can read it") }
    }

    private mutating func weigh(_ card: Evidence.Card, _ evidence: Evidence) {
        let places = evidence.places.filter { $0.lane == card.lane }
        let shown = places.flatMap(\.messages).compactMap { message in
            Marks(message.text).revisions[card.project].map { (id: message.id, revision: $0) }
        }
        let name = "the card of \(card.project)"
        if shown.count > 1 { complaints.append("\(name) stands \(shown.count) times") }
        if card.isHidden {
            if !shown.isEmpty { complaints.append("\(name) is hidden, and stands there") }
            return
        }
        guard let one = shown.first(where: { $0.id == card.message }) else {
            let noted = card.message.map { "\($0)" } ?? "nowhere"
            return complaints.append("\(name) is noted as \(noted), and stands as \(shown.map(\.id))")
        }
        if one.revision < card.wanted {
            complaints.append("\(name) shows revision \(one.revision), and \(card.wanted) is wanted")
        }
    }

    private mutating func search(_ secret: String, _ evidence: Evidence) {
        for paper in evidence.papers where paper.text.contains(secret) {
            complaints.append("\(paper.name) holds what is sealed")
        }
        for place in evidence.places + evidence.gone
        where place.messages.contains(where: { $0.text.contains(secret) }) {
            complaints.append("\(place.name) tells what is sealed")
        }
    }
}

extension QueuedPost {
    /// Whether a message comes of it, alone or with others.
    var isMessage: Bool { kind == .message || kind == .summary }

    /// Whether it is still on its way; a topic may be for ten minutes, for Discord takes two in that time.
    var waits: Bool { kind != .topic && (state == .queued || state == .inFlight) }
}
