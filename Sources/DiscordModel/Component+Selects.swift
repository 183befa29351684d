/// The components a person chooses with or writes in.
extension Component {
    /// A thing to choose: of a select, a radio group or a checkbox group.
    package struct Option: Equatable, Sendable {
        package var label: String
        package var value: String
        package var description: String?
        package var isDefault: Bool

        package init(_ label: String, value: String, description: String? = nil, isDefault: Bool = false) {
            self.label = label
            self.value = value
            self.description = description
            self.isDefault = isDefault
        }
    }

    /// At most 25 options. `isRequired` matters in modals only, and there it is the default.
    package struct StringSelect: Equatable, Sendable {
        package var customID: String
        package var options: [Option]
        package var placeholder: String?
        package var values: ClosedRange<Int>
        package var isRequired: Bool?

        package init(
            customID: String, options: [Option], placeholder: String? = nil, values: ClosedRange<Int> = 1...1,
            isRequired: Bool? = nil
        ) {
            self.customID = customID
            self.options = options
            self.placeholder = placeholder
            self.values = values
            self.isRequired = isRequired
        }
    }

    /// A select that Discord fills: users, roles, both, or channels.
    package struct EntitySelect: Equatable, Sendable {
        package var kind: Kind
        package var customID: String
        package var placeholder: String?
        package var values: ClosedRange<Int>
        package var isRequired: Bool?
        /// What is chosen when it is shown; of `mentionables` there is none.
        package var chosen: [UInt64]

        package init(
            _ kind: Kind, customID: String, placeholder: String? = nil, values: ClosedRange<Int> = 1...1,
            isRequired: Bool? = nil, chosen: [UInt64] = []
        ) {
            self.kind = kind
            self.chosen = chosen
            self.customID = customID
            self.placeholder = placeholder
            self.values = values
            self.isRequired = isRequired
        }

        package enum Kind: Equatable, Sendable {
            case users, roles, mentionables
            case channels([Channel.Kind])
        }
    }

    package struct TextInput: Equatable, Sendable {
        package var customID: String
        package var isParagraph: Bool
        package var minLength: Int?
        package var maxLength: Int?
        package var isRequired: Bool
        package var value: String?
        package var placeholder: String?

        package init(
            customID: String, isParagraph: Bool, minLength: Int? = nil, maxLength: Int? = nil,
            isRequired: Bool = true, value: String? = nil, placeholder: String? = nil
        ) {
            self.customID = customID
            self.isParagraph = isParagraph
            self.minLength = minLength
            self.maxLength = maxLength
            self.isRequired = isRequired
            self.value = value
            self.placeholder = placeholder
        }
    }

    /// Two to ten options, one of them chosen.
    package struct RadioGroup: Equatable, Sendable {
        package var customID: String
        package var options: [Option]
        package var isRequired: Bool

        package init(customID: String, options: [Option], isRequired: Bool = true) {
            self.customID = customID
            self.options = options
            self.isRequired = isRequired
        }
    }

    /// One to ten options, any of them ticked. `values` `nil` means Discord's default: at least one if
    /// required.
    package struct CheckboxGroup: Equatable, Sendable {
        package var customID: String
        package var options: [Option]
        package var values: ClosedRange<Int>?
        package var isRequired: Bool

        package init(
            customID: String, options: [Option], values: ClosedRange<Int>? = nil, isRequired: Bool = true
        ) {
            self.customID = customID
            self.options = options
            self.values = values
            self.isRequired = isRequired
        }
    }

    /// A lone tick; it cannot be required (a checkbox group of one can).
    package struct Checkbox: Equatable, Sendable {
        package var customID: String
        package var isDefault: Bool

        package init(customID: String, isDefault: Bool = false) {
            self.customID = customID
            self.isDefault = isDefault
        }
    }

    /// Up to ten files; in modals only.
    package struct FileUpload: Equatable, Sendable {
        package var customID: String
        package var files: ClosedRange<Int>
        package var isRequired: Bool

        package init(customID: String, files: ClosedRange<Int> = 1...1, isRequired: Bool = true) {
            self.customID = customID
            self.files = files
            self.isRequired = isRequired
        }
    }
}
