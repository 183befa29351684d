import Cards
import Interactions
import ProjectModel

/// "Invite to project", in the menu of a person: offers them a seat, which they take or leave.
struct InviteToProject: MemberMenu {
    static let title: Phrase = "Invite to project"
    static let opensForm = true
    static let parts: [any Part.Type] = [Form.self, Answer.self]

    func run(on person: Person, _ call: Call) async throws -> Reply {
        guard !person.isBot else { return .say(HandoverCard.notAPerson) }
        let places = try await Self.places(call)
        guard !places.isEmpty else { return .say(try await Self.nowhere(call)) }
        return .open(
            Form {
                $0.member = person.id
                $0.place = Picked(from: places)
            })
    }

    struct Form: Modal {
        static let title: Phrase = "Invite to a project"

        @Carried var member: MemberID
        @Field("Project and seat", hint: "They hear of it, and it counts when they accept.") var place:
            Picked<Place>

        mutating func prepare(_ call: Call) async throws {
            place = Picked(from: try await InviteToProject.places(call))
        }

        func submit(_ call: Call) async throws -> Reply {
            let (member, place) = (member, place.value)
            do {
                let project = try await call.change(place.project) {
                    try $0.invite(member, role: place.role, by: call.standing, at: call.now)
                }.project
                return .say(InvitedCard.sent(to: member, as: place.role, project))
            } catch Refusal.alreadySo {
                return .say(InvitedCard.already(member, try await call.known(place.project)))
            } catch Refusal.alreadyAboard(let role) {
                return .say(InvitedCard.aboard(member, as: role, try await call.known(place.project)))
            }
        }
    }

    /// Yes or no of whoever was invited; also for `/me`.
    struct Answer: Button {
        @Carried var project: Project.ID
        @Carried var accepts: Bool

        func press(_ call: Call) async throws -> Reply {
            let accepts = accepts
            do {
                let project = try await call.change(project) {
                    try $0.answerInvitation(accepted: accepts, by: call.standing, at: call.now)
                }.project
                guard accepts else { return .update(InvitedCard.declined(project)) }
                return .update(
                    try Apply.steps(
                        project, call,
                        said: "**Welcome aboard \(project.title).** These are your first steps."))
            } catch Refusal.notInvited {
                let project = try await call.known(project)
                guard project.team.contains(where: { $0.member == call.member.id }) else {
                    throw Refusal.notInvited
                }
                return .update(try Apply.steps(project, call))
            }
        }
    }

    /// A seat of a project.
    struct Place: CarriedValue, Equatable {
        let project: Project.ID
        let role: String

        static let longest: Int? = 71
        var carried: String { "\(project.number)=\(role)" }

        init(_ project: Project.ID, _ role: String) {
            self.project = project
            self.role = role
        }

        init?(carried: String) {
            let parts = carried.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let id = Project.ID(carried: String(parts[0])) else { return nil }
            self.init(id, String(parts[1]))
        }
    }
}

extension InviteToProject {
    /// The open seats of what somebody leads; this channel's project first.
    private static func places(_ call: Call) async throws -> [MenuOption<Place>] {
        let mine = try await call.several(ProjectQuery(show: .mine, viewer: call.member.id)).filter {
            $0.leads(call.member.id)
        }
        let here = mine.filter { $0.id == call.projectHere }
        return (here + mine.filter { $0.id != call.projectHere }).flatMap { project in
            project.openRoles.map { role in
                MenuOption(Words.label("\(project.name) – \(role)"), value: Place(project.id, role))
            }
        }.prefix(25).map(\.self)
    }

    private static func nowhere(_ call: Call) async throws -> Card {
        let led = try await call.projectsLed()
        guard let first = led.first else { throw Refusal.notYours(needed: [.lead], lead: nil) }
        return InvitedCard.noSeats(
            actions: [Lead.Seats.Open { $0.project = first.id }.face("Open a seat", .primary)])
    }

    /// What somebody was offered in a project: the lead's role before a seat.
    static func card(_ project: Project, for member: MemberID) -> Card {
        if let offer = project.leadOffer, offer.to == member {
            return InvitationCard.lead(offer, of: project, answers: Lead.Handover.answers(in: project.id))
        }
        guard let invitation = project.invitations.first(where: { $0.to == member }) else {
            return InvitedCard.gone(
                project, actions: [Projects.Open { $0.project = project.id }.face("Open it")])
        }
        return InvitationCard.seat(invitation, in: project, answers: answers(in: project.id))
    }

    static func answers(in project: Project.ID) -> [Card.Button] {
        let yes = Answer {
            $0.project = project
            $0.accepts = true
        }
        let no = Answer {
            $0.project = project
            $0.accepts = false
        }
        return [yes.face("Accept", .primary), no.face("No, thank you")]
    }
}
