import Cards
import Interactions
import ProjectModel

/// Commands under one word, and entries of the context menus.
enum Hats: CommandGroup {
    static let summary: Phrase = "For leads"
    static let audience = Audience.threadManagers
    static let commands: [any AnyCommand.Type] = [Board.self, Seats.self]
}

extension Hats {
    struct Board: Command {
        static let summary: Phrase = "For project leads"
        static let parts: [any Part.Type] = [Welcome.self, Tags.self, Crew.self]

        @Option("Whose") var member: Person?
        @Option("A file") var file: Upload?

        func run(_ call: Call) async throws -> Reply {
            var text = "-"
            if let file { text = String(decoding: try await call.content(of: file), as: UTF8.self) }
            return .say(Card([.text("\(member?.name ?? "-") \(file?.name ?? "-") \(text)")]))
        }

        /// What its old buttons are answered with.
        static func fresh(_ call: Call) async throws -> Card? { Card([.text("the board as it is")]) }

        struct Welcome: Button {
            @Carried var request: Int

            func press(_ call: Call) async throws -> Reply {
                .both(update: Card([.text("welcomed \(request)")]), say: Card([.text("thanks")]))
            }
        }

        struct Tags: MultiSelect {
            @Carried var project: Int

            func choose(_ values: [String], _ call: Call) async throws -> Reply {
                .update(Card([.text("\(project): \(values.joined(separator: "+"))")]))
            }
        }

        struct Crew: PeopleSelect {
            func choose(_ people: [Person], _ call: Call) async throws -> Reply {
                .update(Card([.text("\(people.map(\.name).joined(separator: " and "))")]))
            }
        }
    }

    struct Seats: Command {
        static let summary: Phrase = "Seats"
        static let parts: [any Part.Type] = [Ask.self]

        @Option("Which project") var project: String?
        @Option("Which role", suggest: .roles) var role: String?

        func run(_ call: Call) async throws -> Reply { .open(try await Self.ask(call)) }

        var opensForm: Bool { true }

        static func ask(_ call: Call) async throws -> Ask {
            var ask = Ask { $0.project = 7 }
            try await ask.prepare(call)
            return ask
        }

        /// A form of every kind of field that is made when it opens.
        struct Ask: Modal {
            static let title: Phrase = "For project leads"

            @Carried var project: Int
            @Field("Seat") var seat: Picked<String>
            @Field("Skills", count: 1...2) var skills: PickedSeveral<String>
            @Field("Who", placeholder: "Anybody") var who: Person?
            @Field("Words", style: .paragraph, length: 1...10) var words: String
            @Field("Time", placeholder: "I can give the time") var time: Ticked

            mutating func prepare(_ call: Call) async throws {
                seat = Picked(from: [
                    MenuOption("Data", value: "d", isChosen: true), MenuOption("Web", value: "w"),
                ])
                skills = PickedSeveral(from: ["a", "b", "c"].map { MenuOption(Phrase($0), value: $0) })
            }

            func submit(_ call: Call) async throws -> Reply {
                guard words != "broken" else { throw Broken() }
                guard words != "refused" else { throw Refusal.alreadySo }
                return .say(
                    Card([
                        .text(
                            "\(project) \(seat.value) \(skills.values.joined(separator: "+")) \(who?.name ?? "-") \(words)"
                        )
                    ]))
            }
        }
    }
}

extension Suggestions {
    static let roles = Suggestions { call, typed, others in
        [Suggestion("\(typed) of \(others["project"] ?? "nothing")", value: "x")]
    }
}

struct ViewPortfolio: MemberMenu {
    func run(on person: Person, _ call: Call) async throws -> Reply {
        .say(Card([.text("\(person.name) seen by \(call.member.name)")]))
    }
}

struct RaiseAsConcern: MessageMenu {
    static let opensForm = true

    func run(on message: QuotedMessage, _ call: Call) async throws -> Reply {
        .say(Card([.text("\(message.author.name): \(message.text) \(message.link)")]))
    }
}

extension Catalogue {
    static let groups = Catalogue(
        commands: [Hats.self, ViewPortfolio.self, RaiseAsConcern.self], wordings: .sample)
}
