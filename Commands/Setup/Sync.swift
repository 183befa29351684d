import Cards
import Interactions
import ProjectModel

extension Setup {
    /// `/setup sync` — compare channels with the records, and mend what differs.
    struct Sync: Command {
        static let summary: Phrase = "Compare channels with the records"
        static let parts: [any Part.Type] = [More.self, Again.self, Drop.self, ApplyAll.self]

        @Option("One project (default: all)", suggest: .everything) var project: ProjectReference?
        @Option("Preview or apply (default: preview)") var mode: Mode?

        /// The values are those of the registered command.
        enum Mode: String, Choice {
            case preview, apply

            var label: Phrase {
                switch self {
                case .preview: "Preview"
                // Not the word by which people ask to join, which has another in other languages.
                case .apply: Phrase(Inert(verbatim: "Apply"))
                }
            }
        }

        func run(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            let id: Project.ID? = if let project { try await call.project(project).id } else { nil }
            return .say(
                mode == .apply ? try await Self.applied(id, call) : try await Self.card(id, call))
        }

        static func fresh(_ call: Call) async throws -> Card? {
            try call.requireKeeper()
            return try await card(nil, call)
        }

        /// What six rows have no room for.
        struct More: Button {
            @Carried var project: Project.ID?
            @Carried var page: Int

            func press(_ call: Call) async throws -> Reply {
                try call.requireKeeper()
                return .update(try await Sync.card(project, page: page, call))
            }
        }

        /// Has what is held in a lane for a reason tried again.
        struct Again: Button {
            @Carried var project: Project.ID?
            @Carried var lane: Lane
            @Carried(upTo: 24) var reason: String

            func press(_ call: Call) async throws -> Reply {
                try call.requireKeeper()
                let count = try await call.retry(lane, heldFor: reason)
                return .update(try await Sync.card(project, call, note: SyncCard.retried(count)))
            }
        }

        /// Decides that what is held in a lane for a reason is not told.
        struct Drop: Button {
            @Carried var project: Project.ID?
            @Carried var lane: Lane
            @Carried(upTo: 24) var reason: String

            func press(_ call: Call) async throws -> Reply {
                try call.requireKeeper()
                let count = try await call.drop(lane, heldFor: reason)
                return .update(try await Sync.card(project, call, note: SyncCard.dropped(count)))
            }
        }

        struct ApplyAll: Button {
            @Carried var project: Project.ID?

            func press(_ call: Call) async throws -> Reply {
                .update(try await Sync.applied(project, call))
            }
        }
    }
}

extension Setup.Sync {
    static func card(_ project: Project.ID?, page: Int = 0, _ call: Call, note: Phrase? = nil) async throws
        -> Card
    {
        var card = SyncCard.card(
            try await call.syncReport(of: project), page: page,
            more: { page in
                More {
                    $0.project = project
                    $0.page = page
                }.face(QueueCard.label(of: page))
            },
            held: { actions($0, project, call) },
            unplaced: { [Mending.choose($0.lane, from: nil, "Choose a channel")] },
            apply: call.member.managesServer
                ? ApplyAll { $0.project = project }.face("Apply all", .primary) : nil)
        if let note { card.blocks.insert(.text(note), at: 0) }
        return card
    }

    /// Only somebody's decision mends some of it; the rest is tried again, or given up.
    private static func actions(_ held: SyncReport.Held, _ project: Project.ID?, _ call: Call) -> [Card
        .Button]
    {
        let drop = Drop {
            $0.project = project
            $0.lane = held.lane
            $0.reason = held.reason.name
        }.face("Drop")
        switch held.reason.kind {
        case .channelGone:
            guard let channel = call.channel(of: held.lane) else { break }
            return Mending.actions(.channelGone(held.lane, channel: channel), nil)
        case .hidden:
            guard let id = held.project?.id else { break }
            return [Mending.putBack(id, held.lane)]
        case .unplaced, .withinTheHour: return [drop]
        case .permissionMissing, .threadLocked, .noRoom, .messagesClosed, .filtered, .stopped, .refused: break
        }
        let again = Again {
            $0.project = project
            $0.lane = held.lane
            $0.reason = held.reason.name
        }.face("Try again")
        return [again, drop]
    }

    fileprivate static func applied(_ project: Project.ID?, _ call: Call) async throws -> Card {
        guard call.member.managesServer else { return SyncCard.forManagers }
        let (cards, freed) = try await call.mend(project)
        let back = More {
            $0.project = project
            $0.page = 0
        }.face("Look again")
        return SyncCard.applied(cards: cards, freed: freed, back: back)
    }
}
