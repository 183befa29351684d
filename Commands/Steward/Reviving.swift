import Cards
import Interactions
import ProjectModel

extension Stewards {
    /// From the archive back to work: the seven lines, and then the move (T21).
    enum Reviving {
        static let parts: [any Part.Type] = [Tick.self, Untick.self, Go.self]

        struct Tick: Button {
            @Carried var project: Project.ID
            @Carried var item: Checklist.Item

            func press(_ call: Call) async throws -> Reply {
                try await Reviving.change(project, call) { [item] in
                    try $0.tick(item, by: call.standing, at: call.now)
                }
            }
        }

        struct Untick: Button {
            @Carried var project: Project.ID
            @Carried var item: Checklist.Item

            func press(_ call: Call) async throws -> Reply {
                try await Reviving.change(project, call) { [item] in
                    try $0.untick(item, by: call.standing, at: call.now)
                }
            }
        }

        /// Asks for the reason, which stands in the record.
        struct Go: Button {
            static let opensForm = true

            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .open(
                    SetState.MoveForm {
                        $0.project = project
                        $0.rule = 21
                    })
            }
        }
    }
}

extension Stewards.Reviving {
    static func card(_ project: Project) -> Card {
        let isReady = project.checklist.open(.revival).isEmpty && project.lead != nil
        let isWanted = project.lead == nil && project.leadOffer == nil
        return RevivalCard.card(
            project, to: project.revived,
            toggle: { item in
                project.checklist.isSettled(item)
                    ? Untick {
                        $0.project = project.id
                        $0.item = item
                    }.face("Not yet")
                    : Tick {
                        $0.project = project.id
                        $0.item = item
                    }.face("Done")
            }, actions: isReady ? [Go { $0.project = project.id }.face("Revive it", .primary)] : [],
            offer: isWanted ? Stewards.OfferLead.menu(project.id) : nil)
    }

    private static func change(
        _ id: Project.ID, _ call: Call, _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Reply {
        try call.requireSteward()
        do {
            return .update(card(try await call.change(id, act).project))
        } catch Refusal.alreadySo {
            return .update(card(try await call.known(id)))
        }
    }
}
