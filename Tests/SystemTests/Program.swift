import Foundation
import Support
import Synchronization

/// The built program, started as a person would start it: its own process, its output as lines. It is killed when nobody
/// holds it any more.
final class Program: Sendable {
    static let root = Checkout.root

    typealias Ended = Child.Ended
    typealias Failure = Child.Failure

    private let child: Child
    private let hasEnded = Mutex(false)

    /// Starts the program.
    /// - Parameter environment: the whole environment but `PATH`, so that nothing of the machine leaks into a test.
    init(_ arguments: [String], environment: [String: String] = [:], in folder: URL = Program.root) throws {
        var environment = environment
        environment["PATH"] = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        environment["SWIFT_BACKTRACE"] = "enable=no"
        let program = Checkout.built("guildhall").path
        child = try Child(
            ["/usr/bin/env", "--chdir=\(folder.path)", program] + arguments, environment: environment)
        child.endInput()
    }

    deinit {
        if !hasEnded.withLock(\.self) { child.kill() }
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: String..., environment: [String: String] = [:], in folder: URL = Program.root
    ) async throws -> Ended {
        try await Program(arguments, environment: environment, in: folder).ended()
    }

    /// Waits for a line on standard output that contains `words`.
    func line(containing words: String) async throws -> String { try await child.line(containing: words) }

    func terminate() { child.terminate() }

    func ended() async throws -> Ended {
        let ended = try await child.ended()
        hasEnded.withLock { $0 = true }
        return ended
    }
}
