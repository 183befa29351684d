import Cards
import Interactions
import ProjectModel
import Storage

@testable import Commands

// What happens in Discord without the bot's doing.
extension Clicker {
    /// Now and then whoever looks after the channels is told of something, and what waits in a lane may not be told.
    mutating func mishap() async throws {
        guard chance(12), let id = projects.keys.sorted().randomElement(using: &random),
            let project = projects[id]
        else { return }
        let (store, community) = (bench.store, Bench.community.id)
        let notice = mishap(to: project, in: try await store.settings(of: community))
        guard let number = try await store.ask(notice, in: .stewards, community, at: bench.now) else {
            return
        }
        show(Noticeboard.guildhall.notice(notice, number, project, false), of: id)
        mishaps.append(notice)
        if mishaps.count > 4 { try await store.settle(mishaps.removeFirst(), in: community) }
        guard chance(50), let courier else { return }
        try await courier.hold(.project(id), for: .noPermission, at: bench.now)
    }

    private mutating func mishap(to project: Project, in settings: CommunitySettings) -> Notice {
        let own = Lane.project(project.id)
        if chance(25), let event = announcements[project.id] {
            return .filtered(own, project.id, event: event)
        }
        if chance(35), let channel = settings.channel(of: own) { return .channelGone(own, channel: channel) }
        if chance(50) {
            return .tagsChanged(project.id, own, to: project.stewardWays.randomElement(using: &random))
        }
        return .cardHidden(project.id, own)
    }
}
