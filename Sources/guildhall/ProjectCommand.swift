import ArgumentParser
import Bot
import Cards
import ProjectModel
import Storage

/// `guildhall project`: changes one project from the machine.
struct ProjectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: "Change a project.", subcommands: [SetState.self])

    struct SetState: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set-state",
            abstract: "Take a project to another state, as a steward would.",
            discussion: """
                guildhall project set-state P-014 RECRUITING --reason "The checklist lives in the repository."
                guildhall project set-state P-014 ACTIVE --correction --reason "Typed wrongly on Monday."

                What a person may pass over is passed over with the reason, and listed; the other guards refuse. It is \
                recorded as done with the command line. A correction goes anywhere and is not announced. guildhall \
                lifecycle shows the states and the ways between them.
                """)

        @Argument(help: "Its number, its name, or the beginning of one.")
        var project: String

        @Argument(help: "The state, such as ACTIVE.")
        var state: String

        @Option(help: "Why, for the record.")
        var reason: String

        @Option(help: "For DORMANT: \(RestReason.allCases.map(\.rawValue).joined(separator: ", ")).")
        var rest: String?

        @Flag(help: "Correct the record: no guard is asked, nothing is announced.")
        var correction = false

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            guard let stage = Stage(rawValue: state.uppercased()) else {
                throw ValidationError(
                    "STATE is one of \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            let rest = try rest.map { text in
                guard let rest = RestReason(rawValue: text) else {
                    throw ValidationError(
                        "--rest is one of \(RestReason.allCases.map(\.rawValue).joined(separator: ", ")).")
                }
                return rest
            }
            let (reason, correction) = (reason, correction)
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let council = try await store.council(of: community.id)
                do {
                    let found = try await Self.find(project, store, community.id)
                    let calendar = store.calendar
                    let now = Moment.now
                    let outcome = try await store.change(found.id, in: community.id, at: now) {
                        try $0.setState(
                            stage, reason: reason, rest: rest, isCorrection: correction, by: .commandLine,
                            council: council, calendar: calendar, at: now)
                    }
                    try say(outcome, from: found)
                } catch let refusal as Refusal {
                    throw BotFailure(code: 1, RefusalWords.plain.sentence(refusal).spoken(in: .english))
                }
            }
        }

        /// Proposals too, by their number.
        private static func find(_ typed: String, _ store: Store, _ community: Community.ID) async throws
            -> Project
        {
            if let id = Project.ID(typed), let project = try await store.project(id, in: community) {
                return project
            }
            return try await store.project(ProjectReference(typed), in: community)
        }

        private func say(_ outcome: ProjectModel.Outcome, from before: Project) throws {
            let waived = outcome.changes.flatMap { change -> [Move.Waiver] in
                if case .moved(let move) = change.recorded.change { move.waived } else { [] }
            }
            if options.json {
                return try JSONOutput.say(
                    Answer(
                        id: "\(outcome.project.id)", from: before.stage.rawValue,
                        to: outcome.project.stage.rawValue,
                        events: outcome.changes.map(\.event), waived: waived.map(\.guard.rawValue)))
            }
            print(
                "\(outcome.project.id)  \(outcome.project.name): \(before.stage.rawValue) → \(outcome.project.stage.rawValue)"
            )
            for waiver in waived {
                print("  passed over: \(RefusalWords.name(waiver.guard).spoken(in: .english))")
            }
        }

        private struct Answer: Encodable {
            var id: String
            var from: String
            var to: String
            var events: [Int]
            var waived: [String]
        }
    }
}
