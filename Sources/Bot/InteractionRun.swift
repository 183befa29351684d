import DiscordClient
import DiscordModel
import DiscordREST
import Interactions
import Logging
import Machine
import Storage

/// One interaction from its event to its end: drives an `InteractionProgress`. The handler runs in a task of its own;
/// effects are performed one at a time, and how each went is the next input.
struct InteractionRun: Sendable {
    let interaction: Interaction
    let errand: Errand
    let reference: Reference
    let desk: InteractionDesk
    let logger: Logger
    let received: Instant

    private enum Occurrence {
        case input(InteractionProgress.Input)
        case alarm
    }

    /// Discord hears no first response after three seconds (Receiving and Responding › Responding to an Interaction).
    private static let firstResponse = Duration.seconds(3)

    func finish() async -> InteractionProgress.Ending {
        let (inbox, post) = AsyncStream<Occurrence>.makeStream()
        var progress = InteractionProgress(
            errand.manner, received: received, fault: errand.wordings.fault("\(reference)"),
            tooSlow: errand.wordings.tooSlow)
        var alarm = Alarm(on: desk.clock) { post.yield(.alarm) }
        let handler = Task {
            let answer = await errand.run(store: desk.store, now: desk.calendar.now, reference: "\(reference)")
            if let fault = answer.fault { logger.error("interaction.fault", metadata: ["cause": "\(fault.cause)"]) }
            post.yield(.input(.answered(answer.reply)))
        }
        defer { handler.cancel() }
        alarm.set(for: progress.deadline)
        for await occurrence in inbox {
            let input: InteractionProgress.Input
            switch occurrence {
            case .input(let heard): input = heard
            case .alarm:
                alarm.heard()
                input = .wake
            }
            if let ending = await feed(input, to: &progress) { return ending }
            alarm.set(for: progress.deadline)
        }
        return .unknown
    }

    private func feed(
        _ first: InteractionProgress.Input, to progress: inout InteractionProgress
    ) async -> InteractionProgress.Ending? {
        var inputs = [first]
        while !inputs.isEmpty {
            for effect in progress.handle(inputs.removeFirst(), at: desk.clock.now) {
                if case .finished(let ending) = effect {
                    await forget()
                    return ending
                }
                if let outcome = await perform(effect) { inputs.append(outcome) }
            }
        }
        return nil
    }

    private func perform(_ effect: InteractionProgress.Effect) async -> InteractionProgress.Input? {
        let id = interaction.id
        let application = interaction.applicationID
        let token = interaction.token
        switch effect {
        case .remember:
            await remember()
            return nil
        case .callback(let response):
            return await call(
                .createInteractionResponse(id, token), Wire.encode(response),
                within: received + Self.firstResponse - desk.clock.now)
        case .editOriginal(let message):
            return await call(
                .editOriginalInteractionResponse(application, token), Wire.encode(message), within: .seconds(30))
        case .deleteOriginal:
            return await call(.deleteOriginalInteractionResponse(application, token), nil, within: .seconds(30))
        case .followup(let message):
            return await call(.createFollowupMessage(application, token), Wire.encode(message), within: .seconds(30))
        case .finished: return nil
        }
    }

    private func call(_ route: Route, _ body: [UInt8]?, within patience: Duration) async -> InteractionProgress.Input {
        do {
            _ = try await desk.caller.call(route, body: body, patience: max(patience, .milliseconds(100)))
            return .accepted
        } catch Remote.refused(_, let error) {
            logger.notice(
                "interaction.refused", metadata: ["route": "\(route)", "error": "\(error.map { "\($0)" } ?? "none")"])
            return .refused(code: error?.code)
        } catch Remote.unanswered(_, let mayHaveArrived) {
            return .lost(mayHaveArrived: mayHaveArrived)
        } catch {
            logger.notice("interaction.refused", metadata: ["route": "\(route)", "error": "\(error)"])
            return .refused(code: nil)
        }
    }

    /// A restart in the middle of a deferred answer must be able to finish it.
    private func remember() async {
        do {
            try await desk.store.remember(
                OpenInteraction(
                    id: interaction.id.rawValue, application: interaction.applicationID.rawValue,
                    token: interaction.token.revealed, expires: desk.calendar.now.advanced(by: .seconds(14 * 60))))
        } catch {
            logger.error("interaction.not_remembered", metadata: ["cause": "\(error)"])
        }
    }

    private func forget() async {
        do {
            try await desk.store.forgetInteraction(interaction.id.rawValue)
        } catch {
            logger.error("interaction.not_forgotten", metadata: ["cause": "\(error)"])
        }
    }
}
