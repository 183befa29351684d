import Cards
import ProjectModel
import Testing

@Suite("The list of projects")
struct ProjectListTests {
    private let filters = Card.Select(
        action: "filter", placeholder: "Show", options: [.init("Open seats", value: "open", isChosen: true)])
    private let all = Card.Button("Show all", target: .action("all"))

    private func query(_ show: ProjectQuery.Show = .open) -> ProjectQuery {
        ProjectQuery(show: show, viewer: MemberID(1))
    }

    private func list(_ projects: [Project], of matching: Int, _ query: ProjectQuery, isPublic: Bool = false)
        -> String
    {
        let page = ProjectPage(matching: matching, total: 11, page: query.page, projects: projects)
        return ProjectListCard.card(
            page, for: query, isPublic: isPublic, at: .noon,
            open: { Card.Button("Open", target: .action("open \($0.id)")) }, filters: filters, actions: []
        ).read
    }

    private func empty(_ query: ProjectQuery, total: Int = 11) -> Card {
        ProjectListCard.empty(
            ProjectPage(matching: 0, total: total, page: 0, projects: []), for: query, filters: filters,
            actions: [all])
    }

    @Test("Each project has its state, what it builds, and whom it needs, with a button to open it")
    func entries() {
        var urgent = Listing.pipeline
        urgent.seats[1].opened = .noon.advanced(by: .days(-14))
        #expect(
            list([.given(urgent)], of: 1, query()) == """
                ## Projects with open seats
                -# 1 of 11
                **Fraud Detection Pipeline** · Active
                Real-time payment fraud detection, 100K events/day.
                -# Needs: Platform Engineer ×2 (urgent) · Team 2 of 4 · Intermediate
                [Open]
                {Show: *Open seats}
                """)
    }

    @Test("What narrows the list is said in its second line, and so is the page")
    func narrowed() {
        var query = query(.all)
        query.skill = "Streaming"
        query.difficulty = .beginner
        query.search = "*fraud*"
        query.page = 1
        let text = list([.given(.bare(.setup))], of: 8, query)
        #expect(
            text.hasPrefix(
                #"""
                ## All projects
                -# 8 of 11 · Streaming · Beginner · “\*fraud\*” · page 2 of 2
                """#))
    }

    @Test("A list of one's own, shown to everyone, names whose it is")
    func shared() {
        #expect(list([.given(.pipeline)], of: 1, query(.mine)).hasPrefix("## Your projects"))
        #expect(
            list([.given(.pipeline)], of: 1, query(.mine), isPublic: true).hasPrefix("## Projects of <@1>"))
    }

    @Test("An empty list says what there is none of, and leads on", arguments: ProjectQuery.Show.allCases)
    func nothing(show: ProjectQuery.Show) {
        let card = empty(query(show))
        #expect(card.read.hasSuffix("\n{Show: *Open seats}\n[Show all]"))
        #expect(card.read.first?.isUppercase == true)
        #expect(card.read.split(separator: "\n")[0].hasSuffix("."))
    }

    @Test("An empty list says it in the words of the question")
    func nothingNarrowed() {
        var query = query()
        query.skill = "Streaming"
        #expect(empty(query).read.hasPrefix("No project needs people in Streaming right now."))
        query.difficulty = .advanced
        #expect(empty(query).read.hasPrefix("No project needs people with Streaming, Advanced right now."))
    }

    @Test("A community without projects is told how the first appears")
    func begin() {
        #expect(
            empty(query(), total: 0).read
                == "There are no projects here yet. When the first is approved, it appears in this list.")
    }
}

@Suite("Refusals")
struct RefusalTests {
    private func read(_ refusal: Refusal) -> String {
        RefusalCard.card(
            refusal, open: { Card.Button("Open it", target: .action("\($0.id)")) },
            all: Card.Button("Show all", target: .action("all"))
        ).read
    }

    private func name(_ number: Int) -> ProjectName {
        ProjectName(id: .init(number), name: "Fraud \(number)")
    }

    @Test("A project nobody knows: the nearest is offered, or else the list")
    func unknown() {
        #expect(
            read(.unknownProject(typed: "frad", nearest: name(1)))
                == "I don’t know a project called “frad”. Did you mean **Fraud 1**?\n[Open it]")
        #expect(
            read(.unknownProject(typed: "@here", nearest: nil))
                == #"I don’t know a project called “\@here”. Perhaps it is in the list."# + "\n[Show all]")
    }

    @Test("A beginning that several share: at most five are offered, the rest counted")
    func ambiguous() {
        let few = read(.ambiguousProject(typed: "fr", candidates: [name(1), name(2)]))
        #expect(
            few == """
                2 projects begin with “fr”. Which one do you mean?
                **Fraud 1** · P-001
                [Open it]
                **Fraud 2** · P-002
                [Open it]
                """)
        let many = read(.ambiguousProject(typed: "fr", candidates: (1...9).map(name)))
        #expect(many.hasSuffix("And 4 more: a little more of the name will find it."))
    }
}

@Suite("Help")
struct HelpTests {
    @Test("Every topic is short enough for one message, and finished", arguments: HelpTopic.all)
    func topics(topic: HelpTopic) {
        #expect(topic.text.english.utf16.count <= 3_500)
        #expect(topic.text.english.utf8.count <= 9_000)
        for placeholder in ["TODO", "TBD", "[Insert", "[Coming", "Lorem", "XXX"] {
            #expect(!topic.text.english.contains(placeholder))
        }
        #expect(!topic.title.isEmpty && topic.title.english.utf16.count <= 100)
    }

    @Test("Every topic speaks French", arguments: HelpTopic.all)
    func french(topic: HelpTopic) {
        #expect(Language.french.missing(of: topic.title) == [])
        #expect(Language.french.missing(of: topic.text) == [])
        #expect(topic.text.spoken(in: .french).utf16.count <= 3_500)
    }

    @Test("No two topics are called alike")
    func unique() {
        #expect(Set(HelpTopic.all.map(\.id)).count == HelpTopic.all.count)
        #expect(Set(HelpTopic.all.map(\.title.english)).count == HelpTopic.all.count)
    }

    @Test("The overview lists every command with its summary, and says who reads the answers")
    func overview() {
        let card = HelpCard.overview([.init(command: "/projects", summary: "Browse projects")], topics: [])
        #expect(
            card.read == """
                ## How I can help
                `/projects` – Browse projects
                Every answer is only for you, unless you choose `share`.
                ────
                **Topics**
                """)
    }
}
