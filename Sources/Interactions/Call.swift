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
    /// The reader's language, as Discord names it: `en-US`.
    package let locale: String
    package let now: Moment
    /// All commands there are, in the catalogue's order.
    package let commands: [CommandEntry]
    let store: Store

    package init(
        cause: UInt64, member: Caller, community: Community.ID, channel: UInt64?, locale: String, now: Moment,
        commands: [CommandEntry], store: Store
    ) {
        self.cause = cause
        self.member = member
        self.community = community
        self.channel = channel
        self.locale = locale
        self.now = now
        self.commands = commands
        self.store = store
    }

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
    package let options: [Option]

    package struct Option: Equatable, Sendable {
        package let name: String
        package let summary: String
        package let isRequired: Bool
    }
}
