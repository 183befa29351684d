import Synchronization

/// How many bytes of one connection have been handed out and not been read yet. Counted by two threads,
/// decided by one: above the high mark the service thread stops reading the socket, below the low mark it is
/// told to go on.
final class Flow: Sendable {
    private let unread = Atomic<Int>(0)
    private let isCut = Atomic<Bool>(false)
    private let high: Int

    init(high: Int) {
        self.high = high
    }

    /// - Returns: true when the peer should be made to wait.
    func handedOut(_ bytes: Int) -> Bool {
        unread.add(bytes, ordering: .relaxed).newValue > high
    }

    /// - Returns: true when this brought it below the low mark.
    func consumed(_ bytes: Int) -> Bool {
        let (before, after) = unread.subtract(bytes, ordering: .relaxed)
        return before > high / 2 && after <= high / 2
    }

    /// The reader wants no more.
    func cut() { isCut.store(true, ordering: .relaxed) }

    var wasCut: Bool { isCut.load(ordering: .relaxed) }
}
