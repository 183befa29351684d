import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead seats` — open, close or list seats.
    struct Seats: Command {
        static let summary: Phrase = "Open, close or list seats"
        static let parts: [any Part.Type] = [
            Show.self, Choose.self, Open.self, OpenForm.self, Close.self, Urgent.self,
        ]

        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("What to do (default: list)") var action: Action?
        @Option("Role", length: ...60, suggest: .seatRoles) var role: String?
        @Option("How many", range: 1...10) var count: Int?

        enum Action: String, Choice {
            case list, open, close, urgent

            var label: Phrase {
                switch self {
                case .list: "List"
                case .open: "Open"
                case .close: "Close"
                case .urgent: "Mark urgent"
                }
            }
        }

        /// Opening a seat asks for its role.
        var opensForm: Bool { action == .open && role == nil }

        func run(_ call: Call) async throws -> Reply {
            switch try await Lead.meant(project, call) {
            case .one(let project): try await run(on: project, call)
            case .several(let projects):
                Lead.ask(projects, select: role == nil ? Lead.menu(Choose(), of: projects) : nil)
            }
        }

        private func run(on project: Project, _ call: Call) async throws -> Reply {
            switch (action ?? .list, role) {
            case (.open, nil): .open(Self.form(project, count: count))
            case (.list, _), (.close, nil), (.urgent, nil): .say(Self.card(project, call))
            case (.open, let role?): try await Self.open(role, count ?? 1, in: project.id, call) { .say($0) }
            case (.close, let role?): try await Self.close(role, in: project.id, call) { .say($0) }
            case (.urgent, let role?): try await Self.callUrgent(role, in: project.id, call) { .say($0) }
            }
        }

        struct Show: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .update(Seats.card(try await Lead.project(project, call), call))
            }
        }

        struct Choose: Select {
            func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
                .update(Seats.card(try await Lead.project(id, call), call))
            }
        }

        struct Open: Button {
            static let opensForm = true

            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .open(Seats.form(try await Lead.project(project, call), count: nil))
            }
        }

        struct OpenForm: Modal {
            static let title: Phrase = "Open seats"

            @Carried var project: Project.ID
            @Field(
                "Role", hint: "A role there is already gets more seats.", length: 1...60,
                placeholder: "Data Engineer")
            var role: String
            @Field("How many", length: 1...2, placeholder: "1") var count: String

            func submit(_ call: Call) async throws -> Reply {
                guard let count = Int(count.filter { !$0.isWhitespace }) else {
                    throw Refusal.countOutOfRange(0, allowed: 1...10)
                }
                return try await Seats.open(role, count, in: project, call) { .update($0) }
            }
        }

        struct Close: Select {
            @Carried var project: Project.ID

            func choose(_ role: String, _ call: Call) async throws -> Reply {
                try await Seats.close(role, in: project, call) { .update($0) }
            }
        }

        struct Urgent: Button {
            @Carried var project: Project.ID
            @Carried(upTo: 60) var role: String

            func press(_ call: Call) async throws -> Reply {
                try await Seats.callUrgent(role, in: project, call) { .update($0) }
            }
        }
    }
}

extension Lead.Seats {
    static func form(_ project: Project, count: Int?) -> OpenForm {
        OpenForm {
            $0.project = project.id
            $0.count = "\(count ?? 1)"
        }
    }

    static func card(_ project: Project, _ call: Call, said: Phrase? = nil) -> Card {
        let open = project.seats.filter { $0.count > project.taken($0) }
        let close =
            open.isEmpty
            ? nil
            : Close { $0.project = project.id }.menu(
                placeholder: "Close what is open of a role, for example \(Words.label(open[0].role))",
                options: open.map { MenuOption(Words.label($0.role), value: $0.role) })
        return SeatsCard.card(
            project, said: said, at: call.now,
            urgent: { seat in
                Urgent {
                    $0.project = project.id
                    $0.role = seat.role
                }.face("Mark urgent")
            }, close: close,
            actions: [
                Open { $0.project = project.id }.face("Open seats", .primary),
                Lead.Board.Open { $0.project = project.id }.face("Your desk"),
            ])
    }

    private static func open(
        _ role: String, _ count: Int, in id: Project.ID, _ call: Call, _ reply: (Card) -> Reply
    ) async throws -> Reply {
        let role = role.split(separator: " ").joined(separator: " ")
        let project = try await call.change(id) {
            try $0.openSeats(role, count: count, by: call.standing, at: call.now)
        }.project
        let name = Words.inert(role, upTo: 60)
        return reply(
            card(
                project, call,
                said: .counted(
                    count, one: "**Opened:** a seat for \(name).",
                    other: "**Opened:** \(count) seats for \(name)."))
        )
    }

    private static func close(
        _ role: String, in id: Project.ID, _ call: Call, _ reply: (Card) -> Reply
    ) async throws -> Reply {
        do {
            let project = try await call.change(id) {
                try $0.closeSeats(role, by: call.standing, at: call.now)
            }.project
            let name = Words.inert(role, upTo: 60)
            return reply(card(project, call, said: "**Closed:** \(name). Whoever is aboard stays."))
        } catch Refusal.alreadySo {
            return reply(
                card(try await call.known(id), call, said: "**Already closed.** Nothing had to change."))
        }
    }

    private static func callUrgent(
        _ role: String, in id: Project.ID, _ call: Call, _ reply: (Card) -> Reply
    ) async throws -> Reply {
        let project = try await call.change(id) {
            try $0.callUrgent(role, by: call.standing, at: call.now)
        }.project
        let name = Words.inert(role, upTo: 60)
        return reply(
            card(
                project, call,
                said: "**Urgent:** \(name), for two weeks. #projects hears of it once a week at most."))
    }
}

extension Suggestions {
    /// Roles of the project that stands beside, then those that are common here (DOMAIN §6).
    static let seatRoles = Suggestions { call, typed, others in
        let reference = others["project"].map { ProjectReference($0) }
        let project = try? await call.meant(reference)
        let own = project?.seats.map(\.role) ?? []
        let common = Seat.commonRoles.filter { role in !own.contains { $0.folded == role.folded } }
        let words = typed.folded
        return (own + common).filter { words.isEmpty || $0.folded.contains(words) }
            .map { Suggestion($0, value: $0) }
    }
}
