import Foundation

/// `guildhall sandbox`, without its command line: starts everything, says where to go, and stays until it is
/// told to go, or until its story is told.
package struct Sandbox: Sendable {
    private static let patience = Duration.seconds(60)

    private let options: SandboxOptions

    package init(_ options: SandboxOptions) {
        self.options = options
    }

    /// Runs the sandbox and answers with the exit code: 0, or 1 when a story went otherwise or the bot never
    /// came.
    package func run() async throws -> Int32 {
        let story = try options.scriptFile.map { try Story(file: $0) }
        let isInteractive = story == nil && Console.isTerminal
        let log =
            isInteractive
            ? NSTemporaryDirectory() + "guildhall-sandbox-\(ProcessInfo.processInfo.processIdentifier).log"
            : nil
        let stage = try await Stage(options, botLog: log)
        if options.port == nil, stage.port != SandboxOptions.usualPort {
            Console.say("Port \(SandboxOptions.usualPort) is taken; using \(stage.port), which is free.")
        }
        do {
            try await stage.startBot()
        } catch {
            await stage.close()
            throw error
        }
        let code = await stay(on: stage, story: story, isInteractive: isInteractive, log: log)
        await stage.close()
        return code
    }

    private enum Event: Sendable {
        case ready(Bool)
        case botGaveUp(String)
        case told(Story.Report)
        case asked
        case nothing
    }

    private func stay(on stage: Stage, story: Story?, isInteractive: Bool, log: String?) async -> Int32 {
        await withTaskGroup(of: Event.self) { group in
            defer { group.cancelAll() }
            var isReady = false
            group.addTask {
                await Signals.first()
                return .asked
            }
            group.addTask { .ready(await becomesReady(stage)) }
            if let bot = stage.bot {
                group.addTask {
                    for await reason in bot.endings { return .botGaveUp(reason) }
                    return .nothing
                }
            }
            for await event in group {
                switch event {
                case .ready(true):
                    isReady = true
                    greet(stage, log: log)
                    if let story {
                        group.addTask {
                            .told(await story.play(with: stage.control, dropEvery: options.dropEvery))
                        }
                    } else if isInteractive {
                        group.addTask {
                            var prompt = Prompt(stage.control)
                            await prompt.run()
                            return .asked
                        }
                    }
                case .ready(false):
                    Console.complain(
                        "The bot has not connected within a minute. What it said is above; it may help.")
                    return 1
                case .botGaveUp(let reason):
                    Console.complain(reason)
                    if !isReady { return 1 }
                case .told(let report):
                    Console.say(report.text)
                    return report.isFulfilled ? 0 : 1
                case .asked: return 0
                case .nothing: continue
                }
            }
            return 0
        }
    }

    private func becomesReady(_ stage: Stage) async -> Bool {
        guard stage.bot != nil else { return true }
        return await stage.control.server.ready(within: Self.patience)
    }

    private func greet(_ stage: Stage, log: String?) {
        if stage.bot == nil {
            Console.say(
                "Sandbox ready: \(stage.address) (no bot of its own; add one with POST \(stage.address)/sandbox/api/bots)"
            )
            return
        }
        Console.say(
            "Sandbox ready: \(stage.address)\(options.isHeadless ? "/sandbox/api/state (no page)" : "")")
        Console.say("Type first: /projects")
        if let log { Console.say("The bot's own log: \(log)") }
    }
}
