import Cards
import Interactions
import ProjectModel

/// `/help` — how things work here, rules and links.
struct Help: Command {
    static let summary: Phrase = "How things work here, rules and links"
    static let parts: [any Part.Type] = [Topic.self]

    @Option("What you need help with", suggest: .helpTopics) var topic: String?
    @Option("Post the answer in this channel instead of only to you") var share: Bool?

    var isShared: Bool { share ?? false }

    func run(_ call: Call) async throws -> Reply {
        guard let topic else { return .say(Self.overview(call, isPublic: isShared), isShared: isShared) }
        guard let found = Self.subject(topic, in: call.language) else {
            return .say(HelpCard.unknown(topic, topics: Self.menus()))
        }
        return .say(try await Self.card(found, call, isPublic: isShared), isShared: isShared)
    }

    /// Another topic of one of the two shelves: a select holds 25, and there are more.
    struct Topic: Select {
        @Carried var isPublic: Bool
        @Carried var shelf: Shelf

        func choose(_ id: String, _ call: Call) async throws -> Reply {
            // What everyone sees stays as it is; the answer is for the one who asked.
            guard let subject = Help.subject(id, in: call.language) else {
                return answer(Help.overview(call, isPublic: false))
            }
            return answer(try await Help.card(subject, call, isPublic: false))
        }

        private func answer(_ card: Card) -> Reply { isPublic ? .say(card) : .update(card) }
    }

    /// Where a topic is found.
    enum Shelf: String, Choice {
        case projects, community

        var label: Phrase {
            switch self {
            case .projects: "Projects, for example how to join one"
            case .community: "The community, for example who the maintainers are"
            }
        }

        var subjects: [Subject] {
            switch self {
            case .projects: HelpTopic.all.filter { $0.section != .community }.map(Subject.text)
            case .community:
                HelpTopic.all.filter { $0.section == .community }.map(Subject.text) + [.statistics]
            }
        }
    }

    /// What a topic is about: a text, or numbers of the moment.
    enum Subject {
        case text(HelpTopic)
        case statistics

        /// What travels; never renamed once released.
        var id: String {
            switch self {
            case .text(let topic): topic.id
            case .statistics: "stats"
            }
        }

        var title: Phrase {
            switch self {
            case .text(let topic): topic.title
            case .statistics: "The community in numbers"
            }
        }

        /// What is searched when no title fits.
        var words: Phrase {
            switch self {
            case .text(let topic): topic.text
            case .statistics: .empty
            }
        }

        var section: HelpTopic.Section {
            switch self {
            case .text(let topic): topic.section
            case .statistics: .community
            }
        }
    }

    private static let subjects = Shelf.allCases.flatMap(\.subjects)

    /// What a person means, by what was suggested, its title, or words of it.
    private static func subject(_ typed: String, in language: Language) -> Subject? {
        subjects.first { $0.id == typed } ?? matching(typed, in: language).first
    }

    /// Those whose title holds every word that was typed, then those whose text does.
    private static func matching(_ typed: String, in language: Language) -> [Subject] {
        let words = typed.folded.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return [] }
        func holds(_ text: Phrase) -> Bool { words.allSatisfy(text.spoken(in: language).folded.contains) }
        return subjects.filter { holds($0.title) } + subjects.filter { !holds($0.title) && holds($0.words) }
    }

    fileprivate static func suggestions(for typed: String, in language: Language) -> [Suggestion] {
        let fitting = typed.folded.isEmpty ? subjects : matching(typed, in: language)
        return fitting.map { Suggestion($0.title.spoken(in: language), value: $0.id) }
    }
}

extension Help {
    private static func overview(_ call: Call, isPublic: Bool) -> Card {
        let lines = call.commands.map { HelpCard.Line(command: $0.name, summary: $0.summary) }
        return HelpCard.overview(lines, topics: menus(isPublic: isPublic))
    }

    private static func card(_ subject: Subject, _ call: Call, isPublic: Bool) async throws -> Card {
        let topics = menus(isPublic: isPublic, chosen: subject.id)
        switch subject {
        case .text(let topic): return HelpCard.topic(topic, topics: topics)
        case .statistics:
            func count(_ show: ProjectQuery.Show) async throws -> Int {
                try await call.projects(ProjectQuery(show: show, viewer: call.member.id)).matching
            }
            return HelpCard.statistics(
                total: try await count(.all), open: try await count(.open),
                building: try await count(.building) + count(.phase2), complete: try await count(.complete),
                topics: topics)
        }
    }

    private static func menus(isPublic: Bool = false, chosen: String? = nil) -> [Card.Select] {
        Shelf.allCases.map { shelf in
            Topic {
                $0.isPublic = isPublic
                $0.shelf = shelf
            }.menu(
                placeholder: shelf.label,
                options: shelf.subjects.map {
                    MenuOption(
                        $0.title, value: $0.id, description: $0.section.word, isChosen: $0.id == chosen)
                })
        }
    }
}

extension Suggestions {
    /// The topics of `/help`, those whose title fits first.
    fileprivate static let helpTopics = Suggestions { call, typed in
        Help.suggestions(for: typed, in: call.language)
    }
}
