import ProjectModel

/// What the plan must know beside a change and its project. It is read in the transaction of the change, and only as far
/// as the change asks for it, so that most changes cost no look-up.
package struct Circumstances: Equatable, Sendable {
    package var audience: Audience
    /// What #projects was told of the project lately.
    package var memory: LaneMemory
    /// When time should have brought it up; `nil` for what a person did.
    package var due: Moment?

    package init(audience: Audience = Audience(), memory: LaneMemory = LaneMemory(), due: Moment? = nil) {
        (self.audience, self.memory, self.due) = (audience, memory, due)
    }

    /// Something to look up.
    package enum Question: CaseIterable, Sendable {
        case followers, watchers, memory, due
    }
}

extension MirrorPlan {
    /// Whether a change cannot be planned without the answer.
    package static func asks(_ question: Circumstances.Question, for change: Change, of project: Project)
        -> Bool
    {
        switch question {
        case .followers: concernsFollowers(change)
        case .watchers: opensSeats(change)
        case .memory: lanes(change, project).contains(.projects)
        case .due: if case .nudged = change { true } else { false }
        }
    }

    private static func concernsFollowers(_ change: Change) -> Bool {
        switch change {
        case .moved(let move): move.isAnnounced || move.rule != 26
        case .team: opensSeats(change)
        case .work(.milestoneDone(_, let isCelebrated)): isCelebrated
        case .work(.announced(let announcement)): announcement.isForFollowers
        case .twist(.announced): true
        case .registered, .relisted, .submitted, .proposal, .work, .twist, .credit, .nudged: false
        }
    }

    private static func opensSeats(_ change: Change) -> Bool {
        switch change {
        case .moved(let move): move.to == .recruiting && (move.isAnnounced || move.rule != 26)
        case .team(.seatsOpened), .team(.seatCalledUrgent): true
        case .registered, .relisted, .submitted, .proposal, .team, .work, .twist, .credit, .nudged: false
        }
    }
}
