import CCurl
import Glibc

/// What must be done once per process before either library is used.
enum ProcessSetup {
    /// A write to a connection the peer has closed answers an error; by default it would end the process
    /// (SIGPIPE).
    static let once: Void = {
        signal(SIGPIPE, SIG_IGN)
        let outcome = curl_global_init(Int(CURL_GLOBAL_DEFAULT))
        precondition(outcome == CURLE_OK, "libcurl could not be initialised (\(outcome.rawValue))")
    }()
}
