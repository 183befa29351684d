import Cards
import DiscordModel
import Machine
import ProjectModel

/// The one atomic state of an interaction: at most one first response, and every deferral completed or
/// expired. No IO: the dispatcher performs the effects, one at a time, and tells how each went.
package struct InteractionProgress: StateMachine, Equatable {
    let manner: Manner
    /// When the event came off the socket.
    let received: Instant
    /// What is said when the handler's answer cannot be.
    let fault: Card
    /// What is said when a modal was not ready in time.
    let tooSlow: Card
    var languages: Languages
    var state = State.new

    package init(
        _ manner: Manner, received: Instant, fault: Card, tooSlow: Card, languages: Languages = .english
    ) {
        self.manner = manner
        self.received = received
        self.fault = fault
        self.tooSlow = tooSlow
        self.languages = languages
    }

    /// How an interaction may be deferred, known before its handler runs.
    package enum Manner: Equatable, Sendable {
        /// A command, or a modal that belongs to no message: "thinking…", for the channel if shared.
        case message(isShared: Bool)
        /// A button, a select, or a modal opened from a message: acknowledged without anything to see.
        case press
        /// A command that opens a modal: cannot be deferred.
        case modal
        /// A button or select that opens a modal: neither can be deferred.
        case formPress
        /// An autocomplete: cannot be deferred either.
        case suggestions
    }

    package enum Input: Equatable, Sendable {
        case answered(Reply)
        /// The handler will never answer: it was cancelled.
        case failed
        /// The last effect reached Discord and was taken.
        case accepted
        /// Discord refused it, with its JSON error code.
        case refused(code: Int?)
        /// No answer came. What surely did not arrive may be said again.
        case lost(mayHaveArrived: Bool)
        case wake
    }

    package enum Effect: Equatable, Sendable {
        /// Write down that this interaction shows "thinking…", before it does: after a restart the original
        /// is edited. A deferred press shows nothing, so nothing of it needs to survive.
        case remember
        case callback(InteractionResponse)
        case editOriginal(MessagePayload)
        case deleteOriginal
        case followup(MessagePayload)
        /// Nothing more will come; what was remembered may be forgotten.
        case finished(Ending)
    }

    package enum Ending: Equatable, Sendable {
        case answered
        /// Too late for this token.
        case expired
        case refused(code: Int?)
        /// Said twice, and nobody knows whether it was heard.
        case unknown
    }

    enum State: Equatable {
        /// The handler runs. Can transition to: answering, deferring, finished.
        case new
        /// The answer is on its way, and perhaps more that is said beside it. Can transition to: answering (again, or the
        /// fault card), completing, finished.
        case answering(InteractionResponse, Attempt, then: [Effect])
        /// The deferral is on its way; the handler may finish before it. Can transition to: deferring
        /// (again), deferred, completing, finished.
        case deferring(ready: Reply?, Attempt)
        /// Discord shows that we are at it. Can transition to: completing, finished.
        case deferred
        /// The answer to a deferral is on its way, the step first in line. Can transition to: completing,
        /// finished.
        case completing([Effect], Attempt)
        case finished(Ending)
    }

    enum Attempt: Equatable {
        case first
        /// The same once more, because no answer came.
        case again
        /// The fault card, because Discord would not take the answer.
        case apology
    }

    /// Discord hears no first response after three seconds (Receiving and Responding › Responding to an
    /// Interaction).
    package static let firstResponse = Duration.seconds(3)

    /// Whether Discord waits no longer for the first response, by when it made the interaction's number. Its clock and ours
    /// may differ, so this is asked only of what was replayed, of which the time it was received says nothing.
    package static func isOver(_ interaction: InteractionID, at now: Moment) -> Bool {
        Moment(millisecondsSince1970: interaction.millisecondsSince1970).duration(to: now) > firstResponse
    }

    /// These leave room for the way there within the three seconds. What cannot be deferred gets a little more.
    static func patience(for manner: Manner) -> Duration {
        switch manner {
        case .message, .press: .milliseconds(1500)
        case .suggestions: .seconds(2)
        case .modal, .formPress: .milliseconds(2500)
        }
    }

    /// Discord forgets the token after 15 minutes; we stop a minute earlier.
    static let lifetime = Duration.seconds(14 * 60)

    /// The reader's own choice of language is known only once the handler has looked.
    package mutating func speak(_ languages: Languages) {
        self.languages = languages
    }

    package var deadline: Instant? {
        switch state {
        case .new: received + Self.patience(for: manner)
        case .answering, .deferring, .deferred, .completing: received + Self.lifetime
        case .finished: nil
        }
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        guard now < received + Self.lifetime else { return expire() }
        switch input {
        case .answered(let reply): return answer(reply)
        case .failed: return answer(.say(fault))
        case .accepted: return accept()
        case .refused(let code): return refuse(code)
        case .lost(let mayHaveArrived): return lose(mayHaveArrived: mayHaveArrived)
        case .wake: return now < received + Self.patience(for: manner) ? [] : deferOrGiveUp()
        }
    }
}
