import Foundation

/// One child process. Its standard input is a pipe that only we hold: when we are gone, however, it ends, and
/// the child with it. Nobody else can promise that: a parent that is killed by -9 tells no one.
final class RunningProcess: Sendable {
    private let identifier: pid_t
    private let lifeline: Pipe
    /// The exit code; a signal's number, negative, when one ended it.
    let ending: Task<Int32, Never>

    init(
        _ executable: String, _ arguments: [String], _ environment: [String: String], output: BotOutput,
    ) throws {
        let process = Process()
        let pipe = Pipe()
        lifeline = pipe
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = pipe
        let said = output.pipe()
        process.standardOutput = said
        process.standardError = said
        let (stream, continuation) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            let code = process.terminationStatus
            continuation.yield(process.terminationReason == .exit ? code : -code)
            continuation.finish()
        }
        try Self.hearingSignals { try process.run() }
        identifier = process.processIdentifier
        ending = Task {
            for await code in stream { return code }
            return 0
        }
    }

    deinit {
        try? lifeline.fileHandleForWriting.close()
    }

    /// A child inherits the signals that its parent's thread does not hear, and the threads of a pool hear
    /// none: without this it would be deaf to SIGTERM.
    private static func hearingSignals(_ spawn: () throws -> Void) rethrows {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try spawn()
    }

    func signal(_ number: Int32) {
        kill(identifier, number)
    }
}
