import DiscordClient
import DiscordModel
import DiscordREST
import Interactions
import Logging
import Machine
import ProjectModel
import Storage

/// One interaction from its event to its end: drives an `InteractionProgress`. The handler runs in a task of
/// its own; effects are performed one at a time, and how each went is the next input.
struct InteractionRun: Sendable {
    let interaction: Interaction
    let errand: Errand
    let reference: Reference
    let desk: InteractionDesk
    let logger: Logger
    let received: Instant

    private enum Occurrence {
        case input(InteractionProgress.Input)
        case answered(Interactions.Answer)
        case alarm
    }

    func finish() async -> InteractionProgress.Ending {
        let (inbox, post) = AsyncStream<Occurrence>.makeStream()
        var progress = InteractionProgress(
            errand.manner, received: received, fault: errand.wordings.fault("\(reference)"),
            tooSlow: errand.wordings.tooSlow,
            languages: errand.languages)
        var alarm = Alarm(on: desk.clock) { post.yield(.alarm) }
        let handler = Task {
            let answer = await errand.run(in: desk.surroundings(of: reference, received: received))
            if let fault = answer.fault {
                logger.error("interaction.fault", metadata: ["cause": "\(fault.cause)"])
            }
            post.yield(.answered(answer))
        }
        defer { handler.cancel() }
        alarm.set(for: progress.deadline)
        var isRemembered = false
        for await occurrence in inbox {
            var inputs: [InteractionProgress.Input] = []
            switch occurrence {
            case .input(let input): inputs.append(input)
            case .answered(let answer):
                progress.speak(answer.languages)
                inputs.append(.answered(answer.reply))
            case .alarm:
                alarm.heard()
                inputs.append(.wake)
            }
            while let input = inputs.popLast() {
                for effect in progress.handle(input, at: desk.clock.now) {
                    switch effect {
                    case .finished(let ending):
                        if isRemembered { await forget() }
                        return ending
                    case .remember:
                        isRemembered = true
                        await remember()
                    case .callback, .editOriginal, .deleteOriginal, .followup:
                        inputs.append(await say(effect))
                    }
                }
            }
            alarm.set(for: progress.deadline)
        }
        return .unknown
    }

    /// Performs an effect that speaks to Discord, and answers how it went.
    private func say(_ effect: InteractionProgress.Effect) async -> InteractionProgress.Input {
        let application = interaction.applicationID.rawValue
        let token = interaction.token.revealed
        switch effect {
        case .callback(let response):
            return await call(
                .createInteractionResponse(interaction: interaction.id.rawValue, token: token),
                Wire.encode(response), response.files,
                within: received + InteractionProgress.firstResponse - desk.clock.now)
        case .editOriginal(let message):
            return await call(
                .editOriginalInteractionResponse(application: application, token: token),
                Wire.encode(message),
                message.files)
        case .deleteOriginal:
            return await call(.deleteOriginalInteractionResponse(application: application, token: token), nil)
        case .followup(let message):
            return await call(
                .createFollowupMessage(application: application, token: token), Wire.encode(message),
                message.files)
        case .remember, .finished: preconditionFailure("this effect says nothing to Discord")
        }
    }

    private func call(
        _ route: Route, _ body: [UInt8]?, _ files: [MessagePayload.File] = [],
        within patience: Duration = .seconds(30)
    ) async -> InteractionProgress.Input {
        do {
            _ = try await desk.caller.call(
                route, body: body, files: files, patience: max(patience, .milliseconds(100)))
            return .accepted
        } catch Remote.refused(let status, _) where status >= 500 {
            // Discord stumbled, and may have done it all the same.
            logger.notice("interaction.lost", metadata: ["route": "\(route)", "reason": "\(status)"])
            return .lost(mayHaveArrived: true)
        } catch Remote.refused(_, let error) {
            logger.notice(
                "interaction.refused",
                metadata: ["route": "\(route)", "error": "\(error.map { "\($0)" } ?? "none")"])
            return .refused(code: error?.code)
        } catch Remote.unanswered(let reason, let mayHaveArrived) {
            logger.notice("interaction.lost", metadata: ["route": "\(route)", "reason": "\(reason)"])
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
                    token: interaction.token.revealed, expires: .now.advanced(by: .seconds(14 * 60))))
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
