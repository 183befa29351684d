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
    let catalogue: Catalogue
    /// What was filled in, when it is a modal: nothing that somebody wrote is lost.
    var submission: Submission?

    package var wordings: Wordings { catalogue.wordings }

    init(
        name: String, manner: InteractionProgress.Manner, work: Work, interaction: Interaction,
        catalogue: Catalogue
    ) {
        self.name = name
        self.manner = manner
        self.work = work
        self.interaction = interaction
        self.catalogue = catalogue
    }

    struct Submission: Sendable {
        let customID: String
        let inputs: [String: Input]
    }

    enum Work: Sendable {
        case command(any AnyCommand)
        case memberMenu(any MemberMenu, Person)
        case messageMenu(any MessageMenu, QuotedMessage)
        case suggestions(Suggestions, typed: String, beside: Suggestions.Others)
        case button(any Button)
        case select(any Select, value: String)
        case multiSelect(any MultiSelect, values: [String])
        case people(any PeopleSelect, [Person])
        case channel(any ChannelSelect, NamedChannel)
        case modal(any Modal)
        /// A kept form is opened again.
        case reopen(Int)
        /// Of an older release; whose it was, if that is known.
        case stale((any Listed.Type)?)
        case wrongInput(InputFault)
        case unknownCommand
        /// Nothing to suggest, or nothing that could be read.
        case nothing
    }

    /// Runs the handler. Refusals and wrong input become private cards; anything else that was thrown is a
    /// fault of ours, told with the reference. A form that was not taken is kept, and its answer opens it again.
    package func run(in around: Surroundings) async -> Answer {
        guard let asker else {
            return Answer(manner == .suggestions ? .suggest([]) : .say(wordings.onlyInServer), in: languages)
        }
        var languages = languages
        do {
            let call = try await call(by: asker, in: around)
            languages = call.languages
            let reply = try await telling(try await answer(in: call), call)
            let departed = try await call.store.departed(in: call.community)
            return Answer(reply.naming(departed), in: languages)
        } catch {
            return await faulty(error, asker, languages, around)
        }
    }

    private func answer(in call: Call) async throws -> Reply {
        if let wait = hurry(call) { return .say(wordings.tooFast(Int(wait.components.seconds) + 1)) }
        do {
            let reply = try await reply(in: call)
            if case (.modal, .open) = (work, reply) { throw ModalFromModal() }
            return try await addingAside(to: reply, call)
        } catch let refusal as Refusal {
            guard manner != .suggestions else { return .suggest([]) }
            return .say(
                try await keepingForm(under: wordings.refusal(refusal, call), of: call.asker, call.around))
        } catch let fault as InputFault {
            return .say(try await keepingForm(under: wordings.input(fault), of: call.asker, call.around))
        }
    }

    /// What somebody wrote is taken however fast they are, and suggestions come with every letter.
    private func hurry(_ call: Call) -> Duration? {
        switch work {
        case .suggestions, .modal, .nothing: nil
        case .wrongInput where submission != nil: nil
        default: call.around.wait(call.member.id, call.settings.rules.pace)
        }
    }

    private func faulty(
        _ error: any Error, _ asker: Asker, _ languages: Languages, _ around: Surroundings
    ) async -> Answer {
        let fault = Fault(reference: around.reference, errand: name, cause: cut("\(error)", toUTF16: 500))
        guard manner != .suggestions else { return Answer(.suggest([]), in: languages, fault: fault) }
        let card = wordings.fault(around.reference)
        // Where even the form cannot be kept, the fault itself is what there is to tell.
        let keeping = try? await keepingForm(under: card, of: asker, around)
        return Answer(.say(keeping ?? card), in: languages, fault: fault)
    }

    /// The card, with the button that opens the form again if one was filled.
    private func keepingForm(under card: Card, of asker: Asker, _ around: Surroundings) async throws -> Card {
        guard let submission, mayBeKept(submission), catalogue.hasForm(submission.customID) else {
            return card
        }
        let id = interaction.id.rawValue
        let form = KeptForm(
            id, of: asker.member.id, customID: submission.customID, inputs: submission.inputs, at: around.now)
        guard !form.answers.isEmpty else { return card }
        try await around.store.keep(form, in: asker.community)
        var card = card
        card.blocks.append(.text("-# \(wordings.kept.note)"))
        card.blocks.append(
            .row([EditKeptForm { $0.form = Int(truncatingIfNeeded: id) }.face(wordings.kept.edit, .primary)]))
        return card
    }

    private func mayBeKept(_ submission: Submission) -> Bool {
        if case .modal(let modal) = work { return modal.isKept }
        let form = CustomID(submission.customID).flatMap { catalogue.parts[$0.kind] } as? any Modal.Type
        return form?.isKeptUnread ?? true
    }

    private func reply(in call: Call) async throws -> Reply {
        switch work {
        case .command(let command): return try await reply(of: command, in: call)
        case .memberMenu(let menu, let person): return try await menu.run(on: person, call)
        case .messageMenu(let menu, let message): return try await menu.run(on: message, call)
        case .suggestions(let suggestions, let typed, let others):
            return .suggest(try await suggestions.suggestions(for: typed, beside: others, in: call))
        case .button(let button): return try await button.press(call)
        case .select(let select, let value): return try await choose(value, in: select, call)
        case .multiSelect(let select, let values): return try await choose(values, in: select, call)
        case .people(let select, let people): return try await select.choose(people, call)
        case .channel(let select, let channel): return try await select.choose(channel, call)
        case .modal(let modal): return try await modal.submit(call)
        case .reopen(let id): return try await reopen(id, call)
        case .stale(let owner): return .say(try await wordings.staleCard(call, try await owner?.fresh(call)))
        case .wrongInput(let fault): throw fault
        case .unknownCommand: return .say(wordings.unknownCommand)
        case .nothing:
            guard manner == .suggestions else { throw UnreadableInteraction() }
            return .suggest([])
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

    private func choose<Menu: MultiSelect>(_ texts: [String], in select: Menu, _ call: Call) async throws
        -> Reply
    {
        let values = texts.compactMap { Menu.Value(carried: $0) }
        guard values.count == texts.count else { throw InputFault.notOffered(name: "") }
        return try await select.choose(values, call)
    }

    private func reopen(_ id: Int, _ call: Call) async throws -> Reply {
        let kept = try await call.store.keptForm(
            UInt64(truncatingIfNeeded: id), of: call.member.id, in: call.community, at: call.now)
        guard let kept, let form = try await catalogue.form(kept, call) else {
            return .say(wordings.formGone)
        }
        return .open(form)
    }
}

/// A modal cannot open from a modal (Receiving and Responding › Interaction Callback Type).
private struct ModalFromModal: Error {}
/// An interaction of a known type whose data makes no sense.
private struct UnreadableInteraction: Error {}
