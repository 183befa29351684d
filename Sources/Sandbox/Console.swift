import Foundation

/// What the sandbox says in the terminal. Written at once: a program that waits for a line must not wait for
/// more.
enum Console {
    static func say(_ text: String, terminator: String = "\n") {
        try? FileHandle.standardOutput.write(contentsOf: Data((text + terminator).utf8))
    }

    static func complain(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Whether a person types here.
    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
