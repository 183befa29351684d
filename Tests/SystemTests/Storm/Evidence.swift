import Cards
import ProjectModel
import Storage

/// What a mirror is judged by when everything has come to rest: what was to be told, and what can be read.
struct Evidence {
    /// Every row of the outbox, done or not.
    var plan: [QueuedPost] = []
    /// Every channel, thread and conversation in which a lane is told.
    var places: [Place] = []
    /// Channels that somebody deleted, with what stood in them.
    var gone: [Place] = []
    var cards: [Card] = []
    /// Words that nobody may have read yet.
    var secrets: [String] = []
    /// What each process of the bot asked of Discord, in the order in which it can have known the answers.
    var processes: [[JSON]] = []
    /// Messages that were found instead of sent again.
    var adopted = 0
    /// Whatever left the process, by what it is called.
    var papers: [(name: String, text: String)] = []

    struct Place {
        /// `nil` where it is not known any more.
        var lane: Lane?
        var name: String
        /// Oldest first.
        var messages: [Message]
    }

    struct Message {
        var id: UInt64
        var text: String
    }

    /// The card that an item must have.
    struct Card {
        var project: Project.ID
        var lane: Lane
        /// Where the mirror believes it to be; `nil` when it has none.
        var message: UInt64?
        /// Deleted twice in a day, so it is left alone.
        var isHidden = false
        /// The least revision it must show: that of the last change that changes it.
        var wanted: Int
    }
}
