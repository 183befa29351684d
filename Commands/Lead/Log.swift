import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead log` — record a decision (ADR), blocker, cost or note. Anybody aboard may.
    struct Log: Command {
        static let summary: Phrase = "Record a decision (ADR), blocker, cost or note"
        static let parts: [any Part.Type] = [Resolved.self, AskLeads.self]

        @Option("What it is") var kind: Kind
        @Option("In one or two sentences", length: ...1000) var text: String
        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("Link to the document", length: ...300) var link: String?

        enum Kind: String, Choice {
            case adr, blocker, resolved, cost, note

            var label: Phrase {
                switch self {
                case .adr: "Decision (ADR)"
                case .blocker: "Blocker"
                case .resolved: "Blocker resolved"
                case .cost: "Monthly cost"
                case .note: "Note"
                }
            }
        }

        func run(_ call: Call) async throws -> Reply {
            let project: Project
            switch try await Lead.meant(self.project, as: .team, call) {
            case .one(let meant): project = meant
            case .several(let projects): return Lead.ask(projects)
            }
            switch kind {
            case .adr: return try await Self.log(.decision, text, link, in: project.id, call)
            case .blocker: return try await Self.log(.blocker, text, link, in: project.id, call)
            case .note: return try await Self.log(.note, text, link, in: project.id, call)
            case .cost:
                guard let amount = TypedAmount(text) else { throw Refusal.unreadableAmount(text) }
                return try await Self.log(.cost(cents: amount.cents), text, link, in: project.id, call)
            case .resolved: return try await resolve(project, call)
            }
        }

        /// The only open blocker, or the one that is picked; how it was resolved is kept as a note.
        private func resolve(_ project: Project, _ call: Call) async throws -> Reply {
            let open = project.openBlockers
            guard !open.isEmpty else { return .say(LogCard.noBlocker(project)) }
            guard open.count == 1 else {
                let options = open.suffix(25).map {
                    MenuOption(Phrase(Inert(verbatim: $0.text)), value: $0.id)
                }
                let select = Resolved { $0.project = project.id }.menu(
                    placeholder: "Pick a blocker, for example the oldest", options: options)
                return .say(LogCard.which(project, select: select))
            }
            let (text, link, id) = (text, link, open[0].id)
            let saved = try await call.change(project.id) {
                try $0.clear(blocker: id, by: call.standing, at: call.now)
                try $0.log(.note, text, link: link, by: call.standing, at: call.now)
            }.project
            return .say(try Self.resolved(id, saved))
        }

        struct Resolved: Select {
            @Carried var project: Project.ID

            func choose(_ id: Int, _ call: Call) async throws -> Reply {
                let saved = try await call.change(project) {
                    try $0.clear(blocker: id, by: call.standing, at: call.now)
                }.project
                return .update(try Log.resolved(id, saved))
            }
        }

        /// Asks other leads about a blocker; it is the lead's to say so.
        struct AskLeads: Button {
            @Carried var project: Project.ID
            @Carried var entry: Int

            func press(_ call: Call) async throws -> Reply {
                let id = entry
                let saved = try await call.change(project) {
                    try $0.share(blocker: id, by: call.standing, at: call.now)
                }.project
                guard let entry = saved.log.first(where: { $0.id == id }) else { throw Refusal.unknownEntry }
                return .update(LogCard.shared(entry, of: saved))
            }
        }

        static func log(
            _ note: Project.Note, _ text: String, _ link: String?, in id: Project.ID, _ call: Call
        ) async throws -> Reply {
            let saved = try await call.change(id) {
                try $0.log(note, text, link: link, by: call.standing, at: call.now)
            }.project
            guard let entry = saved.log.last else { throw Refusal.unknownEntry }
            var actions: [Card.Button] = []
            if entry.kind == .blocker, saved.does(call.standing, wear: .lead) {
                actions = [
                    AskLeads {
                        $0.project = id
                        $0.entry = entry.id
                    }.face("Ask other leads")
                ]
            }
            return .say(LogCard.answer(entry, of: saved, actions: actions))
        }

        private static func resolved(_ id: Int, _ project: Project) throws -> Card {
            guard let entry = project.log.first(where: { $0.id == id }) else { throw Refusal.unknownEntry }
            return LogCard.resolved(entry, of: project)
        }
    }
}
