import Cards
import Interactions
import ProjectModel

extension Stewards {
    /// `/steward queue` — what needs a steward now.
    struct Queue: Command {
        static let summary: Phrase = "What needs a steward now"
        static let parts: [any Part.Type] = [Filter.self, More.self]

        @Option("Only one kind") var show: Show?

        func run(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            return .say(try await Self.card(show ?? .all, call))
        }

        static func fresh(_ call: Call) async throws -> Card? {
            try call.requireSteward()
            return try await card(.all, call)
        }

        /// The values are those of the registered command.
        enum Show: String, Choice {
            case all, reviews, setup, health, archive, people

            var kind: StewardQueue.Kind? { StewardQueue.Kind(rawValue: rawValue) }
            var label: Phrase { kind?.word ?? "Everything" }
        }

        struct Filter: Select {
            func choose(_ show: Show, _ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .update(try await Queue.card(show, call))
            }
        }

        /// What eight rows have no room for.
        struct More: Button {
            @Carried var show: Show
            @Carried var page: Int

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .update(try await Queue.card(show, page: page, call))
            }
        }
    }
}

extension Stewards.Queue {
    static func card(_ show: Show, page: Int = 0, _ call: Call) async throws -> Card {
        QueueCard.card(
            try await call.stewardQueue(), only: show.kind, page: page, at: call.now,
            filter: Filter().menu(
                placeholder: "Show another kind, for example proposal reviews", chosen: show),
            more: { page in
                More {
                    $0.show = show
                    $0.page = page
                }.face(QueueCard.label(of: page))
            }, open: open)
    }

    /// Where an item is dealt with.
    private static func open(_ item: StewardQueue.Item) -> Card.Button? {
        guard let id = item.matter.project?.id else { return nil }
        return switch item.matter {
        case .firstAnswer, .ready, .decision, .experiment:
            Stewards.Decide.Open { $0.proposal = id }.face("Review")
        case .repository: Stewards.SettingUp.Open { $0.project = id }.face("Set up")
        case .waivers: Stewards.Waivers { $0.project = id }.face("Look at it")
        case .noLead, .volunteers: Stewards.OfferLead.Search { $0.project = id }.face("Who could lead")
        case .health, .archiveReview: Projects.Open { $0.project = id }.face("Open")
        case .silent: nil
        }
    }
}
