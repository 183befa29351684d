import Machine
import ProjectModel
import Storage
import Testing

@Suite("A channel being made, told as stories")
struct ChannelMakingTests {
    private let empty = ChannelLayout([.init(1, named: "Projects", .category)])
    private let there = ChannelLayout([
        .init(1, named: "Projects", .category),
        .init(30, named: "tracker", in: 1, topic: "Setup · Lead <@1> · P-014 · /lead board"),
    ])

    private func begun(isLeftOver: Bool = false) -> ChannelMaking {
        var making = ChannelMaking(
            of: Project.ID(14), named: "tracker", in: [1], isLeftOver: isLeftOver, seed: 7)
        #expect(making.handle(.begin, at: .start) == [.look])
        return making
    }

    private func seconds(_ seconds: Int) -> Instant { Instant(sinceStart: .seconds(seconds)) }

    @Test("The server is looked at, the channel is made in its category, and that is that")
    func plain() {
        var making = begun()
        #expect(making.handle(.seen(empty), at: .start) == [.make(in: 1)])
        #expect(making.handle(.made(30), at: .start) == [.settle(30)])
        #expect(making.state == .done(30) && making.deadline == nil)
        #expect(making.handle(.wake, at: seconds(99)) == [], "done is done")
    }

    @Test("One that is there already is taken, and none is made")
    func adopted() {
        var making = begun()
        #expect(making.handle(.seen(there), at: .start) == [.settle(30)])
    }

    @Test(
        "After an answer that never came it is looked for, and made again only when nothing can come of it any more"
    )
    func lost() throws {
        var making = begun()
        _ = making.handle(.seen(empty), at: .start)
        #expect(making.handle(.lost, at: .start) == [])
        let retry = try #require(making.deadline)
        #expect(retry <= seconds(2))
        #expect(making.handle(.wake, at: retry) == [.look])
        #expect(making.handle(.seen(empty), at: retry) == [])
        #expect(making.deadline == seconds(10), "it may still be on its way")
        #expect(making.handle(.wake, at: seconds(10)) == [.look])
        var other = making
        #expect(other.handle(.seen(there), at: seconds(10)) == [.settle(30)])
        #expect(making.handle(.seen(empty), at: seconds(10)) == [.make(in: 1)])
    }

    @Test("What a former process began is looked for first")
    func leftOver() {
        var making = begun(isLeftOver: true)
        var other = making
        #expect(other.handle(.seen(there), at: .start) == [.settle(30)])
        #expect(making.handle(.seen(empty), at: .start) == [])
        #expect(making.handle(.wake, at: seconds(10)) == [.look])
        #expect(making.handle(.seen(empty), at: seconds(10)) == [.make(in: 1)])
    }

    @Test("What surely did not arrive is asked for again, room counted anew")
    func unsent() {
        var making = begun()
        _ = making.handle(.seen(empty), at: .start)
        #expect(making.handle(.unsent(retryAfter: .seconds(30)), at: .start) == [])
        #expect(making.handle(.wake, at: seconds(30)) == [.look])
        #expect(making.handle(.unseen(retryAfter: .seconds(5)), at: seconds(30)) == [])
        #expect(making.handle(.wake, at: seconds(35)) == [.look])
        #expect(making.handle(.seen(empty), at: seconds(35)) == [.make(in: 1)])
    }

    @Test("No room, and no permission, hold it; in doubt only when it may have been made")
    func held() {
        var making = begun()
        let full = ChannelLayout(
            [.init(1, named: "Projects", .category)]
                + (0..<50).map { .init(100 + UInt64($0), named: "c", in: 1) })
        #expect(making.handle(.seen(full), at: .start) == [.hold(.noRoom, isInDoubt: false)])
        var refused = begun()
        _ = refused.handle(.seen(empty), at: .start)
        #expect(
            refused.handle(.refused(.noPermission), at: .start) == [.hold(.noPermission, isInDoubt: false)])
        var lost = begun()
        _ = lost.handle(.seen(empty), at: .start)
        _ = lost.handle(.lost, at: .start)
        _ = lost.handle(.wake, at: seconds(3))
        #expect(
            lost.handle(.refused(.noPermission), at: seconds(3)) == [.hold(.noPermission, isInDoubt: true)])
    }
}
