import Cards
import Interactions
import ProjectModel

// What goes on when the project that is meant was asked for.
extension Lead {
    /// What goes on once the project is known, for commands without words of their own.
    enum Deed: String, Choice {
        case advance, twist, edit, done, drop, onTrack, blocked, people, rest

        var label: Phrase { Phrase(Inert(verbatim: rawValue)) }
    }

    struct Which: Select {
        @Carried var deed: Deed

        func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
            let project = try await Lead.project(id, call)
            switch deed {
            case .advance: return .update(try Advance.card(project, call))
            case .twist: return .update(Twist.preview(project, deadline: nil, call))
            case .edit: return .update(Edit.card(project))
            case .done: return try await Milestone.finish(nil, of: project, isCelebrated: false, call)
            case .drop: return try await Milestone.drop(nil, of: project, call)
            case .onTrack: return try await Checkin.answer(.onTrack, nil, back: nil, in: project.id, call)
            case .blocked: return try await Checkin.answer(.blocked, nil, back: nil, in: project.id, call)
            case .people: return try await Checkin.answer(.needPeople, nil, back: nil, in: project.id, call)
            case .rest: return try await Checkin.answer(.takingABreak, nil, back: nil, in: project.id, call)
            }
        }

        static func menu(_ deed: Deed, _ projects: [Project]) -> Card.Select? {
            Lead.menu(Which { $0.deed = deed }, of: projects)
        }
    }

    enum FormDeed: String, Choice {
        case announce, milestone, twist, schedule

        var label: Phrase { Phrase(Inert(verbatim: rawValue)) }
    }

    /// The same for what goes on with a form.
    struct WhichForm: Select {
        @Carried var deed: FormDeed

        static var opensForm: Bool { true }

        func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
            let project = try await Lead.project(id, call)
            switch deed {
            case .announce: return .open(Announce.form(project, call))
            case .milestone: return .open(Milestone.form(project))
            case .twist: return .open(try Twist.form(project, call))
            case .schedule: return .open(Twist.ScheduleForm { $0.project = id })
            }
        }

        static func menu(_ deed: FormDeed, _ projects: [Project]) -> Card.Select? {
            Lead.menu(WhichForm { $0.deed = deed }, of: projects)
        }
    }
}
