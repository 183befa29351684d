import Cards
import Interactions
import ProjectModel

/// "Record as decision" — keeps a message as a decision of the project whose channel it stands in.
struct RecordAsDecision: MessageMenu {
    static let parts: [any Part.Type] = [Form.self]

    static var opensForm: Bool { true }

    func run(on message: QuotedMessage, _ call: Call) async throws -> Reply {
        switch try await Lead.meant(nil, call) {
        case .several: .say(MenuCard.noProjectHere)
        case .one(let project):
            .open(
                Form {
                    $0.project = project.id
                    $0.channel = Int(truncatingIfNeeded: message.channel)
                    $0.message = Int(truncatingIfNeeded: message.id)
                    $0.words = String(message.text.prefix(1_000))
                })
        }
    }

    struct Form: Modal {
        static let title: Phrase = "Record as decision"

        @Carried var project: Project.ID
        @Carried var channel: Int
        @Carried var message: Int
        @Field(
            "What was decided", hint: "In one or two sentences, with the reason.", style: .paragraph,
            length: 5...1000)
        var words: String

        func submit(_ call: Call) async throws -> Reply {
            let link = call.link(
                toChannel: UInt64(bitPattern: Int64(channel)), message: UInt64(bitPattern: Int64(message)))
            return try await Lead.Log.log(.decision, words, link, in: project, call)
        }
    }
}
