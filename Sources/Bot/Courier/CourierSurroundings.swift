import DiscordClient
import DiscordModel
import DiscordREST
import Interactions
import Logging
import Machine
import ProjectModel
import Storage

/// What a courier needs of the world around it.
struct CourierSurroundings: Sendable {
    var store: Store
    var caller: DiscordClient.Caller
    var clock: MonotonicClock
    var calendar: CalendarClock
    var noticeboard: Noticeboard
    var logger: Logger
    var holder: Holder = .own
}

/// How a call went that nobody needs the answer's body of, or all of it.
enum Attempt<Value: Sendable>: Sendable {
    case made(Value)
    /// Discord refused it for good, with its code.
    case refused(HoldReason, code: Int?)
    /// It surely was not done.
    case unsent(retryAfter: Duration?)
    /// Whether it was done is not known.
    case lost

    /// - Throws: nothing but the end of this process or of its token: then there is no going on.
    init(_ call: () async throws -> Value) async throws {
        do {
            self = .made(try await call())
        } catch Remote.refused(let status, let error) {
            if status >= 500 || status == 408 {
                self = .lost
            } else if error?.complaints.contains(where: { $0.code == "CHANNEL_PARENT_MAX_CHANNELS" }) == true
            {
                self = .refused(.noRoom, code: error?.code)
            } else if let reason = HoldReason(status: status, code: error?.code) {
                self = .refused(reason, code: error?.code)
            } else {
                self = .unsent(retryAfter: nil)
            }
        } catch Remote.rateLimited(let wait) {
            self = .unsent(retryAfter: wait)
        } catch Remote.unanswered(_, let mayHaveArrived) {
            self = mayHaveArrived ? .lost : .unsent(retryAfter: nil)
        } catch Remote.unreadable {
            // It was answered with success, in words that are not Discord's.
            self = .lost
        }
    }
}
