import Cards
import Interactions
import ProjectModel

/// One project: its card for a reader or for everybody, and what it has no room for (C2).
extension Projects {
    static let cardParts: [any Part.Type] = [
        Open.self, ShareProject.self, Details.self, Detail.self, Similar.self, CouldLead.self,
        CouldLeadForm.self, Invitation.self,
    ]

    /// Opens a project beside whatever it was pressed on.
    struct Open: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(try await Projects.card(try await call.known(project), for: call))
        }
    }

    /// Shows one project to everyone in the channel.
    struct ShareProject: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(Projects.board(try await call.known(project), at: call.now), isShared: true)
        }
    }

    /// Opens what the card has no room for.
    struct Details: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            return .say(
                try await Detail.card(project, ProjectDetail.filled(for: project).first ?? .history, call))
        }
    }

    /// One part of the details.
    struct Detail: Select {
        @Carried var project: Project.ID

        func choose(_ detail: ProjectDetail, _ call: Call) async throws -> Reply {
            .update(try await Self.card(try await call.known(project), detail, call))
        }

        static func card(_ project: Project, _ detail: ProjectDetail, _ call: Call) async throws -> Card {
            let select = Detail { $0.project = project.id }.menu(
                placeholder: "Show something else, for example its roadmap",
                options: ProjectDetail.filled(for: project).map {
                    MenuOption($0.label, value: $0, isChosen: $0 == detail)
                })
            var actions = [ShareProject { $0.project = project.id }.face("Share here"), Projects.all()]
            if project.isAboard(call.member.id), project.lead != call.member.id {
                actions.append(Apply.Leave { $0.project = project.id }.face("Leave the team"))
            }
            let history = detail == .history ? try await call.changes(of: project.id) : []
            return ProjectDetailCard.card(
                project, detail, history: history, at: call.now, select: select, actions: actions)
        }
    }

    /// Others that want people and are like it (E02).
    struct Similar: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            let query = ProjectQuery(skill: project.kinship, viewer: call.member.id)
            return .say(try await Projects.list(query, call, isPublic: false))
        }
    }

    /// Somebody could lead a project that rests (F79).
    struct CouldLead: Button {
        static let opensForm = true

        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            try project.checkVolunteering(call.standing)
            return .open(
                CouldLeadForm {
                    $0.project = project.id
                    if let hours = call.profile.hours { $0.hours = hours }
                })
        }
    }

    struct CouldLeadForm: Modal {
        static let title: Phrase = "I could lead this"

        @Carried var project: Project.ID
        @Field(
            "Why you, and why now?", hint: "Two sentences are enough. Stewards read it.", style: .paragraph,
            length: 20...1000)
        var why: String
        @Field("Time per week") var hours: Hours

        func submit(_ call: Call) async throws -> Reply {
            let (why, hours) = (why, hours)
            do {
                let project = try await call.change(project) {
                    try $0.volunteer(why, hours: hours, by: call.standing, at: call.now)
                }.project
                return .say(VolunteerCard.thanks(for: project))
            } catch Refusal.alreadySo {
                return .say(VolunteerCard.thanks(for: try await call.known(project)))
            }
        }
    }

    /// What a member was offered here: a seat, or the lead's role.
    struct Invitation: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(InviteToProject.card(try await call.known(project), for: call.member.id))
        }
    }
}

extension Projects {
    /// A project's card as everybody reads it: the mirror pins it, and "Share here" posts it.
    /// - Parameter thread: one that people began from it, when that message is no more.
    static func board(_ project: Project, at now: Moment, thread: UInt64? = nil) -> Card {
        var actions: [Card.Button] = []
        if project.hasOpenSeats {
            actions.append(Apply.Begin { $0.project = project.id }.face("Apply", .primary))
        }
        if project.wantsLead {
            actions.append(CouldLead { $0.project = project.id }.face("I could lead this", .primary))
        }
        actions.append(Follow { $0.project = project.id }.face("Follow"))
        actions.append(Details { $0.project = project.id }.face("Details"))
        return ProjectCard.card(project, at: now, thread: thread, actions: actions)
    }

    /// A project's card for the one who asks: what they can do with it comes first.
    static func card(_ project: Project, for call: Call, said: Phrase? = nil) async throws -> Card {
        var actions = [first(project, call)].compactMap(\.self)
        if !project.isAboard(call.member.id) {
            let follows = try await call.follows(project.id)
            actions.append(follow(project, follows))
        }
        actions.append(Details { $0.project = project.id }.face("Details"))
        var card = ProjectCard.card(project, at: call.now, actions: actions)
        if let said { card.blocks.insert(.text(said), at: 0) }
        return card
    }

    /// The one thing that is next for somebody here.
    private static func first(_ project: Project, _ call: Call) -> Card.Button? {
        let (id, member) = (project.id, call.member.id)
        if project.leads(member) { return Lead.Board.Open { $0.project = id }.face("Your desk", .primary) }
        if project.leadOffer?.to == member || project.invitations.contains(where: { $0.to == member }) {
            return Invitation { $0.project = id }.face("Your invitation", .primary)
        }
        if project.isAboard(member) {
            return Apply.FirstSteps { $0.project = id }.face("Your first steps", .primary)
        }
        if project.request(of: member)?.status.isOpen == true {
            return Apply.See { $0.project = id }.face("Your application", .primary)
        }
        if project.mayComeBack(member) {
            return Apply.ComeBack { $0.project = id }.face("Come back", .primary)
        }
        if project.hasOpenSeats { return Apply.Begin { $0.project = id }.face("Apply", .primary) }
        if project.wantsLead { return CouldLead { $0.project = id }.face("I could lead this", .primary) }
        return nil
    }

    /// What somebody can do who cannot join now.
    static func watching(_ project: Project) -> [Card.Button] {
        [Follow { $0.project = project.id }.face("Follow", .primary), similar(to: project)]
    }

    static func similar(to project: Project) -> Card.Button {
        Similar { $0.project = project.id }.face("Similar projects")
    }
}

extension Project {
    /// What others are alike in: the group of its first skill, else its first technology.
    var kinship: String? { self.skills.first?.groups.first?.rawValue ?? self.techStack.first }
}

extension Call {
    /// Projects that want people and are like another.
    func similar(to project: Project) async throws -> [Project] {
        let query = ProjectQuery(skill: project.kinship, viewer: member.id)
        return try await projects(query).projects.filter { $0.id != project.id }
    }
}
