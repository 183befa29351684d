import Cards
import Interactions
import ProjectModel

/// "Save to project links" — keeps an address of a message, or the message itself, with the project.
struct SaveToProjectLinks: MessageMenu {
    static let parts: [any Part.Type] = [Form.self]

    static var opensForm: Bool { true }

    func run(on message: QuotedMessage, _ call: Call) async throws -> Reply {
        switch try await Lead.meant(nil, as: .team, call) {
        case .several: .say(MenuCard.noProjectHere)
        case .one(let project):
            .open(
                Form {
                    $0.project = project.id
                    $0.name = String(message.text.split(whereSeparator: \.isNewline).first?.prefix(100) ?? "")
                    $0.address = Words.firstLink(in: message.text) ?? message.link
                })
        }
    }

    struct Form: Modal {
        static let title: Phrase = "Save to project links"

        @Carried var project: Project.ID
        @Field("What it is", length: 1...100, placeholder: "The team’s board") var name: String
        @Field("Where it is", length: 8...300, placeholder: "https://") var address: String

        func submit(_ call: Call) async throws -> Reply {
            let link = ProjectLink(name, address: address)
            let saved = try await call.change(project) {
                try $0.save(link: link, by: call.standing, at: call.now)
            }.project
            return .say(DetailsCard.saved(link, of: saved))
        }
    }
}
