import ProjectModel

/// What channels should show, against what they do (MIRROR §11).
package struct SyncReport: Equatable, Sendable {
    /// Cards that are not up to date, and why.
    package var cards: [Board]
    /// What is held, by lane and reason.
    package var held: [Held]
    /// Messages on their way.
    package var waiting: Int
    /// Projects that have no channel, and nobody has said that they need none.
    package var unplaced: [Place]

    package init(cards: [Board] = [], held: [Held] = [], waiting: Int = 0, unplaced: [Place] = []) {
        (self.cards, self.held, self.waiting, self.unplaced) = (cards, held, waiting, unplaced)
    }

    package struct Board: Equatable, Sendable {
        package var project: ProjectName
        package var lane: Lane
        /// The revision it shows; `nil` while there is none.
        package var shown: Int?
        package var wanted: Int
        /// Since when Discord allows no more edits of it for a while.
        package var limitedSince: Moment?

        package init(
            _ project: ProjectName, in lane: Lane, shown: Int?, wanted: Int, limitedSince: Moment? = nil
        ) {
            (self.project, self.lane) = (project, lane)
            (self.shown, self.wanted, self.limitedSince) = (shown, wanted, limitedSince)
        }
    }

    package struct Held: Equatable, Sendable {
        package var lane: Lane
        package var project: ProjectName?
        package var reason: Reason
        package var events: [Int]
        package var cards: Int
        package var notices: [Int]
        package var since: Moment
        package var nextTry: Moment?

        package init(
            _ lane: Lane, _ project: ProjectName?, _ reason: Reason, events: [Int], cards: Int,
            notices: [Int],
            since: Moment, nextTry: Moment?
        ) {
            (self.lane, self.project, self.reason) = (lane, project, reason)
            (self.events, self.cards, self.notices) = (events, cards, notices)
            (self.since, self.nextTry) = (since, nextTry)
        }
    }

    /// Why something is held.
    package struct Reason: Equatable, Sendable {
        /// As the outbox names it.
        package var name: String
        package var kind: Kind

        package enum Kind: Equatable, Sendable {
            case unplaced, channelGone, permissionMissing, threadLocked, noRoom, messagesClosed, filtered
            /// A person hears once an hour.
            case withinTheHour
            /// A card that was deleted twice.
            case hidden
            /// Nothing is told there any more.
            case stopped
            /// Discord's code.
            case refused(Int)
        }

        package init(name: String, _ kind: Kind) {
            (self.name, self.kind) = (name, kind)
        }

        var words: Phrase {
            switch kind {
            case .unplaced: "no channel is named"
            case .channelGone: "the channel was deleted"
            case .permissionMissing: "a permission is missing"
            case .threadLocked: "the thread is locked"
            case .noRoom: "the server has no room for more"
            case .messagesClosed: "direct messages are closed"
            case .filtered: "the word filter stopped it"
            case .withinTheHour: "people hear once an hour"
            case .hidden: "the card was deleted twice"
            case .stopped: "nothing is told there any more"
            case .refused(let code): "Discord refused it with the code \(code)"
            }
        }
    }

    package struct Place: Equatable, Sendable {
        package var lane: Lane
        package var project: ProjectName?

        package init(_ lane: Lane, _ project: ProjectName? = nil) {
            (self.lane, self.project) = (lane, project)
        }
    }

    var toPost: Int { cards.count { $0.shown == nil } }
    var toEdit: Int { cards.count { $0.shown != nil } }
    package var isClear: Bool { cards.isEmpty && held.isEmpty && waiting == 0 && unplaced.isEmpty }
}
