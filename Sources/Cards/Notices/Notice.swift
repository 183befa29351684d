import ProjectModel

/// Something to be told that no single change asks for. Each has a text form that says all of it: what it is stored
/// under, and by which nobody asks for the same one twice.
package enum Notice: Hashable, Sendable {
    /// The channel of a lane is no more: somebody says where it goes on (MIRROR §7).
    case channelGone(Lane, channel: UInt64)
    /// An item's card was taken away twice in a day: somebody says whether it comes back.
    case cardHidden(Project.ID, Lane)
    /// The bot may not do in a channel what a lane needs; which of it is not always known.
    case permissionMissing(Lane, channel: UInt64, [Right])
    /// The server holds no more channels or threads.
    case noRoom(Lane)
    /// The server's word filter would not have what somebody wrote (E24).
    case filtered(Lane, Project.ID, event: Int)
    /// Somebody has changed the tags of an item's post: they are no change of state, and name the one they mean, if any.
    case tagsChanged(Project.ID, Lane, to: Stage?)
    /// Somebody who has a seat in a project has left the server: whoever leads it decides what becomes of the seat.
    case memberLeft(Project.ID, MemberID)
    /// A week that ends on a Monday, summed up.
    case digest(Digest, day: Day)
}

/// The words it is stored by; never renamed once released.
private enum Word: String {
    case channelGone = "channel-gone"
    case cardHidden = "card-hidden"
    case permissionMissing = "permission-missing"
    case noRoom = "no-room"
    case filtered = "filtered"
    case tagsChanged = "tags-changed"
    case memberLeft = "member-left"
    case digest = "digest"
}

extension Notice: CustomStringConvertible {
    package var description: String {
        let (word, values): (Word, [String]) =
            switch self {
            case .channelGone(let lane, let channel): (.channelGone, ["\(lane)", "\(channel)"])
            case .cardHidden(let project, let lane): (.cardHidden, ["\(project.number)", "\(lane)"])
            case .permissionMissing(let lane, let channel, let rights):
                (
                    .permissionMissing,
                    ["\(lane)", "\(channel)", rights.map(\.rawValue).joined(separator: ",")]
                )
            case .noRoom(let lane): (.noRoom, ["\(lane)"])
            case .filtered(let lane, let project, let event):
                (.filtered, ["\(lane)", "\(project.number)", "\(event)"])
            case .tagsChanged(let project, let lane, let stage):
                (.tagsChanged, ["\(project.number)", "\(lane)", stage?.rawValue ?? ""])
            case .memberLeft(let project, let member):
                (.memberLeft, ["\(project.number)", "\(member)"])
            case .digest(let digest, let day): (.digest, [digest.rawValue, "\(day.number)"])
            }
        return ([word.rawValue] + values).joined(separator: " ")
    }

    /// Reads the text form; `nil` for what no version has written.
    package init?(_ text: some StringProtocol) {
        let words = String(text).split(separator: " " as Character, omittingEmptySubsequences: false)
            .map(String.init)
        guard let word = words.first.flatMap(Word.init(rawValue:)) else { return nil }
        let values = Array(words.dropFirst())
        guard let notice = Notice(word, values), notice.description == text else { return nil }
        self = notice
    }

    private init?(_ word: Word, _ values: [String]) {
        func lane(_ place: Int) -> Lane? { values.count > place ? Lane(values[place]) : nil }
        func number(_ place: Int) -> Int? {
            values.count > place ? Int(values[place]).flatMap { $0 < 0 ? nil : $0 } : nil
        }
        switch word {
        case .channelGone:
            guard let lane = lane(0), let channel = number(1) else { return nil }
            self = .channelGone(lane, channel: UInt64(channel))
        case .cardHidden:
            guard let project = number(0), let lane = lane(1) else { return nil }
            self = .cardHidden(Project.ID(project), lane)
        case .permissionMissing:
            guard let lane = lane(0), let channel = number(1), values.count > 2 else { return nil }
            let rights = values[2].split(separator: ",").compactMap { Right(rawValue: String($0)) }
            self = .permissionMissing(lane, channel: UInt64(channel), rights)
        case .noRoom:
            guard let lane = lane(0) else { return nil }
            self = .noRoom(lane)
        case .filtered:
            guard let lane = lane(0), let project = number(1), let event = number(2) else { return nil }
            self = .filtered(lane, Project.ID(project), event: event)
        case .tagsChanged:
            guard let project = number(0), let lane = lane(1), values.count > 2 else { return nil }
            self = .tagsChanged(Project.ID(project), lane, to: Stage(rawValue: values[2]))
        case .memberLeft:
            guard let project = number(0), let member = number(1) else { return nil }
            self = .memberLeft(Project.ID(project), MemberID(UInt64(member)))
        case .digest:
            guard let digest = values.first.flatMap(Digest.init(rawValue:)), let day = number(1) else {
                return nil
            }
            self = .digest(digest, day: Day(number: Int64(day)))
        }
    }

    /// The lane it is about: where the trouble is, or who is told of a week.
    package var about: Lane {
        switch self {
        case .channelGone(let lane, _), .cardHidden(_, let lane), .permissionMissing(let lane, _, _),
            .noRoom(let lane), .filtered(let lane, _, _), .tagsChanged(_, let lane, _):
            lane
        case .memberLeft(let project, _): .desk(project)
        case .digest(let digest, _): digest.lane
        }
    }

    /// Whether it is over as soon as something arrives where the trouble was.
    package var endsWithArrival: Bool {
        switch self {
        case .permissionMissing, .noRoom: true
        case .channelGone, .cardHidden, .filtered, .tagsChanged, .memberLeft, .digest: false
        }
    }

    /// Whether nothing is told in its lane as long as it is so.
    package var closesLane: Bool {
        switch self {
        case .channelGone, .permissionMissing, .noRoom: true
        case .cardHidden, .filtered, .tagsChanged, .memberLeft, .digest: false
        }
    }

    /// Whether another tells of the same trouble, perhaps knowing more of it.
    package func isAbout(_ other: Notice) -> Bool {
        if case (
            .permissionMissing(let lane, let channel, _), .permissionMissing(let otherLane, let other, _)
        ) =
            (self, other)
        {
            return lane == otherLane && channel == other
        }
        return self == other
    }

    /// The project it is about, if it is about one.
    package var project: Project.ID? {
        switch self {
        case .cardHidden(let id, _), .filtered(_, let id, _), .tagsChanged(let id, _, _),
            .memberLeft(let id, _):
            id
        case .channelGone, .permissionMissing, .noRoom, .digest: about.project
        }
    }

    /// As people quote it: `n7`.
    package static func mark(_ number: Int) -> String { "n\(number)" }

    /// The line by which the mirror finds its own: `-# P-014 · n7`.
    package static func reference(_ number: Int, of project: Project.ID? = nil) -> String {
        "-# \(project.map { "\($0) · " } ?? "")\(mark(number))"
    }

    /// Whether a line is that of a notice.
    package static func isReference(_ line: some StringProtocol, to number: Int) -> Bool {
        let mark = mark(number)
        return line == "-# \(mark)" || line.hasPrefix("-# P-") && line.hasSuffix(" · \(mark)")
    }
}
