import Cards
import DiscordModel

/// What Discord shall know of the commands, with the words of every language there is. In a server `contexts` and
/// `integration_types` are left out: they belong to a global registration.
extension Catalogue {
    static func registration(of line: any Listed.Type) -> ApplicationCommand? {
        switch line {
        case let command as any AnyCommand.Type:
            ApplicationCommand(
                name: command.name, nameLocalizations: names(command.name),
                description: command.summary.spoken(in: .english),
                descriptionLocalizations: command.summary.localizations, options: options(of: command),
                defaultMemberPermissions: command.audience.permissions)
        case let group as any CommandGroup.Type:
            ApplicationCommand(
                name: group.name, nameLocalizations: names(group.name),
                description: group.summary.spoken(in: .english),
                descriptionLocalizations: group.summary.localizations,
                options: group.commands.map { command in
                    ApplicationCommand.Option(
                        kind: .subcommand, name: command.name,
                        nameLocalizations: names("\(group.name) \(command.name)"),
                        description: command.summary.spoken(in: .english),
                        descriptionLocalizations: command.summary.localizations, options: options(of: command)
                    )
                },
                defaultMemberPermissions: group.audience.permissions)
        case let menu as any Menu.Type:
            ApplicationCommand(
                kind: kind(of: menu), name: menu.name, nameLocalizations: menu.title.localizations)
        default: nil
        }
    }

    /// Translations of a name stand in the languages under `/name`; most languages keep the English word.
    private static func names(_ path: String) -> [String: String] {
        Phrase(stringLiteral: "/\(path)").localizations.mapValues { String($0.drop { $0 == "/" }) }
    }

    private static func options(of command: any AnyCommand.Type) -> [ApplicationCommand.Option] {
        properties(of: command).compactMap { property -> ApplicationCommand.Option? in
            guard case .option(let option) = property.content else { return nil }
            return ApplicationCommand.Option(
                kind: option.value.optionKind, name: kebab(property.name),
                description: option.description.spoken(in: .english),
                descriptionLocalizations: option.description.localizations,
                isRequired: option.isRequired, choices: option.value.optionChoices,
                isAutocompleted: option.suggestions != nil,
                minLength: option.length.flatMap { $0.lowerBound > 0 ? $0.lowerBound : nil },
                maxLength: option.length?.upperBound, minValue: option.range.map { Double($0.lowerBound) },
                maxValue: option.range.map { Double($0.upperBound) }, fileTypes: option.files)
        }
    }

    static func entry(of line: any Listed.Type) -> CommandEntry? {
        switch line {
        case let command as any AnyCommand.Type: entry(of: command)
        case let group as any CommandGroup.Type:
            CommandEntry(
                name: group.name, summary: group.summary,
                commands: group.commands.map { command in
                    var entry = entry(of: command)
                    entry = CommandEntry(
                        name: "\(group.name) \(command.name)", summary: entry.summary, options: entry.options)
                    return entry
                })
        default: nil
        }
    }

    private static func entry(of command: any AnyCommand.Type) -> CommandEntry {
        CommandEntry(
            name: command.name, summary: command.summary,
            options: properties(of: command).compactMap { property in
                guard case .option(let option) = property.content else { return nil }
                return CommandEntry.Option(
                    name: kebab(property.name), summary: option.description, isRequired: option.isRequired)
            })
    }
}

extension Audience {
    fileprivate var permissions: Permissions? {
        switch self {
        case .everyone: nil
        case .threadManagers: .manageThreads
        case .serverManagers: .manageGuild
        }
    }
}
