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
        guard let found = Self.subject(topic, call) else {
            return .say(HelpCard.unknown(topic, topics: Self.menus(call)))
        }
        return .say(try await Self.card(found, call, isPublic: isShared), isShared: isShared)
    }

    /// Another topic of one of the shelves: a select holds 25, and there are more.
    struct Topic: Select {
        @Carried var isPublic: Bool
        @Carried var shelf: Shelf

        func choose(_ id: String, _ call: Call) async throws -> Reply {
            // What everyone sees stays as it is; the answer is for the one who asked.
            guard let subject = Help.subject(id, call) else {
                return answer(Help.overview(call, isPublic: false))
            }
            return answer(try await Help.card(subject, call, isPublic: false))
        }

        private func answer(_ card: Card) -> Reply { isPublic ? .say(card) : .update(card) }
    }

    /// Where a topic is found.
    enum Shelf: String, Choice {
        case projects, community, commands

        var label: Phrase {
            switch self {
            case .projects: "Projects, for example how to join one"
            case .community: "The community, for example who the maintainers are"
            case .commands: "What to type, for example /apply"
            }
        }

        func subjects(_ call: Call) -> [Subject] {
            switch self {
            case .projects: HelpTopic.all.filter { $0.section != .community }.map(Subject.text)
            case .community:
                HelpTopic.all.filter { $0.section == .community }.map(Subject.text) + [.statistics]
            case .commands: call.commands.map(Subject.command)
            }
        }
    }

    /// What a topic is about: a text, numbers of the moment, or a command.
    enum Subject {
        case text(HelpTopic)
        case statistics
        case command(CommandEntry)

        /// What travels; never renamed once released.
        var id: String {
            switch self {
            case .text(let topic): topic.id
            case .statistics: "stats"
            case .command(let entry): "/\(entry.name)"
            }
        }

        var title: Phrase {
            switch self {
            case .text(let topic): topic.title
            case .statistics: "The community in numbers"
            case .command(let entry): Phrase(Inert(verbatim: "/\(entry.name)"))
            }
        }

        /// What is searched when no title fits.
        var words: Phrase {
            switch self {
            case .text(let topic): topic.text
            case .statistics: .empty
            case .command(let entry): HelpCard.words(Help.line(entry), Help.lines(of: entry))
            }
        }

        /// What stands below its title in a list.
        var description: Phrase {
            switch self {
            case .text(let topic): topic.section.word
            case .statistics: HelpTopic.Section.community.word
            case .command(let entry): entry.summary
            }
        }
    }

    private static func subjects(_ call: Call) -> [Subject] { Shelf.allCases.flatMap { $0.subjects(call) } }

    /// What a person means, by what was suggested, its title, or words of it.
    private static func subject(_ typed: String, _ call: Call) -> Subject? {
        subjects(call).first { $0.id == typed } ?? matching(typed, call).first
    }

    /// Those whose title holds every word that was typed, then those whose text does.
    private static func matching(_ typed: String, _ call: Call) -> [Subject] {
        let words = typed.folded.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return [] }
        func holds(_ text: Phrase) -> Bool {
            words.allSatisfy(text.spoken(in: call.language).folded.contains)
        }
        let subjects = subjects(call)
        return subjects.filter { holds($0.title) } + subjects.filter { !holds($0.title) && holds($0.words) }
    }

    fileprivate static func suggestions(for typed: String, _ call: Call) -> [Suggestion] {
        let fitting = typed.folded.isEmpty ? subjects(call) : matching(typed, call)
        return fitting.map { Suggestion($0.title.spoken(in: call.language), value: $0.id) }
    }
}

extension Help {
    private static func overview(_ call: Call, isPublic: Bool) -> Card {
        HelpCard.overview(call.commands.map(line), topics: menus(call, isPublic: isPublic))
    }

    private static func card(_ subject: Subject, _ call: Call, isPublic: Bool) async throws -> Card {
        let topics = menus(call, isPublic: isPublic, chosen: subject.id)
        switch subject {
        case .text(let topic):
            let here = topic.id == "decisions" ? HelpCard.voting(call.settings.rules) : nil
            return HelpCard.topic(topic, here: here, topics: topics)
        case .command(let entry): return HelpCard.command(line(entry), lines(of: entry), topics: topics)
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

    private static func line(_ entry: CommandEntry) -> HelpCard.Line {
        HelpCard.Line(command: "/\(entry.name)", summary: entry.summary)
    }

    /// The commands of a group; else what may be said with the command.
    private static func lines(of entry: CommandEntry) -> [HelpCard.Line] {
        entry.commands.map { HelpCard.Line(command: "/\(entry.name) \($0.name)", summary: $0.summary) }
            + entry.options.map { HelpCard.Line(command: $0.name, summary: $0.summary) }
    }

    private static func menus(_ call: Call, isPublic: Bool = false, chosen: String? = nil) -> [Card.Select] {
        Shelf.allCases.map { shelf in
            Topic {
                $0.isPublic = isPublic
                $0.shelf = shelf
            }.menu(
                placeholder: shelf.label,
                options: shelf.subjects(call).map {
                    MenuOption(
                        $0.title, value: $0.id, description: $0.description, isChosen: $0.id == chosen)
                })
        }
    }
}

extension Suggestions {
    /// The topics of `/help`, those whose title fits first.
    fileprivate static let helpTopics = Suggestions { call, typed in
        Help.suggestions(for: typed, call)
    }
}
