/// What an option of a command takes (Application Commands › Application Command Option Type).
package enum CommandOptionKind: OpenEnum {
    case subcommand, subcommandGroup, string, integer, boolean, user, channel, role, mentionable, number
    case attachment
    case unknown(Int)

    package init(rawValue: Int) {
        switch rawValue {
        case 1: self = .subcommand
        case 2: self = .subcommandGroup
        case 3: self = .string
        case 4: self = .integer
        case 5: self = .boolean
        case 6: self = .user
        case 7: self = .channel
        case 8: self = .role
        case 9: self = .mentionable
        case 10: self = .number
        case 11: self = .attachment
        default: self = .unknown(rawValue)
        }
    }

    package var rawValue: Int {
        switch self {
        case .subcommand: 1
        case .subcommandGroup: 2
        case .string: 3
        case .integer: 4
        case .boolean: 5
        case .user: 6
        case .channel: 7
        case .role: 8
        case .mentionable: 9
        case .number: 10
        case .attachment: 11
        case .unknown(let raw): raw
        }
    }
}
