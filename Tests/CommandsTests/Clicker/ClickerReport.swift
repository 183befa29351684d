import DiscordModel
import Interactions
import ProjectModel

@testable import Commands
@testable import Interactions

/// What was done and what came of it, for all who clicked.
struct ClickerReport: CustomStringConvertible {
    private(set) var exercised: [String: Int] = [:]
    private var happened: [String: Int] = [:]
    private var stages: [Stage: Int] = [:]
    private var clicks = 0
    private(set) var faults: [String] = []

    var changes: Int { happened.values.reduce(0, +) }

    init() {}

    /// - Parameter past: what the clicker knew of others' doing.
    init(_ watch: ClickerWatch, faults: [String], clicks: Int, after past: ClickerReport) {
        exercised = watch.clicker.exercised.merging(past.exercised) { $0 - $1 }.filter { $0.value > 0 }
        happened = watch.happened
        stages = Dictionary(watch.clicker.projects.values.map { ($0.stage, 1) }, uniquingKeysWith: +)
        self.clicks = clicks
        self.faults = faults
    }

    mutating func add(_ other: ClickerReport) {
        exercised.merge(other.exercised, uniquingKeysWith: +)
        happened.merge(other.happened, uniquingKeysWith: +)
        stages.merge(other.stages, uniquingKeysWith: +)
        clicks += other.clicks
        faults += other.faults
    }

    var isComplete: Bool { unheard.isEmpty && unmade.isEmpty }

    /// What is left to do, for whoever knows what was done; nothing for whoever begins.
    var missing: [String] { clicks == 0 ? [] : unheard + unmade }

    /// Commands, choices, half-typed options, parts and menus that nobody used.
    var unheard: [String] { Self.all.filter { exercised[$0] == nil }.sorted() }

    /// Changes of the table of rights that nobody made.
    var unmade: [String] { RightsTable.rows.keys.filter { happened[$0] == nil }.sorted() }

    private static let all: [String] = {
        let catalogue = Catalogue.guildhall
        let typed = Clicker.commands(of: catalogue.registration).flatMap { path, options in
            ["/\(path)"]
                + options.filter(\.isAutocompleted).map { "/\(path) \($0.name):" }
                + options.flatMap { option in
                    Clicker.values(of: option).map { "/\(path) \(option.name):\($0)" }
                }
        }
        return typed + catalogue.parts.keys + catalogue.menus.values.flatMap(\.keys)
    }()

    var description: String {
        let states = stages.map { "\($0) \($1)" }.sorted()
        let most = exercised.sorted { $0.value > $1.value }.prefix(12).map { "\($0.key) \($0.value)" }
        let rare = exercised.filter { $0.value == 1 }.keys.sorted()
        return """
            \(clicks) clicks, \(Self.all.count - unheard.count) of \(Self.all.count) kinds, \(changes) changes: \
            \(happened.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")).
            \(stages.values.reduce(0, +)) projects: \(states.joined(separator: ", ")).
            Done most: \(most.joined(separator: ", ")). Done once: \(rare.joined(separator: ", ")).
            """
    }
}
