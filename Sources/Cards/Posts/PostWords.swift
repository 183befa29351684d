import ProjectModel

/// What a change says in a lane. Every first line reads alone, as a notification; long texts stay where they were
/// written (MIRROR §2, §3).
package struct PostWords: Sendable {
    let project: Project
    let lane: Lane

    package init(_ project: Project, _ lane: Lane) {
        self.project = project
        self.lane = lane
    }

    /// `nil` when there is nothing to say there any more: what it was about is no longer so.
    package func told(_ recorded: Recorded) -> Told? {
        let (by, at) = (recorded.by, recorded.at)
        switch recorded.change {
        case .registered, .relisted: return nil
        case .submitted: return submitted(by)
        case .moved(let move): return told(move, by)
        case .proposal(let change): return told(change, by)
        case .team(let change): return told(change, by)
        case .work(let change): return told(change, by)
        case .twist(let change): return told(change)
        case .credit(let change): return told(change, by)
        case .nudged(let nudge): return told(nudge, at: at)
        }
    }

    /// "**P-014 Fraud Detection Pipeline**": for lanes where several items are told of.
    var item: Phrase { "**\(project.id) \(project.title)**" }

    var isStewards: Bool { lane == .stewards }
    var isThread: Bool { lane == .thread(project.id) }
    var isPersonal: Bool { if case .member = lane { true } else { false } }

    /// Whether it is told to somebody who is part of the project, and not to one who only wanted to hear of it.
    var isToTeam: Bool {
        guard case .member(let member) = lane else { return false }
        return project.isAboard(member) || project.coLeads.contains(member)
    }

    /// Why somebody gets a direct message that nobody wrote to them.
    var why: Phrase? {
        isPersonal && !isToTeam
            ? "-# You follow it, would join it, or wait for a seat; `/me` turns this on or off." : nil
    }

    /// A text of somebody's, as one line.
    func quoted(_ text: String?, upTo limit: Int = 300) -> Phrase? {
        guard let text else { return nil }
        let words = Words.inert(text, upTo: limit)
        return words.isEmpty ? nil : "> \(words)"
    }

    /// What a thread is called (MIRROR §3); never its state, for that changes.
    /// - Parameter person: how the one it is about is called, so that a lead can tell such threads apart.
    package static func title(of project: Project, _ purpose: ThreadPurpose, person: String?) -> Phrase {
        let name = Inert(verbatim: Words.clipped(project.name, to: 70))
        return switch purpose {
        case .proposal, .card: "\(project.id) \(name)"
        case .impact: "\(project.id) What the twist changes"
        case .desk: "\(project.id) Desk"
        case .aside(_, .talk): "\(project.id) Talk first\(with(person))"
        case .aside(_, .onboarding): "\(project.id) First steps\(with(person))"
        }
    }

    private static func with(_ person: String?) -> Phrase {
        person.map { " · \(Inert(verbatim: Words.clipped($0, to: 40)))" } ?? .empty
    }
}
