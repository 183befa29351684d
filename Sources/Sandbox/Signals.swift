import Foundation

/// Ctrl-C and `kill`, as values: the sandbox ends the bot first, then itself.
enum Signals {
    /// Waits for the first of them, or until the waiting is given up.
    static func first() async {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        let sources = [SIGINT, SIGTERM].map { number in
            // Not SIG_IGN: the bot would inherit that and be deaf to it.
            signal(number) { _ in }
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
        for await _ in stream { break }
        for source in sources { source.cancel() }
    }
}
