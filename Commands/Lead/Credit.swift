import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead credit` — record what someone contributed.
    struct Credit: Command {
        static let summary: Phrase = "Record what someone contributed"
        static let parts: [any Part.Type] = [Form.self]

        @Option("Who") var member: MemberID
        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("What they built or did", length: ...500) var what: String?

        var opensForm: Bool { what == nil }

        func run(_ call: Call) async throws -> Reply {
            switch try await Lead.meant(project, call) {
            case .several(let projects): return Lead.ask(projects)
            case .one(let project):
                guard let what else {
                    return .open(
                        Form {
                            $0.project = project.id
                            $0.member = Person(id: member, name: "")
                        })
                }
                return try await Self.propose(what, for: member, in: project.id, call)
            }
        }

        struct Form: Modal {
            static let title: Phrase = "What did they do?"

            @Carried var project: Project.ID
            @Field("Who") var member: Person
            @Field(
                "What they built or did",
                hint: "They read it first, and may change it; only then it is written anywhere.",
                style: .paragraph, length: 10...500, placeholder: "Built the Kafka ingestion and its tests.")
            var words: String

            func submit(_ call: Call) async throws -> Reply {
                try await Credit.propose(words, for: member.id, in: project, call)
            }
        }

        /// - Parameter milestone: what was just finished, as a beginning of the words.
        static func form(for project: Project, about milestone: ProjectModel.Milestone.ID) -> Form {
            let title = project.milestones.first { $0.id == milestone }?.title
            return Form {
                $0.project = project.id
                if project.team.count == 1 { $0.member = Person(id: project.team[0].member, name: "") }
                if let title { $0.words = "\(title): " }
            }
        }

        static func propose(_ words: String, for member: MemberID, in id: Project.ID, _ call: Call)
            async throws -> Reply
        {
            let saved = try await call.change(id) {
                try $0.credit(member, words, by: call.standing, at: call.now)
            }.project
            return .say(CreditAskedCard.card(words, to: member, in: saved))
        }
    }
}
