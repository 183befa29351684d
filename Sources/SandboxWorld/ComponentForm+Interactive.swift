/// Rows, buttons and selects.
extension ComponentForm {
    /// Up to five buttons, or one select (Components › Action Row).
    mutating func row(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        let children = raw["components"]?.array ?? []
        let inner = place + ["components"]
        if !(1...5).contains(children.count) { errors.length(inner, 1...5) }
        json["components"] = .array(
            children.enumerated().compactMap { component($1, within: .row, at: inner + ["\($0)"]) })
        let kinds = children.compactMap { $0["type"]?.int.flatMap(ComponentKind.init(rawValue:)) }
        if kinds.count > 1, kinds.contains(where: \.isSelect) || kinds.contains(.textInput) {
            errors.add(
                inner, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")
        }
        return json
    }

    /// A style decides which of custom id, url, sku and label must and may be there (Components › Button).
    mutating func button(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        guard let style = number(raw, "style", 1...6, at: place) else {
            errors.required(place + ["style"])
            return json
        }
        json["style"] = .int(style)
        let label = text(raw, "label", 1...80, at: place)
        json["label"] = label.map(JSON.string)
        json["emoji"] = emoji(raw)
        json["disabled"] = flag(raw, "disabled", at: place).map(JSON.bool)
        let extra: [String]
        switch style {
        case 5:
            json["url"] = text(raw, "url", 1...512, at: place, required: true).map(JSON.string)
            extra = ["custom_id", "sku_id"]
        case 6:
            if raw["sku_id"]?.snowflake == nil { errors.required(place + ["sku_id"]) }
            json["sku_id"] = raw["sku_id"]
            extra = ["custom_id", "label", "url", "emoji"]
        default:
            json["custom_id"] = .string(customID(raw, at: place))
            extra = ["url", "sku_id"]
        }
        for key in extra where raw[key].map({ !$0.isNull }) == true {
            errors.add(
                place + [key], "BUTTON_COMPONENT_INVALID_FIELD",
                "This field is not allowed on this button style")
        }
        if style != 6, label == nil, json["emoji"] == nil {
            errors.add(place, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or an emoji is required")
        }
        return json
    }

    mutating func select(_ raw: JSON, _ frame: JSON, _ kind: ComponentKind, at place: [String]) -> JSON {
        var json = frame
        json["custom_id"] = .string(customID(raw, at: place))
        json["placeholder"] = text(raw, "placeholder", 0...150, at: place).map(JSON.string)
        let least = number(raw, "min_values", 0...25, at: place) ?? 1
        let most = number(raw, "max_values", 1...25, at: place) ?? 1
        json["min_values"] = .int(least)
        json["max_values"] = .int(most)
        if least > most {
            errors.add(
                place + ["min_values"], "SELECT_COMPONENT_MIN_VALUES_GREATER",
                "min_values is above max_values")
        }
        if surface == .modal {
            json["required"] = .bool(flag(raw, "required", at: place) ?? true)
        } else {
            json["disabled"] = .bool(flag(raw, "disabled", at: place) ?? false)
        }
        if kind == .stringSelect {
            json["options"] = .array(options(raw, 1...25, most: most, at: place))
        } else {
            json["default_values"] = raw["default_values"]
            if kind == .channelSelect { json["channel_types"] = raw["channel_types"] }
        }
        return json
    }

    /// The options of a string select, a radio group or a checkbox group.
    mutating func options(
        _ raw: JSON, _ range: ClosedRange<Int>, most: Int64, at place: [String],
    ) -> [JSON] {
        let inner = place + ["options"]
        guard let list = raw["options"]?.array else {
            errors.required(inner)
            return []
        }
        if !range.contains(list.count) { errors.length(inner, range) }
        if most > Int64(list.count) {
            errors.add(
                place + ["max_values"], "BASE_TYPE_MAX_VALUE", "max_values is above the number of options")
        }
        var values: Set<String> = []
        var options: [JSON] = []
        for (index, option) in list.enumerated() {
            let here = inner + ["\(index)"]
            var json: JSON = [:]
            json["label"] = text(option, "label", 1...100, at: here, required: true).map(JSON.string)
            let value = text(option, "value", 1...100, at: here, required: true)
            json["value"] = value.map(JSON.string)
            json["description"] = text(option, "description", 1...100, at: here).map(JSON.string)
            json["emoji"] = emoji(option)
            json["default"] = flag(option, "default", at: here).map(JSON.bool)
            if let value, !values.insert(value).inserted {
                errors.add(
                    here + ["value"], "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                    "The specified option value is already used")
            }
            options.append(json)
        }
        return options
    }

    private func emoji(_ raw: JSON) -> JSON? {
        guard let emoji = raw["emoji"], emoji.object != nil else { return nil }
        var json: JSON = [:]
        json["id"] = emoji["id"]?.snowflake?.json
        json["name"] = .string(emoji["name"]?.string ?? "")
        json["animated"] = emoji["animated"]
        return json
    }
}
