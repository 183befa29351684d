import Cards
import Interactions
import ProjectModel

// Leaving, which asks for no reason, and coming back (F77).
extension Me {
    static func projects(_ call: Call, _ sections: Card.Select) async throws -> Card {
        let involvement = try await call.involvement()
        let leaving = involvement.projects.filter { $0.role != .lead }.map { part in
            MenuOption(Words.label(part.project.name), value: part.project.id)
        }
        let returning = involvement.left.map { MenuOption(Words.label($0.name), value: $0.id) }
        return MeCard.projects(
            involvement, open: { project in Projects.Open { $0.project = project.id }.face("Open") },
            leave: leaving.first.map { first in
                Leave().menu(
                    placeholder: "Leave a project, for example \(first.label): no reason needed",
                    options: leaving)
            },
            comeBack: returning.first.map { first in
                ComeBack().menu(
                    placeholder: "Come back to a project, for example \(first.label)", options: returning)
            },
            sections: sections)
    }

    struct Leave: Select {
        func choose(_ project: Project.ID, _ call: Call) async throws -> Reply {
            try await Apply.Leave { $0.project = project }.press(call)
        }
    }

    struct ComeBack: Select {
        func choose(_ project: Project.ID, _ call: Call) async throws -> Reply {
            try await Apply.ComeBack { $0.project = project }.press(call)
        }
    }
}
