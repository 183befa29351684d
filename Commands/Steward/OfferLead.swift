import Cards
import Interactions
import ProjectModel

extension Stewards {
    /// `/steward lead` — offer the lead role to someone; it counts when they accept (F56).
    struct OfferLead: Command {
        static let name = "lead"
        static let summary: Phrase = "Offer the lead role to someone"
        static let parts: [any Part.Type] = [Search.self, Choose.self, Volunteer.self]

        @Option("Who should lead") var member: Person
        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?

        func run(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            guard let project = try await call.projectOrProposal(project) else {
                return .say(StewardCard.whichProject)
            }
            guard !member.isBot else { return .say(StewardCard.bot) }
            return .say(try await Self.offer(to: member.id, project.id, call))
        }

        /// Who could lead a project that has nobody: those who said so, or anybody else (F-I).
        struct Search: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .say(OfferLead.search(try await call.known(project)))
            }
        }

        /// Anybody of the community.
        struct Choose: PeopleSelect {
            @Carried var project: Project.ID

            func choose(_ people: [Person], _ call: Call) async throws -> Reply {
                try call.requireSteward()
                guard let person = people.first, !person.isBot else { return .say(StewardCard.bot) }
                return .say(try await OfferLead.offer(to: person.id, project, call))
            }
        }

        /// Somebody who said that they could.
        struct Volunteer: Button {
            @Carried var project: Project.ID
            @Carried var member: MemberID

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .say(try await OfferLead.offer(to: member, project, call))
            }
        }
    }
}

extension Stewards.OfferLead {
    static func menu(_ project: Project.ID) -> Card.Select {
        Choose { $0.project = project }.menu(
            placeholder: "Offer the lead’s role, for example to its proposer")
    }

    private static func search(_ project: Project) -> Card {
        LeadSearchCard.card(
            project,
            offer: { volunteer in
                Volunteer {
                    $0.project = project.id
                    $0.member = volunteer.member
                }.face("Offer it")
            }, anybody: menu(project.id))
    }

    private static func offer(to member: MemberID, _ id: Project.ID, _ call: Call) async throws -> Card {
        let open = [Projects.Open { $0.project = id }.face("Open it")]
        do {
            let project = try await call.change(id) {
                try $0.offerLead(to: member, by: call.standing, at: call.now)
            }.project
            return StewardCard.offered(member, project, actions: open)
        } catch Refusal.alreadySo {
            return StewardCard.alreadyOffered(member, try await call.known(id), actions: open)
        }
    }
}

extension Call {
    /// What is meant where a project may still be a proposal: what was named, else what this channel or thread is about.
    func projectOrProposal(_ reference: ProjectReference?) async throws -> Project? {
        if let reference { return try await project(reference) }
        if let here = projectHere { return try await known(here) }
        return try await proposalOfThread()
    }
}
