import Cards
import Documents
import Interactions
import ProjectModel

// Starting from the community's template, filled in (F34, F144): every section in its place, what is missing by name.
extension Propose {
    /// A filled-in template is a few thousand characters; more is something else.
    private static let mostBytes = 200_000

    static func start(from file: Upload, _ call: Call) async throws -> Reply {
        guard file.size <= mostBytes else { return .say(DraftCard.tooLarge(file.name)) }
        let bytes = try await call.content(of: file)
        guard bytes.count <= mostBytes, let document = String(validating: bytes, as: UTF8.self) else {
            return .say(DraftCard.unreadable(file.name))
        }
        let reader: ProposalReader
        do {
            reader = try ProposalReader(document)
        } catch {
            return .say(DraftCard.noTemplate(file.name))
        }
        let draft = Draft(Draft.ID(Int(call.cause)), reader.text, saved: call.now)
        try await call.keep(draft)
        return .say(try await board(draft, call, remarks: reader.findings.map(remark)))
    }

    private static func remark(_ finding: ProposalReader.Finding) -> Phrase {
        switch finding {
        case .unplaced(let text, let near):
            "“\(Words.inert(text, upTo: 80))” (\(Words.inert(near, upTo: 40))) has no place of its own and went to “Anything else”."
        case .severalTicked(let near):
            "Several boxes are ticked under “\(Words.inert(near, upTo: 40))”; the first is taken."
        }
    }
}
