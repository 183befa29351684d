import ProjectModel

/// An application as the lead and stewards read it (COMMANDS C5): what the applicant said and what is known, facts only
/// and no scores.
package enum JoinRequestCard {
    /// - Parameters:
    ///   - elsewhere: how many other projects the applicant is aboard of.
    ///   - said: what has just happened, as the card's first line.
    ///   - actions: what the lead can answer.
    ///   - next: the button to the next one that waits.
    package static func card(
        _ request: JoinRequest, of project: Project, elsewhere: Int, said: Phrase? = nil,
        actions: [Card.Button] = [], next: Card.Button? = nil
    ) -> Card {
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks += [
            .text(head(request, project)), .text(status(request, project)), .separator,
            .text(words(request)), .text(facts(request, project, elsewhere: elsewhere)),
        ]
        if !request.exchanges.isEmpty { blocks += [.separator, .text(exchanges(request))] }
        if !actions.isEmpty { blocks += [.separator, .row(Array(actions.prefix(4)))] }
        if let next { blocks.append(.row([next])) }
        blocks.append(.text("-# \(project.id) · application \(request.id)"))
        return Card(accent: accent(request.status), blocks)
    }

    /// What is said when no application waits.
    package static func none(of project: Project, actions: [Card.Button]) -> Card {
        let decided = project.requests.count { !$0.status.isOpen }
        let sentence: Phrase =
            decided == 0
            ? "Nobody has applied to \(project.title) yet. A new application appears here and on your desk."
            : "No application waits for you in \(project.title). \(answered(decided))"
        let row: [Card.Block] = actions.isEmpty ? [] : [.row(Array(actions.prefix(4)))]
        return Card(accent: .grey, [.text(sentence)] + row)
    }

    private static func answered(_ count: Int) -> Phrase {
        .counted(count, one: "One is answered.", other: "\(count) are answered.")
    }

    private static func head(_ request: JoinRequest, _ project: Project) -> Phrase {
        let facts: [Phrase] = [
            role(request, project), request.hours.word, "sent \(Stamp.relative(request.at))",
        ]
        return "## \(request.member) applies to \(project.title)\n-# \(facts.joined(separator: " · "))"
    }

    private static func role(_ request: JoinRequest, _ project: Project) -> Phrase {
        guard let wanted = request.role else { return "not sure of the role, asks for help to choose" }
        let role = Words.inert(wanted, upTo: 40)
        let seat = project.seats.first { $0.role.folded == wanted.folded }
        let left = project.hasOpenSeats ? seat.map { $0.count - project.taken($0) } ?? 0 : 0
        guard left > 0 else { return "\(role) (no seat left)" }
        return .counted(left, one: "\(role) (1 seat left)", other: "\(role) (\(left) seats left)")
    }

    private static func status(_ request: JoinRequest, _ project: Project) -> Phrase {
        switch request.status {
        case .waiting:
            let talk: Phrase = request.talk.map { "A talk was offered \(Stamp.relative($0)). " } ?? .empty
            return "\(talk)**Answer expected \(Stamp.relative(request.answerExpected)).**"
        case .asked(let question):
            return
                "**Waiting for the applicant**, who was asked: \(Words.inert(question.words, upTo: 600))"
        case .welcomed(let at): return "**Welcomed** \(Stamp.relative(at))."
        case .declined(let feedback, let at):
            return "**Not this time**, \(Stamp.relative(at)): \(Words.inert(feedback.words, upTo: 1_000))"
        case .withdrawn(let at): return "**Withdrawn** \(Stamp.relative(at)), without a reason asked."
        }
    }

    private static func words(_ request: JoinRequest) -> Phrase {
        let words = Words.inert(request.words.words, upTo: 1_100)
        return words.isEmpty ? "Their words are gone, as they wished." : "> \(words)"
    }

    private static func facts(_ request: JoinRequest, _ project: Project, elsewhere: Int) -> Phrase {
        var lines: [Phrase] = []
        if !request.skills.isEmpty {
            let skills = request.skills.map { Phrase(Words.inert($0.rawValue, upTo: 60)) }
            lines.append("**Brings or learns:** \(skills.joined(separator: ", "))")
        }
        let gitHub: Phrase = request.gitHubName.map { "\(Words.inert($0, upTo: 39))" } ?? "not given yet"
        lines.append("**GitHub:** \(gitHub)")
        lines.append(
            elsewhere == 0
                ? "In no other project yet."
                : .counted(
                    elsewhere, one: "In one other project.", other: "In \(elsewhere) other projects."))
        return (lines + history(request, project)).joined(separator: "\n")
    }

    /// What was between them before, as facts.
    private static func history(_ request: JoinRequest, _ project: Project) -> [Phrase] {
        var lines: [Phrase] = []
        if let before = project.alumni.first(where: { $0.member == request.member }) {
            lines.append("Was aboard before, as \(Words.inert(before.role, upTo: 40)).")
        }
        let earlier = project.requests.count { $0.member == request.member && $0.id < request.id }
        if earlier > 0 {
            lines.append(
                .counted(
                    earlier, one: "Applied here once before.", other: "Applied here \(earlier) times before.")
            )
        }
        return lines
    }

    private static func exchanges(_ request: JoinRequest) -> Phrase {
        request.exchanges.suffix(3).map { exchange -> Phrase in
            let question = Words.inert(exchange.question.words, upTo: 300)
            return "**Asked:** \(question)\n**Answered:** \(Words.inert(exchange.answer.words, upTo: 600))"
        }.joined(separator: "\n")
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
