import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead team` — see or change the team.
    struct Team: Command {
        static let summary: Phrase = "See or change the team"
        static let parts: [any Part.Type] = [
            Show.self, Choose.self, Pick.self, ChangeRole.self, RoleForm.self, CoLead.self, Thank.self,
            ThankForm.self, Steps.self, StepsForm.self,
        ]

        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("What to do (default: view)") var action: Action?
        @Option("Team member") var member: MemberID?
        @Option("New role", length: ...60, suggest: .seatRoles) var role: String?

        enum Action: String, Choice {
            case view, role, colead, uncolead, remove

            var label: Phrase {
                switch self {
                case .view: "View"
                case .role: "Change role"
                case .colead: "Make co-lead"
                case .uncolead: "End co-lead"
                case .remove: "Thank and remove"
                }
            }
        }

        /// Thanking asks for the words.
        var opensForm: Bool { action == .remove && member != nil }

        func run(_ call: Call) async throws -> Reply {
            switch try await Lead.meant(project, call) {
            case .one(let project): try await run(on: project, call)
            case .several(let projects):
                Lead.ask(projects, select: member == nil ? Lead.menu(Choose(), of: projects) : nil)
            }
        }

        private func run(on project: Project, _ call: Call) async throws -> Reply {
            guard let member else { return .say(Self.card(project)) }
            switch action ?? .view {
            case .view: return .say(try await Self.card(of: member, in: project, call))
            case .role:
                guard let role else { return .say(try await Self.card(of: member, in: project, call)) }
                return .say(try await Self.change(member, to: role, in: project.id, call))
            case .colead: return .say(try await Self.name(member, isCoLead: true, in: project.id, call))
            case .uncolead: return .say(try await Self.name(member, isCoLead: false, in: project.id, call))
            case .remove: return .open(try Self.thanks(member, in: project))
            }
        }

        struct Show: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .update(Team.card(try await Lead.project(project, call)))
            }
        }

        struct Choose: Select {
            func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
                .update(Team.card(try await Lead.project(id, call)))
            }
        }

        /// One of the team; Discord shows everybody by name, and whoever is not aboard is said to be not.
        struct Pick: PeopleSelect {
            @Carried var project: Project.ID

            func choose(_ people: [Person], _ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                guard let person = people.first else { return .update(Team.card(project)) }
                return .update(try await Team.card(of: person.id, in: project, call))
            }
        }

        struct ChangeRole: Button {
            static let opensForm = true

            @Carried var project: Project.ID
            @Carried var member: MemberID

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                let aboard = try Team.aboard(member, in: project)
                return .open(
                    RoleForm {
                        $0.project = project.id
                        $0.member = member
                        $0.role = aboard.role
                    })
            }
        }

        struct RoleForm: Modal {
            static let title: Phrase = "Change the role"

            @Carried var project: Project.ID
            @Carried var member: MemberID
            @Field("Role", length: 1...60, placeholder: "Data Engineer") var role: String

            func submit(_ call: Call) async throws -> Reply {
                .update(try await Team.change(member, to: role, in: project, call))
            }
        }

        struct CoLead: Button {
            @Carried var project: Project.ID
            @Carried var member: MemberID
            @Carried var isCoLead: Bool

            func press(_ call: Call) async throws -> Reply {
                .update(try await Team.name(member, isCoLead: isCoLead, in: project, call))
            }
        }

        struct Thank: Button {
            static let opensForm = true

            @Carried var project: Project.ID
            @Carried var member: MemberID

            func press(_ call: Call) async throws -> Reply {
                .open(try Team.thanks(member, in: try await Lead.project(project, call)))
            }
        }

        /// Nobody goes without a word.
        struct ThankForm: Modal {
            static let title: Phrase = "Thank and remove"

            @Carried var project: Project.ID
            @Carried var member: MemberID
            @Field(
                "What would you thank them for?",
                hint: "They read it. Their seat opens again; their credit stays.",
                style: .paragraph, length: 10...600)
            var words: String

            func submit(_ call: Call) async throws -> Reply {
                let (member, words) = (member, words)
                let project = try await call.change(project) {
                    try $0.remove(member, thanks: words, by: call.standing, at: call.now)
                }.project
                return .update(
                    Team.card(
                        project,
                        said: "**\(member) was thanked**, and is no longer on the team. Their credit stays."))
            }
        }

        /// What newcomers are asked to do first.
        struct Steps: Button {
            static let opensForm = true

            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                return .open(
                    StepsForm {
                        $0.project = project.id
                        $0.lines = OnboardingCard.lines(of: project)
                    })
            }
        }

        struct StepsForm: Modal {
            static let title: Phrase = "First steps of newcomers"

            @Carried var project: Project.ID
            @Field(
                "A step a line", hint: "Up to ten; leave it empty for the community’s own list.",
                style: .paragraph, length: 0...900)
            var lines: String?

            func submit(_ call: Call) async throws -> Reply {
                let items = OnboardingCard.items(in: lines ?? "")
                do {
                    let project = try await call.change(project) {
                        try $0.list(onboarding: items, by: call.standing, at: call.now)
                    }.project
                    return .update(
                        Team.card(
                            project, said: "**Saved:** newcomers get \(project.onboarding.count) first steps."
                        ))
                } catch Refusal.alreadySo {
                    return .update(
                        Team.card(
                            try await call.known(project),
                            said: "**The same as before.** Nothing had to change."))
                }
            }
        }
    }
}

extension Lead.Team {
    static func aboard(_ member: MemberID, in project: Project) throws(Refusal) -> TeamMember {
        guard let aboard = project.team.first(where: { $0.member == member }) else { throw .notAboard }
        return aboard
    }

    static func card(_ project: Project, said: Phrase? = nil) -> Card {
        let people =
            project.team.isEmpty
            ? nil
            : Pick { $0.project = project.id }.menu(
                placeholder: "Pick somebody, for example to change their role")
        return TeamCard.card(
            project, said: said, people: people,
            actions: [
                Steps { $0.project = project.id }.face("First steps"),
                Lead.Seats.Show { $0.project = project.id }.face("Seats"),
                Lead.Board.Open { $0.project = project.id }.face("Your desk"),
            ])
    }

    static func card(
        of member: MemberID, in project: Project, _ call: Call, said: Phrase? = nil
    ) async throws -> Card {
        let aboard = try aboard(member, in: project)
        let gitHubName = try await call.profile(of: member)?.gitHubName
        let isCoLead = project.coLeads.contains(member)
        let change = ChangeRole {
            $0.project = project.id
            $0.member = member
        }
        let coLead = CoLead {
            $0.project = project.id
            $0.member = member
            $0.isCoLead = !isCoLead
        }
        let thank = Thank {
            $0.project = project.id
            $0.member = member
        }
        return TeamCard.member(
            aboard, of: project, said: said, gitHubName: gitHubName,
            actions: [
                change.face("Change role"), coLead.face(isCoLead ? "End co-lead" : "Make co-lead"),
                thank.face("Thank and remove"),
            ], back: Show { $0.project = project.id }.face("The team"))
    }

    private static func change(
        _ member: MemberID, to role: String, in id: Project.ID, _ call: Call
    ) async throws -> Card {
        let role = role.split(separator: " ").joined(separator: " ")
        do {
            let project = try await call.change(id) {
                try $0.changeRole(of: member, to: role, by: call.standing, at: call.now)
            }.project
            return try await card(
                of: member, in: project, call,
                said: "**Changed.** \(member) is \(Words.inert(role, upTo: 60)) now."
            )
        } catch Refusal.alreadySo {
            return try await card(
                of: member, in: try await call.known(id), call, said: "**Already so.** Nothing had to change."
            )
        }
    }

    private static func name(
        _ member: MemberID, isCoLead: Bool, in id: Project.ID, _ call: Call
    ) async throws -> Card {
        do {
            let project = try await call.change(id) {
                try isCoLead
                    ? $0.nameCoLead(member, by: call.standing, at: call.now)
                    : $0.endCoLead(member, by: call.standing, at: call.now)
            }.project
            let said: Phrase =
                isCoLead
                ? "**\(member) is co-lead now**, and can do what you can, but not hand the project over."
                : "**\(member) is co-lead no longer**, and stays on the team."
            return try await card(of: member, in: project, call, said: said)
        } catch Refusal.alreadySo {
            return try await card(
                of: member, in: try await call.known(id), call, said: "**Already so.** Nothing had to change."
            )
        }
    }

    static func thanks(_ member: MemberID, in project: Project) throws -> ThankForm {
        guard project.lead != member else { throw Refusal.leadLeaves }
        _ = try aboard(member, in: project)
        return ThankForm {
            $0.project = project.id
            $0.member = member
        }
    }
}
