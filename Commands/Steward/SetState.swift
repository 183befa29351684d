import Cards
import Interactions
import ProjectModel

extension Stewards {
    /// `/steward state` — archive, revive, pause or correct a project: a steward's way of the table where there is one, else
    /// a correction that the record calls one (T19 to T26).
    struct SetState: Command {
        static let name = "state"
        static let summary: Phrase = "Archive, revive, pause or correct a project"
        static let parts: [any Part.Type] = [
            ArchiveForm.self, PauseForm.self, MoveForm.self, CorrectForm.self,
        ]

        @Option("New state", length: ...60, suggest: .stages) var to: String
        @Option("Which project (default: this channel's)", suggest: .everything) var project:
            ProjectReference?
        @Option("Why; it goes into the record", length: ...500) var reason: String?

        var opensForm: Bool { true }

        func run(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            guard let project = try await call.projectOrProposal(project) else {
                return .say(StewardCard.whichProject)
            }
            guard let stage = Stage.meant(by: to) else {
                return .say(StewardCard.unknownState(to, ways: project.stewardWays))
            }
            guard stage != project.stage else {
                let open = Projects.Open { $0.project = project.id }.face("Open it")
                return .say(StewardCard.alreadyThere(project, actions: [open]))
            }
            if let outcome = project.outcome(leadingTo: stage) {
                return try await Decide.go(outcome, project, call)
            }
            if project.stewardRule(to: stage) == 21 { return .say(Reviving.card(project)) }
            return Self.form(for: project, to: stage, reason: reason ?? "")
        }
    }
}

extension Stewards.SetState {
    /// The step that leads to a state, with whatever it asks for; `nil` where a steward may take none, not even in the
    /// lead’s place.
    static func step(to stage: Stage, of project: Project, _ call: Call) async throws -> Reply? {
        if let outcome = project.outcome(leadingTo: stage) {
            return try await Stewards.Decide.go(outcome, project, call)
        }
        if let rule = project.stewardRule(to: stage) {
            return rule == 21
                ? .say(Stewards.Reviving.card(project)) : form(for: project, to: stage, reason: "")
        }
        guard let way = project.leadWay(to: stage) else { return nil }
        return .say(try Lead.Advance.card(project, rule: way, call))
    }

    /// The words that the way to a state asks for.
    private static func form(for project: Project, to stage: Stage, reason: String) -> Reply {
        guard let rule = project.stewardRule(to: stage) else {
            return .open(
                CorrectForm {
                    $0.project = project.id
                    $0.stage = stage
                    $0.words = reason
                })
        }
        switch stage {
        case .archived:
            return .open(
                ArchiveForm {
                    $0.project = project.id
                    $0.channel = .keep
                    $0.words = reason
                })
        case .dormant:
            return .open(
                PauseForm {
                    $0.project = project.id
                    $0.words = reason
                })
        case .proposed, .needsChanges, .rejected, .withdrawn, .approved, .setup, .recruiting, .active,
            .phase2,
            .complete, .maintained:
            return .open(
                MoveForm {
                    $0.project = project.id
                    $0.rule = rule
                    $0.words = reason
                })
        }
    }

    /// Archiving is a person's decision, and the team is asked before (LC506).
    struct ArchiveForm: Modal {
        static let title: Phrase = "Archive the project"

        @Carried var project: Project.ID
        @Field("The reason") var reason: ArchiveReason
        @Field("In words", hint: "Everybody reads it on the card.", style: .paragraph, length: 10...500)
        var words: String
        @Field("Its channel") var channel: ChannelFate
        @Field("The team and its lead were asked") var wasAsked: Bool

        func submit(_ call: Call) async throws -> Reply {
            let rule = try await call.rule(of: project, to: .archived)
            return try await Stewards.SetState.move(
                project,
                .init(
                    rule, reason: words, archive: reason, channel: channel,
                    said: wasAsked ? [.teamAsked] : []), call)
        }
    }

    struct PauseForm: Modal {
        static let title: Phrase = "Let the project rest"

        @Carried var project: Project.ID
        @Field("The reason") var rest: RestReason
        @Field("In words", hint: "It remembers where it paused.", style: .paragraph, length: 0...500)
        var words: String?

        func submit(_ call: Call) async throws -> Reply {
            let rule = try await call.rule(of: project, to: .dormant)
            return try await Stewards.SetState.move(project, .init(rule, reason: words, rest: rest), call)
        }
    }

    /// Going on: beginning setup, waking, reviving, taking a decision back.
    struct MoveForm: Modal {
        static let title: Phrase = "Move the project"

        @Carried var project: Project.ID
        @Carried var rule: Int
        @Field("Why", style: .paragraph, length: 10...500) var words: String
        @Field("Interest has emerged, and work goes on") var isSaid: Bool

        func submit(_ call: Call) async throws -> Reply {
            let said: Set<Guard> = isSaid ? [.leadOrInterest, .improvements] : []
            return try await Stewards.SetState.move(project, .init(rule, reason: words, said: said), call)
        }
    }

    /// No steward's way of the table leads there; the record says that it was corrected, and why.
    struct CorrectForm: Modal {
        static let title: Phrase = "Correct the state"

        @Carried var project: Project.ID
        @Carried var stage: Stage
        @Field(
            "Why", hint: "It is recorded as a correction, and nothing else is asked.", style: .paragraph,
            length: 10...500)
        var words: String
        @Field("Tell it in the channels too") var isAnnounced: Bool

        func submit(_ call: Call) async throws -> Reply {
            try await Stewards.SetState.move(
                project, .init(26, to: stage, reason: words, isAnnounced: isAnnounced), call)
        }
    }

    private static func move(_ id: Project.ID, _ request: Move.Request, _ call: Call) async throws -> Reply {
        let open = [Projects.Open { $0.project = id }.face("Open it")]
        do {
            let project = try await call.change(id) {
                try $0.move(
                    request, by: call.standing, council: call.council, calendar: call.calendar, at: call.now)
            }.project
            return .say(StewardCard.moved(project, actions: open))
        } catch Refusal.alreadySo {
            return .say(StewardCard.alreadyThere(try await call.known(id), actions: open))
        }
    }
}

extension Call {
    /// The way that leads there from where a project stands by now.
    fileprivate func rule(of id: Project.ID, to stage: Stage) async throws -> Int {
        let project = try await known(id)
        guard let rule = project.stewardRule(to: stage) else {
            throw Refusal.noWay(from: project.stage, to: stage)
        }
        return rule
    }
}

extension Suggestions {
    /// Where a steward's ways lead from where the project stands, and then everywhere else.
    fileprivate static let stages = Suggestions { call, typed, others in
        let reference = others["project"].map { ProjectReference($0) }
        let project = try? await call.projectOrProposal(reference)
        let ways = project?.stewardWays ?? []
        let rest = Stage.allCases.filter { !ways.contains($0) && $0 != project?.stage }
        let words = typed.folded
        return (ways + rest).map { stage in
            let name = stage.word.spoken(in: call.language)
            let isWay = ways.contains(stage) || project == nil
            let label = isWay ? name : ("\(stage.word) (a correction)" as Phrase).spoken(in: call.language)
            return Suggestion(label, value: stage.rawValue)
        }.filter { words.isEmpty || $0.label.folded.contains(words) || $0.value.folded.contains(words) }
    }
}
