import Cards
import Interactions
import ProjectModel

/// A command with every kind of option and its own button and select.
struct Browse: Command {
    static let summary: Phrase = "Browse things"
    static let parts: [any Part.Type] = [Page.self, Filter.self, Break.self]

    @Option("Open one thing", suggest: .things) var thing: String?
    @Option("Which to list") var show: Show?
    @Option("Words in it", length: ...60) var search: String?
    @Option("How many a page", range: 1...10) var perPage: Int?
    @Option("Post it here") var share: Bool?

    var isShared: Bool { share ?? false }

    func run(_ call: Call) async throws -> Reply {
        if thing == "broken" { throw Broken() }
        let page = Page {
            $0.show = show ?? .all
            $0.search = search
            $0.number = 2
        }
        let filter = Filter { $0.search = search }
        return .say(
            Card([
                .text(
                    "\(thing ?? "-") \(show?.value ?? "-") \(search ?? "-") \(perPage ?? 0) for \(call.member.name)"
                ),
                .row([page.face("Next", .primary)]), .select(filter.menu(placeholder: "Show…", chosen: show)),
            ]), isShared: isShared)
    }

    enum Show: String, Choice {
        case open, all
        case later = "not_yet"

        var label: Phrase {
            switch self {
            case .open: "Open ones"
            case .all: "All of them"
            case .later: "Not begun"
            }
        }
    }

    struct Page: Button {
        @Carried var show: Show
        @Carried(upTo: 20) var search: String?
        @Carried var number: Int

        func press(_ call: Call) async throws -> Reply {
            .update(Card([.text("page \(number) of \(show.value), \(search ?? "-")")]))
        }
    }

    struct Filter: Select {
        @Carried(upTo: 20) var search: String?

        func choose(_ value: Show, _ call: Call) async throws -> Reply {
            .update(Card([.text("now \(value.label)")]))
        }
    }

    struct Break: Button {
        func press(_ call: Call) async throws -> Reply { throw Broken() }
    }
}

struct Broken: Error {}

extension Suggestions {
    static let things = Suggestions { call, typed in
        guard typed != "broken" else { throw Broken() }
        return (1...40).map { Suggestion("\(typed) \($0) for \(call.member.name)", value: "T-\($0)") }
            + [Suggestion("too long", value: String(repeating: "x", count: 101))]
    }
}

/// A command that opens a modal.
struct Apply: ModalCommand {
    static let summary: Phrase = "Ask to join"

    @Option("Role you would take") var role: String

    func open(_ call: Call) async throws -> Letter {
        Letter {
            $0.role = role
            $0.hours = .few
        }
    }

    struct Letter: Modal {
        static let title: Phrase = "Apply to join"

        @Carried(upTo: 20) var role: String
        @Field("What would you like to do?", style: .paragraph, length: 20...1000) var words: String
        @Field("Your GitHub name", hint: "So that the lead can invite you", placeholder: "octocat")
        var github: String?
        @Field("Hours per week") var hours: Hours
        @Field("Days") var days: [Day]
        @Field("I have read the guide") var hasRead: Bool

        func submit(_ call: Call) async throws -> Reply {
            .say(
                Card([
                    .text("\(role): \(words.count) \(github ?? "-") \(hours.value) \(days.count) \(hasRead)")
                ]))
        }
    }

    enum Hours: String, Choice {
        case few, many
        var label: Phrase { Phrase(rawValue) }
    }

    enum Day: String, Choice {
        case monday, friday
        var label: Phrase { Phrase(rawValue) }
    }
}

extension Wordings {
    static let sample = Wordings(
        refusal: { refusal, _ in Card([.text("refused")]) }, input: { Card([.text("input: \($0)")]) },
        staleCard: { call, fresh in fresh ?? Card([.text("older version, \(call.member.name)")]) },
        news: { _, _ in nil }, fault: { Card([.text("fault \($0)")]) },
        tooFast: { Card([.text("wait \($0) s")]) },
        kept: (note: "kept", edit: "Edit"), formGone: Card([.text("gone")]),
        tooSlow: Card([.text("too slow")]),
        onlyInServer: Card([.text("only in a server")]), unknownCommand: Card([.text("unknown command")]))
}

extension Catalogue {
    static let sample = Catalogue(commands: [Browse.self, Apply.self], wordings: .sample)
}
