import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("/projects")
struct ProjectsTests {
    @Test("Without options it lists who needs people, five at a time, only for the one who asked")
    func list() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects")
        let read = try #require(bench.whisper?.read)
        #expect(
            read.hasPrefix("## Projects with open seats\n-# 7 of 9 · page 1 of 2\n**Project 1** · Recruiting")
        )
        #expect(
            read.hasSuffix("{Show another list, for example good first projects}\n[Next] [Share here]"))
        #expect(bench.posted == nil)
    }

    @Test("Next and Previous turn the page in place, narrowed as before")
    func paging() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects show:All skill:streaming search:project")
        try await bench.press("Next")
        #expect(
            bench.whisper?.read.hasPrefix(
                "## All projects\n-# 7 of 9 · streaming · “project” · page 2 of 2\n**Project 6**") == true)
        #expect(bench.whisper?.buttons.map(\.label).contains("Next") == false)
        try await bench.press("Previous")
        #expect(bench.whisper?.read.contains("**Project 1**") == true)
    }

    @Test("Another list is chosen from the select, and begins at its first page")
    func filter() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects")
        try await bench.press("Next")
        try await bench.choose("Archived")
        #expect(
            bench.whisper?.read.hasPrefix("## Archived projects\n-# 1 of 9\n**Harbour** · Archived") == true)
    }

    @Test("An empty list leads on to all of them")
    func empty() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects skill:Rust")
        #expect(bench.whisper?.read.hasPrefix("No project needs people in Rust right now.") == true)
        try await bench.press("Show all")
        #expect(bench.whisper?.read.hasPrefix("## All projects\n-# 9 of 9 · page 1 of 2") == true)
    }

    @Test("Mine are those whose team one is on")
    func mine() async throws {
        let bench = try await Bench([.sample("Harbour"), .sample("Lighthouse", .setup)])
        try await bench.type("/projects show:Mine", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Your projects\n-# 2 of 2") == true)
        try await bench.type("/projects show:Mine", as: .member)
        #expect(bench.whisper?.read.hasPrefix("You are on no project’s team yet.") == true)
    }

    @Test("One follows a project, finds it again, and stops; pressing twice is following once (F7)")
    func following() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects project:harbour")
        try await bench.press("Follow")
        #expect(bench.whisper?.read.hasPrefix("**You follow Harbour.** You hear in a direct message") == true)
        try await bench.type("/projects show:Following")
        #expect(bench.whisper?.read.hasPrefix("## Projects you follow\n-# 1 of 9\n**Harbour**") == true)
        try await bench.press("Open")
        let card = try #require(bench.whisper)
        try await bench.press("Following")
        #expect(bench.whisper?.read.hasPrefix("You no longer follow Harbour.") == true)
        try await bench.press("Following", on: card)
        #expect(bench.whisper?.read.hasPrefix("You do not follow Harbour; nothing had to change.") == true)
        try await bench.type("/projects skill:Rust")
        try await bench.press("Tell me if one opens")
        #expect(
            bench.whisper?.read.hasPrefix(
                "**Noted.** You hear in a direct message when a seat opens in Rust.") == true)
        try await bench.press("Stop telling me")
        #expect(bench.whisper?.read.hasPrefix("You are not told of open seats any more.") == true)
    }

    @Test("In a project’s channel its project is meant, unless a list is asked for (COMMANDS §1)")
    func context() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects", in: .project(8))
        #expect(bench.whisper?.read.hasPrefix("## Harbour\n") == true)
        try await bench.type("/projects show:All", in: .project(8))
        #expect(bench.whisper?.read.hasPrefix("## All projects") == true)
        try await bench.type("/projects share:true", in: .project(8))
        #expect(bench.posted?.read.hasPrefix("## Harbour\n") == true)
    }

    @Test("The card offers what is next for the one who reads it")
    func viewers() async throws {
        let bench = try await Bench([
            .sample("Tracker", wants: "Data Engineer"), .sample("Harbour", .archived),
        ])
        func buttons(_ person: Bench.Person, _ name: String = "tracker") async throws -> [String] {
            try await bench.type("/projects project:\(name)", as: person)
            return bench.whisper?.buttons.map(\.label.english) ?? []
        }
        #expect(try await buttons(.member) == ["Apply", "Follow", "Details"])
        #expect(try await buttons(.lead) == ["Your desk", "Details"])
        #expect(try await buttons(.member, "harbour") == ["I could lead this", "Follow", "Details"])
        try await bench.apply()
        #expect(try await buttons(.applicant) == ["Your application", "Follow", "Details"])
        try await bench.aboard(.contributor, as: "Data Engineer")
        #expect(try await buttons(.contributor) == ["Your first steps", "Details"])
        #expect(try await buttons(.member) == ["Follow", "Details"], "the team is complete")
    }

    @Test("Details tell the history with the numbers people quote, and nothing that is between few")
    func history() async throws {
        let bench = try await Bench([.sample("Tracker", wants: "Data Engineer")])
        try await bench.apply()
        try await bench.aboard(.contributor, as: "Data Engineer")
        try await bench.type("/projects project:tracker")
        try await bench.press("Details")
        try await bench.choose("History")
        #expect(
            bench.whisper?.read.contains(
                "- <t:1790000000:D> somebody came aboard · e4\n- <t:1790000000:D> taken into the catalogue · e1\n────"
            ) == true)
    }

    @Test("Share here posts the same page to everyone; what others press is answered to them")
    func share() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects")
        try await bench.press("Next")
        try await bench.press("Share here")
        let posted = try #require(bench.posted)
        #expect(posted.read.hasPrefix("## Projects with open seats\n-# 7 of 9 · page 2 of 2\n**Project 6**"))
        #expect(!posted.buttons.map(\.label).contains("Share here"))
        try await bench.press("Previous", on: posted, as: .lead)
        #expect(bench.posted == posted, "what everyone sees stays as it is")
        #expect(bench.whisper?.read.contains("**Project 1**") == true)
        try await bench.type("/projects show:Archived share:true")
        #expect(bench.posted?.read.hasPrefix("## Archived projects") == true)
    }

    @Test("Open shows a project’s card; Share here posts it")
    func open() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects show:Archived")
        try await bench.press("Open")
        #expect(bench.whisper?.read.hasPrefix("## Harbour\n-# P-008 · Intermediate · Kafka") == true)
        try await bench.press("Details")
        try await bench.press("Share here")
        #expect(bench.posted?.read.hasPrefix("## Harbour") == true)
    }

    @Test("Details opens the team, and the select changes to its roadmap")
    func details() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects project:P-001")
        try await bench.press("Details")
        #expect(bench.whisper?.read.hasPrefix("## Project 1 – Team\n-# P-001 · Recruiting") == true)
        try await bench.choose("Roadmap")
        #expect(bench.whisper?.read.contains("- ○ open: First step") == true)
    }

    @Test(
        "A project is found however it is called",
        arguments: ["P-008", "p8", "Harbour", "harbour", "har", "Harbour · P-008"])
    func called(typed: String) async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects project:\(typed)")
        #expect(bench.whisper?.read.hasPrefix("## Harbour\n") == true)
    }

    @Test("An unknown project: the nearest is one press away, or else the list is")
    func unknown() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects project:harbor")
        #expect(
            bench.whisper?.read
                == "I don’t know a project called “harbor”. Did you mean **Harbour**?\n[Open it]")
        try await bench.press("Open it")
        #expect(bench.whisper?.read.hasPrefix("## Harbour\n") == true)
        try await bench.type("/projects project:zeppelin")
        #expect(
            bench.whisper?.read
                == "I don’t know a project called “zeppelin”. Perhaps it is in the list.\n[Show all]")
    }

    @Test("A beginning that several share is asked back")
    func ambiguous() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects project:proj share:true")
        #expect(bench.whisper?.read.hasPrefix("7 projects begin with “proj”. Which one do you mean?") == true)
        #expect(bench.posted == nil, "a question back is for the one who asked")
        try await bench.press("Open it")
        #expect(bench.whisper?.read.hasPrefix("## Project 1\n") == true)
    }

    @Test("Suggestions show names and carry numbers; those who need people come first when nothing is typed")
    func suggestions() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.complete("/projects project:har")
        #expect(bench.suggestions == ["Harbour · P-008 = P-008"])
        try await bench.complete("/projects project:")
        #expect(bench.suggestions.count == 9)
        #expect(bench.suggestions.first?.hasPrefix("Project 1 ") == true)
        try await bench.complete("/projects skill:stre")
        #expect(
            bench.suggestions == [
                "Streaming = Streaming", "Real-time Stream Processing = Real-time Stream Processing",
            ])
    }

    @Test("Before the first project it says how one appears")
    func nothing() async throws {
        let bench = try await Bench()
        try await bench.type("/projects")
        #expect(bench.whisper?.read.hasPrefix("There are no projects here yet.") == true)
    }

    @Test("Outside a server it says where it works")
    func outside() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects", outside: true)
        #expect(
            bench.whisper?.read
                == "This works in the server, not in a direct message. Please ask me there.")
    }

    @Test(
        "A button of an older version, or one nobody made, gets today’s list and is not acted on",
        arguments: [
            "projects.open:0000:1", "projects.vanished:1k3f:1", "projects.turn", "", "🙂:::::",
            String(repeating: "x", count: 100),
        ])
    func forged(id: String) async throws {
        let bench = try await Bench(Listing.town)
        try await bench.press(id: id)
        #expect(
            bench.whisper?.read.hasPrefix(
                "This button is from an older version of me. Here are the projects as they are now.\n## Projects with"
            ) == true)
    }

    @Test("A true button that was tampered with opens nothing that is not there")
    func tampered() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/projects")
        let open = try #require(bench.whisper?.actions["Open"])
        try await bench.press(id: open.dropLast() + "999")
        #expect(bench.whisper?.read.hasPrefix("I don’t know a project called “P-999”.") == true)
    }
}
