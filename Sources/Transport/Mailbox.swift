/// How the rest of the program talks to a service thread: letters go in from anywhere, in order, and the
/// thread is woken out of its poll. After `end` no letter is taken and the waker is never called again, so
/// that it may point to something that is about to be destroyed.
final class Mailbox<Letter: Sendable>: Sendable {
    private struct State {
        var letters: [Letter] = []
        var wake: (@Sendable () -> Void)?
        var hasEnded = false
    }

    private let state = Locked(State())

    /// Puts a letter in.
    /// - Returns: false when nobody will ever read it.
    @discardableResult
    func post(_ letter: Letter) -> Bool {
        state.withLock { state in
            guard !state.hasEnded else { return false }
            state.letters.append(letter)
            // A thread that has letters waiting has been woken for the first of them.
            if state.letters.count == 1 { state.wake?() }
            return true
        }
    }

    /// Says how the thread is woken. What was posted before waits for the first `collect`.
    func begin(wake: @escaping @Sendable () -> Void) {
        state.withLock { $0.wake = wake }
    }

    /// Takes all letters out.
    func collect() -> [Letter] {
        state.withLock { state in
            let letters = state.letters
            state.letters = []
            return letters
        }
    }

    /// Closes the box for good and takes out what was left in it.
    func end() -> [Letter] {
        state.withLock { state in
            state.hasEnded = true
            state.wake = nil
            let letters = state.letters
            state.letters = []
            return letters
        }
    }
}
