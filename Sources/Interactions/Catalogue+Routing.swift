import DiscordModel

/// From an interaction to the errand that answers it. Everything in it is read strictly and checked against
/// today's declarations; what does not fit is answered kindly, never acted on.
extension Catalogue {
    /// Whose turn it is. `nil` for what wants no answer: a ping, or a type of interaction Discord has added.
    package func errand(for interaction: Interaction) -> Errand? {
        switch interaction.content {
        case .command(let call): errand(for: call, interaction)
        case .autocomplete(let call): suggestions(for: call, interaction)
        case .component(let press):
            part(press.customID, manner: .press, interaction) { part in
                switch part {
                case let button as any Button: .button(button)
                case let select as any Select:
                    press.values.count == 1 ? .select(select, value: press.values[0]) : nil
                default: nil
                }
            }
        case .modal(let submit):
            part(
                submit.customID, answers: submit.answers,
                manner: interaction.message == nil ? .message(isShared: false) : .press, interaction
            ) { ($0 as? any Modal).map(Errand.Work.modal) }
        case .unknown(type: 4): errand("an unreadable one", .suggestions, .nothing, interaction)
        case .unknown(type: 2), .unknown(type: 3), .unknown(type: 5):
            errand("an unreadable one", .message(isShared: false), .nothing, interaction)
        case .ping, .unknown: nil
        }
    }

    private func errand(for call: CommandCall, _ interaction: Interaction) -> Errand {
        let name = "/\(call.path.joined(separator: " "))"
        guard let type = commands[call.name], let declaration = declarations["/\(call.name)"] else {
            return errand(name, .message(isShared: false), .unknownCommand, interaction)
        }
        let options = Dictionary(
            call.arguments.compactMap { option in option.value.map { (option.name, Input.option($0)) } },
            uniquingKeysWith: { first, _ in first })
        var inputs: [String: Input] = [:]
        for property in declaration { inputs[property.name] = options[kebab(property.name)] }
        do {
            let command = try type.filled(with: inputs, as: declaration)
            let opens = command is any ModalCommand
            return errand(
                name, opens ? .modal : .message(isShared: command.isShared), .command(command), interaction)
        } catch {
            return errand(name, .message(isShared: false), .wrongInput(Self.fault(error)), interaction)
        }
    }

    private func suggestions(for call: CommandCall, _ interaction: Interaction) -> Errand {
        let name = "/\(call.path.joined(separator: " "))"
        guard let focused = call.arguments.first(where: \.isFocused),
            let declaration = declarations["/\(call.name)"],
            let property = declaration.first(where: { kebab($0.name) == focused.name }),
            case .option(let option) = property.content, let suggestions = option.suggestions
        else { return errand(name, .suggestions, .nothing, interaction) }
        let typed = if case .string(let text) = focused.value { text } else { "" }
        return errand(name, .suggestions, .suggestions(suggestions, typed: typed), interaction)
    }

    /// The button, select or modal a custom id means; anything that does not fit today's shape is an older
    /// release's.
    private func part(
        _ text: String, answers: [String: Redacted<ReceivedComponent.Answer>] = [:],
        manner: InteractionProgress.Manner, _ interaction: Interaction, work: (any Part) -> Errand.Work?
    ) -> Errand {
        guard let id = CustomID(text), let type = parts[id.kind], let declaration = declarations[id.kind],
            id.fingerprint == CustomID.fingerprint(of: declaration),
            let carried = Self.inputs(from: id.values, as: declaration)
        else { return errand("an older release's", manner, .stale, interaction) }
        var inputs = carried
        for property in declaration {
            if case .field = property.content {
                inputs[property.name] = answers[property.name].map { .answer($0.revealed) }
            }
        }
        do {
            let part = try type.filled(with: inputs, as: declaration)
            return errand(id.kind, manner, work(part) ?? .stale, interaction)
        } catch {
            return errand(id.kind, manner, .wrongInput(Self.fault(error)), interaction)
        }
    }

    private static func inputs(from values: [String?], as declaration: [Declared]) -> [String: Input]? {
        let names = declaration.compactMap { property in
            if case .carried = property.content { property.name } else { nil }
        }
        guard names.count == values.count else { return nil }
        return Dictionary(uniqueKeysWithValues: zip(names, values.map { Input.carried($0) }))
    }

    private static func fault(_ error: any Error) -> InputFault {
        (error as? InputFault) ?? .unreadable(name: "")
    }

    private func errand(
        _ name: String, _ manner: InteractionProgress.Manner, _ work: Errand.Work, _ interaction: Interaction
    ) -> Errand {
        Errand(
            name: name, manner: manner, work: work, interaction: interaction, wordings: wordings,
            entries: entries)
    }
}
