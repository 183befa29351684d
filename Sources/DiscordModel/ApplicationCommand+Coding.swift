/// The JSON of commands. A default is left out when it is written and filled in when it is read, so that
/// comparing two values is comparing what they mean.
extension ApplicationCommand: Codable {
    private enum Key: String, CodingKey {
        case id
        case kind = "type"
        case name, description, options
        case nameLocalizations = "name_localizations"
        case descriptionLocalizations = "description_localizations"
        case defaultMemberPermissions = "default_member_permissions"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = container.decodeReadable(CommandID.self, forKey: .id)
        kind = container.decodeReadable(Kind.self, forKey: .kind) ?? .chatInput
        name = try container.decode(String.self, forKey: .name)
        nameLocalizations = container.decodeReadable([String: String].self, forKey: .nameLocalizations) ?? [:]
        descriptionLocalizations =
            container.decodeReadable([String: String].self, forKey: .descriptionLocalizations) ?? [:]
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
        if !nameLocalizations.isEmpty { try container.encode(nameLocalizations, forKey: .nameLocalizations) }
        if !description.isEmpty { try container.encode(description, forKey: .description) }
        if !descriptionLocalizations.isEmpty {
            try container.encode(descriptionLocalizations, forKey: .descriptionLocalizations)
        }
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
        case nameLocalizations = "name_localizations"
        case descriptionLocalizations = "description_localizations"
        case channelKinds = "channel_types"
        case fileTypes = "file_types"
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
        nameLocalizations = container.decodeReadable([String: String].self, forKey: .nameLocalizations) ?? [:]
        descriptionLocalizations =
            container.decodeReadable([String: String].self, forKey: .descriptionLocalizations) ?? [:]
        description = container.decodeReadable(String.self, forKey: .description) ?? ""
        isRequired = container.decodeReadable(Bool.self, forKey: .isRequired) ?? false
        choices = container.decodeReadable([ApplicationCommand.Choice].self, forKey: .choices)
        options = container.decodeReadable([ApplicationCommand.Option].self, forKey: .options)
        isAutocompleted = container.decodeReadable(Bool.self, forKey: .isAutocompleted) ?? false
        minLength = container.decodeReadable(Int.self, forKey: .minLength)
        maxLength = container.decodeReadable(Int.self, forKey: .maxLength)
        minValue = container.decodeReadable(Double.self, forKey: .minValue)
        maxValue = container.decodeReadable(Double.self, forKey: .maxValue)
        channelKinds = container.decodeReadable([Channel.Kind].self, forKey: .channelKinds)
        fileTypes = container.decodeReadable([String].self, forKey: .fileTypes)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(name, forKey: .name)
        if !nameLocalizations.isEmpty { try container.encode(nameLocalizations, forKey: .nameLocalizations) }
        try container.encode(description, forKey: .description)
        if !descriptionLocalizations.isEmpty {
            try container.encode(descriptionLocalizations, forKey: .descriptionLocalizations)
        }
        if isRequired { try container.encode(true, forKey: .isRequired) }
        if !choices.isEmpty { try container.encode(choices, forKey: .choices) }
        if !options.isEmpty { try container.encode(options, forKey: .options) }
        if isAutocompleted { try container.encode(true, forKey: .isAutocompleted) }
        try container.encodeIfPresent(minLength, forKey: .minLength)
        try container.encodeIfPresent(maxLength, forKey: .maxLength)
        if !channelKinds.isEmpty { try container.encode(channelKinds, forKey: .channelKinds) }
        if !fileTypes.isEmpty { try container.encode(fileTypes, forKey: .fileTypes) }
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

extension ApplicationCommand.Choice: Codable {
    private enum Key: String, CodingKey {
        case name, value
        case nameLocalizations = "name_localizations"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.decode(String.self, forKey: .name)
        nameLocalizations = container.decodeReadable([String: String].self, forKey: .nameLocalizations) ?? [:]
        value = try container.decode(Scalar.self, forKey: .value)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        if !nameLocalizations.isEmpty { try container.encode(nameLocalizations, forKey: .nameLocalizations) }
        try container.encode(value, forKey: .value)
    }
}
