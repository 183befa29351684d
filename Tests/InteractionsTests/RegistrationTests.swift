import Cards
import Interactions
import Testing

@Suite("What is registered")
struct RegistrationTests {
    @Test("A declaration becomes the command Discord's documents describe")
    func registration() throws {
        #expect(
            try written(Catalogue.sample.registration)
                == #"[{"description":"Browse things","name":"browse","options":["#
                + #"{"autocomplete":true,"description":"Open one thing","max_length":100,"name":"thing","type":3},"#
                + #"{"choices":[{"name":"Open ones","value":"open"},{"name":"All of them","value":"all"},"#
                + #"{"name":"Not begun","value":"not_yet"}],"description":"Which to list","name":"show","type":3},"#
                + #"{"description":"Words in it","max_length":60,"name":"search","type":3},"#
                + #"{"description":"How many a page","max_value":10,"min_value":1,"name":"per-page","type":4},"#
                + #"{"description":"Post it here","name":"share","type":5}],"type":1},"#
                + #"{"description":"Ask to join","name":"apply","options":["#
                + #"{"description":"Role you would take","name":"role","required":true,"type":3}],"type":1}]"#
        )
    }

    @Test("Help can list every command with its options")
    func entries() {
        let entries = Catalogue.sample.entries
        #expect(entries.map(\.name) == ["browse", "apply"])
        #expect(entries[1].options.map(\.name) == ["role"])
        #expect(entries[1].options.map(\.isRequired) == [true])
    }

    @Test("The samples have no problems")
    func noProblems() {
        #expect(Catalogue.sample.problems == [])
    }

    @Test("What Discord would refuse is found in the declarations")
    func problems() {
        let problems = Catalogue(commands: [Wrong.self, Wrong.self], wordings: .sample).problems
        let expected = [
            "/wrong is in the catalogue twice", "-nobody-ever-types” is no name",
            "the description of late needs 1 to 100 characters",
            "a required option stands after an optional one", "plain is not wrapped",
            "wrong.long: its custom id may take 125 characters", "wrong.open: text is text: say how much",
            "wrong.ask: the title needs 1 to 45 characters", "wrong.ask: a modal has 1 to 5 fields",
            "wrong.ask: misplaced is an option",
        ]
        for sentence in expected {
            #expect(problems.contains { $0.contains(sentence) }, "\(sentence) in \(problems)")
        }
    }
}

/// A command with every mistake one can declare.
struct Wrong: Command {
    static let summary: Phrase = "Wrong"
    static let parts: [any Part.Type] = [Long.self, Open.self, Ask.self]

    @Option("A letter of no keyboard everywhere") var anOptionWhoseNameNobodyEverTypes: String?
    @Option("") var late: String
    var plain = Plain()

    struct Plain: Decodable, Sendable {}

    func run(_ call: Call) async throws -> Reply { .suggest([]) }

    struct Long: Button {
        @Carried(upTo: 50) var one: String
        @Carried(upTo: 50) var two: String?
        func press(_ call: Call) async throws -> Reply { .suggest([]) }
    }

    struct Open: Button {
        @Carried var text: String
        func press(_ call: Call) async throws -> Reply { .suggest([]) }
    }

    struct Ask: Modal {
        static let title: Phrase = ""
        @Option("An option") var misplaced: String?
        func submit(_ call: Call) async throws -> Reply { .suggest([]) }
    }
}
