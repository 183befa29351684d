import DiscordModel
import DiscordREST
import Transport

/// Why a REST call did not do what was asked: Discord, or the way to it, misbehaved (ARCHITECTURE §8). A rule
/// of the community that forbids something is a `Refusal`, and a mistake of ours is a fault; neither is ever
/// a `Remote`.
package enum Remote: Error, Equatable, Sendable, CustomStringConvertible {
    /// Discord answered and said no, with its own code and words.
    case refused(status: Int, error: DiscordError?)
    /// The token is not accepted: nothing more is sent with it.
    case unauthorized
    /// It would have to wait longer than it may.
    case rateLimited(wait: Duration)
    /// No answer came. When `mayHaveArrived`, Discord may have done it all the same.
    case unanswered(reason: String, mayHaveArrived: Bool)
    /// An answer came that is not what Discord documents, an HTML page of a proxy for example.
    case unreadable(status: Int, reason: String)
    /// The process is ending.
    case closing

    package var description: String {
        switch self {
        case .refused(let status, let error):
            "Discord answered \(status)" + (error.map { " (\($0.code): \($0.message))" } ?? "")
        case .unauthorized: "Discord does not accept the token (401)"
        case .rateLimited(let wait): "rate limited for \(wait.components.seconds) s"
        case .unanswered(let reason, _): "no answer: \(reason)"
        case .unreadable(let status, let reason): "an answer (\(status)) that is not Discord's: \(reason)"
        case .closing: "the program is ending"
        }
    }
}
