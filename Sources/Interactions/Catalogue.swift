import Cards
import DiscordModel

/// All commands there are. It builds what is registered with Discord, and finds for each interaction whose
/// turn it is.
package struct Catalogue: Sendable {
    /// What Discord shall know, in the catalogue's order.
    package let registration: [ApplicationCommand]
    /// The same for `/help`.
    package let entries: [CommandEntry]
    package let wordings: Wordings
    let commands: [String: any AnyCommand.Type]
    let parts: [String: any Part.Type]
    /// The declarations, read once: by name of the command, by kind of the part.
    let declarations: [String: [Declared]]

    package init(commands: [any AnyCommand.Type], wordings: Wordings) {
        self.wordings = wordings
        registration = commands.map(Self.registration)
        entries = zip(registration, commands).map { Self.entry(of: $0, $1.summary) }
        self.commands = Dictionary(commands.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let parts = commands.flatMap(Self.parts)
        self.parts = Dictionary(parts.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        var declarations: [String: [Declared]] = [:]
        for command in commands { declarations["/\(command.name)"] = Self.properties(of: command) }
        for part in parts { declarations[part.kind] = Self.properties(of: part) }
        self.declarations = declarations
    }

    /// What a command listed, and the modal of a modal command.
    static func parts(of command: any AnyCommand.Type) -> [any Part.Type] {
        func form<Opening: ModalCommand>(_ command: Opening.Type) -> any Part.Type { Opening.Form.self }
        guard let opening = command as? any ModalCommand.Type else { return command.parts }
        return command.parts.filter { $0.kind != form(opening).kind } + [form(opening)]
    }

    static func properties(of type: any AnyCommand.Type) -> [Declared] {
        Declared.properties(of: type.init())
    }
    static func properties(of type: any Part.Type) -> [Declared] { Declared.properties(of: type.init()) }
}

extension Catalogue {
    private static func registration(of command: any AnyCommand.Type) -> ApplicationCommand {
        let options = properties(of: command).compactMap { property -> ApplicationCommand.Option? in
            guard case .option(let option) = property.content else { return nil }
            return ApplicationCommand.Option(
                kind: option.value.optionKind, name: kebab(property.name), description: option.description,
                isRequired: option.isRequired, choices: option.value.optionChoices,
                isAutocompleted: option.suggestions != nil,
                minLength: option.length.flatMap { $0.lowerBound > 0 ? $0.lowerBound : nil },
                maxLength: option.length?.upperBound, minValue: option.range.map { Double($0.lowerBound) },
                maxValue: option.range.map { Double($0.upperBound) })
        }
        return ApplicationCommand(
            name: command.name, description: command.summary.spoken(in: .english), options: options)
    }

    private static func entry(of command: ApplicationCommand, _ summary: Phrase) -> CommandEntry {
        CommandEntry(
            name: command.name, summary: summary,
            options: command.options.map {
                CommandEntry.Option(name: $0.name, summary: $0.description, isRequired: $0.isRequired)
            })
    }
}
