/// The aggregate: one numbered thing from proposal to archive. It moves only by a recorded `Change`; `evolve`
/// is the only writer, so replaying a history gives the same project again.
@dynamicMemberLookup
package struct Project: Equatable, Sendable {
    package let id: ID
    /// What its catalogue entry says; `project.name` reads `project.listing.name`.
    package private(set) var listing: Listing
    /// Lies over the state while the project rests (D1).
    package private(set) var dormancy: Dormancy?
    /// How many changes made it what it is; people read it as its revision.
    package private(set) var version: Int
    package private(set) var updated: Moment
    /// What has happened since it was loaded.
    package private(set) var unsaved: [Recorded] = []

    /// Takes a project into the catalogue.
    package init(_ id: ID, registering listing: Listing, by actor: Actor, at now: Moment) {
        let registration = Recorded(.registered(listing), by: actor, at: now)
        self.init(id, listing: listing, version: 1, updated: now)
        unsaved = [registration]
    }

    /// A project as its history tells it; `nil` when the history does not begin with a registration.
    package init?(_ id: ID, replaying history: [Recorded]) {
        guard let first = history.first, case .registered(let listing) = first.change else { return nil }
        self.init(id, listing: listing, version: 1, updated: first.at)
        for recorded in history.dropFirst() { evolve(recorded) }
    }

    /// A project as it was stored.
    package init(_ id: ID, listing: Listing, dormancy: Dormancy? = nil, version: Int, updated: Moment) {
        self.id = id
        self.listing = listing
        self.dormancy = dormancy
        self.version = version
        self.updated = updated
    }

    package subscript<Value>(dynamicMember path: KeyPath<Listing, Value>) -> Value { listing[keyPath: path] }

    /// Corrects the catalogue's entry; the same entry again changes nothing.
    package mutating func relist(_ listing: Listing, by actor: Actor, at now: Moment) {
        guard listing != self.listing else { return }
        record(.relisted(listing), by: actor, at: now)
    }

    /// To be called when the unsaved changes have been stored.
    package mutating func saved() {
        unsaved = []
    }

    private mutating func record(_ change: Change, by actor: Actor, at now: Moment) {
        let recorded = Recorded(change, by: actor, at: now)
        unsaved.append(recorded)
        evolve(recorded)
    }

    private mutating func evolve(_ recorded: Recorded) {
        switch recorded.change {
        case .registered(let listing), .relisted(let listing): self.listing = listing
        }
        version += 1
        updated = recorded.at
    }

    /// A pause: the state below it is where the project resumes (D1).
    package struct Dormancy: Equatable, Codable, Sendable {
        package var since: Moment
        package var reason: String?

        package init(since: Moment, reason: String? = nil) {
            self.since = since
            self.reason = reason
        }
    }
}
