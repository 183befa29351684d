/// Everything that can have happened to a project. A project moves only through one of these, so its history
/// replays to what it is.
package enum Change: Equatable, Codable, Sendable {
    /// It was taken into the catalogue, from a document or a seed.
    case registered(Listing)
    /// The catalogue's entry was corrected from a document.
    case relisted(Listing)
}

/// A change with who made it and when.
package struct Recorded: Equatable, Codable, Sendable {
    package var change: Change
    package var by: Actor
    package var at: Moment

    package init(_ change: Change, by: Actor, at: Moment) {
        self.change = change
        self.by = by
        self.at = at
    }
}

/// Who makes a change.
package enum Actor: Equatable, Codable, Sendable {
    case member(MemberID)
    /// Someone at the machine, with the command line.
    case commandLine
}
