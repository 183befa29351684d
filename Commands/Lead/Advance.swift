import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead advance` — move the project to its next state, through its gate (C7).
    struct Advance: Command {
        static let summary: Phrase = "Move the project to its next state"
        static let parts: [any Part.Type] = [
            Tick.self, Untick.self, Agree.self, Waive.self, Reason.self, Go.self, Way.self, Rest.self,
            Step.self,
        ]

        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("Next state (default: the usual one)", length: ...60, suggest: .nextStates) var to: String?

        func run(_ call: Call) async throws -> Reply {
            let project: Project
            switch try await Lead.meant(self.project, call) {
            case .one(let meant): project = meant
            case .several(let projects):
                return Lead.ask(projects, select: to == nil ? Which.menu(.advance, projects) : nil)
            }
            guard let to else { return .say(try Self.card(project, call)) }
            guard let stage = Self.stage(to) else { return .say(try Self.card(project, call)) }
            guard let rule = project.leadWays.first(where: { Self.target(of: $0, project) == stage }) else {
                throw Refusal.noWay(from: project.stage, to: stage)
            }
            return .say(try Self.card(project, rule: rule.number, call))
        }

        /// Says that a line is so.
        struct Tick: Button {
            @Carried var project: Project.ID
            @Carried var rule: Int
            @Carried var line: Gate.Subject

            func press(_ call: Call) async throws -> Reply {
                try await Advance.change(project, rule, call) { [line] project in
                    switch line {
                    case .item(let item): try project.tick(item, by: call.standing, at: call.now)
                    case .word(let word): try project.say(word, by: call.standing, at: call.now)
                    }
                }
            }
        }

        struct Untick: Button {
            @Carried var project: Project.ID
            @Carried var rule: Int
            @Carried var line: Gate.Subject

            func press(_ call: Call) async throws -> Reply {
                try await Advance.change(project, rule, call) { [line] project in
                    switch line {
                    case .item(let item): try project.untick(item, by: call.standing, at: call.now)
                    case .word(let word): try project.unsay(word, by: call.standing, at: call.now)
                    }
                }
            }
        }

        /// A steward agrees that a line is passed over (D31).
        struct Agree: Button {
            @Carried var project: Project.ID
            @Carried var rule: Int
            @Carried var line: Gate.Subject

            func press(_ call: Call) async throws -> Reply {
                try await Advance.change(project, rule, call) { [line] project in
                    switch line {
                    case .item(let item): try project.grantWaiver(item, by: call.standing, at: call.now)
                    case .word(let word): try project.grantWaiver(word, by: call.standing, at: call.now)
                    }
                }
            }
        }

        /// Passing over a line asks for the reason.
        struct Waive: Select {
            @Carried var project: Project.ID
            @Carried var rule: Int

            static var opensForm: Bool { true }

            func choose(_ line: Gate.Subject, _ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                return .open(
                    Reason {
                        $0.project = project.id
                        $0.rule = rule
                        $0.line = line
                    })
            }
        }

        struct Reason: Modal {
            static let title: Phrase = "Why is it passed over?"

            @Carried var project: Project.ID
            @Carried var rule: Int
            @Carried var line: Gate.Subject
            @Field(
                "The reason", hint: "It stands in the project’s record, for everybody.", style: .paragraph,
                length: 10...500)
            var words: String

            func submit(_ call: Call) async throws -> Reply {
                try await Advance.change(project, rule, call) { [line, words] project in
                    switch line {
                    case .item(let item):
                        try project.waive(item, reason: words, by: call.standing, at: call.now)
                    case .word(let word):
                        try project.waive(word, reason: words, by: call.standing, at: call.now)
                    }
                }
            }
        }

        /// Makes the transition.
        struct Go: Button {
            @Carried var project: Project.ID
            @Carried var rule: Int
            @Carried var rest: RestReason?

            func press(_ call: Call) async throws -> Reply { try await Advance.go(project, rule, rest, call) }
        }

        /// Another way than the usual.
        struct Way: Select {
            @Carried var project: Project.ID

            func choose(_ rule: Int, _ call: Call) async throws -> Reply {
                .update(try Advance.card(try await Lead.project(project, call), rule: rule, call))
            }
        }

        /// Why it pauses.
        struct Rest: Select {
            @Carried var project: Project.ID
            @Carried var rule: Int

            func choose(_ rest: RestReason, _ call: Call) async throws -> Reply {
                .update(try Advance.card(try await Lead.project(project, call), rule: rule, rest: rest, call))
            }
        }

        /// A step of phase 2, in its impact thread, where everybody sees the list.
        struct Step: Button {
            @Carried var project: Project.ID
            @Carried var item: Checklist.Item

            func press(_ call: Call) async throws -> Reply {
                let item = item
                do {
                    let saved = try await call.change(project) {
                        try $0.tick(item, by: call.standing, at: call.now)
                    }.project
                    return .update(try await Advance.impact(saved, call))
                } catch Refusal.alreadySo {
                    let project = try await Lead.project(project, as: .team, call)
                    return .update(try await Advance.impact(project, call))
                }
            }
        }
    }
}
