import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead board` — your desk: next step, checklist, applications, health.
    struct Board: Command {
        static let summary: Phrase = "Your desk: next step, checklist, applications, health"
        static let parts: [any Part.Type] = [
            Open.self, Choose.self, List.self, Tick.self, Gate.self, OnTrack.self,
        ]

        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?

        func run(_ call: Call) async throws -> Reply {
            switch try await Lead.meant(project, call) {
            case .one(let project): .say(try await Self.card(project, call))
            case .several(let projects):
                Lead.ask(projects, select: Lead.menu(Choose(), of: projects))
            }
        }

        /// The desk, in the place of the private card it was pressed on.
        struct Open: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .update(try await Board.card(try await Lead.project(project, call), call))
            }
        }

        struct Choose: Select {
            func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
                .update(try await Board.card(try await Lead.project(id, call), call))
            }
        }

        /// The gate to the next state (C7).
        struct Gate: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .update(try Advance.card(try await Lead.project(project, call), call))
            }
        }

        /// A check-in in one tap (F87).
        struct OnTrack: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try await Checkin.answer(.onTrack, nil, back: nil, in: project, call)
            }
        }

        /// A checklist, to be ticked.
        struct List: Button {
            @Carried var project: Project.ID
            @Carried var kind: Checklist.Kind

            func press(_ call: Call) async throws -> Reply {
                .update(Board.list(kind, of: try await Lead.project(project, call)))
            }
        }

        /// What is chosen is done; what is no longer chosen is open again. What was passed over stays so.
        struct Tick: MultiSelect {
            @Carried var project: Project.ID
            @Carried var kind: Checklist.Kind

            func choose(_ done: [Checklist.Item], _ call: Call) async throws -> Reply {
                let kind = kind
                let project = try await call.change(project) { project in
                    for item in Checklist.items(of: kind) {
                        let isDone = project.checklist.isDone(item)
                        if done.contains(item), !isDone, !project.checklist.isSettled(item) {
                            try project.tick(item, by: call.standing, at: call.now)
                        } else if !done.contains(item), isDone {
                            try project.untick(item, by: call.standing, at: call.now)
                        }
                    }
                }.project
                return .update(Board.list(kind, of: project))
            }
        }
    }
}

extension Lead.Board {
    static func card(_ project: Project, _ call: Call, said: Phrase? = nil) async throws -> Card {
        LeadBoardCard.card(
            project, home: try await call.home(of: project), at: call.now, said: said,
            button: { button($0, project) },
            actions: [
                Lead.Applications.Open { $0.project = project.id }.face("Applications"),
                Lead.Seats.Show { $0.project = project.id }.face("Seats"),
                Lead.Team.Show { $0.project = project.id }.face("Team"),
                List {
                    $0.project = project.id
                    $0.kind = project.stage == .archived ? .archive : .quality
                }.face("Quality"),
            ])
    }

    /// Where one goes to do it.
    private static func button(_ item: LeadDesk.Item, _ project: Project) -> Card.Button? {
        switch item.matter {
        case .application(let request, _):
            Apply.Review {
                $0.project = project.id
                $0.request = request
            }.face("Review")
        case .checklist(let kind, _, _):
            List {
                $0.project = project.id
                $0.kind = kind
            }.face("Tick")
        case .openSeats: Lead.Seats.Open { $0.project = project.id }.face("Open a seat")
        case .share: Projects.ShareProject { $0.project = project.id }.face("Share here")
        case .advance, .resume: Gate { $0.project = project.id }.face("Open the gate")
        case .checkIn: OnTrack { $0.project = project.id }.face("On track")
        case .twist, .scheduledTwist: Lead.Twist.Preview { $0.project = project.id }.face("Preview")
        case .channel: Lead.Home.Show { $0.project = project.id }.face("Choose")
        case .writeTwist: Lead.Twist.Edit { $0.project = project.id }.face("Write it")
        case .milestone, .blocker, .leadOffer: nil
        }
    }

    private static func list(_ kind: Checklist.Kind, of project: Project) -> Card {
        let items = Checklist.items(of: kind)
        let select = Tick {
            $0.project = project.id
            $0.kind = kind
        }.menu(
            placeholder: "Tick what is done, for example \(RefusalWords.name(items[0]))",
            options: items.filter { !project.checklist.isWaived($0) }.map {
                MenuOption(RefusalWords.name($0), value: $0, isChosen: project.checklist.isDone($0))
            })
        return ChecklistCard.card(
            kind, of: project, ticks: select,
            back: Open { $0.project = project.id }.face("Your desk"))
    }
}

extension Checklist.Kind: CarriedValue {
    package static var longest: Int? { 10 }
    package var carried: String { rawValue }
    package init?(carried: String) { self.init(rawValue: carried) }
}
