import Cards
import DiscordClient
import DiscordModel
import Machine
import ProjectModel
import Storage

/// What the bot may do, reckoned before anything is tried: a call that must fail is no call (MIRROR §7).
extension Round {
    /// Something that decides about rights has changed, or nobody knows.
    func rightsChanged() { knownRights = nil }

    /// Looks at every lane's channel once after each change: what must fail is held, what may go on goes on.
    func checkRights() async throws {
        guard !isEnding, try await currentRights() != nil, !areRightsChecked else { return }
        areRightsChecked = true
        let held = try await outbox.heldLanes()
        for lane in Lane.places + settings.projectChannels.keys.map({ Lane.project($0) }) {
            guard let channel = settings.channel(of: lane) else { continue }
            // A channel that is not there is another trouble.
            guard let missing = try await missing(for: lane, in: channel) else { continue }
            if !missing.isEmpty {
                try await outbox.hold(lane, for: .noPermission, at: now)
                try await ask(.permissionMissing(lane, channel: channel, missing))
            } else {
                if held[lane]?.contains(.noPermission) == true { try await outbox.release(lane) }
                let here = Notice.permissionMissing(lane, channel: channel, [])
                for notice in asked where notice.isAbout(here) { try await settle(notice) }
            }
        }
    }

    /// What a lane needs in a channel and has not; `nil` while that is not known.
    func missing(for lane: Lane, in channel: UInt64) async throws -> [Right]? {
        guard let known = try await currentRights(), let place = known.channels[channel] else { return nil }
        let allowed = known.rights.permissions(under: place.overwrites)
        return Right.needed(in: lane).filter { !allowed.contains($0.permission) }
    }

    /// Whether a message there must fail.
    func isForbidden(_ lane: Lane, in channel: UInt64) async throws -> Bool {
        try await missing(for: lane, in: channel)?.isEmpty == false
    }

    /// Asked for once after each change, and once in a while, for an event may have been missed.
    private func currentRights() async throws -> KnownRights? {
        let now = surroundings.clock.now
        if let knownRights, now - knownRights.at < Self.rightsKept { return knownRights }
        if let lastAsked = rightsAsked, now - lastAsked < Self.rightsPause { return nil }
        rightsAsked = now
        guard let user = try await user(),
            case .made(let rights) = try await letterbox.rights(of: user, in: outbox.community.number),
            case .made(let channels) = try await letterbox.channels(of: outbox.community.number)
        else { return nil }
        let known = KnownRights(
            rights: rights,
            channels: Dictionary(channels.map { ($0.id.rawValue, $0) }) { first, _ in first }, at: now)
        knownRights = known
        areRightsChecked = false
        return known
    }

    private static let rightsKept = Duration.seconds(3_000)
    /// A burst of changes is asked about once.
    private static let rightsPause = Duration.seconds(2)
}

/// The bot's rights and the channels they hold in, as they were at a moment.
struct KnownRights: Sendable {
    var rights: Rights
    var channels: [UInt64: Channel]
    var at: Instant
}

extension Right {
    fileprivate var permission: Permissions {
        switch self {
        case .viewChannel: .viewChannel
        case .sendMessages: .sendMessages
        case .createPublicThreads: .createPublicThreads
        case .createPrivateThreads: .createPrivateThreads
        case .sendInThreads: .sendMessagesInThreads
        }
    }
}
