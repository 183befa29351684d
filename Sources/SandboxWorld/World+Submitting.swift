/// Modals, filled in by people.
extension World {
    /// `body`: `modal`, `fields` by label or custom id, and `files`, the texts of the files that they name.
    /// `forged` is a custom id to send instead of the modal's own.
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
        let files = body["files"]
        for component in modal.components {
            components.append(try filled(component, fields, files, &resolved, at: now))
        }
        modals[id] = nil
        let customID = body["forged"]?.string ?? modal.customID
        var data: JSON = ["custom_id": .string(customID), "components": .array(components)]
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
        var description: String?
        let component: JSON

        func isCalled(_ key: String) -> Bool {
            component["custom_id"]?.string == key || label == key || label.lowercased() == key.lowercased()
        }
    }

    static func inputs(of components: [JSON]) -> [Input] {
        components.flatMap { component -> [Input] in
            if let inner = component["component"] {
                return [
                    Input(
                        label: component["label"]?.string ?? "",
                        description: component["description"]?.string,
                        component: inner)
                ]
            }
            return (component["components"]?.array ?? []).map {
                Input(label: $0["label"]?.string ?? "", component: $0)
            }
        }
    }

    /// A top component as it is sent back (Receiving and Responding › Component Interaction Response).
    private mutating func filled(
        _ component: JSON, _ fields: JSONObject, _ files: JSON?, _ resolved: inout JSON, at now: ProtocolTime,
    ) throws(ControlError) -> JSON {
        var json: JSON = ["type": component["type"] ?? 0, "id": component["id"] ?? 0]
        if let inner = component["component"] {
            let input = Input(label: component["label"]?.string ?? "", component: inner)
            json["component"] = try answer(input, fields, files, &resolved, at: now)
        } else if let inner = component["components"]?.array {
            var answers: [JSON] = []
            for child in inner {
                answers.append(
                    try answer(
                        Input(label: child["label"]?.string ?? "", component: child), fields, files,
                        &resolved, at: now))
            }
            json["components"] = .array(answers)
        }
        return json
    }

    private mutating func answer(
        _ input: Input, _ fields: JSONObject, _ files: JSON?, _ resolved: inout JSON, at now: ProtocolTime,
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
            json["values"] = .array(try uploads(given, for: input, files, &resolved, at: now))
        case let kind?: json["values"] = .array(try choices(given, for: input, kind, &resolved))
        case nil: break
        }
        return json
    }

    /// The ids of the files that are named, each handed over with its text.
    private mutating func uploads(
        _ given: JSON?, for input: Input, _ files: JSON?, _ resolved: inout JSON, at now: ProtocolTime,
    ) throws(ControlError) -> [JSON] {
        let names = given?.array?.compactMap(\.string) ?? given?.string.map { [$0] } ?? []
        let least = Int(input.component["min_values"]?.int ?? 1)
        let most = Int(input.component["max_values"]?.int ?? 1)
        if names.isEmpty, input.component["required"]?.bool == false || least == 0 { return [] }
        guard (least...max(least, most)).contains(names.count) else {
            throw ControlError(
                "\(input.label): choose \(least == most ? "\(least)" : "\(least) to \(most)") files")
        }
        var ids: [JSON] = []
        for name in names {
            ids.append(try handOver(name, files, called: input.label, &resolved, at: now))
        }
        return ids
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
