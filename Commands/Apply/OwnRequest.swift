import Cards
import Interactions
import ProjectModel

/// What an applicant does with an application of theirs.
extension Apply {
    static let ownParts: [any Part.Type] = [
        See.self, Withdraw.self, Quiet.self, Answer.self, AnswerForm.self,
    ]

    /// Where it stands.
    struct See: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(try Apply.own(try await call.known(project), call))
        }
    }

    /// Takes it back; no reason is asked.
    struct Withdraw: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let known = try await call.known(project)
            guard let request = known.request(of: call.member.id) else { throw Refusal.unknownRequest }
            do {
                let project = try await call.change(project) {
                    try $0.withdraw(request: request.id, by: call.standing, at: call.now)
                }.project
                return .update(
                    OwnRequestCard.withdrawn(
                        from: project, actions: [Projects.Open { $0.project = project.id }.face("Open it")]))
            } catch Refusal.requestClosed {
                return .update(try Apply.own(try await call.known(project), call))
            }
        }
    }

    /// Whether a welcome names them in the project's channel.
    struct Quiet: Button {
        @Carried var project: Project.ID
        @Carried var isQuiet: Bool

        func press(_ call: Call) async throws -> Reply {
            let known = try await call.known(project)
            guard let request = known.request(of: call.member.id) else { throw Refusal.unknownRequest }
            let isQuiet = isQuiet
            do {
                try await call.change(project) {
                    try $0.keep(quiet: isQuiet, request: request.id, by: call.standing, at: call.now)
                }
            } catch Refusal.alreadySo, Refusal.requestClosed {
                // The card says how it is.
            }
            return .update(try Apply.own(try await call.known(project), call))
        }
    }

    /// Answers the lead's question.
    struct Answer: Button {
        static let opensForm = true

        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            guard let request = project.request(of: call.member.id), case .asked = request.status else {
                return .say(try Apply.own(project, call))
            }
            return .open(
                AnswerForm {
                    $0.project = project.id
                    $0.request = request.id
                })
        }
    }

    struct AnswerForm: Modal {
        static let title: Phrase = "Your answer"

        @Carried var project: Project.ID
        @Carried var request: JoinRequest.ID
        @Field("What would you like to say?", style: .paragraph, length: 1...1000) var words: String

        func submit(_ call: Call) async throws -> Reply {
            let (request, words) = (request, words)
            do {
                let project = try await call.change(project) {
                    try $0.reply(request: request, words, by: call.standing, at: call.now)
                }.project
                return .update(try Apply.own(project, call, said: "**Sent.** The lead has the ball again."))
            } catch Refusal.alreadySo {
                return .update(try Apply.own(try await call.known(project), call))
            }
        }
    }
}

extension Apply {
    /// The member's own application, the open one or else the latest.
    static func own(_ project: Project, _ call: Call, said: Phrase? = nil) throws -> Card {
        guard let request = project.request(of: call.member.id) else { throw Refusal.unknownRequest }
        return OwnRequestCard.card(request, to: project, said: said, actions: actions(request, in: project))
    }

    /// What the applicant can do now; also for `/me`.
    static func actions(_ request: JoinRequest, in project: Project) -> [Card.Button] {
        switch request.status {
        case .waiting, .asked:
            let answer: [Card.Button] =
                if case .asked = request.status {
                    [Answer { $0.project = project.id }.face("Answer", .primary)]
                } else { [] }
            return answer + [
                Withdraw { $0.project = project.id }.face("Withdraw"),
                Quiet {
                    $0.project = project.id
                    $0.isQuiet = !request.isQuiet
                }.face(request.isQuiet ? "You may name me" : "Don’t name me"),
            ]
        case .welcomed where project.isAboard(request.member):
            return [FirstSteps { $0.project = project.id }.face("Your first steps", .primary)]
        case .declined: return [Projects.similar(to: project)]
        case .welcomed, .withdrawn: return [Projects.Open { $0.project = project.id }.face("Open it")]
        }
    }
}
