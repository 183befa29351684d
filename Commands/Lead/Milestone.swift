import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead milestone` — add, finish or move a milestone.
    struct Milestone: Command {
        static let summary: Phrase = "Add, finish or move a milestone"
        static let parts: [any Part.Type] = [Pick.self, At.self, Form.self, Thank.self]

        @Option("What to do") var action: Action
        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("Existing milestone", suggest: .openMilestones) var milestone: String?
        @Option("Title of a new milestone", length: ...100) var title: String?
        @Option("Date or time, e.g. fri 5pm, in 2 weeks, 2026-12-01", length: ...60, suggest: .moments)
        var when: String?
        @Option("Also announce it in the projects channel") var celebrate: Bool?

        enum Action: String, Choice {
            case add, done, move, drop

            var label: Phrase {
                switch self {
                case .add: "Add"
                case .done: "Done"
                case .move: "Move date"
                case .drop: "Drop"
                }
            }
        }

        /// A new one without a title is asked for it.
        var opensForm: Bool { action == .add && title == nil }

        func run(_ call: Call) async throws -> Reply {
            let project: Project
            switch try await Lead.meant(self.project, call) {
            case .one(let meant): project = meant
            case .several(let projects): return Lead.ask(projects, select: select(projects))
            }
            switch action {
            case .add:
                guard let title else { return .open(Self.form(project)) }
                let phase = project.state == .phase2 ? 2 : 1
                return try await Self.add(title, phase: phase, when: when, to: project.id, call)
            case .done:
                return try await Self.finish(milestone, of: project, isCelebrated: celebrate ?? false, call)
            case .move:
                guard let when else { return .say(DateCard.needed) }
                return try await Self.move(milestone, of: project, when: when, call)
            case .drop: return try await Self.drop(milestone, of: project, call)
            }
        }

        private func select(_ projects: [Project]) -> Card.Select? {
            switch action {
            case .add: title == nil ? WhichForm.menu(.milestone, projects) : nil
            case .done: milestone == nil ? Which.menu(.done, projects) : nil
            case .drop: milestone == nil ? Which.menu(.drop, projects) : nil
            case .move: nil
            }
        }

        /// One of the open ones, for what the command left out.
        struct Pick: Select {
            @Carried var project: Project.ID
            @Carried var action: Action
            @Carried var isCelebrated: Bool
            @Carried var due: Moment?

            func choose(_ id: Int, _ call: Call) async throws -> Reply {
                switch action {
                case .done:
                    return .update(
                        try await Milestone.finish(id, in: project, isCelebrated: isCelebrated, call))
                case .drop: return .update(try await Milestone.drop(id, in: project, call))
                case .move: return .update(try await Milestone.move(id, in: project, to: due, call))
                case .add: throw Refusal.unknownMilestone
                }
            }
        }

        /// One of the readings of a date that was not clear.
        struct At: Button {
            @Carried var project: Project.ID
            @Carried var milestone: Int
            @Carried var due: Moment

            func press(_ call: Call) async throws -> Reply {
                .update(try await Milestone.move(milestone, in: project, to: due, call))
            }
        }

        /// Credits somebody for what was just finished (C9).
        struct Thank: Button {
            @Carried var project: Project.ID
            @Carried var milestone: Int

            static var opensForm: Bool { true }

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                return .open(Lead.Credit.form(for: project, about: milestone))
            }
        }

        struct Form: Modal {
            static let title: Phrase = "A new milestone"

            @Carried var project: Project.ID
            @Field("What will be finished", length: 1...100, placeholder: "Kafka ingestion") var words: String
            @Field("In which phase of the roadmap") var phase: Phase
            @Field("By when", hint: "An estimate; leave it empty if there is none", placeholder: "in 3 weeks")
            var when: String?

            func submit(_ call: Call) async throws -> Reply {
                try await Milestone.add(words, phase: phase.number, when: when, to: project, call)
            }
        }

        enum Phase: String, Choice {
            case first = "1"
            case second = "2"
            case third = "3"

            var number: Int {
                switch self {
                case .first: 1
                case .second: 2
                case .third: 3
                }
            }

            var label: Phrase {
                switch self {
                case .first: "Phase 1: foundation"
                case .second: "Phase 2: the twist"
                case .third: "Phase 3: optimization"
                }
            }
        }
    }
}

extension Lead.Milestone {
    static func form(_ project: Project) -> Form {
        Form {
            $0.project = project.id
            $0.phase = project.state == .phase2 ? .second : .first
        }
    }

    /// A date that is not clear is asked for when the milestone stands.
    static func add(_ title: String, phase: Int, when: String?, to id: Project.ID, _ call: Call) async throws
        -> Reply
    {
        var due: Moment?
        if let when, case .moment(let moment) = call.date(when, pick: unpicked) { due = moment }
        let moment = due
        let saved = try await call.change(id) {
            try $0.add(milestone: title, phase: phase, due: moment, by: call.standing, at: call.now)
        }.project
        guard let milestone = saved.milestones.last else { throw Refusal.unknownMilestone }
        let answer = MilestoneCard.answer(.added(milestone), of: saved)
        guard let when, due == nil else { return .say(answer) }
        let asked = call.date(when) { moment, label in
            At {
                $0.project = id
                $0.milestone = milestone.id
                $0.due = moment
            }.face(label)
        }
        guard case .question(let question) = asked else { return .say(answer) }
        return .say(Card(accent: question.accent, answer.blocks + question.blocks))
    }

    static func finish(_ typed: String?, of project: Project, isCelebrated: Bool, _ call: Call) async throws
        -> Reply
    {
        guard let id = try one(typed, of: project) else {
            return ask(project, .done, isCelebrated: isCelebrated, due: nil)
        }
        return .say(try await finish(id, in: project.id, isCelebrated: isCelebrated, call))
    }

    static func finish(_ id: Int, in project: Project.ID, isCelebrated: Bool, _ call: Call) async throws
        -> Card
    {
        let saved = try await call.change(project) {
            try $0.finish(milestone: id, isCelebrated: isCelebrated, by: call.standing, at: call.now)
        }.project
        let milestone = try known(id, saved)
        let credit = Thank {
            $0.project = project
            $0.milestone = id
        }.face("Add credit")
        return MilestoneCard.answer(
            .done(milestone, isCelebrated: isCelebrated), of: saved,
            actions: saved.team.isEmpty ? [] : [credit])
    }

    static func drop(_ typed: String?, of project: Project, _ call: Call) async throws -> Reply {
        guard let id = try one(typed, of: project) else {
            return ask(project, .drop, isCelebrated: false, due: nil)
        }
        return .say(try await drop(id, in: project.id, call))
    }

    static func drop(_ id: Int, in project: Project.ID, _ call: Call) async throws -> Card {
        let title = try known(id, try await Lead.project(project, call)).title
        let saved = try await call.change(project) {
            try $0.drop(milestone: id, by: call.standing, at: call.now)
        }.project
        return MilestoneCard.answer(.dropped(title: title), of: saved)
    }

    static func move(_ typed: String?, of project: Project, when: String, _ call: Call) async throws -> Reply
    {
        let id = try one(typed, of: project)
        let date = call.date(when) { moment, label in
            At {
                $0.project = project.id
                $0.milestone = id ?? project.nextMilestone?.id ?? 0
                $0.due = moment
            }.face(label)
        }
        switch date {
        case .question(let question): return .say(question)
        case .moment(let moment):
            guard let id else { return ask(project, .move, isCelebrated: false, due: moment) }
            return .say(try await move(id, in: project.id, to: moment, call))
        }
    }

    static func move(_ id: Int, in project: Project.ID, to due: Moment?, _ call: Call) async throws -> Card {
        let saved = try await call.change(project) {
            try $0.move(milestone: id, to: due, by: call.standing, at: call.now)
        }.project
        return MilestoneCard.answer(.moved(try known(id, saved)), of: saved)
    }

    private static func known(_ id: Int, _ project: Project) throws -> ProjectModel.Milestone {
        guard let found = project.milestones.first(where: { $0.id == id }) else {
            throw Refusal.unknownMilestone
        }
        return found
    }

    /// The one that was typed, or the only open one; `nil` when it must be asked.
    private static func one(_ typed: String?, of project: Project) throws -> Int? {
        let open = project.milestones.filter { $0.done == nil }
        guard let typed else { return open.count == 1 ? open[0].id : nil }
        if let id = Int(typed), project.milestones.contains(where: { $0.id == id }) { return id }
        let folded = typed.folded
        let exact = project.milestones.filter { $0.title.folded == folded }
        let fitting = exact.isEmpty ? open.filter { $0.title.folded.contains(folded) } : exact
        guard fitting.count == 1 else { throw Refusal.unknownMilestone }
        return fitting[0].id
    }

    private static func ask(_ project: Project, _ action: Action, isCelebrated: Bool, due: Moment?) -> Reply {
        let open = project.milestones.filter { $0.done == nil }
        guard !open.isEmpty else { return .say(MilestoneCard.none(project)) }
        let pick = Pick {
            $0.project = project.id
            $0.action = action
            $0.isCelebrated = isCelebrated
            $0.due = due
        }
        let options = open.prefix(25).map {
            MenuOption(Phrase(Inert(verbatim: $0.title)), value: $0.id, description: MilestoneCard.hint($0))
        }
        return .say(
            MilestoneCard.which(
                project,
                select: pick.menu(placeholder: "Pick a milestone, for example the next", options: options)))
    }

    private static func unpicked(_ moment: Moment, _ label: Phrase) -> Card.Button {
        Card.Button(label, target: .action(""))
    }
}

extension Suggestions {
    /// The open milestones of the chosen project, or of this channel's.
    fileprivate static let openMilestones = Suggestions { call, typed, others in
        let reference = others["project"].map { ProjectReference($0) }
        guard case .one(let project)? = try? await Lead.meant(reference, call) else { return [] }
        let open = project.milestones.filter {
            $0.done == nil && (typed.isEmpty || $0.title.folded.contains(typed.folded))
        }
        return open.map {
            let label: Phrase = "\(Inert(verbatim: $0.title)) · phase \($0.phase)"
            return Suggestion(label.spoken(in: call.language), value: "\($0.id)")
        }
    }
}
