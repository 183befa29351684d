import Cards
import Interactions
import ProjectModel

// What somebody hears, and what is known of them.
extension Me {
    static func notifications(_ member: Member, _ sections: Card.Select) -> Card {
        MeCard.notifications(
            member,
            turn: { kind in
                let isOn = member.hears(of: kind)
                let button = Turn {
                    $0.kind = kind
                    $0.isOn = !isOn
                }
                return button.face(isOn ? "Turn off" : "Turn on")
            }, sections: sections)
    }

    struct Turn: Button {
        @Carried var kind: Member.Notification
        @Carried var isOn: Bool

        func press(_ call: Call) async throws -> Reply {
            var profile = call.profile
            profile.turn(kind, on: isOn)
            try await call.keep(profile)
            return .update(Me.notifications(profile, Me.sections(.notifications)))
        }
    }

    static func profile(_ member: Member, zone: String? = nil, _ call: Call, _ sections: Card.Select) -> Card
    {
        MeCard.profile(
            member, zone: zone ?? call.zone.name, edit: Edit().face("Edit", .primary), sections: sections)
    }

    struct Edit: Button {
        static let opensForm = true

        func press(_ call: Call) async throws -> Reply {
            let profile = call.profile
            return .open(
                Profile {
                    $0.gitHub = profile.gitHubName
                    $0.hours = profile.hours
                    $0.skills = profile.skills
                    $0.language = Tongue(rawValue: profile.language ?? "")
                    $0.zone = profile.zone
                })
        }
    }

    /// All of it voluntary; what is left empty is forgotten.
    struct Profile: Modal {
        static let title: Phrase = "Your profile"

        @Field(
            "GitHub name", hint: "So that a lead can invite you to a repository", length: 0...39,
            placeholder: "octocat")
        var gitHub: String?
        @Field("Time you can give a week") var hours: Hours?
        @Field("Skills", placeholder: "Choose what you bring or want to learn") var skills: [Skill]
        @Field("Language", hint: "Of answers only you see") var language: Tongue?
        @Field(
            "Time zone", hint: "Dates you type are read in it; empty: the community’s", length: 0...60,
            placeholder: "Africa/Nairobi")
        var zone: String?

        func submit(_ call: Call) async throws -> Reply {
            let gitHub = gitHub?.trimmed
            if let gitHub, !gitHub.isEmpty, !Member.isGitHubName(gitHub) {
                throw Refusal.notAGitHubName(gitHub)
            }
            let named = try zone?.trimmed.nonEmpty.map { try call.zone(named: $0) }
            var profile = call.profile
            profile.zone = named?.name
            profile.gitHubName = gitHub?.nonEmpty
            profile.hours = hours
            profile.skills = skills
            profile.language = language?.rawValue
            try await call.keep(profile)
            let zone = (named ?? call.calendar.zone).name
            return .update(Me.profile(profile, zone: zone, call, Me.sections(.profile)))
        }
    }

    /// The languages there are, each under its own name.
    enum Tongue: String, Choice {
        case english = "en"
        case french = "fr"

        var label: Phrase {
            switch self {
            case .english: Language.english.name
            case .french: Language.french.name
            }
        }
    }
}

extension Member.Notification: Choice {
    package var label: Phrase { word }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
