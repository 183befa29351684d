import Cards
import DiscordModel
import Logging
import ProjectModel
import Storage

/// What a courier does about places that break: it holds what was to be told there, and asks somebody (MIRROR §7).
extension Round {
    /// A channel was deleted: what is told there waits, and whoever looks after the channels is asked where it goes on.
    func heard(channelDeleted channel: UInt64) async throws {
        for lane in settings.lanes(in: channel) {
            try await outbox.hold(lane, for: .channelGone, at: now)
            try await ask(.channelGone(lane, channel: channel))
        }
        try await sweep()
    }

    /// A lane was held: somebody is asked where that can be mended by asking.
    /// - Parameter channel: where it was tried; `nil` where it was not even tried.
    func held(_ lane: Lane, for reason: HoldReason, in channel: UInt64?) async throws {
        switch reason {
        case .channelGone:
            guard let channel else { return }
            let current = try await surroundings.store.settings(of: outbox.community)
            // A thread or a direct channel is made anew by whoever told there.
            guard current.channel(of: lane) != nil else { return }
            if current.channel(of: lane) == channel {
                return try await ask(.channelGone(lane, channel: channel))
            }
            // It goes on elsewhere by now.
            try await follow(current)
            try await recheck(afterChangeFrom: current)
            try await sweep()
        case .noPermission:
            guard let channel = settings.parent(of: lane) else { return }
            var rights = try await missing(for: lane, in: channel) ?? []
            if rights.isEmpty {
                // Discord knows better than what was seen last.
                rightsChanged()
                rights = try await missing(for: lane, in: channel) ?? []
            }
            try await ask(.permissionMissing(lane, channel: channel, rights))
        case .noRoom: try await ask(.noRoom(lane))
        case .notSetUp, .threadLocked, .messagesClosed, .filtered, .refused, .hidden, .stopped,
            .withinTheHour:
            return
        }
    }

    /// Tells stewards, or whoever it concerns, once for as long as it is so.
    func ask(_ notice: Notice, in lane: Lane? = nil) async throws {
        let open = try await surroundings.store.openNotices(in: outbox.community).map(\.notice)
        asked = Set(open)
        guard !open.contains(where: { $0.isAbout(notice) }) else { return }
        let lane = if let lane { lane } else { try await keepersLane(without: notice, open) }
        guard let number = try await surroundings.store.ask(notice, in: lane, outbox.community, at: now)
        else {
            return
        }
        asked.insert(notice)
        surroundings.logger.notice(
            "courier.asked", metadata: ["notice": "n\(number)", "subject": "\(notice)", "lane": "\(lane)"])
        try await sweep()
    }

    /// The stewards' room; where there is none, or it is itself what broke, a direct message to the server's owner, who
    /// always may manage it.
    private func keepersLane(without notice: Notice, _ open: [Notice]) async throws -> Lane {
        let broken = [notice] + open
        if settings.channel(of: .stewards) != nil,
            !broken.contains(where: { $0.about == .stewards && $0.closesLane })
        {
            return .stewards
        }
        return try await owner().map { .member($0) } ?? .stewards
    }

    /// Something has arrived where there was trouble: it is over.
    func mended(_ lane: Lane) async throws {
        for notice in asked where notice.about == lane && notice.endsWithArrival {
            try await settle(notice)
        }
    }

    func settle(_ notice: Notice) async throws {
        try await surroundings.store.settle(notice, in: outbox.community)
        asked.remove(notice)
    }

    /// Frees what a thread was held for whose channel is there, or is another by now: that it was gone may have been found
    /// when it was so no more.
    func freeThreads() async throws {
        let held = try await outbox.heldLanes().filter { lane, reasons in
            reasons.contains(.channelGone) && settings.channel(of: lane) == nil
        }
        guard !held.isEmpty else { return }
        let layout = try await surroundings.store.layout(of: outbox.community)
        for lane in held.keys {
            guard let parent = settings.parent(of: lane), layout.kind(of: parent) != nil else { continue }
            try await outbox.release(lane)
        }
    }

    /// Frees what settings held that are mended by now: after they were changed, and at the start for what was changed while
    /// nobody served this community.
    func recheck(afterChangeFrom former: CommunitySettings?) async throws {
        asked = Set(try await surroundings.store.openNotices(in: outbox.community).map(\.notice))
        for (lane, reasons) in try await outbox.heldLanes() {
            let channel = settings.channel(of: lane)
            if let channel, !reasons.isDisjoint(with: [.channelGone, .notSetUp]) {
                // Unless it is still the channel that was deleted.
                guard !asked.contains(.channelGone(lane, channel: channel)) else { continue }
                try await outbox.regain(lane)
            }
            if former != nil || channel == nil && reasons.contains(.channelGone) {
                try await outbox.release(lane)
            }
        }
    }
}
