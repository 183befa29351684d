import Foundation
import Glibc
import Synchronization

/// The built program, started as a person would start it: its own process, its output as lines.
///
/// It is spawned and waited for by plain system calls, each on a thread of its own: nothing of one program leaks into
/// another that is started in the same moment, and the end of one is never missed.
final class Program: Sendable {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// `guildhall` lies where the tests themselves were built.
    static let executable = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "guildhall")

    struct Ended: Sendable {
        var code: Int32
        var output: String
        var errors: String
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String

        init(_ description: String) {
            self.description = description
        }
    }

    private let identifier: pid_t
    private let output: Gathering
    private let errors: Gathering
    private let exit: AsyncStream<Int32>
    private let hasEnded = Mutex(false)

    /// Starts the program.
    /// - Parameter environment: the whole environment but `PATH`, so that nothing of the machine leaks into a test.
    init(_ arguments: [String], environment: [String: String] = [:], in folder: URL = Program.root) throws {
        output = try Gathering()
        errors = try Gathering()
        var environment = environment
        environment["PATH"] = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        environment["SWIFT_BACKTRACE"] = "enable=no"
        identifier = try Self.spawn(
            ["/usr/bin/env", "--chdir=\(folder.path)", Self.executable.path] + arguments,
            environment.map { "\($0)=\($1)" }, output.input, errors.input)
        let (exit, ended) = AsyncStream<Int32>.makeStream()
        self.exit = exit
        output.begin()
        errors.begin()
        Thread.detachNewThread { [identifier] in
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
            // The exit code, or the negative number of the signal.
            ended.yield(status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F))
            ended.finish()
        }
    }

    deinit {
        if !hasEnded.withLock({ $0 }) { kill(identifier, SIGKILL) }
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: String..., environment: [String: String] = [:], in folder: URL = Program.root
    ) async throws -> Ended {
        try await Program(arguments, environment: environment, in: folder).ended()
    }

    /// Waits for a line on standard output that contains `words`.
    func line(containing words: String) async throws -> String {
        for await line in output.lines where line.contains(words) { return line }
        throw Failure("the program ended without saying “\(words)”. Errors:\n\(errors.text)\n\(output.text)")
    }

    func terminate() {
        kill(identifier, SIGTERM)
    }

    func ended() async throws -> Ended {
        for await code in exit {
            hasEnded.withLock { $0 = true }
            await output.finished()
            await errors.finished()
            return Ended(code: code, output: output.text, errors: errors.text)
        }
        throw Failure("the program was waited for twice")
    }

    private static func spawn(
        _ arguments: [String], _ environment: [String], _ output: Int32, _ errors: Int32
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        let words = arguments.map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        var identifier: pid_t = 0
        let code = posix_spawn(&identifier, arguments[0], &actions, nil, words, variables)
        guard code == 0 else {
            throw Failure("\(arguments[0]) cannot be started: \(String(cString: strerror(code)))")
        }
        return identifier
    }
}

/// What came out of one end so far, and its lines as they come.
private final class Gathering: Sendable {
    /// The writing end, which the program gets; it is closed here once the program has it.
    let input: Int32
    let lines: AsyncStream<String>
    private let reading: Int32
    private let said = Mutex((whole: "", rest: ""))
    private let line: AsyncStream<String>.Continuation
    private let end: AsyncStream<Void>
    private let ended: AsyncStream<Void>.Continuation

    init() throws {
        var ends: [Int32] = [0, 0]
        // Unlike `pipe`, this marks both ends in the same breath: another program that is started now inherits neither.
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Program.Failure("no pair of sockets: \(errno)")
        }
        (reading, input) = (ends[0], ends[1])
        (lines, line) = AsyncStream.makeStream()
        (end, ended) = AsyncStream.makeStream()
    }

    /// To be called when the program has been started.
    func begin() {
        close(input)
        Thread.detachNewThread { [self] in
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(reading, &buffer, buffer.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                take(String(decoding: buffer[..<count], as: UTF8.self))
            }
            close(reading)
            line.finish()
            ended.finish()
        }
    }

    var text: String { said.withLock { $0.whole } }

    /// Waits until the other end is closed, by the program and by every child that inherited it.
    func finished() async {
        for await _ in end {}
    }

    private func take(_ text: String) {
        let whole = said.withLock { said in
            said.whole += text
            var parts = (said.rest + text).components(separatedBy: "\n")
            said.rest = parts.removeLast()
            return parts
        }
        for part in whole { line.yield(part) }
    }
}
