import Cards
import DiscordModel
import Foundation
import Interactions
import Machine
import ProjectModel
import Testing

@testable import Commands

@Suite("The catalogue")
struct CatalogueTests {
    @Test("Discord would refuse none of it")
    func problems() {
        #expect(Catalogue.guildhall.problems == [])
    }

    @Test("README lists the commands there are, and no other")
    func readme() throws {
        let readme = try String(contentsOf: Self.project.appending(path: "README.md"), encoding: .utf8)
        let listed = readme.split(separator: "\n").filter { $0.hasPrefix("| `/") }.map(String.init)
        #expect(listed == Catalogue.guildhall.entries.map { "| `/\($0.name)` | \($0.summary.english) |" })
    }

    @Test("What is registered is the surface that was designed")
    func registered() throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let designed = try decoder.decode([Registered].self, from: Data(Self.designed.utf8))
        let data = try JSONEncoder().encode(Catalogue.guildhall.registration)
        #expect(try decoder.decode([Registered].self, from: data) == designed)
    }

    /// A command as it goes over the wire, read by no code of ours.
    private struct Registered: Decodable, Equatable {
        let type: Int
        let name, description: String
        let options: [Option]

        struct Option: Decodable, Equatable {
            let type: Int
            let name, description: String
            let required, autocomplete: Bool?
            let maxLength: Int?
            let choices: [Choice]?
        }

        struct Choice: Decodable, Equatable {
            let name, value: String
        }
    }

    /// In a server; `contexts` and `integration_types` belong to a global registration.
    private static let designed = """
        [
            {"type": 1, "name": "projects", "description": "Browse projects, or open one", "options": [
                {"type": 3, "name": "project", "description": "Open one project", "autocomplete": true, "max_length": 100},
                {"type": 3, "name": "show", "description": "Which projects to list", "choices": [
                    {"name": "Open seats", "value": "open"},
                    {"name": "Building (Phase 1)", "value": "building"},
                    {"name": "Phase 2: the twist", "value": "phase2"},
                    {"name": "Good first project", "value": "first"},
                    {"name": "Complete, open for improvements", "value": "complete"},
                    {"name": "Archived", "value": "archived"},
                    {"name": "Dormant, looking for a lead", "value": "dormant"},
                    {"name": "Mine", "value": "mine"},
                    {"name": "Following", "value": "following"},
                    {"name": "All", "value": "all"}]},
                {"type": 3, "name": "skill", "description": "Only projects that use this skill", "autocomplete": true, "max_length": 100},
                {"type": 3, "name": "difficulty", "description": "Only this difficulty", "choices": [
                    {"name": "Beginner", "value": "beginner"},
                    {"name": "Intermediate", "value": "intermediate"},
                    {"name": "Advanced", "value": "advanced"}]},
                {"type": 3, "name": "search", "description": "Words in the name, summary or tech stack", "max_length": 60},
                {"type": 5, "name": "share", "description": "Post the answer in this channel instead of only to you"}]},
            {"type": 1, "name": "help", "description": "How things work here, rules and links", "options": [
                {"type": 3, "name": "topic", "description": "What you need help with", "autocomplete": true, "max_length": 100},
                {"type": 5, "name": "share", "description": "Post the answer in this channel instead of only to you"}]}
        ]
        """

    @Test("Whatever people press in whatever order, an answer comes that Discord takes", arguments: 1...8)
    func clicking(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let bench = try await Bench(Listing.town)
        var walked = ["/projects"]
        try await bench.type("/projects")
        for _ in 0..<60 {
            let card = try #require(bench.whisper)
            let choices = card.selects.flatMap { select in select.options.map { (select.action, [$0.value]) }
            }
            let presses = card.actions.values.sorted().map { ($0, [String]()) } + choices
            guard let (id, values) = presses.randomElement(using: &random) else {
                try await bench.type("/help")
                continue
            }
            walked.append("\(id) \(values)")
            try await bench.press(id: id, values: values)
            for card in [bench.whisper, bench.posted].compactMap(\.self) {
                #expect(faults(of: card) == [], "seed \(seed): \(walked.joined(separator: " → "))")
            }
        }
    }

    /// What Discord would not take, or what our own rules of cards forbid (COMMANDS §3, §4, §10).
    private func faults(of card: Card) -> [String] {
        var faults: [String] = []
        for button in card.buttons where button.label.isEmpty || button.label.english.utf16.count > 20 {
            faults.append("the button “\(button.label.english)”")
        }
        for case .row(let buttons) in card.blocks where buttons.count > 4 { faults.append("a crowded row") }
        let ids = card.actions.values + card.selects.map(\.action)
        if ids.contains(where: { $0.utf16.count > 100 }) { faults.append("a long custom id") }
        if card.selects.contains(where: { $0.options.isEmpty || $0.options.count > 25 }) {
            faults.append("a select")
        }
        let written = card.read
        if written.utf16.count > 4_000 || written.utf8.count > 9_500 { faults.append("too much text") }
        return faults
    }

    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
}
