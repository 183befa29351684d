import Cards
import Interactions
import ProjectModel

/// `/help` — how things work here, rules and links.
struct Help: Command {
    static let summary = "How things work here, rules and links"
    static let parts: [any Part.Type] = [Topic.self]

    @Option("What you need help with", suggest: .helpTopics) var topic: String?
    @Option("Post the answer in this channel instead of only to you") var share: Bool?

    var isShared: Bool { share ?? false }

    func run(_ call: Call) async throws -> Reply {
        let topics = Topic { $0.isPublic = isShared }
        guard let topic else { return .say(topics.overview(call), isShared: isShared) }
        guard let found = Self.topic(topic) else {
            return .say(HelpCard.unknown(topic, topics: Topic { $0.isPublic = false }.menu(chosen: nil)))
        }
        return .say(try await topics.card(found, call), isShared: isShared)
    }

    /// Another topic.
    struct Topic: Select {
        @Carried var isPublic: Bool

        func choose(_ id: String, _ call: Call) async throws -> Reply {
            // What everyone sees stays as it is; the answer is for the one who asked.
            let mine = Topic { $0.isPublic = false }
            let card = try await Help.topic(id).mapAsync { try await mine.card($0, call) } ?? mine.overview(call)
            return isPublic ? .say(card) : .update(card)
        }

        func overview(_ call: Call) -> Card {
            let lines = call.commands.map { HelpCard.Line(command: $0.name, summary: $0.summary) }
            return HelpCard.overview(lines, topics: menu(chosen: nil))
        }

        func card(_ subject: Subject, _ call: Call) async throws -> Card {
            switch subject {
            case .text(let topic): return HelpCard.topic(topic, topics: menu(chosen: topic.id))
            case .statistics:
                func count(_ show: ProjectQuery.Show) async throws -> ProjectPage {
                    try await call.projects(ProjectQuery(show: show, viewer: call.member.id))
                }
                return HelpCard.statistics(
                    total: try await count(.all).total, open: try await count(.open).matching,
                    building: try await count(.building).matching + count(.phase2).matching,
                    complete: try await count(.complete).matching, topics: menu(chosen: Subject.statisticsID))
            }
        }

        /// A select holds 25; the topics of everyone and of the community come first, the rest is found by typing.
        func menu(chosen: String?) -> Card.Select {
            let first = HelpTopic.all.prefix(24).map { (id: $0.id, title: $0.title, section: $0.section.rawValue) }
            let all = first + [(id: Subject.statisticsID, title: Subject.statisticsTitle, section: "Community")]
            return menu(
                placeholder: "Read about something, for example how to join",
                options: all.map {
                    MenuOption($0.title, value: $0.id, description: $0.section, isChosen: $0.id == chosen)
                })
        }
    }

    /// What a topic is about: a text, or numbers of the moment.
    enum Subject {
        case text(HelpTopic)
        case statistics

        static let statisticsID = "stats"
        static let statisticsTitle = "The community in numbers"
    }

    /// The topic a person means, by what was suggested, its title, or words of it.
    private static func topic(_ typed: String) -> Subject? {
        if typed == Subject.statisticsID { return .statistics }
        if let exact = HelpTopic.all.first(where: { $0.id == typed }) { return .text(exact) }
        return matching(typed).first
    }

    private static func matching(_ typed: String) -> [Subject] {
        let words = typed.folded.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return [] }
        let titled = HelpTopic.all.filter { topic in words.allSatisfy(topic.title.folded.contains) }
        let mentioned = HelpTopic.all.filter { topic in
            !titled.contains(topic) && words.allSatisfy(topic.text.folded.contains)
        }
        let numbers = words.allSatisfy(Subject.statisticsTitle.folded.contains) ? [Subject.statistics] : []
        return titled.map(Subject.text) + numbers + mentioned.map(Subject.text)
    }

    fileprivate static func suggestions(for typed: String) -> [Suggestion] {
        let subjects = typed.folded.isEmpty ? HelpTopic.all.map(Subject.text) : matching(typed)
        return subjects.map { subject in
            switch subject {
            case .text(let topic): Suggestion(topic.title, value: topic.id)
            case .statistics: Suggestion(Subject.statisticsTitle, value: Subject.statisticsID)
            }
        }
    }
}

extension Suggestions {
    /// The topics of `/help`, those whose title fits first.
    fileprivate static let helpTopics = Suggestions { _, typed in Help.suggestions(for: typed) }
}

extension Optional {
    fileprivate func mapAsync<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
