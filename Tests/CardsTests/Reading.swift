import Cards
import ProjectModel

extension Card {
    /// The card as people read it: paragraphs, a rule for a separator, buttons in brackets, a select in braces.
    var read: String {
        blocks.map { block in
            switch block {
            case .text(let text): text.english
            case .spoiler(let text): "||\(text.english)||"
            case .section(let text, let button): "\(text.english)\n\(button.read)"
            case .separator: "────"
            case .row(let buttons): buttons.map(\.read).joined(separator: " ")
            case .select(let select):
                "{\(select.placeholder.english): \(select.options.map { $0.isChosen ? "*\($0.label.english)" : $0.label.english }.joined(separator: ", "))}"
            }
        }.joined(separator: "\n")
    }
}

extension Card.Button {
    var read: String {
        if case .link = target { return "[\(label.english) ↗]" }
        return "[\(label.english)]"
    }
}

extension Phrase {
    var english: String { spoken(in: .english) }
}

extension Moment {
    /// 21 September 2026, a Monday.
    static let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
}

extension Listing {
    /// A project in its third week with one role still wanted.
    static var pipeline: Listing {
        var listing = Listing(
            name: "Fraud Detection Pipeline", summary: "Real-time payment fraud detection, 100K events/day.",
            difficulty: .intermediate, state: .active)
        listing.techStack = ["Kafka", "Flink", "Postgres"]
        listing.lead = MemberID(1)
        listing.team = [TeamMember(MemberID(2), role: "Data Engineer")]
        listing.seats = [
            Seat(role: "Data Engineer", count: 1, opened: .noon),
            Seat(role: "Platform Engineer", count: 2, opened: .noon),
        ]
        listing.twist = Twist("The regulator mandates real-time reporting.")
        listing.milestones = [
            Milestone("Kafka ingestion", phase: 1, due: .noon.advanced(by: .days(5))),
            Milestone("Schema", phase: 1, done: .noon),
            Milestone("Reports", phase: 2),
        ]
        listing.repository = "https://example.org/fraud"
        listing.started = .noon.advanced(by: .days(-15))
        listing.plannedWeeks = 8
        return listing
    }

    /// A project in a state, with nothing else to say.
    static func bare(_ state: ProjectState) -> Listing {
        Listing(name: "Bare", summary: "", difficulty: .beginner, state: state)
    }
}

extension Project {
    /// - Parameter resting: since when, and why, a steward has put it to rest.
    static func given(_ listing: Listing, number: Int = 14, resting: Dormancy? = nil) -> Project {
        var story = Project(ID(number), registering: listing, by: .commandLine, at: .noon)
        if let resting {
            let rest = Move.Request(26, to: .dormant, reason: resting.reason ?? "A pause.")
            // A correction has no guard but its reason.
            try? story.move(rest, by: .commandLine, at: resting.since)
        }
        return Project(ID(number), facts: story.facts, version: 27, updated: .noon)
    }
}
