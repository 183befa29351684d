import Foundation
import Glibc
import Synchronization

/// A process of the tests' own, with its lines as they come, and lines that it is told.
///
/// It is spawned and waited for by plain system calls over sockets that no other child inherits: while another test
/// starts a process in the same moment, the end of this one is still heard.
final class Child: Sendable {
    /// What it says on standard output; ends when it has ended.
    let lines: AsyncStream<String>
    private let identifier: pid_t
    private let input: Int32
    private let complaints = Complaints()
    private let exit: AsyncStream<Int32>

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    init(_ arguments: [String]) throws {
        let (input, output, errors) = (try Self.sockets(), try Self.sockets(), try Self.sockets())
        self.input = input.ours
        identifier = try Self.spawn(arguments, input.theirs, output.theirs, errors.theirs)
        for end in [input, output, errors] { close(end.theirs) }
        let (lines, line) = AsyncStream<String>.makeStream()
        let (exit, ended) = AsyncStream<Int32>.makeStream()
        (self.lines, self.exit) = (lines, exit)
        Thread.detachNewThread {
            Self.read(output.ours) { line.yield($0) }
            line.finish()
        }
        Thread.detachNewThread { [complaints] in
            Self.read(errors.ours) { line in complaints.text.withLock { $0 += line + "\n" } }
        }
        Thread.detachNewThread { [identifier] in
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
            // The exit code, or the negative number of the signal.
            ended.yield(status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F))
            ended.finish()
        }
    }

    deinit { close(input) }

    /// What it complained about so far.
    var errors: String { complaints.text.withLock(\.self) }

    /// Tells it a line; one that has ended hears nothing.
    func tell(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = send(input, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Says that nothing more comes.
    func endInput() { shutdown(input, Int32(SHUT_WR)) }

    func kill() { Glibc.kill(identifier, SIGKILL) }

    /// Waits for its end; to be asked once.
    func ended() async throws -> Int32 {
        for await code in exit { return code }
        throw Failure(description: "a child was waited for twice")
    }

    private static func sockets() throws -> (ours: Int32, theirs: Int32) {
        var ends: [Int32] = [0, 0]
        // Unlike `pipe`, this marks both ends in the same breath: a process started now by another test inherits neither.
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Failure(description: "no pair of sockets: \(errno)")
        }
        return (ends[0], ends[1])
    }

    private static func spawn(_ arguments: [String], _ input: Int32, _ output: Int32, _ errors: Int32) throws
        -> pid_t
    {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in [input, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
        let words = arguments.map { strdup($0) } + [nil]
        defer { for text in words { free(text) } }
        var identifier: pid_t = 0
        let code = posix_spawn(&identifier, arguments[0], &actions, nil, words, environ)
        guard code == 0 else {
            throw Failure(
                description: "\(arguments[0]) cannot be started: \(String(cString: strerror(code)))")
        }
        return identifier
    }

    /// Reads whole lines to the end; half a line is none.
    private static func read(_ descriptor: Int32, _ take: (String) -> Void) {
        var rest: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            rest += buffer[..<count]
            while let end = rest.firstIndex(of: 10) {
                take(String(decoding: rest[..<end], as: UTF8.self))
                rest.removeSubrange(...end)
            }
        }
        close(descriptor)
    }
}

/// Shared with the thread that reads them, which must not keep the child itself alive.
private final class Complaints: Sendable {
    let text = Mutex("")
}
