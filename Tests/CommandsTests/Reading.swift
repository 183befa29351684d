import Cards
import ProjectModel

extension Phrase {
    var english: String { spoken(in: .english) }
}

extension Card {
    /// The card as people read it.
    var read: String { read(in: .english) }

    func read(in language: Language) -> String {
        func said(_ phrase: Phrase) -> String { phrase.spoken(in: language) }
        return blocks.map { block in
            switch block {
            case .text(let text): said(text)
            case .spoiler(let text): "||\(said(text))||"
            case .section(let text, let button): "\(said(text)) [\(said(button.label))]"
            case .separator: "────"
            case .row(let buttons): buttons.map { "[\(said($0.label))]" }.joined(separator: " ")
            case .select(let select): "{\(said(select.placeholder))}"
            }
        }.joined(separator: "\n")
    }

    var selects: [Select] {
        blocks.compactMap { block -> Select? in
            if case .select(let select) = block { select } else { nil }
        }
    }

    var buttons: [Button] {
        blocks.flatMap { block -> [Button] in
            switch block {
            case .section(_, let button): [button]
            case .row(let buttons): buttons
            case .text, .spoiler, .separator, .select: []
            }
        }
    }

    /// Every sentence on it.
    var phrases: [Phrase] {
        blocks.flatMap { block -> [Phrase] in
            switch block {
            case .text(let text), .spoiler(let text): [text]
            case .section(let text, let button): [text, button.label]
            case .separator: []
            case .row(let buttons): buttons.map(\.label)
            case .select(let select):
                [select.placeholder]
                    + select.options.flatMap { [$0.label] + ($0.description.map { [$0] } ?? []) }
            }
        }
    }

    /// The custom ids of the buttons by their labels; of several alike, the first.
    var actions: [String: String] {
        Dictionary(
            buttons.compactMap { button in button.action.map { (button.label.english, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Card.Button {
    /// Its custom id, if it is no link.
    var action: String? {
        if case .action(let id) = target { id } else { nil }
    }
}

extension Listing {
    static func sample(_ name: String, _ state: ProjectState = .recruiting, wants role: String? = nil)
        -> Listing
    {
        var listing = Listing(name: name, summary: "Builds \(name).", difficulty: .intermediate, state: state)
        listing.lead = MemberID(Bench.Person.lead.rawValue)
        listing.techStack = ["Kafka"]
        listing.skills = [.streaming]
        listing.milestones = [Milestone("First step", phase: 1)]
        if let role { listing.seats = [Seat(role: role, count: 1, opened: Bench.noon)] }
        return listing
    }

    /// A community of seven that want people, one that is over and one that is being prepared.
    static let town =
        (1...7).map { sample("Project \($0)", wants: "Data Engineer") } + [
            sample("Harbour", .archived), sample("Lighthouse", .setup),
        ]
}
