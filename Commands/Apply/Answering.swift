import Cards
import Interactions
import ProjectModel

/// How a lead answers an application (C5): from the desk's message, from `/lead applications`, from the board.
extension Apply {
    static let deskParts: [any Part.Type] = [
        Review.self, Welcome.self, WelcomeForm.self, Ask.self, AskForm.self, Talk.self, Decline.self,
        Starter.self, OwnWords.self, DeclineForm.self,
    ]

    /// Opens one application beside whatever it was pressed on.
    struct Review: Button {
        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            return .say(try await Apply.desk(request, of: project, call))
        }
    }

    struct Welcome: Button {
        static let opensForm = true

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Carried var isBeside: Bool

        func press(_ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            guard let request = project.openRequest(request) else {
                return .say(try await Apply.desk(self.request, of: project, call, said: Apply.decidedAlready))
            }
            guard project.hasOpenSeats else {
                return .say(
                    JoinRefusalCard.card(
                        .noSeats(project: project.reference), about: project, at: call.now,
                        actions: [Lead.Seats.Open { $0.project = project.id }.face("Open a seat", .primary)]))
            }
            return .open(
                WelcomeForm {
                    $0.project = project.id
                    $0.request = request.id
                    $0.isBeside = isBeside
                    $0.role = Picked(from: Apply.roles(in: project, chosen: request.role))
                    $0.words = Apply.welcome.spoken(in: call.language)
                })
        }
    }

    struct WelcomeForm: Modal {
        static let title: Phrase = "Welcome them aboard"

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Carried var isBeside: Bool
        @Field("As", placeholder: "For example Data Engineer") var role: Picked<String>
        @Field("A first task", hint: "Something small to begin with.", length: 0...200) var firstTask: String?
        @Field("Words of welcome", style: .paragraph, length: 0...1000) var words: String?

        mutating func prepare(_ call: Call) async throws {
            let known = try await call.known(project)
            role = Picked(from: Apply.roles(in: known, chosen: known.openRequest(request)?.role))
        }

        func submit(_ call: Call) async throws -> Reply {
            let request = request
            let welcome = JoinRequest.Welcome(role: role.value, firstTask: firstTask, words: words)
            return try await Apply.answer(request, of: project, beside: isBeside, call) {
                try $0.welcome(request: request, welcome, by: call.standing, at: call.now)
            }
        }
    }

    struct Ask: Button {
        static let opensForm = true

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Carried var isBeside: Bool

        func press(_ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            guard project.openRequest(request) != nil else {
                return .say(try await Apply.desk(request, of: project, call, said: Apply.decidedAlready))
            }
            return .open(
                AskForm {
                    $0.project = project.id
                    $0.request = request
                    $0.isBeside = isBeside
                })
        }
    }

    struct AskForm: Modal {
        static let title: Phrase = "Ask a question"

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Carried var isBeside: Bool
        @Field(
            "What would you like to know?", hint: "Your five days stand still until they answer.",
            style: .paragraph, length: 3...600)
        var question: String

        func submit(_ call: Call) async throws -> Reply {
            let (request, question) = (request, question)
            return try await Apply.answer(request, of: project, beside: isBeside, call) {
                try $0.ask(request: request, question, by: call.standing, at: call.now)
            }
        }
    }

    struct Talk: Button {
        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Carried var isBeside: Bool

        func press(_ call: Call) async throws -> Reply {
            let request = request
            return try await Apply.answer(request, of: project, beside: isBeside, call) {
                try $0.offerTalk(request: request, by: call.standing, at: call.now)
            }
        }
    }

    /// Asks first how the words shall begin: a "no" is never sent by one press.
    struct Decline: Button {
        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Carried var isBeside: Bool

        func press(_ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            guard let request = project.openRequest(request) else {
                return .say(try await Apply.desk(self.request, of: project, call, said: Apply.decidedAlready))
            }
            let starters = Starter {
                $0.project = project.id
                $0.request = request.id
            }.menu(placeholder: "Begin with, for example: the seats are full")
            let own = OwnWords {
                $0.project = project.id
                $0.request = request.id
            }.face("My own words")
            return .say(DeclineStarterCard.card(request, starters: starters, own: own))
        }
    }

    struct Starter: Select {
        static let opensForm = true

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID

        func choose(_ starter: DeclineStarter, _ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            let other = try await call.similar(to: project).first
            return .open(
                DeclineForm {
                    $0.project = project.id
                    $0.request = request
                    $0.words = starter.words(to: project, other: other?.reference).spoken(in: call.language)
                })
        }
    }

    struct OwnWords: Button {
        static let opensForm = true

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            return .open(
                DeclineForm {
                    $0.project = project.id
                    $0.request = request
                })
        }
    }

    struct DeclineForm: Modal {
        static let title: Phrase = "Not this time"

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Field(
            "What shall they read?", hint: "Kind, with a reason: 20 characters or more. Only they read it.",
            style: .paragraph, length: 20...1000)
        var words: String
        @Field("Suggest other projects") var namesOthers: Bool

        func submit(_ call: Call) async throws -> Reply {
            let request = request
            var words = words
            if namesOthers {
                let others = try await call.similar(to: try await call.known(project)).prefix(3)
                if !others.isEmpty {
                    let names = Inert(verbatim: others.map(\.name).joined(separator: ", "))
                    let line: Phrase = "These look for people at the moment: \(names)."
                    words += "\n" + line.spoken(in: call.language)
                }
            }
            let feedback = words
            return try await Apply.answer(request, of: project, beside: false, call) {
                try $0.decline(request: request, feedback: feedback, by: call.standing, at: call.now)
            }
        }
    }
}

