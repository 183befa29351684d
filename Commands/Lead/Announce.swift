import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead announce` — announce something to your project.
    struct Announce: Command {
        static let summary: Phrase = "Announce something to your project"
        static let parts: [any Part.Type] = [Form.self, Again.self]

        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?

        var opensForm: Bool { true }

        func run(_ call: Call) async throws -> Reply {
            switch try await Lead.meant(project, call) {
            case .one(let project): .open(Self.form(project, call))
            case .several(let projects): Lead.ask(projects, select: WhichForm.menu(.announce, projects))
            }
        }

        static func form(_ project: Project, _ call: Call) -> Form { Form { $0.project = project.id } }

        /// - Parameter event: an announcement that could not be told.
        static func again(_ project: Project.ID, insteadOf event: Int) -> Card.Button {
            Again {
                $0.project = project
                $0.event = event
            }.face("Edit", .primary)
        }

        /// What the word filter stopped, in other words (E24).
        struct Again: Button {
            @Carried var project: Project.ID
            @Carried var event: Int

            static var opensForm: Bool { true }

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                guard let stopped = try await call.announcement(event, of: project.id) else {
                    return .say(MovingCard.settled)
                }
                return .open(
                    Form {
                        $0.project = project.id
                        $0.stopped = event
                        $0.words = stopped.text
                        $0.pings = stopped.pingsTeam
                        $0.isForAll = stopped.isForAll
                        $0.isForFollowers = stopped.isForFollowers
                    })
            }
        }

        struct Form: Modal {
            static let title: Phrase = "An announcement"

            @Carried var project: Project.ID
            /// The announcement that this one is told instead of.
            @Carried var stopped: Int?
            @Field(
                "What should they know?", hint: "The first line is what a notification shows.",
                style: .paragraph,
                length: 10...1500)
            var words: String
            @Field("Call the team", hint: "At most once a day.") var pings: Bool
            @Field("Post it in #projects too") var isForAll: Bool
            @Field("Tell followers in person") var isForFollowers: Bool

            func submit(_ call: Call) async throws -> Reply {
                let announcement = Announcement(
                    words, pingsTeam: pings, isForAll: isForAll, isForFollowers: isForFollowers)
                let project = try await Lead.project(project, call)
                let isPingSpent = pings && !project.mayPingTeam(at: call.now)
                let saved = try await call.change(project.id) {
                    try $0.announce(announcement, by: call.standing, at: call.now)
                }.project
                if let stopped { try await call.dropFiltered(stopped, of: project.id) }
                var told = announcement
                told.pingsTeam = pings && !isPingSpent
                return .say(AnnouncementCard.answer(told, of: saved, isPingSpent: isPingSpent))
            }
        }
    }
}
