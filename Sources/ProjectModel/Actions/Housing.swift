// Where the project is told of: who may choose, and that it was done.
extension Project {
    /// Says where the project is told of.
    /// - Parameter isGone: the channel that was made for it is no more, so another may be asked for.
    package mutating func choose(
        channel choice: ChannelChoice, isGone: Bool = false, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try require(.setup, .recruiting, .active, .phase2, .complete, .maintained, .dormant)
        guard channelWish?.choice != choice || asksAgain(for: choice, isGone) else { throw .alreadySo }
        record(.work(.channelChosen(choice)), by: standing.actor, at: now)
        if choice == .existing { recordHome(by: standing.actor, at: now) }
    }

    private func asksAgain(for choice: ChannelChoice, _ isGone: Bool) -> Bool {
        switch choice {
        case .create, .post: isGone
        // It is another one, or the same once more: only the shell knows.
        case .existing: true
        case .later: asksForChannel(at: .none)
        }
    }

    /// The channel that somebody asked for is there.
    package mutating func settleIn(at now: Moment) throws(Refusal) {
        guard let wish = channelWish else { throw .alreadySo }
        guard !checklist.isDone(.setupChannel) else { throw .alreadySo }
        recordHome(by: wish.by, at: now)
    }

    private mutating func recordHome(by actor: Actor, at now: Moment) {
        guard !checklist.isDone(.setupChannel) else { return }
        record(.work(.ticked(.setupChannel)), by: actor, at: now)
    }
}
