import Cards
import Interactions
import ProjectModel

// The gate as a card, and going through it.
extension Lead.Advance {
    /// The card of the usual way, or of the one that is named.
    static func card(
        _ project: Project, rule number: Int? = nil, rest: RestReason? = nil, _ call: Call
    ) throws -> Card {
        let ways = project.leadWays
        guard let rule = ways.first(where: { $0.number == number }) ?? ways.first else {
            return GateCard.noWay(project)
        }
        let gate = project.gate(of: rule, rest: rest, by: call.standing, at: call.now)
        return GateCard.card(gate, of: project, actions: actions(gate, project, ways, rest, call))
    }

    private static func actions(
        _ gate: Gate, _ project: Project, _ ways: [Lifecycle.Rule], _ rest: RestReason?, _ call: Call
    ) -> GateCard.Actions {
        let (id, rule) = (project.id, gate.rule)
        var selects: [Card.Select] = []
        if Lifecycle.rule(rule).guards.contains(.restReason) {
            selects.append(
                Rest {
                    $0.project = id
                    $0.rule = rule
                }.menu(placeholder: "Say why, for example no time now", chosen: rest))
        }
        let others = ways.filter { $0.number != rule }
        if !others.isEmpty {
            selects.append(
                Way { $0.project = id }.menu(
                    placeholder: "Another way, for example a pause",
                    options: others.map { MenuOption(word(target(of: $0, project)), value: $0.number) }))
        }
        return GateCard.Actions(
            tick: { line in
                Tick {
                    $0.project = id
                    $0.rule = rule
                    $0.line = line
                }.face("Tick")
            },
            untick: { line in
                Untick {
                    $0.project = id
                    $0.rule = rule
                    $0.line = line
                }.face("Untick")
            },
            agree: call.standing.isSteward
                ? { line in
                    Agree {
                        $0.project = id
                        $0.rule = rule
                        $0.line = line
                    }.face("Agree", .primary)
                } : nil,
            waive: { lines in
                Waive {
                    $0.project = id
                    $0.rule = rule
                }.menu(
                    placeholder: "Pass over a line with a reason, for example: \(lines[0].label)",
                    options: lines.map { MenuOption($0.label, value: $0.subject) })
            },
            go: { label in
                Go {
                    $0.project = id
                    $0.rule = rule
                    $0.rest = rest
                }.face(label, .primary)
            }, selects: selects, more: more(gate, project))
    }

    /// What helps where a line cannot be ticked.
    private static func more(_ gate: Gate, _ project: Project) -> [Card.Button] {
        let open = Set(gate.missing.map(\.subject))
        var buttons: [Card.Button] = []
        if open.contains(.word(.twistText)) {
            buttons.append(Lead.Twist.Edit { $0.project = project.id }.face("Write the twist"))
        }
        if open.contains(.word(.openSeats)) {
            buttons.append(Lead.Twist.openSeat(project))
        }
        return buttons
    }

    /// Changes a line and shows the gate as it is then; a line that is so already is no mistake.
    static func change(
        _ id: Project.ID, _ rule: Int, _ call: Call, _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Reply {
        do {
            return .update(try card(try await call.change(id, act).project, rule: rule, call))
        } catch Refusal.alreadySo {
            return .update(try card(try await Lead.project(id, call), rule: rule, call))
        }
    }

    static func go(_ id: Project.ID, _ rule: Int, _ rest: RestReason?, _ call: Call) async throws -> Reply {
        let before = try await Lead.project(id, call)
        guard before.leadWays.contains(where: { $0.number == rule }) else {
            // Pressed twice, or from an old card: what is so now is the answer.
            return .update(GateCard.done(before, waived: 0))
        }
        if rule == 14 {
            let gate = before.gate(of: Lifecycle.rule(rule), by: call.standing, at: call.now)
            guard gate.isOpen else { return .update(try card(before, rule: rule, call)) }
            return .update(Lead.Twist.passed(before) ?? Lead.Twist.preview(before, deadline: nil, call))
        }
        let waived = before.gate(of: Lifecycle.rule(rule), rest: rest, by: call.standing, at: call.now).waived
            .count
        do {
            let saved = try await call.change(id) {
                try $0.move(Move.Request(rule, rest: rest), by: call.standing, at: call.now)
            }.project
            return .update(GateCard.done(saved, waived: waived))
        } catch Refusal.gateClosed {
            return .update(try card(try await Lead.project(id, call), rule: rule, rest: rest, call))
        }
    }

    /// The list of phase 2, as the impact thread begins with it.
    static func steps(_ project: Project) -> [Card.Block] {
        TwistCard.impact(project) { item in
            Step {
                $0.project = project.id
                $0.item = item
            }.face("Tick")
        }
    }

    /// The thread's first message as it stands now, with the reference by which it is known.
    static func impact(_ project: Project, _ call: Call) async throws -> Card {
        let announced = try await call.changes(of: project.id).last { change in
            if case .twist(.announced) = change.recorded.change { true } else { false }
        }
        guard let announced,
            let told = Noticeboard.guildhall.told(announced.recorded, project, .thread(project.id))
        else { return try card(project, call) }
        let line = PostCard.Line(
            project: project, event: announced.event, at: announced.recorded.at, told: told)
        return PostCard.card([line])
    }

    static func target(of rule: Lifecycle.Rule, _ project: Project) -> Stage {
        rule.number == 22 ? Stage(project.state) : rule.to[0]
    }

    /// A state as people say it.
    static func word(_ stage: Stage) -> Phrase { stage.state?.word ?? "Dormant" }

    /// A state as it is suggested, or typed.
    static func stage(_ typed: String) -> Stage? {
        if let stage = Stage(rawValue: typed.uppercased()) { return stage }
        let folded = typed.folded
        return Stage.allCases.first { word($0).spoken(in: .english).folded == folded }
            ?? Stage.allCases.first { word($0).spoken(in: .english).folded.hasPrefix(folded) }
    }
}

extension Suggestions {
    /// The states a lead can choose from where the project stands.
    fileprivate static var reachable: Suggestions {
        Suggestions { call, typed, others in
            let reference = others["project"].map { ProjectReference($0) }
            guard case .one(let project)? = try? await Lead.meant(reference, call) else { return [] }
            let stages = project.leadWays.map { Lead.Advance.target(of: $0, project) }
            return stages.map {
                Suggestion(Lead.Advance.word($0).spoken(in: call.language), value: $0.rawValue)
            }
            .filter { typed.isEmpty || $0.label.folded.hasPrefix(typed.folded) }
        }
    }

    static let nextStates = Suggestions.reachable
}

/// A line of a gate in a custom id: `completion.budget` for one of a list, `coreWorks` for a word.
extension Gate.Subject: CarriedValue {
    package static var longest: Int? { 24 }

    package var carried: String {
        switch self {
        case .item(let item): item.rawValue
        case .word(let word): word.rawValue
        }
    }

    package init?(carried: String) {
        if let item = Checklist.Item(rawValue: carried) {
            self = .item(item)
        } else if let word = Guard(rawValue: carried) {
            self = .word(word)
        } else {
            return nil
        }
    }
}

extension Checklist.Item: CarriedValue {
    package static var longest: Int? { 24 }
    package var carried: String { rawValue }
    package init?(carried: String) { self.init(rawValue: carried) }
}

extension RestReason: Choice {
    package var label: Phrase { word }
}
