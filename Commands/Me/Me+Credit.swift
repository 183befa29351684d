import Cards
import Documents
import Interactions
import ProjectModel

// Credit is agreed with the person, and the texts use only what is recorded (F97 to F101).
extension Me {
    static func credit(_ call: Call, _ sections: Card.Select) async throws -> Card {
        let projects = try await call.projectsConcerning()
        let texts = PortfolioText(wording(call))
        let contributions = projects.compactMap { project in project.contribution(of: call.member.id) }
        return CreditCard.own(
            waiting: projects.flatMap { project in
                project.credits.filter { $0.member == call.member.id && $0.agreed == nil }.map {
                    (project, $0)
                }
            },
            contributions: contributions.map { ($0, words(texts.text(for: $0))) },
            steward: call.standing.isSteward ? words(texts.steward) : nil, answer: answer, sections: sections)
    }

    /// The community's own wording, where it has one (D15).
    private static func wording(_ call: Call) -> PortfolioText.Wording {
        var wording = PortfolioText.Wording()
        let texts = call.settings.texts
        wording.community = texts.name ?? wording.community
        wording.contributor = texts.contributorMention ?? wording.contributor
        wording.lead = texts.leadMention ?? wording.lead
        return wording
    }

    private static func words(_ answer: PortfolioText.Answer) -> CreditCard.Text {
        switch answer {
        case .text(let text): .text(text)
        case .missing(let gaps): .missing(gaps.map(\.phrase))
        }
    }

    /// What can be done about words that wait for a yes.
    private static func answer(_ project: Project, _ credit: Credit) -> [Card.Button] {
        [
            Agree {
                $0.project = project.id
                $0.credit = credit.id
            }.face("That is right", .primary),
            Reword {
                $0.project = project.id
                $0.credit = credit.id
            }.face("Change the words"),
            Uncredit {
                $0.project = project.id
                $0.credit = credit.id
            }.face("Remove it"),
        ]
    }

    struct Agree: Button {
        @Carried var project: Project.ID
        @Carried var credit: Int

        func press(_ call: Call) async throws -> Reply {
            let (credit, standing, now) = (credit, call.standing, call.now)
            try await call.change(project) { try $0.agree(credit: credit, by: standing, at: now) }
            return .update(try await Me.page(.credit, call))
        }
    }

    struct Uncredit: Button {
        @Carried var project: Project.ID
        @Carried var credit: Int

        func press(_ call: Call) async throws -> Reply {
            let (credit, standing, now) = (credit, call.standing, call.now)
            try await call.change(project) { try $0.remove(credit: credit, by: standing, at: now) }
            return .update(try await Me.page(.credit, call))
        }
    }

    struct Reword: Button {
        static let opensForm = true

        @Carried var project: Project.ID
        @Carried var credit: Int

        func press(_ call: Call) async throws -> Reply {
            let words = try await call.known(project).credits.first {
                $0.id == credit && $0.member == call.member.id
            }
            guard let words else { throw Refusal.unknownCredit }
            return .open(
                Rewording {
                    $0.project = project
                    $0.credit = credit
                    $0.words = words.words
                })
        }
    }

    struct Rewording: Modal {
        static let title: Phrase = "What you contributed"

        @Carried var project: Project.ID
        @Carried var credit: Int
        @Field("In your own words", style: .paragraph, length: 1...500) var words: String

        func submit(_ call: Call) async throws -> Reply {
            let (credit, words, standing, now) = (credit, words, call.standing, call.now)
            try await call.change(project) {
                try $0.agree(credit: credit, words: words, by: standing, at: now)
            }
            return .update(try await Me.page(.credit, call))
        }
    }
}

extension PortfolioText.Missing {
    /// What is missing, and who can add it (DOMAIN §8).
    fileprivate var phrase: Phrase {
        switch addedBy {
        case .leadThenPerson: "\(word): the lead writes it with `/lead credit`, and you agree to it"
        case .lead: "\(word): the lead can add it with `/lead edit`"
        case .administrator: "\(word): whoever manages the server can add it with `/setup rules`"
        }
    }

    private var word: Phrase {
        switch fact {
        case .project: "the project’s name"
        case .community: "the community’s name"
        case .team: "the size of the team"
        case .description: "what the project builds"
        case .skills: "its skills"
        case .role: "your role"
        case .contributions: "what you built"
        case .technologies: "its technologies"
        case .features: "which features"
        }
    }
}
