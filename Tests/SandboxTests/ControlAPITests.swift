import SandboxWorld
import Testing

@testable import Sandbox

/// The control API's calls, and what a wrong one is told.
@Suite("Control API")
struct ControlAPITests {
    @Test("Somebody's message is seen by everybody, oldest first")
    func messages() async throws {
        try await withStage { stage in
            for text in ["first", "second"] {
                let body: JSON = ["as": "member", "channel": "general", "text": .string(text)]
                let answer = await stage.call("POST", "type", body)
                #expect(answer.status == 200)
                #expect(answer.body["outcome"] == "message")
            }
            let seen = await stage.call("GET", "channels/general/messages", query: ["as": "lead"])
            #expect(seen.body.array?.compactMap { $0["text"]?.string } == ["first", "second"])
        }
    }

    @Test("The state names people, channels, bots and the clock")
    func state() async throws {
        try await withStage { stage in
            let state = await stage.call("GET", "state").body
            #expect(state["people"]?.array?.contains { $0["name"] == "core-steward" } == true)
            #expect(state["channels"]?.array?.contains { $0["name"] == "steward-room" } == true)
            #expect(state["bots"]?[0]?["connected"] == false)
            #expect(state["clock"]?.string?.hasSuffix("Z") == true)
        }
    }

    @Test(
        "A wrong call is refused with its status and a sentence",
        arguments: [
            ("GET", "nonsense", 404), ("GET", "type", 405), ("POST", "state", 405), ("POST", "clock", 400),
            ("POST", "menu", 400), ("POST", "clock/1", 405), ("POST", "type", 400),
            ("GET", "channels/general/messages", 400),
            ("GET", "channels/nowhere/messages", 400),
        ])
    func refusals(method: String, path: String, status: Int) async throws {
        try await withStage { stage in
            let answer = await stage.call(method, path)
            #expect(answer.status == status)
            #expect(answer.body["message"]?.string?.isEmpty == false)
        }
    }

    @Test("A body that is no JSON object is refused")
    func noJSON() async throws {
        try await withStage { stage in
            for body in ["{", "[]", "1"] {
                #expect(await stage.control.answer("POST", "type", body: Array(body.utf8)).status == 400)
            }
        }
    }

    @Test("A request for the log is held back until something happens")
    func log() async throws {
        try await withStage { stage in
            let last = await stage.call("GET", "log").body.array?.last?["n"]?.int ?? 0
            let query = ["since": String(last), "wait": "30"]
            async let news = stage.call("GET", "log", query: query)
            _ = try await stage.addBot("guest")
            _ = await stage.call("POST", "faults", ["kind": "mute"])
            #expect(await news.body.array?.isEmpty == false)
        }
    }

    @Test("A log without news is empty when the time is over")
    func noNews() async throws {
        try await withStage { stage in
            let answer = await stage.call("GET", "log", query: ["since": "100000", "wait": "1"])
            #expect(answer.body == [])
        }
    }

    @Test("A journey ends when those who follow the clock have done what fell due")
    func clock() async throws {
        try await withStage { stage in
            let joined = await stage.call("GET", "clock/a")
            #expect(joined.body == ["number": 0, "ahead": 0])
            async let news = stage.call("GET", "clock/a", query: ["after": "0"])
            async let journey = stage.call("POST", "clock", ["advance": "PT2H"])
            #expect(await news.body == ["number": 1, "ahead": 7_200_000])
            // Asking for what comes next says that this one is done; the answer to that is not waited for.
            let next = Task { await stage.call("GET", "clock/a", query: ["after": "1"]) }
            let there = await journey
            #expect(there.status == 200)
            #expect(there.body["clock"]?.string?.hasSuffix("Z") == true)
            _ = await stage.call("POST", "reset")
            #expect(await next.value.body == ["number": 2, "ahead": 0])
        }
    }

    @Test("Without a bot of its own, faults of the process are refused and a reset is done")
    func noBot() async throws {
        try await withStage { stage in
            for kind in ["kill-bot", "restart-bot", "second-bot"] {
                #expect(await stage.call("POST", "faults", ["kind": .string(kind)]).status == 409)
            }
            _ = await stage.call("POST", "type", ["as": "member", "channel": "general", "text": "gone soon"])
            #expect(await stage.call("POST", "reset").status == 200)
            let seen = await stage.call("GET", "channels/general/messages", query: ["as": "member"])
            #expect(seen.body == [])
        }
    }

    @Test("A database of the user's own is not emptied")
    func ownDatabase() async throws {
        try await withStage(.test(hasOwnDatabase: true)) { stage in
            let answer = await stage.call("POST", "reset")
            #expect(answer.status == 409)
            #expect(answer.body["message"]?.string?.contains("--database") == true)
        }
    }
}
