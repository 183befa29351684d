import Cards
import Interactions
import ProjectModel
import Testing

@testable import Commands

/// The bench itself: that people can do on it what a client lets them do, and nothing else.
@Suite("The bench")
struct BenchTests {
    private func bench() async throws -> Bench {
        let bench = try await Bench(
            [.sample("Tracker")],
            catalogue: Catalogue(commands: [Desk.self, Greet.self, Quote.self], wordings: .guildhall))
        bench.shelf = ["a.md": "# Hello"]
        return bench
    }

    @Test("A subcommand is typed with people, choices and files, and a form is filled by its labels")
    func forms() async throws {
        let bench = try await bench()
        try await bench.type("/desk open project:tracker friend:applicant file:a.md", as: .lead)
        #expect(bench.fields == ["Role: d", "Days: friday", "Who", "Words: P-001 applicant # Hello", "Time"])
        await #expect(throws: Bench.NoSuchThing.self, "the tick is required") {
            try await bench.fill(as: .lead)
        }
        try await bench.fill(
            [
                "Role": "Web", "Days": ["Monday", "Friday"], "Who": "steward", "Words": "Hello *there*",
                "Time": true,
            ],
            as: .lead)
        #expect(bench.whisper?.read == "web monday+friday steward Hello \\*there\\*\n[Again] [Who]")
        await #expect(throws: Bench.NoSuchThing.self) { try await bench.fill(["No such": "x"]) }
        await #expect(throws: Bench.NoSuchThing.self) { try await bench.type("/desk open nothing") }
    }

    @Test("A refused form opens again with what was written")
    func kept() async throws {
        let bench = try await bench()
        try await bench.type("/desk open")
        try await bench.fill(["Words": "refuse me", "Time": true])
        #expect(
            bench.whisper?.read == """
                That is so already; nothing had to change.
                -# Your text is kept for a day.
                [Edit]
                """)
        try await bench.press("Edit")
        #expect(bench.fields == ["Role: d", "Days: friday", "Who", "Words: refuse me", "Time: yes"])
        try await bench.fill(["Words": "take me"])
        #expect(bench.whisper?.read.hasPrefix("d friday - take me") == true)
    }

    @Test("Buttons, selects of people and both context menus are used; the last event comes again")
    func doing() async throws {
        let bench = try await bench()
        try await bench.type("/desk open", in: .project(1))
        #expect(bench.fields.contains("Words: P-001 - -"), "the project of the channel is meant")
        try await bench.fill(["Time": true], in: .project(1))
        try await bench.press("Again")
        #expect(bench.updated?.read == "pressed" && bench.whisper?.read == "thanks")
        #expect(try await bench.project(1).version == 2)
        try await bench.again()
        #expect(try await bench.project(1).version == 2, "the same event changes things once")
        try await bench.press("Again", on: Card([.row([Desk.Open.Again().face("Again")])]))
        #expect(try await bench.project(1).version == 3)
        try await bench.menu("Greet", on: .applicant, as: .mappedSteward)
        #expect(bench.whisper?.read == "applicant, by mappedSteward, a steward")
        try await bench.menu("Greet", on: .applicant, as: .admin)
        #expect(bench.whisper?.read == "applicant, by admin")
        try await bench.pick(
            .lead, .steward, on: Card([.select(Greet.Crew().menu(placeholder: "Who", count: 1...3))]))
        #expect(bench.whisper?.read == "lead+steward")
        try await bench.menu("Quote", onMessage: "It *fails*", by: .contributor)
        #expect(bench.whisper?.read == "contributor: It \\*fails\\*")
    }
}

private enum Desk: CommandGroup {
    static let summary: Phrase = "A desk"
    static let commands: [any AnyCommand.Type] = [Open.self]
}

extension Desk {
    fileprivate struct Open: ModalCommand {
        static let summary: Phrase = "Open it"
        static let parts: [any Part.Type] = [Again.self]

        @Option("Which project", suggest: .projects) var project: ProjectReference?
        @Option("Somebody") var friend: Person?
        @Option("A file") var file: Upload?

        func open(_ call: Call) async throws -> Form {
            var found = call.projectHere
            if let project { found = try await call.project(project).id }
            var text = "-"
            if let file { text = String(decoding: try await call.content(of: file), as: UTF8.self) }
            var form = Form {
                $0.days = [.friday]
                $0.words = "\(found.map { "\($0)" } ?? "-") \(friend?.name ?? "-") \(text)"
            }
            try await form.prepare(call)
            return form
        }

        struct Again: Button {
            func press(_ call: Call) async throws -> Reply {
                let lead = Standing.member(Bench.Person.lead.id)
                try await call.change(Project.ID(1)) {
                    try $0.log(.note, "Pressed.", by: lead, at: Bench.noon)
                }
                return .both(update: Card([.text("pressed")]), say: Card([.text("thanks")]))
            }
        }

        struct Form: Modal {
            static let title: Phrase = "A form"

            @Field("Role") var role: Picked<String>
            @Field("Days", count: 1...2) var days: [Day]
            @Field("Who") var who: Person?
            @Field("Words", length: 1...40) var words: String
            @Field("Time", placeholder: "I can give it") var time: Ticked

            mutating func prepare(_ call: Call) async throws {
                role = Picked(from: [
                    MenuOption("Data", value: "d", isChosen: true), MenuOption("Web", value: "web"),
                ])
            }

            func submit(_ call: Call) async throws -> Reply {
                guard words != "refuse me" else { throw Refusal.alreadySo }
                let days = Inert(verbatim: days.map(\.rawValue).joined(separator: "+"))
                let who = Inert(verbatim: who?.name ?? "-")
                return .say(
                    Card([
                        .text("\(Inert(verbatim: role.value)) \(days) \(who) \(Words.inert(words))"),
                        .row([Again().face("Again"), Again.other]),
                    ]))
            }
        }
    }
}

extension Desk.Open.Again {
    /// A second button needs another address.
    fileprivate static var other: Card.Button { Card.Button("Who", target: .link("https://example.org")) }
}

private enum Day: String, Choice {
    case monday, friday

    var label: Phrase {
        switch self {
        case .monday: "Monday"
        case .friday: "Friday"
        }
    }
}

private struct Greet: MemberMenu {
    static let parts: [any Part.Type] = [Crew.self]

    func run(on person: Person, _ call: Call) async throws -> Reply {
        let steward: Phrase = call.standing.isSteward ? ", a steward" : ""
        return .say(
            Card([.text("\(Inert(verbatim: person.name)), by \(Inert(verbatim: call.member.name))\(steward)")]
            ))
    }

    struct Crew: PeopleSelect {
        func choose(_ people: [Person], _ call: Call) async throws -> Reply {
            .update(Card([.text("\(Inert(verbatim: people.map(\.name).joined(separator: "+")))")]))
        }
    }
}

private struct Quote: MessageMenu {
    func run(on message: QuotedMessage, _ call: Call) async throws -> Reply {
        .say(Card([.text("\(Inert(verbatim: message.author.name)): \(Words.inert(message.text))")]))
    }
}
