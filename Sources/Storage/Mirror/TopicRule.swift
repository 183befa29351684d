/// Whether a channel's topic is written (MIRROR §5, §7). Discord changes one twice in ten minutes and says so nowhere; what
/// somebody else has written is theirs.
package enum TopicRule: Equatable, Sendable {
    case write
    /// It says so already.
    case isSo
    /// Somebody has written their own: it is left alone.
    case isSomebodys

    /// Between two topics of one channel.
    package static let pause = Duration.seconds(600)

    /// - Parameter written: what we wrote, or began to write.
    package init(current: String?, wanted: String, written: [String]) {
        if current == wanted {
            self = .isSo
        } else if let current, !current.isEmpty, !written.contains(current) {
            self = .isSomebodys
        } else {
            self = .write
        }
    }

    /// How long a topic is still left alone.
    package static func rest(since written: Duration?) -> Duration {
        written.map { max(.zero, pause - max(.zero, $0)) } ?? .zero
    }
}
