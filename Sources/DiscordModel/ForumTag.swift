/// What posts of a forum are marked with (Channel › Forum Tag Object). One without an id is new.
package struct ForumTag: Equatable, Sendable, Codable {
    package var id: TagID?
    /// At most 20 characters.
    package var name: String

    /// What a forum holds, and what a post bears.
    package static let most = 20
    package static let mostApplied = 5

    package init(_ name: String, id: TagID? = nil) {
        self.name = name
        self.id = id
    }
}
