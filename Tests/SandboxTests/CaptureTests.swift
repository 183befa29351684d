import Foundation
import SandboxWorld
import Testing

@testable import Sandbox

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

    @Test("A folder that cannot be made is an error that names it")
    func badFolder() async throws {
        let failure = await #expect(throws: SandboxFailure.self) {
            try await Stage(.test(capture: "/proc/nowhere"))
        }
        #expect(failure?.description.contains("/proc/nowhere") == true)
    }
}
