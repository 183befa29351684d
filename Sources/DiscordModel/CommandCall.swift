/// A command that was called, or is being typed (Receiving and Responding › Application Command Data).
package struct CommandCall: Equatable, Sendable {
    package let id: CommandID
    package let name: String
    package let kind: ApplicationCommand.Kind
    package let options: [Option]
    package let resolved: Resolved
    /// The user or message a context menu command was called on.
    package let targetID: String?

    package struct Option: Equatable, Sendable {
        package let name: String
        package let kind: CommandOptionKind
        package let value: Scalar?
        /// Of a subcommand or a group of them.
        package let options: [Option]
        /// Whether the person is typing in this one now.
        package let isFocused: Bool
    }

    /// The names down to the subcommand that was called: `["lead", "board"]`.
    package var path: [String] {
        var path = [name]
        var level = options
        while let next = level.first(where: { $0.kind == .subcommand || $0.kind == .subcommandGroup }) {
            path.append(next.name)
            level = next.options
        }
        return path
    }

    /// The options that carry values, below whatever subcommand was called.
    package var arguments: [Option] {
        var level = options
        while let next = level.first(where: { $0.kind == .subcommand || $0.kind == .subcommandGroup }) {
            level = next.options
        }
        return level
    }
}

extension CommandCall: Decodable {
    private enum Key: String, CodingKey {
        case id, name
        case kind = "type"
        case options, resolved
        case targetID = "target_id"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(CommandID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        kind = container.decodeReadable(ApplicationCommand.Kind.self, forKey: .kind) ?? .chatInput
        options = container.decodeReadable([Option].self, forKey: .options)
        resolved = container.decodeReadable(Resolved.self, forKey: .resolved) ?? .nothing
        targetID = container.decodeReadable(String.self, forKey: .targetID)
    }
}

extension CommandCall.Option: Decodable {
    private enum Key: String, CodingKey {
        case name
        case kind = "type"
        case value, options
        case isFocused = "focused"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.decode(String.self, forKey: .name)
        kind = container.decodeReadable(CommandOptionKind.self, forKey: .kind) ?? .unknown(0)
        value = container.decodeReadable(Scalar.self, forKey: .value)
        options = container.decodeReadable([CommandCall.Option].self, forKey: .options)
        isFocused = container.decodeReadable(Bool.self, forKey: .isFocused) ?? false
    }
}
