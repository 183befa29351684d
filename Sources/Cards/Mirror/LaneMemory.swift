import ProjectModel

/// What #projects was told of a project lately: one project must not drown the others (MIRROR §2, §5).
package struct LaneMemory: Equatable, Sendable {
    private let told: [Change]

    /// How far back it reaches.
    package static let span = Duration.days(7)
    /// New messages of one project in that time; what must not wait is not counted.
    package static let most = 3

    /// - Parameter told: what the lane was told or will be; what is older than the span is left out.
    package init(_ told: [Recorded] = [], at now: Moment = Moment(millisecondsSince1970: 0)) {
        self.told = told.filter { now < $0.at.advanced(by: Self.span) }.map(\.change)
    }

    /// Whether the lane is told of a change now; otherwise it waits for the digest.
    func hasRoom(for change: Change) -> Bool {
        if change.mustNotWait { return true }
        if change.isUrgentCall, told.contains(where: \.isUrgentCall) { return false }
        return told.count { !$0.mustNotWait } < Self.most
    }
}

extension Change {
    /// A twist, a completion, a decision: told at once, however much was told before.
    fileprivate var mustNotWait: Bool {
        switch self {
        case .moved(let move): move.to == .complete || move.to == .approved || move.to == .rejected
        case .twist(.announced): true
        case .registered, .relisted, .submitted, .proposal, .team, .work, .twist, .credit, .nudged: false
        }
    }

    fileprivate var isUrgentCall: Bool {
        if case .team(.seatCalledUrgent) = self { true } else { false }
    }
}
