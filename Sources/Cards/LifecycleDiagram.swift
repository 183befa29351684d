import ProjectModel

/// The community's lifecycle as text, drawn from the table that enforces it.
package enum LifecycleDiagram {
    /// Each stage with the ways out of it.
    package static var text: String {
        let stages = Stage.allCases.map { stage in
            let ways = Lifecycle.ways(from: stage).map { rule in
                "  \(pad("→ \(target(rule))", 22))\(pad("T\(rule.number)", 5))\(hats(rule))\(guards(rule))"
            }
            return ([stage.rawValue] + ways).joined(separator: "\n")
        }
        let begin =
            "(nothing)\n  \(pad("→ PROPOSED", 22))\(pad("T1", 5))\(hats(Lifecycle.rule(1)))\(guards(Lifecycle.rule(1)))"
        let correct =
            "(anywhere)\n  \(pad("→ anywhere", 22))\(pad("T26", 5))\(hats(Lifecycle.rule(26))), as a correction\(guards(Lifecycle.rule(26)))"
        return ([begin] + stages + [correct]).joined(separator: "\n\n")
    }

    /// For programs.
    package struct Way: Encodable, Equatable {
        package var rule: String
        package var from: [String]
        package var to: [String]
        package var who: [String]
        package var guards: [String]
        package var source: String
    }

    package static var ways: [Way] {
        Lifecycle.rules.map {
            Way(
                rule: "T\($0.number)", from: $0.from.map(\.rawValue), to: $0.to.map(\.rawValue),
                who: $0.who.map(\.rawValue), guards: $0.guards.map(\.rawValue), source: $0.source)
        }
    }

    /// Where a project's past decides, the past is named.
    private static func target(_ rule: Lifecycle.Rule) -> String {
        if rule.to.count == 1 { return rule.to[0].rawValue }
        return rule.from == [.dormant] ? "where it paused" : "MAINTAINED, or where it stopped"
    }

    private static func hats(_ rule: Lifecycle.Rule) -> String {
        rule.who.map { $0 == .lead ? "lead or steward" : $0.rawValue }.joined(separator: " or ")
    }

    private static func guards(_ rule: Lifecycle.Rule) -> String {
        rule.guards.isEmpty
            ? ""
            : ": " + rule.guards.map { RefusalWords.name($0).spoken(in: .english) }.joined(separator: "; ")
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
