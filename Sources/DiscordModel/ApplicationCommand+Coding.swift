/// The JSON of commands. A default is left out when it is written and filled in when it is read, so that
/// comparing two values is comparing what they mean.
extension ApplicationCommand: Codable {
    private enum Key: String, CodingKey {
        case id
        case kind = "type"
        case name, description, options
        case defaultMemberPermissions = "default_member_permissions"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = container.decodeReadable(CommandID.self, forKey: .id)
        kind = container.decodeReadable(Kind.self, forKey: .kind) ?? .chatInput
        name = try container.decode(String.self, forKey: .name)
        description = container.decodeReadable(String.self, forKey: .description) ?? ""
        options = container.decodeReadable([Option].self, forKey: .options)
        defaultMemberPermissions = container.decodeReadable(
            Permissions.self, forKey: .defaultMemberPermissions)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(name, forKey: .name)
        if !description.isEmpty { try container.encode(description, forKey: .description) }
        if !options.isEmpty { try container.encode(options, forKey: .options) }
        try container.encodeIfPresent(defaultMemberPermissions, forKey: .defaultMemberPermissions)
    }
}

extension ApplicationCommand.Option: Codable {
    private enum Key: String, CodingKey {
        case kind = "type"
        case name, description
        case isRequired = "required"
        case choices, options
        case isAutocompleted = "autocomplete"
        case minLength = "min_length"
        case maxLength = "max_length"
        case minValue = "min_value"
        case maxValue = "max_value"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        kind = try container.decode(CommandOptionKind.self, forKey: .kind)
        name = try container.decode(String.self, forKey: .name)
        description = container.decodeReadable(String.self, forKey: .description) ?? ""
        isRequired = container.decodeReadable(Bool.self, forKey: .isRequired) ?? false
        choices = container.decodeReadable([ApplicationCommand.Choice].self, forKey: .choices)
        options = container.decodeReadable([ApplicationCommand.Option].self, forKey: .options)
        isAutocompleted = container.decodeReadable(Bool.self, forKey: .isAutocompleted) ?? false
        minLength = container.decodeReadable(Int.self, forKey: .minLength)
        maxLength = container.decodeReadable(Int.self, forKey: .maxLength)
        minValue = container.decodeReadable(Double.self, forKey: .minValue)
        maxValue = container.decodeReadable(Double.self, forKey: .maxValue)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(name, forKey: .name)
        try container.encode(description, forKey: .description)
        if isRequired { try container.encode(true, forKey: .isRequired) }
        if !choices.isEmpty { try container.encode(choices, forKey: .choices) }
        if !options.isEmpty { try container.encode(options, forKey: .options) }
        if isAutocompleted { try container.encode(true, forKey: .isAutocompleted) }
        try container.encodeIfPresent(minLength, forKey: .minLength)
        try container.encodeIfPresent(maxLength, forKey: .maxLength)
        // A bound of an integer option is written without a fraction; only `number` options have one.
        if kind == .number {
            try container.encodeIfPresent(minValue, forKey: .minValue)
            try container.encodeIfPresent(maxValue, forKey: .maxValue)
        } else {
            try container.encodeIfPresent(minValue.map { Int($0) }, forKey: .minValue)
            try container.encodeIfPresent(maxValue.map { Int($0) }, forKey: .maxValue)
        }
    }
}
