/// A command as it is registered and as Discord gives it back (Application Commands › Application Command
/// Object).
package struct ApplicationCommand: Equatable, Sendable {
    /// Only in what Discord gives back.
    package var id: CommandID?
    package var kind: Kind
    package var name: String
    /// By Discord's locales: `fr`, `pt-BR`.
    package var nameLocalizations: [String: String]
    /// Empty for context menu commands, which have none.
    package var description: String
    package var descriptionLocalizations: [String: String]
    package var options: [Option]
    package var defaultMemberPermissions: Permissions?

    package init(
        kind: Kind = .chatInput, name: String, nameLocalizations: [String: String] = [:],
        description: String = "",
        descriptionLocalizations: [String: String] = [:], options: [Option] = [],
        defaultMemberPermissions: Permissions? = nil
    ) {
        self.kind = kind
        self.name = name
        self.nameLocalizations = nameLocalizations
        self.description = description
        self.descriptionLocalizations = descriptionLocalizations
        self.options = options
        self.defaultMemberPermissions = defaultMemberPermissions
    }

    /// Whether registering `wanted` would change nothing: ids, versions and what else the server adds are not
    /// compared.
    package func isEquivalent(to wanted: ApplicationCommand) -> Bool {
        var copy = self
        copy.id = wanted.id
        return copy == wanted
    }

    package enum Kind: OpenEnum {
        case chatInput, user, message
        case unknown(Int)

        package init(rawValue: Int) {
            switch rawValue {
            case 1: self = .chatInput
            case 2: self = .user
            case 3: self = .message
            default: self = .unknown(rawValue)
            }
        }

        package var rawValue: Int {
            switch self {
            case .chatInput: 1
            case .user: 2
            case .message: 3
            case .unknown(let raw): raw
            }
        }
    }

    package struct Option: Equatable, Sendable {
        package var kind: CommandOptionKind
        package var name: String
        package var nameLocalizations: [String: String]
        package var description: String
        package var descriptionLocalizations: [String: String]
        package var isRequired: Bool
        package var choices: [Choice]
        package var options: [Option]
        package var isAutocompleted: Bool
        package var minLength: Int?
        package var maxLength: Int?
        package var minValue: Double?
        package var maxValue: Double?
        /// Of an option that takes a channel; none means all.
        package var channelKinds: [Channel.Kind]
        /// Of an option that takes a file: how its name may end. What the file holds is looked at all the same.
        package var fileTypes: [String]

        package init(
            kind: CommandOptionKind, name: String, nameLocalizations: [String: String] = [:],
            description: String,
            descriptionLocalizations: [String: String] = [:], isRequired: Bool = false,
            choices: [Choice] = [], options: [Option] = [], isAutocompleted: Bool = false,
            minLength: Int? = nil, maxLength: Int? = nil, minValue: Double? = nil, maxValue: Double? = nil,
            channelKinds: [Channel.Kind] = [], fileTypes: [String] = []
        ) {
            self.kind = kind
            self.name = name
            self.nameLocalizations = nameLocalizations
            self.description = description
            self.descriptionLocalizations = descriptionLocalizations
            self.isRequired = isRequired
            self.choices = choices
            self.options = options
            self.isAutocompleted = isAutocompleted
            self.minLength = minLength
            self.maxLength = maxLength
            self.minValue = minValue
            self.maxValue = maxValue
            self.channelKinds = channelKinds
            self.fileTypes = fileTypes
        }
    }

    /// Of an option, and of an autocomplete answer.
    package struct Choice: Equatable, Sendable {
        package var name: String
        package var nameLocalizations: [String: String]
        package var value: Scalar

        package init(_ name: String, nameLocalizations: [String: String] = [:], value: Scalar) {
            self.name = name
            self.nameLocalizations = nameLocalizations
            self.value = value
        }
    }
}
