import Cards
import DiscordModel
import Foundation
import Interactions

/// Filling a form as a client does: what is not given stands as it stood when the form opened.
extension Bench {
    /// What somebody puts into a field: words, a choice by its label or value, people by what they are, or several.
    enum Entry: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral {
        case text(String)
        case several([String])
        case tick(Bool)

        init(stringLiteral value: String) { self = .text(value) }
        init(arrayLiteral elements: String...) { self = .several(elements) }
        init(booleanLiteral value: Bool) { self = .tick(value) }

        var words: [String] {
            switch self {
            case .text(let text): [text]
            case .several(let texts): texts
            case .tick(let flag): flag ? ["yes"] : []
            }
        }
    }

    /// The labels of the open form's fields, with what stands in them.
    var fields: [String] {
        (try? formFields().map { field in
            let value = field.standing.joined(separator: ", ")
            return value.isEmpty ? field.label : "\(field.label): \(value)"
        }) ?? []
    }

    /// Sends the open form.
    /// - Parameter entries: by label. A required field must have something in it, as a client sees to.
    func fill(_ entries: [String: Entry] = [:], as person: Person = .member, in place: Place = .general)
        async throws
    {
        let fields = try formFields()
        for label in entries.keys where !fields.contains(where: { $0.label == label }) {
            throw NoSuchThing(what: "field “\(label)” among \(fields.map(\.label))")
        }
        let components = try fields.map { field in
            let given = entries[field.label]
            let component = try field.filled(given?.words ?? field.standing, isGiven: given != nil, by: self)
            return #"{"type": 18, "component": \#(component)}"#
        }.joined(separator: ",")
        let id = form?.payload(in: .english).customID ?? ""
        try await interact(
            5, #"{"custom_id": \#(Self.json(id)), "components": [\#(components)], "resolved": \#(resolved)}"#,
            as: person, in: place, isOverMessage: formIsOverMessage)
    }

    private func formFields() throws -> [FormField] {
        guard let form else { throw NoSuchThing(what: "open form") }
        return try form.payload(in: .english).components.map { component in
            guard case .label(let label) = component else { throw NoSuchThing(what: "label") }
            return FormField(label: label.label, component: label.component)
        }
    }
}

/// One field of an open form.
private struct FormField {
    let label: String
    let component: Component

    /// What stands in it before anybody has touched it.
    var standing: [String] {
        switch component {
        case .textInput(let input): input.value.map { [$0] } ?? []
        case .radioGroup(let group): group.options.filter(\.isDefault).map(\.value)
        case .checkboxGroup(let group): group.options.filter(\.isDefault).map(\.value)
        case .stringSelect(let select): select.options.filter(\.isDefault).map(\.value)
        case .entitySelect(let select): select.chosen.map { "\($0)" }
        case .checkbox(let checkbox): checkbox.isDefault ? ["yes"] : []
        default: []
        }
    }

    func filled(_ words: [String], isGiven: Bool, by bench: Bench) throws -> String {
        func need(_ isRequired: Bool, _ values: [String]) throws {
            guard isRequired, values.isEmpty else { return }
            throw Bench.NoSuchThing(what: "value in “\(label)”, which is required")
        }
        switch component {
        case .textInput(let input):
            let text = words.first ?? ""
            try need(input.isRequired, text.isEmpty ? [] : [text])
            return #"{"type": 4, "custom_id": "\#(input.customID)", "value": \#(Bench.json(text))}"#
        case .radioGroup(let group):
            let values = try values(words, of: group.options)
            try need(group.isRequired, values)
            return
                #"{"type": 21, "custom_id": "\#(group.customID)", "value": \#(values.first.map { Bench.json($0) } ?? "null")}"#
        case .checkboxGroup(let group):
            let values = try values(words, of: group.options)
            try need(group.isRequired, values)
            return #"{"type": 22, "custom_id": "\#(group.customID)", "values": \#(Bench.json(values))}"#
        case .stringSelect(let select):
            let values = try values(words, of: select.options)
            try need(select.isRequired ?? true, values)
            return #"{"type": 3, "custom_id": "\#(select.customID)", "values": \#(Bench.json(values))}"#
        case .entitySelect(let select):
            let values = try words.map { name in
                guard let person = Bench.person(name) else { throw Bench.NoSuchThing(what: "person \(name)") }
                return "\(person.rawValue)"
            }
            try need(select.isRequired ?? true, values)
            return #"{"type": 5, "custom_id": "\#(select.customID)", "values": \#(Bench.json(values))}"#
        case .checkbox(let checkbox):
            return #"{"type": 23, "custom_id": "\#(checkbox.customID)", "value": \#(!words.isEmpty)}"#
        case .fileUpload(let upload):
            let ids = try words.map { "\(try bench.attachment($0))" }
            try need(upload.isRequired, ids)
            return #"{"type": 19, "custom_id": "\#(upload.customID)", "values": \#(Bench.json(ids))}"#
        default: throw Bench.NoSuchThing(what: "way to fill “\(label)”")
        }
    }

    /// A lone tick takes `true`.
    private func values(_ words: [String], of options: [Component.Option]) throws -> [String] {
        try words.map { word in
            let found = options.first { $0.label == word || $0.value == word }
            guard let found = found ?? (word == "yes" && options.count == 1 ? options[0] : nil) else {
                throw Bench.NoSuchThing(what: "“\(word)” among \(options.map(\.label))")
            }
            return found.value
        }
    }
}
