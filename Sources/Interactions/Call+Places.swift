import ProjectModel
import Storage

/// Where things are.
extension Call {
    /// The project whose channel, or a thread of whose channel, this is: what is meant when nobody says which
    /// (COMMANDS §1).
    package var projectHere: Project.ID? {
        channel.flatMap(settings.project(of:)) ?? parent.flatMap(settings.project(of:))
    }

    /// Where a project is told of, as far as that has come.
    package func home(of project: Project) async throws -> ProjectHome {
        // As it is now: this call may have chosen it a moment ago.
        let settings = try await store.settings(of: community)
        if let channel = settings.projectChannels[project.id] { return .channel(channel) }
        return switch try await store.making(of: project, in: community) {
        case .queued, .inFlight: .beingMade
        case .parked(.noRoom): .notMade(.noRoom)
        case .parked(.noPermission): .notMade(.noPermission)
        case .parked: .notMade(.refused)
        case .done, .dropped, .gathered, nil: .none
        }
    }

    /// A channel that may be meant for a project, by its name; nobody’s yet.
    package func namesake(of project: Project) async throws -> NamedChannel? {
        let taken = Set(settings.projectChannels.values).union(settings.channels.values)
        return try await store.layout(of: community).namesake(of: project, besides: taken).map {
            NamedChannel(id: $0.id, name: $0.name)
        }
    }

    /// From now on a project is told of in this channel, unless it is told of elsewhere by now.
    /// - Returns: where it is told of.
    package func house(_ project: Project.ID, in channel: UInt64) async throws -> UInt64 {
        let settings = try await store.change(settingsOf: community) {
            $0.projectChannels[project] = $0.projectChannels[project] ?? channel
        }
        return settings.projectChannels[project] ?? channel
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
