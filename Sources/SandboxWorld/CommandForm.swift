/// Reads command declarations as Discord's validator does (Application Commands › Application Command
/// Object).
struct CommandForm: Sendable {
    /// Name, descriptions and values of a command and all its options and choices together.
    static let sizeLimit = 8000

    var errors = FormErrors()

    /// The declaration as REST gives it back, without ids.
    mutating func command(_ raw: JSON, at place: [String], hasGuild: Bool) -> JSON {
        let kind = raw["type"]?.int ?? 1
        if !(1...4).contains(kind) { errors.choices(place + ["type"], "1, 2, 3, 4") }
        var json: JSON = ["type": .int(kind), "name": .string(name(raw, kind == 1, at: place))]
        json["name_localizations"] = raw["name_localizations"] ?? .null
        let description = raw["description"]?.string ?? ""
        if kind == 1 {
            describe(raw, at: place)
        } else if !description.isEmpty {
            errors.add(
                place + ["description"], "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED",
                "Context menu commands cannot have description")
        }
        json["description"] = .string(description)
        json["description_localizations"] = raw["description_localizations"] ?? .null
        json["default_member_permissions"] = raw["default_member_permissions"].map(Self.decimal) ?? .null
        json["nsfw"] = .bool(raw["nsfw"]?.bool ?? false)
        if !hasGuild {
            json["dm_permission"] = .bool(raw["dm_permission"]?.bool ?? true)
            json["contexts"] = raw["contexts"] ?? .null
            json["integration_types"] = raw["integration_types"] ?? [0]
        }
        if let options = raw["options"], !options.isNull {
            if kind != 1 {
                errors.add(
                    place + ["options"], "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED",
                    "Context menu commands cannot have options")
            }
            let list = self.options(options, at: place + ["options"], depth: 0)
            if !list.isEmpty { json["options"] = .array(list) }
        }
        if Self.size(of: raw) > Self.sizeLimit {
            errors.add(place, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")
        }
        return json
    }

    /// Names are unique for each kind.
    mutating func checkNames(of bodies: [JSON]) {
        var seen: Set<String> = []
        for (index, body) in bodies.enumerated() {
            let key = "\(body["type"]?.int ?? 1)/\(body["name"]?.string ?? "")"
            if !seen.insert(key).inserted {
                errors.add(
                    ["\(index)", "name"], "APPLICATION_COMMANDS_DUPLICATE_NAME",
                    "Application command names must be unique")
            }
        }
    }

    private static func decimal(_ value: JSON) -> JSON {
        value.int.map { .string(String($0)) } ?? value
    }

    mutating func name(_ raw: JSON, _ isStrict: Bool, at place: [String]) -> String {
        guard let name = raw["name"]?.string else {
            errors.required(place + ["name"])
            return ""
        }
        if !(1...32).contains(name.unicodeScalars.count) { errors.length(place + ["name"], 1...32) }
        let names =
            [(["name"], name)]
            + (raw["name_localizations"]?.object?.pairs ?? []).map {
                (["name_localizations", $0.key], $0.value.string ?? "")
            }
        for (key, name) in names where isStrict && !Self.isCommandName(name) {
            errors.add(place + key, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
        }
        return name
    }

    /// Letters, numbers, `-`, `_` and `'`, in lower case where there is one; Devanagari and Thai with their
    /// marks (Application Commands › Application Command Naming).
    static func isCommandName(_ name: String) -> Bool {
        name == name.lowercased()
            && name.unicodeScalars.allSatisfy { scalar in
                "-_'".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
                    || scalar.properties.numericType != nil
                    || (0x0900...0x097F).contains(scalar.value) || (0x0E00...0x0E7F).contains(scalar.value)
            }
    }

    mutating func describe(_ raw: JSON, at place: [String]) {
        guard let description = raw["description"]?.string else {
            return errors.required(place + ["description"])
        }
        if !(1...100).contains(description.unicodeScalars.count) {
            errors.length(place + ["description"], 1...100)
        }
    }

    static func size(of node: JSON) -> Int {
        let own =
            longest(node["name"], node["name_localizations"])
            + longest(node["description"], node["description_localizations"])
        let options = (node["options"]?.array ?? []).reduce(0) { $0 + size(of: $1) }
        let choices = (node["choices"]?.array ?? []).reduce(0) {
            $0 + longest($1["name"], $1["name_localizations"]) + length($1["value"])
        }
        return own + options + choices
    }

    private static func longest(_ text: JSON?, _ localized: JSON?) -> Int {
        ([length(text)] + (localized?.object?.pairs ?? []).map { length($0.value) }).max() ?? 0
    }

    private static func length(_ text: JSON?) -> Int {
        text?.string?.unicodeScalars.count ?? 0
    }
}
