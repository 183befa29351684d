/// What only modals hold: labels, text inputs, and the choices inside labels.
extension ComponentForm {
    mutating func label(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        json["label"] = text(raw, "label", 1...45, at: place, required: true).map(JSON.string)
        json["description"] = text(raw, "description", 1...100, at: place).map(JSON.string)
        guard let inner = raw["component"] else {
            errors.required(place + ["component"])
            return json
        }
        json["component"] = component(inner, within: .label, at: place + ["component"])
        return json
    }

    /// The label of an input stands on the Label around it; in the deprecated row it is the input's own.
    mutating func textInput(
        _ raw: JSON, _ frame: JSON, within parent: ComponentKind?, at place: [String],
    ) -> JSON {
        var json = frame
        json["custom_id"] = .string(customID(raw, at: place))
        guard let style = number(raw, "style", 1...2, at: place) else {
            errors.required(place + ["style"])
            return json
        }
        json["style"] = .int(style)
        let isAlone = parent == .row
        json["label"] = text(raw, "label", 1...45, at: place, required: isAlone).map(JSON.string) ?? .null
        json["min_length"] = number(raw, "min_length", 0...4000, at: place).map(JSON.int) ?? .null
        json["max_length"] = number(raw, "max_length", 1...4000, at: place).map(JSON.int) ?? .null
        json["required"] = .bool(flag(raw, "required", at: place) ?? true)
        json["value"] = text(raw, "value", 0...4000, at: place).map(JSON.string)
        json["placeholder"] = text(raw, "placeholder", 0...100, at: place).map(JSON.string)
        if let least = json["min_length"]?.int, let most = json["max_length"]?.int, least > most {
            errors.add(place + ["min_length"], "BASE_TYPE_MIN_LENGTH", "min_length is above max_length")
        }
        return json
    }

    mutating func checkbox(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        json["custom_id"] = .string(customID(raw, at: place))
        json["default"] = .bool(flag(raw, "default", at: place) ?? false)
        return json
    }

    mutating func radioGroup(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        json["custom_id"] = .string(customID(raw, at: place))
        json["options"] = .array(options(raw, 2...10, most: 1, at: place))
        json["required"] = .bool(flag(raw, "required", at: place) ?? true)
        return json
    }

    /// Without `max_values` as many may be ticked as there are.
    mutating func checkboxGroup(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        let most = number(raw, "max_values", 1...10, at: place)
        json["custom_id"] = .string(customID(raw, at: place))
        json["min_values"] = .int(number(raw, "min_values", 0...10, at: place) ?? 1)
        json["max_values"] = .int(most ?? Int64(raw["options"]?.array?.count ?? 1))
        json["options"] = .array(options(raw, 1...10, most: most ?? 1, at: place))
        json["required"] = .bool(flag(raw, "required", at: place) ?? true)
        return json
    }

    mutating func fileUpload(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        json["custom_id"] = .string(customID(raw, at: place))
        json["min_values"] = .int(number(raw, "min_values", 0...10, at: place) ?? 1)
        json["max_values"] = .int(number(raw, "max_values", 1...10, at: place) ?? 1)
        json["required"] = .bool(flag(raw, "required", at: place) ?? true)
        return json
    }
}
