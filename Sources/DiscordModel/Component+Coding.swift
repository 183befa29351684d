/// The JSON of components. Fields that hold Discord's default are left out.
extension Component: Encodable {
    fileprivate enum Key: String, CodingKey {
        case type, components, accessory, component, content, label, description, style, url, options,
            placeholder
        case values, disabled, divider, spacing, spoiler, required, value, file
        case customID = "custom_id"
        case accentColor = "accent_color"
        case minValues = "min_values"
        case maxValues = "max_values"
        case minLength = "min_length"
        case maxLength = "max_length"
        case channelTypes = "channel_types"
        case defaultValues = "default_values"
        case isDefault = "default"
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .container(let container): try container.encode(to: encoder)
        case .section(let section): try section.encode(to: encoder)
        case .separator(let separator): try separator.encode(to: encoder)
        case .actionRow(let components):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(ComponentKind.actionRow, forKey: .type)
            try container.encode(components, forKey: .components)
        case .label(let label): try label.encode(to: encoder)
        case .textDisplay(let content):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(ComponentKind.textDisplay, forKey: .type)
            try container.encode(content, forKey: .content)
        case .file(let name):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(ComponentKind.file, forKey: .type)
            try container.encode(["url": "attachment://\(name)"], forKey: .file)
        case .button(let button): try button.encode(to: encoder)
        case .stringSelect(let select): try select.encode(to: encoder)
        case .entitySelect(let select): try select.encode(to: encoder)
        case .textInput(let input): try input.encode(to: encoder)
        case .radioGroup(let group): try group.encode(to: encoder)
        case .checkboxGroup(let group): try group.encode(to: encoder)
        case .checkbox(let checkbox): try checkbox.encode(to: encoder)
        case .fileUpload(let upload): try upload.encode(to: encoder)
        }
    }
}

extension KeyedEncodingContainer where K == Component.Key {
    fileprivate mutating func encode(ifTrue flag: Bool, forKey key: Component.Key) throws {
        guard flag else { return }
        try encode(true, forKey: key)
    }

    /// `min_values` must be left out or at least 1 where an answer is required.
    fileprivate mutating func encode(range: ClosedRange<Int>?) throws {
        guard let range, range != 1...1 else { return }
        try encode(range.lowerBound, forKey: .minValues)
        try encode(range.upperBound, forKey: .maxValues)
    }
}

extension Component.Container: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.container, forKey: .type)
        try container.encode(components, forKey: .components)
        try container.encodeIfPresent(accentColor, forKey: .accentColor)
        try container.encode(ifTrue: isSpoiler, forKey: .spoiler)
    }
}

extension Component.Section: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.section, forKey: .type)
        try container.encode(texts.map(Component.textDisplay), forKey: .components)
        try container.encode(accessory, forKey: .accessory)
    }
}

extension Component.Separator: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.separator, forKey: .type)
        if !hasDivider { try container.encode(false, forKey: .divider) }
        if isLarge { try container.encode(2, forKey: .spacing) }
    }
}

extension Component.Label: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.label, forKey: .type)
        try container.encode(label, forKey: .label)
        try container.encodeIfPresent(description, forKey: .description)
        try container.encode(component, forKey: .component)
    }
}

extension Component.Button: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.button, forKey: .type)
        try container.encode(label, forKey: .label)
        switch style {
        case .primary(let customID): try encode(1, customID, to: &container)
        case .secondary(let customID): try encode(2, customID, to: &container)
        case .success(let customID): try encode(3, customID, to: &container)
        case .danger(let customID): try encode(4, customID, to: &container)
        case .link(let url):
            try container.encode(5, forKey: .style)
            try container.encode(url, forKey: .url)
        }
        try container.encode(ifTrue: isDisabled, forKey: .disabled)
    }

    private func encode(
        _ style: Int, _ customID: String, to container: inout KeyedEncodingContainer<Component.Key>
    ) throws {
        try container.encode(style, forKey: .style)
        try container.encode(customID, forKey: .customID)
    }
}

extension Component.Option: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(label, forKey: .label)
        try container.encode(value, forKey: .value)
        try container.encodeIfPresent(description, forKey: .description)
        try container.encode(ifTrue: isDefault, forKey: .isDefault)
    }
}

extension Component.StringSelect: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.stringSelect, forKey: .type)
        try container.encode(customID, forKey: .customID)
        try container.encode(options, forKey: .options)
        try container.encodeIfPresent(placeholder, forKey: .placeholder)
        try container.encode(range: values)
        try container.encodeIfPresent(isRequired, forKey: .required)
    }
}

extension Component.EntitySelect: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        switch kind {
        case .users: try container.encode(ComponentKind.userSelect, forKey: .type)
        case .roles: try container.encode(ComponentKind.roleSelect, forKey: .type)
        case .mentionables: try container.encode(ComponentKind.mentionableSelect, forKey: .type)
        case .channels(let kinds):
            try container.encode(ComponentKind.channelSelect, forKey: .type)
            if !kinds.isEmpty { try container.encode(kinds, forKey: .channelTypes) }
        }
        try container.encode(customID, forKey: .customID)
        try container.encodeIfPresent(placeholder, forKey: .placeholder)
        try container.encode(range: values)
        try container.encodeIfPresent(isRequired, forKey: .required)
        guard let word = kind.word, !chosen.isEmpty else { return }
        try container.encode(chosen.map { ["id": String($0), "type": word] }, forKey: .defaultValues)
    }
}

extension Component.EntitySelect.Kind {
    /// Select Default Value Structure.
    fileprivate var word: String? {
        switch self {
        case .users: "user"
        case .roles: "role"
        case .channels: "channel"
        case .mentionables: nil
        }
    }
}

extension Component.FileUpload: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.fileUpload, forKey: .type)
        try container.encode(customID, forKey: .customID)
        try container.encode(range: files)
        if !isRequired { try container.encode(false, forKey: .required) }
    }
}

extension Component.TextInput: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.textInput, forKey: .type)
        try container.encode(customID, forKey: .customID)
        try container.encode(isParagraph ? 2 : 1, forKey: .style)
        try container.encodeIfPresent(minLength, forKey: .minLength)
        try container.encodeIfPresent(maxLength, forKey: .maxLength)
        if !isRequired { try container.encode(false, forKey: .required) }
        try container.encodeIfPresent(value, forKey: .value)
        try container.encodeIfPresent(placeholder, forKey: .placeholder)
    }
}

extension Component.RadioGroup: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.radioGroup, forKey: .type)
        try container.encode(customID, forKey: .customID)
        try container.encode(options, forKey: .options)
        if !isRequired { try container.encode(false, forKey: .required) }
    }
}

extension Component.CheckboxGroup: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.checkboxGroup, forKey: .type)
        try container.encode(customID, forKey: .customID)
        try container.encode(options, forKey: .options)
        if let values {
            try container.encode(values.lowerBound, forKey: .minValues)
            try container.encode(values.upperBound, forKey: .maxValues)
        }
        if !isRequired { try container.encode(false, forKey: .required) }
    }
}

extension Component.Checkbox: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Component.Key.self)
        try container.encode(ComponentKind.checkbox, forKey: .type)
        try container.encode(customID, forKey: .customID)
        try container.encode(ifTrue: isDefault, forKey: .isDefault)
    }
}
