import Cards
import DiscordModel

/// From an interaction to the errand that answers it. Everything in it is read strictly and checked against
/// today's declarations; what does not fit is answered kindly, never acted on.
extension Catalogue {
    /// Whose turn it is. `nil` for what wants no answer: a ping, or a type of interaction Discord has added.
    package func errand(for interaction: Interaction) -> Errand? {
        switch interaction.content {
        case .command(let call):
            call.kind == .chatInput ? errand(for: call, interaction) : menu(call, interaction)
        case .autocomplete(let call): suggestions(for: call, interaction)
        case .component(let press): errand(for: press, interaction)
        case .modal(let submit): errand(for: submit, interaction)
        case .unknown(type: 4): errand("an unreadable one", .suggestions, .nothing, interaction)
        case .unknown(type: 2), .unknown(type: 3), .unknown(type: 5):
            errand("an unreadable one", .message(isShared: false), .nothing, interaction)
        case .ping, .unknown: nil
        }
    }

    private func errand(for call: CommandCall, _ interaction: Interaction) -> Errand {
        let path = call.path.joined(separator: " ")
        guard let type = commands[path], let declaration = declarations["/\(path)"] else {
            return errand("/\(path)", .message(isShared: false), .unknownCommand, interaction)
        }
        let options = call.inputs
        var inputs: [String: Input] = [:]
        for property in declaration { inputs[property.name] = options[kebab(property.name)] }
        do {
            let command = try type.filled(with: inputs, as: declaration)
            return errand(
                "/\(path)", command.opensForm ? .modal : .message(isShared: command.isShared),
                .command(command),
                interaction)
        } catch {
            return errand("/\(path)", .message(isShared: false), .wrongInput(Self.fault(error)), interaction)
        }
    }

    /// A context menu entry, with the person or message it was chosen on.
    private func menu(_ call: CommandCall, _ interaction: Interaction) -> Errand {
        guard let menu = menus[call.kind]?[call.name] else {
            return errand(call.name, .message(isShared: false), .unknownCommand, interaction)
        }
        let manner: InteractionProgress.Manner = menu.opensForm ? .modal : .message(isShared: false)
        let work: Errand.Work? =
            switch menu {
            case let menu as any MemberMenu.Type: call.person.map { .memberMenu(menu.init(), $0) }
            case let menu as any MessageMenu.Type:
                call.message(in: interaction.guildID).map { .messageMenu(menu.init(), $0) }
            default: nil
            }
        return errand(call.name, manner, work ?? .nothing, interaction)
    }

    private func suggestions(for call: CommandCall, _ interaction: Interaction) -> Errand {
        let path = call.path.joined(separator: " ")
        guard let focused = call.arguments.first(where: \.isFocused),
            let declaration = declarations["/\(path)"],
            let property = declaration.first(where: { kebab($0.name) == focused.name }),
            case .option(let option) = property.content, let suggestions = option.suggestions
        else { return errand("/\(path)", .suggestions, .nothing, interaction) }
        let others = call.arguments.filter { !$0.isFocused }.compactMap { option -> (String, String)? in
            switch option.value {
            case .string(let text): (option.name, text)
            case .integer(let number): (option.name, "\(number)")
            case .boolean(let flag): (option.name, "\(flag)")
            case .double, nil: nil
            }
        }
        let typed = if case .string(let text) = focused.value { text } else { "" }
        return errand(
            "/\(path)", .suggestions,
            .suggestions(
                suggestions, typed: typed,
                beside: Suggestions.Others(texts: Dictionary(others) { first, _ in first })), interaction)
    }

    private func errand(for press: ComponentPress, _ interaction: Interaction) -> Errand {
        part(press.customID, interaction) { part in
            switch part {
            case let edit as EditKeptForm: (.formPress, .reopen(edit.form))
            case let button as any Button: (type(of: button).opensForm ? .formPress : .press, .button(button))
            case let select as any Select:
                press.values.count == 1
                    ? (
                        type(of: select).opensForm ? .formPress : .press,
                        .select(select, value: press.values[0])
                    ) : nil
            case let select as any MultiSelect: (.press, .multiSelect(select, values: press.values))
            case let select as any PeopleSelect:
                if case .people(let people)? = press.resolved.people(press.values) {
                    (type(of: select).opensForm ? .formPress : .press, .people(select, people))
                } else {
                    nil
                }
            case let select as any ChannelSelect:
                press.resolved.channel(press.values).map { (.press, .channel(select, $0)) }
            default: nil
            }
        }
    }

    private func errand(for submit: ModalSubmit, _ interaction: Interaction) -> Errand {
        let manner: InteractionProgress.Manner =
            interaction.message == nil ? .message(isShared: false) : .press
        var errand = part(submit.customID, filled: submit.inputs, manner: manner, interaction) { part in
            (part as? any Modal).map { (manner, .modal($0)) }
        }
        errand.submission = Errand.Submission(customID: submit.customID, inputs: submit.inputs)
        return errand
    }

    /// The button, select or modal a custom id means; anything that does not fit today's shape is an older
    /// release's.
    private func part(
        _ text: String, filled answers: [String: Input] = [:], manner: InteractionProgress.Manner = .press,
        _ interaction: Interaction, work: (any Part) -> (InteractionProgress.Manner, Errand.Work)?
    ) -> Errand {
        let id = CustomID(text)
        let owner = id.flatMap { owners[$0.kind] }
        guard let id, let type = parts[id.kind], let declaration = declarations[id.kind],
            id.fingerprint == CustomID.fingerprint(of: declaration),
            let carried = Self.inputs(from: id.values, as: declaration)
        else { return errand("an older release's", manner, .stale(owner), interaction) }
        var inputs = carried
        for property in declaration {
            if case .field = property.content { inputs[property.name] = answers[property.name] }
        }
        do {
            let part = try type.filled(with: inputs, as: declaration)
            guard let (manner, work) = work(part) else {
                return errand(id.kind, manner, .stale(owner), interaction)
            }
            return errand(id.kind, manner, work, interaction)
        } catch {
            return errand(id.kind, manner, .wrongInput(Self.fault(error)), interaction)
        }
    }

    static func inputs(from values: [String?], as declaration: [Declared]) -> [String: Input]? {
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
        Errand(name: name, manner: manner, work: work, interaction: interaction, catalogue: self)
    }
}
