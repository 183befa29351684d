/// Options and choices of a command.
extension CommandForm {
    /// Which keys belong to which option types (Application Commands › Application Command Option Structure).
    private static let keys: [(name: String, kinds: Set<OptionKind>)] = [
        ("choices", [.string, .integer, .number]), ("autocomplete", [.string, .integer, .number]),
        ("min_value", [.integer, .number]), ("max_value", [.integer, .number]), ("min_length", [.string]),
        ("max_length", [.string]), ("channel_types", [.channel]), ("options", [.subcommand, .group]),
        ("file_types", [.attachment]),
    ]

    mutating func options(_ raw: JSON, at place: [String], depth: Int) -> [JSON] {
        guard let list = raw.array else {
            errors.wrongType(place, "list")
            return []
        }
        if list.count > 25 { errors.tooLong(place, 25) }
        var names: Set<String> = []
        var hasOptional = false
        var sawNested: Bool?
        var result: [JSON] = []
        for (index, option) in list.enumerated() {
            let here = place + ["\(index)"]
            guard let number = option["type"]?.int, let kind = OptionKind(rawValue: number) else {
                errors.choices(here + ["type"], "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11")
                continue
            }
            if sawNested ?? kind.isNested != kind.isNested {
                errors.add(
                    here, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types"
                )
            }
            sawNested = kind.isNested
            if !names.insert(option["name"]?.string ?? "").inserted {
                errors.add(
                    here + ["name"], "APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME",
                    "Option name already exists in these options")
            }
            let isRequired = option["required"]?.bool == true
            if isRequired, hasOptional {
                errors.add(
                    here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options")
            }
            hasOptional = hasOptional || (!isRequired && !kind.isNested)
            result.append(self.option(option, kind, at: here, depth: depth))
        }
        return result
    }

    private mutating func option(_ raw: JSON, _ kind: OptionKind, at place: [String], depth: Int) -> JSON {
        var json: JSON = ["type": .int(kind.rawValue), "name": .string(name(raw, true, at: place))]
        json["name_localizations"] = raw["name_localizations"]
        describe(raw, at: place)
        json["description"] = raw["description"] ?? ""
        json["description_localizations"] = raw["description_localizations"]
        for (key, kinds) in Self.keys {
            guard let value = raw[key], !value.isNull, value != false, value != [] else { continue }
            if kinds.contains(kind) {
                json[key] = value
            } else {
                errors.add(
                    place + [key], "APPLICATION_COMMAND_OPTION_KEY_INVALID",
                    "\(key) is not allowed for this option type")
            }
        }
        if kind.isNested {
            nested(raw, kind, &json, at: place, depth: depth)
        } else {
            if raw["required"]?.bool == true { json["required"] = true }
            if let choices = json["choices"] {
                json["choices"] = .array(self.choices(choices, kind, at: place))
            }
            if json["choices"] != nil, json["autocomplete"] != nil {
                errors.add(
                    place, "APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE_INVALID",
                    "An option cannot have both choices and autocomplete")
            }
            lengths(json, at: place)
        }
        return json
    }

    /// group › subcommand › options, and no deeper.
    private mutating func nested(
        _ raw: JSON, _ kind: OptionKind, _ json: inout JSON, at place: [String], depth: Int,
    ) {
        let list = raw["options"]?.array ?? []
        let isTooDeep = kind == .group ? depth > 0 : depth > 1
        let hasStrangers =
            kind == .group && list.contains { $0["type"]?.int != OptionKind.subcommand.rawValue }
        if isTooDeep || hasStrangers {
            errors.choices(place + ["type"], "3, 4, 5, 6, 7, 8, 9, 10, 11")
        }
        if kind == .group, list.isEmpty { errors.required(place + ["options"]) }
        let options = self.options(.array(list), at: place + ["options"], depth: depth + 1)
        json["options"] = options.isEmpty ? nil : .array(options)
    }

    private mutating func choices(_ raw: JSON, _ kind: OptionKind, at place: [String]) -> [JSON] {
        let inner = place + ["choices"]
        let list = raw.array ?? []
        if list.count > 25 { errors.tooLong(inner, 25) }
        for (index, choice) in list.enumerated() {
            let here = inner + ["\(index)"]
            let length = choice["name"]?.string?.unicodeScalars.count ?? 0
            if !(1...100).contains(length) { errors.length(here + ["name"], 1...100) }
            let value = choice["value"] ?? .null
            switch kind {
            case .string:
                if !(1...100).contains(value.string?.unicodeScalars.count ?? 0) {
                    errors.length(here + ["value"], 1...100)
                }
            case .integer:
                if value.int == nil { errors.wrongType(here + ["value"], "integer") }
            case .number:
                if value.double == nil { errors.wrongType(here + ["value"], "number") }
            case .subcommand, .group, .boolean, .user, .channel, .role, .mentionable, .attachment: break
            }
        }
        return list
    }

    private mutating func lengths(_ json: JSON, at place: [String]) {
        if let least = json["min_length"]?.int, !(0...6000).contains(least) {
            errors.range(place + ["min_length"], 0...6000)
        }
        if let most = json["max_length"]?.int, !(1...6000).contains(most) {
            errors.range(place + ["max_length"], 1...6000)
        }
    }
}

/// The kinds of options (Application Commands › Application Command Option Type).
enum OptionKind: Int64, Sendable {
    case subcommand = 1
    case group = 2
    case string = 3
    case integer = 4
    case boolean = 5
    case user = 6
    case channel = 7
    case role = 8
    case mentionable = 9
    case number = 10
    case attachment = 11

    var isNested: Bool { self == .subcommand || self == .group }
}
