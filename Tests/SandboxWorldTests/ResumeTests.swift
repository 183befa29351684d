import SandboxWorld
import Testing

@Suite("Losing a connection and resuming")
struct ResumeTests {
    @Test("What was missed is replayed in order, then RESUMED")
    func replay() throws {
        var stage = try Stage.withBot()
        let session = stage.session
        stage.lose()
        _ = try stage.type("first")
        _ = try stage.type("second")
        stage.pass(1000)
        stage.resume(session, after: 2, on: ConnectionID(2))
        let frames = stage.frames(to: ConnectionID(2)).dropFirst()
        #expect(frames.compactMap { $0["t"]?.string } == ["MESSAGE_CREATE", "MESSAGE_CREATE", "RESUMED"])
        #expect(frames.compactMap { $0["s"]?.int } == [3, 4, 5])
    }

    @Test("An interaction that came while the bot was away is answered after the resume")
    func interaction() throws {
        var stage = try Stage.withBot()
        stage.register(Sample.projects)
        let session = stage.session
        stage.lose()
        let started = try stage.type("/projects")
        guard case .waiting(let id) = started else {
            return #expect(Bool(false), "an interaction was started")
        }
        stage.pass(900)
        stage.resume(session, after: 2, on: ConnectionID(2))
        let heard = try #require(stage.events("INTERACTION_CREATE", to: ConnectionID(2)).last)
        #expect(stage.answer(heard, Sample.card).status == 204)
        #expect(stage.outcome(of: id)?["outcome"] == "message")
    }

    @Test(
        "A clean close ends the session, and so do three minutes", arguments: [1000, 1001, nil] as [UInt16?])
    func ends(code: UInt16?) throws {
        var stage = try Stage.withBot()
        let session = stage.session
        stage.lose(code: code)
        if code == nil { stage.pass(180_000) }
        stage.resume(session, after: 2, on: ConnectionID(2))
        #expect(stage.frames(to: ConnectionID(2)).last == ["op": 9, "s": nil, "t": nil, "d": false])
    }

    @Test("Resuming while the old connection is still there takes the session over")
    func takeover() throws {
        var stage = try Stage.withBot()
        stage.resume(stage.session, after: 2, on: ConnectionID(2))
        #expect(stage.closeCode() == 4000)
        _ = try stage.type("hello")
        #expect(stage.events("MESSAGE_CREATE", to: ConnectionID(2)).count == 1)
        #expect(stage.events("MESSAGE_CREATE").isEmpty)
    }

    @Test("Replay is bounded: who was away for too much starts anew")
    func bounded() throws {
        var stage = try Stage.withBot()
        let session = stage.session
        stage.lose()
        for _ in 1...4100 { _ = try stage.type("more") }
        stage.resume(session, after: 2, on: ConnectionID(2))
        #expect(stage.frames(to: ConnectionID(2)).last?["op"] == 9)
    }

    @Test("INVALID_SESSION comes in both kinds", arguments: [true, false])
    func invalidSession(resumable: Bool) throws {
        var stage = try Stage.withBot()
        let session = stage.session
        _ = try stage.world.fault(["kind": "invalid-session", "resumable": .bool(resumable)], at: stage.now)
        stage.pass(0)
        #expect(stage.frames().last == ["op": 9, "s": nil, "t": nil, "d": .bool(resumable)])
        stage.lose()
        stage.resume(session, after: 2, on: ConnectionID(2))
        let last = stage.frames(to: ConnectionID(2)).last
        #expect(last?["t"] == (resumable ? "RESUMED" : .null))
        #expect(last?["op"] == (resumable ? 0 : 9))
    }

    @Test("RECONNECT, a requested heartbeat, muted acknowledgements and a dropped socket are sent on demand")
    func faults() throws {
        var stage = try Stage.withBot()
        _ = try stage.world.fault(["kind": "heartbeat"], at: stage.now)
        _ = try stage.world.fault(["kind": "reconnect"], at: stage.now)
        stage.pass(0)
        #expect(stage.frames().suffix(2).compactMap { $0["op"]?.int } == [1, 7])
        _ = try stage.world.fault(["kind": "mute"], at: stage.now)
        let count = stage.frames().count
        stage.say(["op": 1, "d": 2])
        #expect(stage.frames().count == count)
        _ = try stage.world.fault(["kind": "unmute"], at: stage.now)
        stage.say(["op": 1, "d": 2])
        #expect(stage.frames().last?["op"] == 11)
        _ = try stage.world.fault(["kind": "drop"], at: stage.now)
        stage.pass(0)
        #expect(stage.sent.last == .drop(stage.bot))
        stage.resume(stage.session, after: 2, on: ConnectionID(2))
        _ = try stage.world.fault(["kind": "close", "code": 4009], at: stage.now)
        stage.pass(0)
        #expect(stage.closeCode(of: ConnectionID(2)) == 4009)
    }
}
