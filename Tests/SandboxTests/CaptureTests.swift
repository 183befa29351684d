import Foundation
import Testing

@testable import Sandbox
@testable import SandboxWorld

@Suite("The capture")
struct CaptureTests {
    private func lines(_ path: String) throws -> [JSON] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSON(parsing: String($0))
        }
    }

    @Test("Our bot's traffic is in the main files, another bot's in its own, line by line")
    func files() async throws {
        try await withFolder { folder in
            try await withStage(.test(capture: folder)) { stage in
                let server = stage.control.server
                let id = await server.world.mainBot
                let token = await server.world.token(ofBot: id) ?? ""
                let guest = try await stage.addBot("guest")
                let own = try await RawClient(port: stage.port)
                _ = try await own.identify(token)
                let other = try await RawClient(port: stage.port)
                _ = try await other.identify(guest.token)
                let rest = try await RawClient(port: stage.port)
                for token in [token, guest.token] {
                    let headers = ["Authorization": "Bot \(token)"]
                    _ = try await rest.request("GET", "/api/v10/users/@me?x=1", headers: headers)
                }
                _ = await stage.call("POST", "faults", ["kind": "drop"])
                let frames = try lines("\(folder)/gateway.jsonl")
                #expect(frames.prefix(4).compactMap { $0["dir"]?.string } == ["open", "in", "out", "in"])
                #expect(frames.first?["url"]?.string == "ws://127.0.0.1:\(stage.port)/?v=10&encoding=json")
                #expect(frames[2]["payload"]?["op"] == 2)
                #expect(frames.last?["dir"] == "close")
                #expect(frames.last?["code"] == .null)
                #expect(frames.last?["by"] == "server")
                #expect(Set(frames.compactMap { $0["conn"]?.string }) == ["1"])
                let guests = try lines("\(folder)/gateway-guest.jsonl")
                #expect(Set(guests.compactMap { $0["conn"]?.string }) == ["2"])
                let exchange = try #require(try lines("\(folder)/rest.jsonl").last)
                #expect(exchange["path"] == "/api/v10/users/@me")
                #expect(exchange["query"] == ["x": "1"])
                #expect(exchange["status"] == 200)
                #expect(exchange["response"]?["id"]?.string == id)
                #expect((exchange["t_ms"]?.int ?? 0) <= (exchange["t_end_ms"]?.int ?? 0))
                let guestRequests = try lines("\(folder)/rest-guest.jsonl")
                #expect(guestRequests.count == 1)
            }
        }
    }

    private static let start = ProtocolTime(milliseconds: 1_000)

    /// A request of our bot's, and the lines that a capture has of it and its like.
    private func exchange(
        _ capture: Capture, _ path: String, status: Int = 200, isLost: Bool = false, from begin: Int64,
        retryAfter: Double? = nil, remaining: Int = 4
    ) {
        var answer = Response(status: status, body: ["retry_after": retryAfter.map(JSON.double) ?? .null])
        answer.headers = [
            Response.Header(name: "X-RateLimit-Remaining", value: "\(remaining)"),
            Response.Header(name: "X-RateLimit-Reset-After", value: "5.000"),
        ]
        answer.isLost = isLost
        capture.exchange(
            Request(method: "GET", path: path), answer,
            from: Self.start + begin, to: Self.start + begin + 2)
    }

    private func paths(_ file: String) throws -> [String] {
        try lines(file).compactMap { $0["path"]?.string }
    }

    @Test(
        "What closes a limit stands after what was under way when it was answered, unless it was open again by then"
    )
    func travelling() async throws {
        try await withFolder { folder in
            let capture = try Capture(directory: folder, token: "x")
            exchange(capture, "/limited", status: 429, from: 0, retryAfter: 1)
            exchange(capture, "/last", from: 30, remaining: 0)
            exchange(capture, "/meanwhile", from: 40)
            exchange(capture, "/later", from: 60)
            exchange(capture, "/shortly", status: 429, from: 70, retryAfter: 0.01)
            exchange(capture, "/after", from: 90)
            #expect(
                try paths("\(folder)/rest.jsonl") == [
                    "/meanwhile", "/later", "/last", "/limited", "/shortly", "/after",
                ])
        }
    }

    @Test("Of two that were under way when they closed a limit the second does not say when it was sent")
    func together() async throws {
        try await withFolder { folder in
            let capture = try Capture(directory: folder, token: "x")
            exchange(capture, "/last", from: 0, remaining: 0)
            exchange(capture, "/beside", status: 429, from: 1, retryAfter: 0.2)
            exchange(capture, "/next", from: 300, remaining: 0)
            capture.finish()
            let written = try lines("\(folder)/rest.jsonl")
            #expect(written.map { $0["path"]?.string } == ["/last", "/beside", "/next"])
            #expect(written.map { $0["t_ms"] != nil } == [true, false, true])
            #expect(written.allSatisfy { $0["t_end_ms"] != nil })
        }
    }

    @Test(
        "What nobody heard stands last, the latest first and without a time; the next process has its own file"
    )
    func processes() async throws {
        try await withFolder { folder in
            let capture = try Capture(directory: folder, token: "x")
            exchange(capture, "/lost", isLost: true, from: 0)
            exchange(capture, "/again", isLost: true, from: 10)
            exchange(capture, "/limited", status: 429, from: 20, retryAfter: 5)
            #expect(try paths("\(folder)/rest.jsonl") == [])
            capture.processStarts()
            exchange(capture, "/new", from: 30)
            #expect(try paths("\(folder)/rest.jsonl") == ["/limited", "/again", "/lost"])
            #expect(try lines("\(folder)/rest.jsonl").map { $0["t_ms"] != nil } == [true, false, false])
            #expect(try paths("\(folder)/rest.2.jsonl") == ["/new"])
        }
    }

    @Test("A folder that cannot be made is an error that names it")
    func badFolder() async throws {
        let failure = await #expect(throws: SandboxFailure.self) {
            try await Stage(.test(capture: "/proc/nowhere"))
        }
        #expect(failure?.description.contains("/proc/nowhere") == true)
    }
}
