/// What came of naming another channel for a lane, or none.
package enum LaneMove: Equatable, Sendable {
    case made
    /// Its channel was not the one that was meant any more: somebody else was first.
    case settled
    /// Something else is told in that channel.
    case taken
}
