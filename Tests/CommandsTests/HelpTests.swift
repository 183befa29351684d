import Cards
import Interactions
import ProjectModel
import Testing

@testable import Commands

@Suite("/help")
struct HelpTests {
    @Test("Without a topic it lists the commands there are, and the topics to choose from")
    func overview() async throws {
        let bench = try await Bench()
        try await bench.type("/help")
        let read = try #require(bench.whisper?.read)
        #expect(read.contains("`/projects` – Browse projects, or open one"))
        #expect(read.contains("`/help` – How things work here, rules and links"))
        #expect(read.contains("`/setup` – Set up and check the bot"))
    }

    @Test("Every topic opens by being chosen, and by its title", arguments: HelpTopic.all)
    func topics(topic: HelpTopic) async throws {
        let bench = try await Bench()
        try await bench.type("/help")
        try await bench.choose(topic.title.english)
        #expect(bench.whisper?.read.hasPrefix("## \(topic.title.english)\n") == true)
        #expect(bench.whisper?.read.contains(topic.text.english) == true)
        let chosen = bench.whisper
        try await bench.type("/help topic:\(topic.title.english)")
        #expect(bench.whisper == chosen)
    }

    @Test("Every command there is can be asked for, by its name and by what is under it")
    func commands() async throws {
        let bench = try await Bench()
        for entry in bench.catalogue.entries {
            try await bench.type("/help topic:/\(entry.name)")
            let read = try #require(bench.whisper?.read)
            #expect(read.hasPrefix("## /\(entry.name)\n\(entry.summary.english)"))
            for command in entry.commands {
                #expect(read.contains("`/\(entry.name) \(command.name)` – \(command.summary.english)"))
                try await bench.complete("/help topic:\(entry.name) \(command.name)")
                #expect(bench.suggestions.contains("/\(entry.name) = /\(entry.name)"))
            }
        }
        try await bench.type("/help")
        try await bench.choose("/vote")
        #expect(bench.whisper?.read.contains("`stance` – ") == true)
    }

    @Test("The way in is told with the commands one types on it (F101 to F125)")
    func verbs() async throws {
        let told = HelpTopic.all.map(\.text.english).joined()
        for verb in ["/projects", "/proposals", "/apply", "/propose", "/vote", "/me", "/lead"] {
            #expect(told.contains("`\(verb)"), "\(verb)")
        }
    }

    @Test("A topic that was shared stays; choosing from it is answered to the one who chose")
    func shared() async throws {
        let bench = try await Bench()
        try await bench.type("/help topic:\(HelpTopic.all[0].id) share:true")
        let posted = try #require(bench.posted)
        try await bench.choose(HelpTopic.all[1].title.english, on: posted)
        #expect(bench.posted == posted)
        #expect(bench.whisper?.read.hasPrefix("## \(HelpTopic.all[1].title.english)\n") == true)
    }

    @Test("The community in numbers counts what is there")
    func statistics() async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/help topic:stats")
        #expect(
            bench.whisper?.read.contains(
                "- Projects: 9\n- With open seats: 7\n- Being built: 0\n- Complete: 0") == true)
    }

    @Test("What it knows nothing about is said, with what it does know")
    func unknown() async throws {
        let bench = try await Bench()
        try await bench.type("/help topic:*zeppelins*")
        #expect(bench.whisper?.read.hasPrefix(#"I have nothing on “\*zeppelins\*”."#) == true)
        #expect(bench.whisper?.selects.isEmpty == false)
    }

    @Test("Suggestions fit what is typed, and are at most 25")
    func suggestions() async throws {
        let bench = try await Bench()
        try await bench.complete("/help topic:")
        #expect(bench.suggestions.count == 25)
        try await bench.complete("/help topic:numbers")
        #expect(bench.suggestions == ["The community in numbers = stats"])
    }
}
