import Machine
import Storage
import Testing

extension Instant {
    fileprivate static func seconds(_ seconds: Int) -> Instant { Instant(sinceStart: .seconds(seconds)) }
}

@Suite("A card that is kept up to date")
struct BoardTests {
    private func resting() -> Board { Board(message: 5, seed: 1) }

    @Test("At rest it is edited at once, and what comes within ten seconds is gathered")
    func gathered() {
        var board = resting()
        #expect(board.handle(.wanted, at: .start) == [.edit(message: 5)])
        #expect(board.handle(.wanted, at: .start) == [], "one edit at a time")
        #expect(board.handle(.shown(message: 5, isNew: true), at: .seconds(1)) == [])
        #expect(board.deadline == .seconds(11))
        #expect(board.handle(.wanted, at: .seconds(3)) == [])
        #expect(board.handle(.wake, at: .seconds(11)) == [.edit(message: 5)])
        _ = board.handle(.shown(message: 5, isNew: true), at: .seconds(12))
        #expect(board.deadline == nil)
        #expect(board.handle(.wanted, at: .seconds(13)) == [] && board.deadline == .seconds(22))
    }

    @Test("A thousand wishes in ten seconds are two edits")
    func burst() {
        var (board, edits, answered) = (resting(), 0, Instant.start)
        for number in 0..<1_000 {
            let now = Instant(sinceStart: .milliseconds(10 * number))
            edits += board.handle(.wanted, at: now).count
            if case .showing = board.state, now >= answered {
                _ = board.handle(.shown(message: 5, isNew: true), at: now)
                answered = now
            }
        }
        edits += board.handle(.wake, at: .seconds(30)).count
        #expect(edits == 2)
    }

    @Test("What looks the same costs nothing, and the next change is shown at once")
    func unchanged() {
        var board = resting()
        _ = board.handle(.wanted, at: .start)
        _ = board.handle(.shown(message: 5, isNew: false), at: .start)
        #expect(board.handle(.wanted, at: .seconds(1)) == [.edit(message: 5)])
    }

    @Test("Where Discord has had enough of an old message, patience grows to an hour")
    func old() {
        var board = resting()
        var now = Instant.start
        _ = board.handle(.wanted, at: now)
        for minutes in [10, 20, 40, 60, 60] {
            _ = board.handle(.tooOld, at: now)
            #expect(board.deadline == now + .seconds(60 * minutes))
            now = board.deadline ?? now
            #expect(board.handle(.wake, at: now) == [.edit(message: 5)])
        }
        _ = board.handle(.shown(message: 5, isNew: true), at: now)
        _ = board.handle(.wanted, at: now + .seconds(10))
        _ = board.handle(.tooOld, at: now + .seconds(10))
        #expect(board.deadline == now + .seconds(610), "it forgives")
    }

    @Test(
        "Deleted by hand it comes back once, silently; deleted again it stays away until somebody puts it back"
    )
    func deleted() {
        var board = resting()
        #expect(board.handle(.gone(message: 5, isAgain: false), at: .start) == [.post(isSilent: true)])
        #expect(
            board.handle(.gone(message: 5, isAgain: false), at: .start) == [], "heard twice, it happened once"
        )
        _ = board.handle(.shown(message: 6, isNew: true), at: .seconds(1))
        #expect(board.handle(.gone(message: 6, isAgain: true), at: .seconds(60)) == [.hide])
        #expect(board.handle(.wanted, at: .seconds(90)) == [])
        #expect(board.handle(.putBack, at: .seconds(100)) == [.post(isSilent: true)])
    }

    @Test("A first card is posted, and a way that fails is tried again, later each time")
    func posting() {
        var board = Board(message: nil, seed: 3)
        #expect(board.handle(.wanted, at: .start) == [.post(isSilent: false)])
        _ = board.handle(.failed(retryAfter: .seconds(7)), at: .start)
        #expect(board.deadline == .seconds(7))
        #expect(board.handle(.wake, at: .seconds(7)) == [.post(isSilent: false)])
        _ = board.handle(.refused, at: .seconds(8))
        #expect(board.deadline == nil)
    }
}
