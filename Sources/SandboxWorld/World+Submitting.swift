/// Modals, filled in by people.
extension World {
    /// `body`: `modal`, and `fields` by label or custom id.
    package mutating func submit(
        as person: String, _ body: JSON, at now: ProtocolTime,
    ) throws(ControlError) -> Started {
        let person = try actor(person)
        guard let id = body["modal"]?.snowflake, let modal = modals[id], modal.personID == person.id,
            let channel = channels[modal.channelID]
        else { throw ControlError(status: 404, "no such modal is open for \(person.name)") }
        let fields = body["fields"]?.object ?? JSONObject()
        let inputs = Self.inputs(of: modal.components)
        for key in fields.keys where !inputs.contains(where: { $0.isCalled(key) }) {
            let names = inputs.map(\.label).joined(separator: ", ")
            throw ControlError("the form has no field \(key); it has: \(names)")
        }
        var resolved: JSON = [:]
        var components: [JSON] = []
        for component in modal.components {
            components.append(try filled(component, fields, &resolved))
        }
        modals[id] = nil
        var data: JSON = ["custom_id": .string(modal.customID), "components": .array(components)]
        if resolved.object?.isEmpty == false { data["resolved"] = resolved }
        let source = modal.source.flatMap { message($0, in: modal.channelID) }
        return .waiting(
            startInteraction(
                .modalSubmit, of: modal.applicationID, by: person, in: channel, data: data, source: source,
                origin: modal.metadata, at: now))
    }

    /// A component that takes an answer, with the label people see on it.
    struct Input: Sendable {
        let label: String
        let component: JSON

        func isCalled(_ key: String) -> Bool {
            component["custom_id"]?.string == key || label == key || label.lowercased() == key.lowercased()
        }
    }

    static func inputs(of components: [JSON]) -> [Input] {
        components.flatMap { component -> [Input] in
            if let inner = component["component"] {
                return [Input(label: component["label"]?.string ?? "", component: inner)]
            }
            return (component["components"]?.array ?? []).map {
                Input(label: $0["label"]?.string ?? "", component: $0)
            }
        }
    }

    /// A top component as it is sent back (Receiving and Responding › Component Interaction Response).
    private func filled(
        _ component: JSON, _ fields: JSONObject, _ resolved: inout JSON,
    ) throws(ControlError) -> JSON {
        var json: JSON = ["type": component["type"] ?? 0, "id": component["id"] ?? 0]
        if let inner = component["component"] {
            let input = Input(label: component["label"]?.string ?? "", component: inner)
            json["component"] = try answer(input, fields, &resolved)
        } else if let inner = component["components"]?.array {
            var answers: [JSON] = []
            for child in inner {
                answers.append(
                    try answer(
                        Input(label: child["label"]?.string ?? "", component: child), fields, &resolved))
            }
            json["components"] = .array(answers)
        }
        return json
    }

    private func answer(
        _ input: Input, _ fields: JSONObject, _ resolved: inout JSON,
    ) throws(ControlError) -> JSON {
        let component = input.component
        let given = fields.pairs.first { input.isCalled($0.key) }?.value
        var json: JSON = [
            "type": component["type"] ?? 0, "id": component["id"] ?? 0,
            "custom_id": component["custom_id"] ?? "",
        ]
        let kind = component["type"]?.int.flatMap(ComponentKind.init(rawValue:))
        switch kind {
        case .textInput?: json["value"] = .string(try text(given, for: input))
        case .checkbox?:
            let flag =
                given?.bool ?? given?.string.flatMap { ["true": true, "false": false][$0.lowercased()] }
            json["value"] = .bool(flag ?? component["default"]?.bool ?? false)
        case .radioGroup?:
            json["value"] = try choices(given, for: input, .radioGroup, &resolved).first ?? .null
        case .fileUpload?:
            guard component["required"]?.bool == false else {
                throw ControlError("\(input.label) is a file; files cannot be sent yet")
            }
            json["values"] = []
        case let kind?: json["values"] = .array(try choices(given, for: input, kind, &resolved))
        case nil: break
        }
        return json
    }

    private func text(_ given: JSON?, for input: Input) throws(ControlError) -> String {
        let text = given?.plainText ?? input.component["value"]?.string ?? ""
        let length = Int64(text.unicodeScalars.count)
        if text.isEmpty {
            guard input.component["required"]?.bool == false else {
                throw ControlError("\(input.label) is required")
            }
            return ""
        }
        if let least = input.component["min_length"]?.int, length < least {
            throw ControlError("\(input.label) must have at least \(least) characters")
        }
        let most = input.component["max_length"]?.int ?? 4000
        guard length <= most else {
            throw ControlError("\(input.label) must have at most \(most) characters")
        }
        return text
    }

    /// What was chosen, or else what was chosen beforehand.
    private func choices(
        _ given: JSON?, for input: Input, _ kind: ComponentKind, _ resolved: inout JSON,
    ) throws(ControlError) -> [JSON] {
        let preset = (input.component["options"]?.array ?? []).filter { $0["default"]?.bool == true }
            .compactMap { $0["value"] }
        do throws(ControlError) {
            return try picked(given ?? .array(preset), in: input.component, kind, &resolved)
        } catch {
            throw ControlError(status: error.status, "\(input.label): \(error.message)")
        }
    }
}
