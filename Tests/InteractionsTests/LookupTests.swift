import Cards
import DiscordModel
import Interactions
import ProjectModel
import Storage
import Testing

/// A command that looks projects up, in the store of the bench.
struct Find: Command {
    static let summary: Phrase = "Find a project"
    static let parts: [any Part.Type] = [Open.self]

    @Option("Open one project", suggest: .projects) var project: ProjectReference?
    @Option("Only this skill", suggest: .skills) var skill: String?

    func run(_ call: Call) async throws -> Reply {
        if let project { return .say(Card([.text(Phrase(try await call.project(project).name))])) }
        let page = try await call.projects(ProjectQuery(show: .all, skill: skill, viewer: call.member.id))
        return .say(Card([.text(Phrase(page.projects.map(\.name).joined(separator: ", ")))]))
    }

    struct Open: Button {
        @Carried var project: Project.ID
        @Carried var member: MemberID

        func press(_ call: Call) async throws -> Reply {
            .say(Card([.text("\(try await call.project(project)?.name ?? "gone") \(member)")]))
        }
    }
}

@Suite("Looking projects up")
struct LookupTests {
    let catalogue = Catalogue(commands: [Find.self], wordings: .sample)

    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.store.change(in: Bench.community.id) { changing in
            for name in [
                "Fraud Detection Pipeline", "Climate Data Lake", String(repeating: "Long ", count: 30),
            ] {
                var listing = Listing(name: name, summary: "s", difficulty: .beginner, state: .recruiting)
                listing.techStack = ["Kafka"]
                try changing.register(listing, by: .commandLine, at: Bench.noon)
            }
        }
        return bench
    }

    private func answer(_ interaction: Interaction) async throws -> Reply {
        try await #require(catalogue.errand(for: interaction)).run(in: bench()).reply
    }

    private func option(_ name: String, _ value: String, isFocused: Bool = false) -> String {
        #"{"name": "\#(name)", "type": 3, "value": "\#(value)", "focused": \#(isFocused)}"#
    }

    @Test(
        "A project is found by its number, its name and the text of a suggestion",
        arguments: [
            "P-001", "fraud", "Fraud Detection Pipeline · P-001",
        ])
    func found(typed: String) async throws {
        let reply = try await answer(.command("find", [option("project", typed)]))
        #expect(reply.words == ["Fraud Detection Pipeline"])
    }

    @Test("What is not found is a refusal, told privately")
    func refused() async throws {
        #expect(
            try await answer(.command("find", [option("project", "nothing")]))
                .words == ["refused"])
    }

    @Test("A project is suggested by name and number, and the number is the value")
    func suggested() async throws {
        let typing = try Interaction.command("find", [option("project", "pipe", isFocused: true)], type: 4)
        #expect(
            try await answer(typing)
                == .suggest([Suggestion("Fraud Detection Pipeline · P-001", value: "P-001")]))
        let long = try Interaction.command("find", [option("project", "long", isFocused: true)], type: 4)
        guard case .suggest(let suggestions) = try await answer(long) else { return }
        #expect(suggestions.map(\.label.utf16.count) == [100])
        #expect(suggestions[0].label.hasSuffix("… · P-003"))
    }

    @Test("Skills that are used are suggested, and filter")
    func skills() async throws {
        let typing = try Interaction.command("find", [option("skill", "kaf", isFocused: true)], type: 4)
        #expect(try await answer(typing) == .suggest([Suggestion("Kafka", value: "Kafka")]))
        let none = try await answer(.command("find", [option("skill", "cobol")]))
        #expect(none.words == [""])
    }

    @Test("Ids travel in a button")
    func carried() async throws {
        let button = Find.Open {
            $0.project = Project.ID(2)
            $0.member = MemberID(.max)
        }.face("Open")
        guard case .action(let customID) = button.target else { return }
        #expect(try await answer(.press(customID)).words == ["Climate Data Lake <@\(UInt64.max)>"])
        for forged in ["0", "-2", "+2", "02", "2.0", "99999999999999999999"] {
            let reply = try await answer(.press(customID.replacing(":2:", with: ":\(forged):")))
            #expect(
                reply.words == ["input: \(InputFault.unreadable(name: .name("project")))"], "\(forged)")
        }
    }

    @Test("A command that carries ids has no problems")
    func problems() {
        #expect(catalogue.problems == [])
    }
}
