import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead checkin` — say how the project is going.
    struct Checkin: Command {
        static let summary: Phrase = "Say how the project is going"
        static let parts: [any Part.Type] = [Back.self, Blocker.self, BlockerForm.self]

        @Option("How is it going") var status: Status
        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("Anything stewards should know", length: ...500) var note: String?
        @Option("Back around (for a break)", length: ...60, suggest: .moments) var back: String?

        enum Status: String, Choice {
            case ok, blocked, people
            case rest = "break"

            var status: CheckIn.Status {
                switch self {
                case .ok: .onTrack
                case .blocked: .blocked
                case .people: .needPeople
                case .rest: .takingABreak
                }
            }

            var label: Phrase { status.word }

            var deed: Deed {
                switch self {
                case .ok: .onTrack
                case .blocked: .blocked
                case .people: .people
                case .rest: .rest
                }
            }
        }

        func run(_ call: Call) async throws -> Reply {
            let project: Project
            switch try await Lead.meant(self.project, call) {
            case .one(let meant): project = meant
            case .several(let projects):
                return Lead.ask(
                    projects, select: note == nil && back == nil ? Which.menu(status.deed, projects) : nil)
            }
            var until: Moment?
            if let back, status == .rest {
                let date = call.date(back) { moment, label in
                    Back {
                        $0.project = project.id
                        $0.until = moment
                    }.face(label)
                }
                switch date {
                case .question(let question): return .say(question)
                case .moment(let moment): until = moment
                }
            }
            return try await Self.answer(status.status, note, back: until, in: project.id, call)
        }

        /// One of the readings of the day somebody is back.
        struct Back: Button {
            @Carried var project: Project.ID
            @Carried var until: Moment

            func press(_ call: Call) async throws -> Reply {
                try await Checkin.answer(.takingABreak, nil, back: until, in: project, call)
            }
        }

        /// "Blocked" asks what (F-H).
        struct Blocker: Button {
            @Carried var project: Project.ID

            static var opensForm: Bool { true }

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, as: .team, call)
                return .open(
                    BlockerForm {
                        $0.project = project.id
                        if let note = project.checkIns.last?.note { $0.words = note }
                    })
            }
        }

        struct BlockerForm: Modal {
            static let title: Phrase = "What blocks you?"

            @Carried var project: Project.ID
            @Field("What stands in the way", style: .paragraph, length: 5...500) var words: String
            @Field("Ask other leads about it") var asksLeads: Bool

            func submit(_ call: Call) async throws -> Reply {
                let (words, asksLeads) = (words, asksLeads)
                let saved = try await call.change(project) { project in
                    try project.log(.blocker, words, by: call.standing, at: call.now)
                    guard asksLeads, let entry = project.log.last else { return }
                    try project.share(blocker: entry.id, by: call.standing, at: call.now)
                }.project
                guard let entry = saved.log.last else { throw Refusal.unknownEntry }
                return .say(asksLeads ? LogCard.shared(entry, of: saved) : LogCard.answer(entry, of: saved))
            }
        }

        static func answer(
            _ status: CheckIn.Status, _ note: String?, back: Moment?, in id: Project.ID, _ call: Call
        ) async throws -> Reply {
            let saved = try await call.change(id) {
                try $0.checkIn(status, note: note, back: back, by: call.standing, at: call.now)
            }.project
            guard let checkIn = saved.checkIns.last else { throw Refusal.unknownEntry }
            let actions: [Card.Button] =
                switch status {
                case .blocked: [Blocker { $0.project = id }.face("Say what blocks", .primary)]
                case .needPeople: [Twist.OpenSeat { $0.project = id }.face("Open a seat", .primary)]
                case .onTrack, .takingABreak: []
                }
            return .say(CheckInCard.answer(checkIn, of: saved, actions: actions))
        }
    }
}
