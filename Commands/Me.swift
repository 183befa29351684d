import Cards
import Interactions
import ProjectModel

/// `/me` — your projects, applications, credit and settings.
struct Me: Command {
    static let summary: Phrase = "Your projects, applications, credit and settings"
    static let parts: [any Part.Type] = [
        Section.self, GoTo.self, Answers.self, Leave.self, ComeBack.self, Agree.self, Reword.self,
        Rewording.self, Uncredit.self, Turn.self, Edit.self, Profile.self, Download.self, Forget.self,
        Confirm.self,
        Forgetting.self,
    ]

    @Option("What to open") var section: MeCard.Section?

    func run(_ call: Call) async throws -> Reply {
        .say(try await Self.page(section ?? .overview, call))
    }

    /// Another part of the page.
    struct Section: Select {
        func choose(_ section: MeCard.Section, _ call: Call) async throws -> Reply {
            .update(try await Me.page(section, call))
        }
    }

    /// The same beside whatever it stood on, which stays.
    struct Answers: Button {
        @Carried var section: MeCard.Section

        func press(_ call: Call) async throws -> Reply { .say(try await Me.page(section, call)) }
    }

    /// The same, from a button.
    struct GoTo: Button {
        @Carried var section: MeCard.Section
        /// What waits there; several on one card are told apart by it.
        @Carried var project: Project.ID?
        @Carried var credit: Credit.ID?

        func press(_ call: Call) async throws -> Reply { .update(try await Me.page(section, call)) }
    }
}

extension MeCard.Section: Choice {
    package var label: Phrase { word }
}

extension Me {
    /// A part of the page as it is now.
    static func page(_ section: MeCard.Section, _ call: Call) async throws -> Card {
        let sections = sections(section)
        switch section {
        case .overview:
            let involvement = try await call.involvement()
            let load = Load(of: call.member.id, in: involvement.projects.map(\.project))
            return MeCard.overview(involvement, load, sections: sections, button: button)
        case .projects: return try await projects(call, sections)
        case .applications:
            return MeCard.applications(try await call.involvement(), act: open, sections: sections)
        case .proposals:
            let drafts = try await call.drafts().filter { $0.id.project == nil }
            return MeCard.proposals(
                try await call.involvement(), drafts: drafts.map(\.text.title),
                open: { project in Proposals.open(project.id, "Open") },
                goOn: drafts.first.map { draft in
                    Propose.Board {
                        $0.draft = draft.id
                        $0.isBeside = true
                    }.face("Go on writing", .primary)
                }, sections: sections)
        case .credit: return try await credit(call, sections)
        case .notifications: return notifications(call.profile, sections)
        case .profile: return profile(call.profile, call, sections)
        case .data: return data(sections, call)
        }
    }

    static func sections(_ chosen: MeCard.Section) -> Card.Select {
        Section().menu(placeholder: "Open another part, for example your applications", chosen: chosen)
    }

    /// Where something that waits is dealt with.
    private static func button(_ ball: Involvement.Ball) -> Card.Button? {
        let id = ball.project.id
        switch ball.matter {
        case .question: return Apply.See { $0.project = id }.face("Answer", .primary)
        case .credit(let credit):
            return GoTo {
                $0.section = .credit
                $0.project = id
                $0.credit = credit
            }.face("Read it", .primary)
        case .invitation, .leadOffer: return Projects.Invitation { $0.project = id }.face("Answer", .primary)
        case .changesAsked, .concerns, .commitment: return Proposals.open(id, "Open")
        case .applications, .setup: return Lead.Board.Open { $0.project = id }.face("Your desk", .primary)
        case .onboarding: return Apply.FirstSteps { $0.project = id }.face("Your first steps")
        }
    }

    /// One application beside the list. Of several to one project only the latest can be opened.
    private static func open(_ request: Involvement.Request) -> Card.Button? {
        guard request.request.status.isOpen else { return nil }
        return Apply.See { $0.project = request.project.id }.face("Open")
    }
}
