import CWebSockets
import Logging

/// libwebsockets' own words, which go to standard error unless somebody takes them. There is one log per
/// process.
enum SocketLog {
    static func attach() {
        lws_set_log_level(LLL_ERR | LLL_WARN) { level, line in
            guard let line else { return }
            let words = String(cString: line).split(whereSeparator: \.isNewline).joined(separator: " ")
            // Made anew each time, so that it follows the program's logging once that is set up.
            let logger = Logger(label: "libwebsockets")
            logger.log(level: level == LLL_ERR ? .warning : .debug, "\(words)")
        }
    }

}
