import Testing

@testable import Bot

@Suite("Looking together", .timeLimit(.minutes(1)))
struct SharedLookTests {
    /// A window that opens only when it is told to.
    private actor Window {
        private var waiting: [CheckedContinuation<Void, Never>] = []
        private var isOpen = false
        private(set) var looks = 0

        func look() async -> Int {
            looks += 1
            let number = looks
            if !isOpen { await withCheckedContinuation { waiting.append($0) } }
            return number
        }

        func opens() {
            isOpen = true
            for one in waiting { one.resume() }
            waiting = []
        }
    }

    @Test("Who asks while somebody looks shares the next look with all others, and none sees what was before")
    func shared() async throws {
        let window = Window()
        let shared = SharedLook { await window.look() }
        let first = Task { try await shared.sight() }
        while await window.looks == 0 { await Task.yield() }
        let others = (1...20).map { _ in Task { try await shared.sight() } }
        for _ in 1...200 { await Task.yield() }
        await window.opens()
        #expect(try await first.value == 1)
        for other in others { #expect(try await other.value > 1) }
        #expect(await window.looks <= 20, "not everybody looked alone")
    }
}
