import Foundation
import Glibc
import Synchronization

/// A process of the tests' own, with its lines as they come, and lines that it is told. It hears that nothing more comes
/// when nobody holds it any more.
///
/// It is spawned and waited for by plain system calls over sockets that no other child inherits: while another test
/// starts a process in the same moment, the end of this one is still heard.
package final class Child: Sendable {
    private let identifier: pid_t
    private let input: Int32
    private let output: Gathering
    private let complaints: Gathering
    private let exit: AsyncStream<Int32>

    package struct Failure: Error, CustomStringConvertible {
        package var description: String

        package init(_ description: String) {
            self.description = description
        }
    }

    package struct Ended: Sendable {
        /// The exit code, or the negative number of the signal.
        package var code: Int32
        package var output: String
        package var errors: String
    }

    /// - Parameters:
    ///   - arguments: the first is the program's path.
    ///   - environment: the whole of it; left out, the tests' own.
    package init(_ arguments: [String], environment: [String: String]? = nil) throws {
        let (input, output, errors) = (try Self.sockets(), try Self.sockets(), try Self.sockets())
        self.input = input.ours
        identifier = try Self.spawn(
            arguments, environment ?? ProcessInfo.processInfo.environment,
            [input.theirs, output.theirs, errors.theirs])
        for end in [input, output, errors] { close(end.theirs) }
        self.output = Gathering(output.ours)
        complaints = Gathering(errors.ours)
        let (exit, ended) = AsyncStream<Int32>.makeStream()
        self.exit = exit
        Thread.detachNewThread { [identifier] in
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
            ended.yield(status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F))
            ended.finish()
        }
    }

    deinit { close(input) }

    /// What it says on standard output; ends when it has ended.
    package var lines: AsyncStream<String> { output.lines }

    /// What it complained about so far.
    package var errors: String { complaints.text }

    /// Waits for a line that contains `words`.
    package func line(containing words: String) async throws -> String {
        for await line in lines where line.contains(words) { return line }
        throw Failure("it ended without saying “\(words)”. Errors:\n\(errors)\n\(output.text)")
    }

    /// Tells it a line; one that has ended hears nothing.
    package func tell(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = send(input, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Says that nothing more comes.
    package func endInput() { shutdown(input, Int32(SHUT_WR)) }

    package func terminate() { Glibc.kill(identifier, SIGTERM) }

    package func kill() { Glibc.kill(identifier, SIGKILL) }

    /// Waits for its end, and for all it had to say; to be asked once.
    package func ended() async throws -> Ended {
        for await code in exit {
            await output.finished()
            await complaints.finished()
            return Ended(code: code, output: output.text, errors: errors)
        }
        throw Failure("a child was waited for twice")
    }

    private static func sockets() throws -> (ours: Int32, theirs: Int32) {
        var ends: [Int32] = [0, 0]
        // Unlike `pipe`, this marks both ends in the same breath: a process started now by another test inherits neither.
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Failure("no pair of sockets: \(errno)")
        }
        return (ends[0], ends[1])
    }

    private static func spawn(_ arguments: [String], _ environment: [String: String], _ ends: [Int32]) throws
        -> pid_t
    {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in ends.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
        // Nor does it inherit what the tests have open: a socket that only a child still holds is not closed for its peer.
        // Closing what is not open is no error.
        for number in 3..<Int32(1_024) { posix_spawn_file_actions_addclose(&actions, number) }
        let words = arguments.map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var identifier: pid_t = 0
        let code = posix_spawn(&identifier, arguments[0], &actions, nil, words, variables)
        guard code == 0 else {
            throw Failure("\(arguments[0]) cannot be started: \(String(cString: strerror(code)))")
        }
        return identifier
    }
}

/// What came out of one end so far, and its lines as they come; half a line is none. A thread of its own reads it, and
/// keeps nothing else alive.
private final class Gathering: Sendable {
    let lines: AsyncStream<String>
    private let line: AsyncStream<String>.Continuation
    private let end: AsyncStream<Void>
    private let said = Mutex("")

    init(_ descriptor: Int32) {
        (lines, line) = AsyncStream.makeStream()
        let (end, ended) = AsyncStream<Void>.makeStream()
        self.end = end
        Thread.detachNewThread { [self] in
            var rest: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                rest += buffer[..<count]
                while let newline = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    take(rest[...newline])
                    rest.removeSubrange(...newline)
                }
            }
            close(descriptor)
            said.withLock { $0 += String(decoding: rest, as: UTF8.self) }
            line.finish()
            ended.finish()
        }
    }

    /// Everything, as it came.
    var text: String { said.withLock(\.self) }

    /// Waits until the other end is closed, by the process and by every child that inherited it.
    func finished() async {
        for await _ in end {}
    }

    private func take(_ bytes: ArraySlice<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        said.withLock { $0 += text }
        line.yield(String(text.dropLast()))
    }
}
