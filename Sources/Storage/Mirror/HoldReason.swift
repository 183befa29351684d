/// Why something is not told for now, or never will be. Everything held says why; nothing is lost (MIRROR §7).
package enum HoldReason: Hashable, Sendable {
    /// Nobody has said where this goes.
    case notSetUp
    /// The channel or thread is no more (10003).
    case channelGone
    /// The bot may not write there (50001, 50013).
    case noPermission
    /// The thread is locked (160005), and the bot may not open it.
    case threadLocked
    /// A server holds no more channels or threads (30013, 160006).
    case noRoom
    /// The person takes no direct messages from here (50007).
    case messagesClosed
    /// The server's own word filter would not have it (200000, 200001).
    case filtered
    /// Discord refused it for another reason, by its code; trying again would not help.
    case refused(Int)
    /// Its card was taken away twice in a day, so it is left alone.
    case hidden
    /// Somebody has decided that nothing is told there any more.
    case stopped
    /// The person was told something within the hour, and nobody waits for this.
    case withinTheHour

    /// What Discord's answer means for good; `nil` for what may pass by itself.
    package init?(status: Int, code: Int?) {
        switch (status, code) {
        case (_, 10003?): self = .channelGone
        case (_, 50001?), (_, 50013?): self = .noPermission
        case (_, 50007?): self = .messagesClosed
        case (_, 160005?): self = .threadLocked
        case (_, 30013?), (_, 160006?), (_, 30016?): self = .noRoom
        case (_, 200000?), (_, 200001?): self = .filtered
        case (403, _): self = .noPermission
        case (400..<500, let code) where status != 401 && status != 408 && status != 429:
            self = .refused(code ?? status)
        default: return nil
        }
    }

    /// Whether it holds everything that goes the same way, and not this one message alone.
    package var holdsLane: Bool {
        switch self {
        case .notSetUp, .channelGone, .noPermission, .threadLocked, .noRoom, .messagesClosed, .stopped: true
        case .filtered, .refused, .hidden, .withinTheHour: false
        }
    }

    /// After how long it is tried again by itself; `nil` where only somebody's act changes anything.
    package var patience: Duration? {
        switch self {
        case .noPermission, .threadLocked, .noRoom: .seconds(3_600)
        case .messagesClosed: .seconds(86_400)
        case .notSetUp, .channelGone, .filtered, .refused, .hidden, .stopped, .withinTheHour: nil
        }
    }
}

/// As it is stored, and told to operators. It is not `RawRepresentable`: that would compare by the names, which are
/// found by comparing.
extension HoldReason {
    private static let names: [(HoldReason, String)] = [
        (.notSetUp, "not set up"), (.channelGone, "channel deleted"), (.noPermission, "permission missing"),
        (.threadLocked, "thread locked"), (.noRoom, "no room for more"),
        (.messagesClosed, "direct messages closed"),
        (.filtered, "blocked by AutoMod"), (.hidden, "card hidden"), (.stopped, "mirroring stopped"),
        (.withinTheHour, "one message an hour"),
    ]
    private static let refusal = "refused "

    package init?(name: String) {
        if let known = Self.names.first(where: { $0.1 == name }) {
            self = known.0
        } else if name.hasPrefix(Self.refusal), let code = Int(name.dropFirst(Self.refusal.count)) {
            self = .refused(code)
        } else {
            return nil
        }
    }

    package var name: String {
        if case .refused(let code) = self { return "\(Self.refusal)\(code)" }
        return Self.names.first { $0.0 == self }?.1 ?? ""
    }
}
