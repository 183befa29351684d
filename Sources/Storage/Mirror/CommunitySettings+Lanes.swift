import Cards
import ProjectModel

/// Lanes that are channels of their own, and the channels they are told in.
extension CommunitySettings {
    /// The channel that a lane is told in, where it is a channel of its own.
    package func channel(of lane: Lane) -> UInt64? {
        guard !isStopped(lane) else { return nil }
        if let purpose = lane.purpose { return channels[purpose] }
        if case .project(let id) = lane { return projectChannels[id] }
        return nil
    }

    /// The channel that decides about a lane: its own, or the one its thread is in.
    package func parent(of lane: Lane) -> UInt64? {
        switch lane {
        case .proposals, .projects, .leads, .contributors, .stewards, .project: channel(of: lane)
        case .desk(let id), .aside(let id, _, _): channel(of: .project(id))
        // Of a proposal; the twist's is in the project's channel.
        case .thread(let id): channel(of: .project(id)) ?? channel(of: .proposals)
        case .member: nil
        }
    }

    /// The lanes that are told in a channel.
    package func lanes(in channel: UInt64) -> [Lane] {
        let places = Lane.places.filter { self.channel(of: $0) == channel }
        let projects = projectChannels.filter { $0.value == channel }.keys.map { Lane.project($0) }
        return places + projects.filter { !isStopped($0) }.sorted { "\($0)" < "\($1)" }
    }

    /// Names a lane's channel; `nil` stops it: somebody has decided that nothing is told there.
    package mutating func place(_ lane: Lane, in channel: UInt64?) {
        if let purpose = lane.purpose {
            channels[purpose] = channel ?? channels[purpose]
            if channel == nil { stoppedPurposes.insert(purpose) } else { stoppedPurposes.remove(purpose) }
        }
        if case .project(let id) = lane {
            projectChannels[id] = channel
            if channel == nil { stoppedProjects.insert(id) } else { stoppedProjects.remove(id) }
        }
    }

    /// Whether somebody has decided that nothing is told there.
    package func isStopped(_ lane: Lane) -> Bool {
        if let purpose = lane.purpose { return stoppedPurposes.contains(purpose) }
        if case .project(let id) = lane { return stoppedProjects.contains(id) }
        return false
    }
}

extension Lane {
    /// The lanes of which a community has one each.
    package static let places: [Lane] = [.proposals, .projects, .leads, .contributors, .stewards]

    fileprivate var purpose: CommunitySettings.Purpose? {
        switch self {
        case .proposals: .proposals
        case .projects: .projects
        case .leads: .leads
        case .contributors: .contributors
        case .stewards: .stewards
        case .project, .desk, .thread, .member, .aside: nil
        }
    }
}
