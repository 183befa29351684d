import Cards
import ProjectModel
import Storage

/// Who asks, where and when, and what may be looked up to answer. It is all a command knows of Discord.
package struct Call: Sendable {
    /// The interaction's id: the cause of whatever changes because of it, unique for ever.
    package let cause: UInt64
    package let member: Caller
    package let community: Community.ID
    /// The channel or thread it was asked in.
    package let channel: UInt64?
    /// The channel above a thread.
    package let parent: UInt64?
    package let languages: Languages
    package let now: Moment
    /// What the community has decided about itself.
    package let settings: CommunitySettings
    /// The stewards, as far as decisions go.
    package let council: Council
    /// What the member is here at this moment, from the roster and their roles. Managing the server makes nobody a
    /// steward.
    package let standing: Standing
    /// What the member has told about themselves.
    package let profile: Member
    /// All commands there are, in the catalogue's order.
    package let commands: [CommandEntry]
    let around: Surroundings

    var store: Store { around.store }

    /// The member who asks, as Discord vouches for them at this moment.
    package struct Caller: Equatable, Sendable {
        package let id: MemberID
        package let name: String
        package let roles: Set<UInt64>
        /// Holds Manage Server (or Administrator).
        package let managesServer: Bool

        package init(id: MemberID, name: String, roles: Set<UInt64> = [], managesServer: Bool = false) {
            self.id = id
            self.name = name
            self.roles = roles
            self.managesServer = managesServer
        }
    }
}

/// A command as `/help` lists it.
package struct CommandEntry: Equatable, Sendable {
    package let name: String
    package let summary: Phrase
    package var options: [Option] = []
    /// Of a group.
    package var commands: [CommandEntry] = []

    package struct Option: Equatable, Sendable {
        package let name: String
        package let summary: Phrase
        package let isRequired: Bool
    }
}