extension DeclineStarter: Choice {
    package var label: Phrase { word }
}

extension Project {
    /// An application that still waits for its answer.
    func openRequest(_ id: JoinRequest.ID) -> JoinRequest? {
        requests.first { $0.id == id && $0.status.isOpen }
    }
}

extension Apply {
    /// What stands in the field for a word of welcome.
    static let welcome: Phrase = "Welcome aboard. We are glad to have you."
    static let decidedAlready: Phrase = "**Already answered.** This is how it stands now."

    static func roles(in project: Project, chosen: String?) -> [MenuOption<String>] {
        project.openRoles.prefix(25).map { role in
            MenuOption(
                Words.label(role), value: role,
                isChosen: chosen.map { $0.folded == role.folded } ?? false)
        }
    }

    /// Answers an application, and shows how it stands then with the next one that waits.
    /// - Parameter isBeside: it was pressed on a message that everybody at the desk sees, which stays as it is.
    private static func answer(
        _ request: JoinRequest.ID, of id: Project.ID, beside isBeside: Bool, _ call: Call,
        _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Reply {
        var said: Phrase
        do {
            let project = try await call.change(id, act).project
            said = answered(request, in: project, call)
        } catch Refusal.requestClosed, Refusal.alreadySo {
            // Pressed twice, or answered by another lead meanwhile (E12).
            said = decidedAlready
        }
        let card = try await desk(request, of: try await call.known(id), call, said: said)
        return isBeside ? .say(card) : .update(card)
    }

    private static func answered(_ id: JoinRequest.ID, in project: Project, _ call: Call) -> Phrase {
        guard let request = project.requests.first(where: { $0.id == id }) else { return "**Done.**" }
        switch request.status {
        case .welcomed: return WelcomeTask.sentence(request, in: project)
        case .declined:
            return
                "**Sent to \(request.member), privately.** Nothing public changes, and they may apply again."
        case .asked: return "**Asked.** \(request.member) has the ball; your five days stand still."
        case .waiting:
            return call.settings.projectChannels[project.id] == nil
                ? "**A talk is offered.** \(request.member) hears that you would like to talk first; your five days begin anew."
                : "**A talk is offered.** A private thread in the project’s channel is for the two of you; your five days begin anew."
        case .withdrawn: return decidedAlready
        }
    }

    /// The desk's card with its buttons, and the next application that waits.
    static func desk(
        _ id: JoinRequest.ID, of project: Project, _ call: Call, said: Phrase? = nil
    ) async throws -> Card {
        guard let request = project.requests.first(where: { $0.id == id }) else {
            throw Refusal.unknownRequest
        }
        let aboard = try await call.projects(ProjectQuery(show: .mine, viewer: request.member)).matching
        let elsewhere = aboard - (project.isAboard(request.member) ? 1 : 0)
        let waiting = project.requests.filter { $0.status == .waiting && $0.id != id }
        let next = waiting.first.map { next in
            Lead.Applications.Next {
                $0.project = project.id
                $0.request = next.id
            }.face(waiting.count == 1 ? "Next application" : "Next (\(waiting.count) wait)")
        }
        var actions = deskActions(request, of: project, beside: false)
        if case .welcomed = request.status { actions = WelcomeTask.actions(request, in: project) }
        return JoinRequestCard.card(
            request, of: project, elsewhere: elsewhere, said: said, actions: actions, next: next)
    }

    /// The four answers, for the desk's message too.
    static func deskActions(
        _ request: JoinRequest, of project: Project, beside isBeside: Bool
    ) -> [Card.Button] {
        guard request.status.isOpen else { return [] }
        let welcome = Welcome {
            $0.project = project.id
            $0.request = request.id
            $0.isBeside = isBeside
        }
        let ask = Ask {
            $0.project = project.id
            $0.request = request.id
            $0.isBeside = isBeside
        }
        let talk = Talk {
            $0.project = project.id
            $0.request = request.id
            $0.isBeside = isBeside
        }
        let decline = Decline {
            $0.project = project.id
            $0.request = request.id
            $0.isBeside = isBeside
        }
        return [
            welcome.face("Welcome", .primary), ask.face("Ask a question"), talk.face("Talk first"),
            decline.face("Not this time"),
        ]
    }
}

/// What is left to a lead after a welcome: the repository (F69).
enum WelcomeTask {
    static func sentence(_ request: JoinRequest, in project: Project) -> Phrase {
        let role: Phrase =
            project.team.first { $0.member == request.member }.map { "as \(Words.inert($0.role, upTo: 60))" }
            ?? "now"
        let welcome: Phrase = "**\(request.member) is aboard, \(role).**"
        guard let name = request.gitHubName else {
            return
                "\(welcome) Their GitHub name is one of their first steps; then add them to the repository."
        }
        return "\(welcome) Your task: add \(Words.inert(name, upTo: 39)) on GitHub."
    }

    /// A lead alone can open that page; Guildhall never writes to GitHub (D30).
    static func actions(_ request: JoinRequest, in project: Project) -> [Card.Button] {
        guard request.gitHubName != nil, let repository = project.repository,
            repository.hasPrefix("https://github.com/"),
            let link = Words.link(repository + "/settings/access")
        else { return [] }
        return [Card.Button("Add on GitHub", target: .link(link))]
    }
}
