import Cards
import Interactions
import ProjectModel

extension Wordings {
    /// What is said when a command cannot answer, in the words of `Cards`.
    static let guildhall = Wordings(
        refusal: { refusal, _ in
            RefusalCard.card(
                refusal, open: { name in Projects.Open { $0.project = name.id }.face("Open it") },
                all: Projects.all(), actions: RefusalActions.actions(for: refusal))
        },
        input: { fault in InputCard.card(fault) },
        staleCard: { call, fresh in
            var card = if let fresh { fresh } else { try await Projects.standard(call) }
            card.blocks.insert(.text(fresh == nil ? TroubleCard.outdated : TroubleCard.outdatedHere), at: 0)
            return card
        },
        news: { news, call in
            let told = news.compactMap { item in
                PostWords(item.project, .member(call.member.id)).told(item.recorded)?.lines.first
            }
            let section = news.allSatisfy { $0.project.isProposal } ? MeCard.Section.proposals : .applications
            return NewsCard.block(told, open: Me.Answers { $0.section = section }.face("Open"))
        },
        fault: { reference in TroubleCard.fault(reference: reference) },
        tooFast: { seconds in TroubleCard.tooFast(seconds: seconds) },
        kept: (note: "Your text is kept for a day.", edit: "Edit"), formGone: TroubleCard.formGone,
        tooSlow: TroubleCard.tooSlow, onlyInServer: TroubleCard.onlyInServer,
        unknownCommand: TroubleCard.unknownCommand)
}

/// Input that cannot be used, said with what would fit.
enum InputCard {
    static func card(_ fault: InputFault) -> Card {
        Card(accent: .amber, [.text(sentence(fault))])
    }

    private static func sentence(_ fault: InputFault) -> Phrase {
        switch fault {
        case .missing(let name):
            "“\(name)” is needed, and it was left empty. Please fill it in and send it again."
        case .tooLong(let name, let count, let limit):
            "\(count) of \(limit) characters in “\(name)”. Please shorten it and send it again."
        case .tooShort(let name, let count, let limit):
            "“\(name)” has \(count) characters, and at least \(limit) are needed. Please say a little more."
        case .outOfRange(let name, let range):
            "“\(name)” should be between \(range.lowerBound) and \(range.upperBound). Please send it again."
        case .notOffered(""): "What was chosen is no longer on offer. Please use the command anew."
        case .unreadable(""): "I could not read that. Please use the command anew."
        case .notOffered(let name):
            "What was chosen for “\(name)” is not on offer. Please pick one of those that Discord shows."
        case .unreadable(let name):
            "What was sent for “\(name)” cannot be read. Please use the command anew."
        }
    }
}
