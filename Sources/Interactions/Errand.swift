import Cards
import DiscordModel
import ProjectModel
import Storage

/// One interaction and whose turn it is: what a handler needs is decoded, and how to defer it is known,
/// before the handler runs. Running it always ends in an answer.
package struct Errand: Sendable {
    /// For the log: `/projects`, `projects.page`.
    package let name: String
    package let manner: InteractionProgress.Manner
    let work: Work
    let interaction: Interaction
    package let wordings: Wordings
    let entries: [CommandEntry]

    enum Work: Sendable {
        case command(any AnyCommand)
        case suggestions(Suggestions, typed: String)
        case button(any Button)
        case select(any Select, value: String)
        case modal(any Modal)
        /// Of an older release.
        case stale
        case wrongInput(InputFault)
        case unknownCommand
        /// Nothing to suggest, or nothing that could be read.
        case nothing
    }

    /// Runs the handler. Refusals and wrong input become private cards; anything else that was thrown is a
    /// fault of ours, told with the reference.
    package func run(store: Store, now: Moment, reference: String) async -> Answer {
        guard let call = call(store: store, now: now) else {
            return Answer(manner == .suggestions ? .suggest([]) : .say(wordings.onlyInServer))
        }
        do {
            let reply = try await reply(in: call)
            if case (.modal, .open) = (work, reply) { throw ModalFromModal() }
            return Answer(reply)
        } catch let refusal as Refusal {
            return Answer(manner == .suggestions ? .suggest([]) : .say(wordings.refusal(refusal)))
        } catch let fault as InputFault {
            return Answer(.say(wordings.input(fault)))
        } catch {
            let fault = Fault(reference: reference, errand: name, cause: cut("\(error)", toUTF16: 500))
            return Answer(
                manner == .suggestions ? .suggest([]) : .say(wordings.fault(reference)), fault: fault)
        }
    }

    private func reply(in call: Call) async throws -> Reply {
        switch work {
        case .command(let command): try await reply(of: command, in: call)
        case .suggestions(let suggestions, let typed):
            .suggest(try await suggestions.suggestions(for: typed, in: call))
        case .button(let button): try await button.press(call)
        case .select(let select, let value): try await choose(value, in: select, call)
        case .modal(let modal): try await modal.submit(call)
        case .stale: .say(try await wordings.staleCard(call))
        case .wrongInput(let fault): .say(wordings.input(fault))
        case .unknownCommand: .say(wordings.unknownCommand)
        case .nothing: if manner == .suggestions { .suggest([]) } else { throw UnreadableInteraction() }
        }
    }

    private func reply(of command: any AnyCommand, in call: Call) async throws -> Reply {
        func form(_ opening: some ModalCommand) async throws -> Reply { .open(try await opening.open(call)) }
        if let opening = command as? any ModalCommand { return try await form(opening) }
        guard let command = command as? any Command else { throw UnreadableInteraction() }
        return try await command.run(call)
    }

    private func choose<Menu: Select>(_ value: String, in select: Menu, _ call: Call) async throws -> Reply {
        guard let value = Menu.Value(carried: value) else { throw InputFault.notOffered(name: "") }
        return try await select.choose(value, call)
    }

    /// What the answer is said in.
    package var languages: Languages {
        let everyone = Language.reading(interaction.guildLocale) ?? .english
        return Languages(reader: Language.reading(interaction.locale) ?? everyone, everyone: everyone)
    }

    /// `nil` outside a guild, and when Discord does not say who asks: missing data is a no.
    func call(store: Store, now: Moment) -> Call? {
        guard let guild = interaction.guildID, let member = interaction.member, let user = interaction.author
        else { return nil }
        let rights = member.permissions ?? []
        return Call(
            cause: interaction.id.rawValue,
            member: Call.Caller(
                id: MemberID(user.id.rawValue), name: member.nick ?? user.globalName ?? user.username,
                roles: Set(member.roles.map(\.rawValue)),
                managesServer: !rights.isDisjoint(with: [.manageGuild, .administrator])),
            community: Community.ID(guild.rawValue), channel: interaction.channelID?.rawValue,
            locale: interaction.locale ?? interaction.guildLocale ?? "en-US", now: now, commands: entries,
            store: store)
    }
}

/// A modal cannot open from a modal (Receiving and Responding › Interaction Callback Type).
private struct ModalFromModal: Error {}
/// An interaction of a known type whose data makes no sense.
private struct UnreadableInteraction: Error {}
