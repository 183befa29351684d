import Cards
import DiscordModel
import Foundation
import Interactions
import Machine
import ProjectModel
import Support
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
        let readme = try String(contentsOf: Checkout.root.appending(path: "README.md"), encoding: .utf8)
        let listed = readme.split(separator: "\n").filter { $0.hasPrefix("| `/") }.map(String.init)
        #expect(listed == Catalogue.guildhall.entries.map { "| `/\($0.name)` | \($0.summary.english) |" })
    }

    @Test("What is registered is the surface that was designed, a file for each command under Tests/Surface")
    func registered() throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let folder = Checkout.root.appending(path: "Tests/Surface")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let designed = try files.map { try decoder.decode(Registered.self, from: Data(contentsOf: $0)) }
        let data = try JSONEncoder().encode(Catalogue.guildhall.registration)
        let registered = try decoder.decode([Registered].self, from: data)
        #expect(registered.map(\.name).sorted() == designed.map(\.name).sorted())
        for command in registered {
            #expect(command == designed.first { $0.name == command.name }, "\(command.name)")
        }
    }

    /// A command as it goes over the wire, read by no code of ours. In a server: `contexts` and `integration_types` belong
    /// to a global registration.
    private struct Registered: Decodable, Equatable {
        let type: Int
        let name: String
        let description: String?
        let options: [Option]?

        struct Option: Decodable, Equatable {
            let type: Int
            let name, description: String
            let required, autocomplete: Bool?
            let minLength, maxLength: Int?
            let minValue, maxValue: Double?
            let choices: [Choice]?
            let fileTypes: [String]?
            let options: [Option]?
        }

        struct Choice: Decodable, Equatable {
            let name, value: String
        }
    }

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
            do {
                try await bench.press(id: id, values: values)
            } catch {
                Issue.record("seed \(seed): \(walked.joined(separator: " → ")): \(error)")
                return
            }
        }
    }
}
