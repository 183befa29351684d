import ProjectModel

/// Where things are.
extension Call {
    /// The project whose channel, or a thread of whose channel, this is: what is meant when nobody says which
    /// (COMMANDS §1).
    package var projectHere: Project.ID? {
        channel.flatMap(settings.project(of:)) ?? parent.flatMap(settings.project(of:))
    }

    /// An address that opens a channel, or a message in it.
    package func link(toChannel channel: UInt64, message: UInt64? = nil) -> String {
        "https://discord.com/channels/\(community)/\(channel)" + (message.map { "/\($0)" } ?? "")
    }

    /// - Throws: `Refusal.notSetUp` where nobody has said which channel is for what (E21).
    package func requireMap() throws(Refusal) {
        guard settings.isMapped else { throw .notSetUp(canSetUp: member.managesServer) }
    }
}
