import Cards
import Foundation
import ProjectModel
import Support
import Testing

/// docs/rules.md explains every number that code and tests rest on.
@Suite("The rules in words")
struct RulesTests {
    private let page: String

    init() throws {
        page = try String(contentsOf: Checkout.root.appending(path: "docs/rules.md"), encoding: .utf8)
    }

    /// The numbers that have a row, with its text.
    private var rows: [String: String] {
        let rows = page.split(separator: "\n").compactMap { line -> (String, String)? in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let name = cells.first, name.wholeMatch(of: /[TKFD][0-9]+/) != nil else { return nil }
            return (name, String(line))
        }
        return Dictionary(rows) { "\($0)\n\($1)" }
    }

    @Test("Every number has one row", arguments: [("T", 26), ("K", 24), ("F", 144), ("D", 35)])
    func complete(letter: String, count: Int) {
        let rows = rows
        let found = rows.keys.filter { $0.hasPrefix(letter) }
        #expect(Set(found) == Set((1...count).map { "\(letter)\($0)" }))
        for name in found { #expect(rows[name]?.contains("\n") == false, "\(name) has two rows") }
    }

    @Test("Every number that code or a test names is explained")
    func named() throws {
        let known = Set(rows.keys)
        for folder in ["Sources", "Commands", "Tests", "Benchmarks"] {
            for file in try Checkout.swiftFiles(in: folder) where !file.path.contains("Sandbox") {
                for (number, line) in file.lines.enumerated() where Self.isProse(line) {
                    for match in line.matches(of: /\b[TKFD][0-9]+\b/)
                    where !known.contains(String(match.output)) {
                        Issue.record(
                            "\(file.path):\(number + 1) names \(match.output), which docs/rules.md does not explain"
                        )
                    }
                }
            }
        }
    }

    /// Comments and the names of tests; elsewhere such a word may be anything.
    private static func isProse(_ line: Substring) -> Bool {
        let line = line.drop { $0 == " " }
        return line.hasPrefix("//") || line.hasPrefix("@Test(") || line.hasPrefix("@Suite(")
    }

    @Test("A transition's row names the lines its rule rests on", arguments: Lifecycle.rules)
    func sources(rule: Lifecycle.Rule) {
        let source = rule.source == "operators' need" ? "own" : rule.source
        #expect(rows["T\(rule.number)"]?.hasSuffix("| \(source) |") == true)
    }

    @Test("The diagram is the one that guildhall lifecycle prints")
    func diagram() {
        #expect(page.contains("```\n\(LifecycleDiagram.text)\n```"))
    }
}
