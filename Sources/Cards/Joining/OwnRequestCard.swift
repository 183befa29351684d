import ProjectModel

/// An application as the applicant reads it: where it stands, who has the ball and until when.
package enum OwnRequestCard {
    /// What is said when it has just arrived, or arrived before and is sent again.
    /// - Parameter hints: thoughts, never bars.
    package static func sent(
        _ request: JoinRequest, to project: Project, hints: [Phrase] = [], actions: [Card.Button]
    ) -> Card {
        let reader: Phrase = project.lead.map { "Sent to \($0)" } ?? "Sent to the stewards"
        let answer: Phrase = "Answer expected \(Stamp.relative(request.answerExpected))."
        var blocks: [Card.Block] = [.text("**\(reader).** \(answer) You can withdraw in `/me`.")]
        blocks += hints.map { .text("-# \($0)") }
        blocks.append(.text("-# \(naming(request))"))
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        blocks.append(.text("-# \(project.id) · \(project.title) · \(role(request))"))
        return Card(accent: .green, blocks)
    }

    package static func card(
        _ request: JoinRequest, to project: Project, said: Phrase? = nil, actions: [Card.Button]
    ) -> Card {
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks += [
            .text(
                """
                ## Your application to \(project.title)
                -# \(role(request)) · sent \(Stamp.relative(request.at))
                """), .text(status(request, project)),
        ]
        let words = Words.inert(request.words.words, upTo: 1_100)
        if !words.isEmpty { blocks += [.separator, .text("> \(words)")] }
        if request.status.isOpen { blocks.append(.text("-# \(naming(request))")) }
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        blocks.append(.text("-# \(project.id) · application \(request.id)"))
        return Card(accent: accent(request.status), blocks)
    }

    /// What is said when it is taken back.
    package static func withdrawn(from project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    "Withdrawn: your application to \(project.title). No reason is needed, and you can apply again."
                ), .row(actions),
            ])
    }

    private static func role(_ request: JoinRequest) -> Phrase {
        request.role.map { "as \(Words.inert($0, upTo: 40))" } ?? "not sure of the role"
    }

    /// Whoever is welcomed is named, unless they would rather not be (MIRROR §2).
    private static func naming(_ request: JoinRequest) -> Phrase {
        request.isQuiet
            ? "If you are welcomed, nothing is said in the project’s channel."
            : "If you are welcomed, the project’s channel hears your name."
    }

    private static func status(_ request: JoinRequest, _ project: Project) -> Phrase {
        switch request.status {
        case .waiting:
            let talk: Phrase =
                request.talk == nil
                ? .empty : " The lead would like to talk first: write to each other whenever it suits you."
            return
                "**Waiting for the lead.** Answer expected \(Stamp.relative(request.answerExpected)).\(talk)"
        case .asked(let question):
            return "**Your turn.** The lead asks: \(Words.inert(question.words, upTo: 1_000))"
        case .welcomed(let at):
            return "**Welcome aboard**, since \(Stamp.date(at)). Your first steps are below."
        case .declined(let feedback, let at):
            return "**Not this time**, \(Stamp.relative(at)): \(Words.inert(feedback.words, upTo: 1_000))"
        case .withdrawn(let at): return "**Withdrawn** by you \(Stamp.relative(at))."
        }
    }

    private static func accent(_ status: JoinRequest.Status) -> Card.Accent {
        switch status {
        case .waiting: .blue
        case .asked: .amber
        case .welcomed: .green
        case .declined, .withdrawn: .grey
        }
    }
}

/// Thoughts for somebody who applies; none is ever a bar.
package enum ApplyHint {
    /// - Parameters:
    ///   - seats: projects they are aboard of, before this one.
    ///   - load: their load with this one (K16).
    ///   - isFirst: whether they have been in no project yet.
    package static func hints(
        for project: Project, seats: Int, load: Load, isFirst: Bool
    ) -> [Phrase] {
        var hints: [Phrase] = []
        if load.isHeavy {
            hints.append(
                seats >= 3
                    ? "You are in \(seats) projects already. Two or three are fine; be realistic with yourself."
                    : "With this one it would be about \(load.hours) h a week. Be realistic with yourself."
            )
        }
        if isFirst && project.difficulty == .advanced {
            hints.append(
                "This is an advanced project, and your first here. That is fine; a beginner project is a gentle start too."
            )
        }
        return hints
    }
}
