import Cards
import DiscordModel
import Foundation
import Interactions
import ProjectModel

// How they fill in a form: as it is asked for, most of the time.
extension Clicker {
    mutating func fill() async throws -> String {
        guard let form = forms.removeValue(forKey: current.id)?.payload(in: .english) else {
            return "has no form"
        }
        let isHonest = chance(93)
        if isHonest { note(Self.kind(of: form.customID)) }
        let labels = form.components.compactMap { component -> Component.Label? in
            if case .label(let label) = component { label } else { nil }
        }
        let components = labels.map { #"{"type": 18, "component": \#(filled($0, isHonest: isHonest))}"# }
            .joined(separator: ",")
        let takesIDs = labels.contains { label in
            switch label.component {
            case .entitySelect, .fileUpload: true
            default: false
            }
        }
        try await send(
            5,
            """
            {"custom_id": \(Bench.json(form.customID)), "components": [\(components)],
             "resolved": \(takesIDs ? resolved : "{}")}
            """, isOverMessage: chance(50))
        return "fills \(form.title): \(components)"
    }

    private mutating func filled(_ label: Component.Label, isHonest: Bool) -> String {
        switch label.component {
        case .textInput(let input):
            let text = isHonest ? text(for: label.label, input) : pick(Self.oddities + suggested)
            return
                #"{"type": 4, "custom_id": "\#(input.customID)", "value": \#(Bench.json(String(text.prefix(input.maxLength ?? 4_000))))}"#
        case .radioGroup(let group):
            let value = group.options.isEmpty ? nil : pick(group.options).value
            return
                #"{"type": 21, "custom_id": "\#(group.customID)", "value": \#(value.map { Bench.json($0) } ?? "null")}"#
        case .checkboxGroup(let group):
            let values = group.options.map(\.value).filter { _ in isHonest || chance(50) }
            return #"{"type": 22, "custom_id": "\#(group.customID)", "values": \#(Bench.json(values))}"#
        case .stringSelect(let select):
            let count = Int.random(
                in: max(1, select.values.lowerBound)...max(1, select.values.upperBound), using: &random)
            let values = select.options.map(\.value).shuffled(using: &random).prefix(count)
            return
                #"{"type": 3, "custom_id": "\#(select.customID)", "values": \#(Bench.json(Array(values)))}"#
        case .entitySelect(let select):
            return #"{"type": 5, "custom_id": "\#(select.customID)", "values": ["\#(pick(people).id)"]}"#
        case .checkbox(let checkbox):
            return #"{"type": 23, "custom_id": "\#(checkbox.customID)", "value": \#(chance(75))}"#
        case .fileUpload(let upload):
            return #"{"type": 19, "custom_id": "\#(upload.customID)", "values": ["7001"]}"#
        default: return "{}"
        }
    }

    /// What stands there already, or what the field asks for.
    private mutating func text(for label: String, _ input: Component.TextInput) -> String {
        if let value = input.value, !value.isEmpty, chance(50) { return value }
        if !input.isRequired, label != "Until when, for an experiment", chance(30) { return "" }
        let text =
            switch label {
            case "When", "When the team should have adapted", "Due": pick(Self.dates)
            case "Until when, for an experiment": chance(85) ? "in 2 weeks" : "5/6"
            case "Role": role()
            case "Roles": "Data Engineer x2, Technical Writer"
            case "Its address", "Repository", "Where it is", "Links, one a line":
                "https://example.org/\(marked())"
            case "GitHub username", "GitHub name": "octocat"
            case "Title", "What it is called": title()
            case "Approaches", "Two or more ways to build it": "A: one way\nB: another"
            case "Roadmap": "Phase 1: begin\n- First step"
            // Whoever is forgotten is in no roster any more, and would have to be known as somebody else.
            case "Type “forget me”": chance(40) && !current.what.isSteward ? "forget me" : "no"
            case "Months in all", "Weeks planned for this phase", "How many": "3"
            default: sentence()
            }
        return text.count < (input.minLength ?? 0)
            ? text + String(repeating: " more", count: input.minLength ?? 0) : text
    }
}

// Words that nobody has said before, and that are known again wherever they are read.
extension Clicker {
    private static let mark = "mark"
    private static let end = "ed"

    /// Long enough for whoever asks for a reason.
    mutating func sentence() -> String { "Words \(marked()), long enough for a reason, and kind ones." }

    mutating func title() -> String { "Work \(marked()) of \(current.name)" }

    mutating func marked() -> String {
        writers.append(current.id)
        return "\(Self.mark)\(writers.count - 1)\(Self.end)"
    }

    /// The numbers of the marked words in a text; one that was cut is none.
    static func marks(in text: String) -> Set<Int> {
        Set(
            text.components(separatedBy: mark).dropFirst().compactMap { rest in
                let digits = rest.utf8.prefix { (48...57).contains($0) }
                return rest.utf8.dropFirst(digits.count).starts(with: end.utf8)
                    ? Int(String(Substring(digits))) : nil
            })
    }
}
