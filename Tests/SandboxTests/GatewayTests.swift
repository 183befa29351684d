import SandboxWorld
import Testing

@testable import Sandbox

/// The websocket, byte by byte.
@Suite("Gateway sockets")
struct GatewayTests {
    private func json(_ frame: RawClient.Frame) throws -> JSON {
        try JSON(parsing: frame.payload)
    }

    /// A close code as it travels.
    private static func bytes(_ code: UInt16) -> [UInt8] {
        [UInt8(code >> 8), UInt8(code & 0xFF)]
    }

    @Test("A fresh connection is greeted with HELLO as a text frame")
    func hello() async throws {
        try await withStage { stage in
            let client = try await RawClient(port: stage.port)
            #expect(try await client.upgrade().hasPrefix("HTTP/1.1 101"))
            let frame = try await client.frame()
            #expect(frame.opcode == 1)
            #expect(try json(frame)["op"] == 10)
        }
    }

    @Test("With zlib-stream every frame is binary and ends with a sync flush")
    func compressed() async throws {
        try await withStage { stage in
            let client = try await RawClient(port: stage.port)
            _ = try await client.upgrade("/?v=10&encoding=json&compress=zlib-stream")
            let frame = try await client.frame()
            #expect(frame.opcode == 2)
            #expect(frame.payload.prefix(1) == [0x78])
            #expect(frame.payload.suffix(4) == [0, 0, 0xFF, 0xFF])
        }
    }

    @Test("Pings are answered, and a message in fragments is one message")
    func fragments() async throws {
        try await withStage { stage in
            let client = try await RawClient(port: stage.port)
            _ = try await client.upgrade()
            _ = try await client.frame()
            try await client.send(Array(#"{"op":1,"#.utf8), isLast: false)
            try await client.send(opcode: 9, Array("mid".utf8))
            #expect(try await client.frame() == RawClient.Frame(opcode: 10, payload: Array("mid".utf8)))
            try await client.send(opcode: 0, Array(#""d":null}"#.utf8))
            let answer = try json(try await client.frame())
            #expect(answer["op"] == 11)
        }
    }

    @Test("A payload that is not JSON closes with 4002")
    func notJSON() async throws {
        try await withStage { stage in
            let client = try await RawClient(port: stage.port)
            _ = try await client.upgrade()
            _ = try await client.frame()
            try await client.send("nonsense")
            let frame = try await client.frame()
            #expect(frame.opcode == 8)
            #expect(Array(frame.payload.prefix(2)) == Self.bytes(4002))
        }
    }

    @Test("The fault close ends the connection with its code")
    func close() async throws {
        try await withStage { stage in
            let bot = try await stage.addBot("guest")
            let client = try await RawClient(port: stage.port)
            let ready = try json(try await client.identify(bot.token))
            #expect(ready["t"] == "READY")
            _ = await stage.call("POST", "faults", ["kind": "close", "code": 4009, "bot": .string(bot.id)])
            var frame = try await client.frame()
            while frame.opcode != 8 { frame = try await client.frame() }
            #expect(Array(frame.payload.prefix(2)) == Self.bytes(4009))
        }
    }

    @Test("The fault drop is a TCP reset without a word")
    func drop() async throws {
        try await withStage { stage in
            let bot = try await stage.addBot("guest")
            let client = try await RawClient(port: stage.port)
            _ = try await client.identify(bot.token)
            _ = try await client.frame()
            _ = await stage.call("POST", "faults", ["kind": "drop", "bot": .string(bot.id)])
            await #expect(throws: RawClient.Ending.reset) { while true { _ = try await client.frame() } }
        }
    }

    @Test("A client that leaves is not connected any more")
    func leaving() async throws {
        try await withStage { stage in
            let bot = try await stage.addBot("guest")
            let client = try await RawClient(port: stage.port)
            _ = try await client.identify(bot.token)
            #expect(await stage.connected(bot.id))
            try await client.send(opcode: 8, Self.bytes(1000))
            var frame = try await client.frame()
            while frame.opcode != 8 { frame = try await client.frame() }
            #expect(frame.payload == Self.bytes(1000))
            let isGone = await stage.control.server.first(within: .seconds(60)) { world, now -> Bool? in
                world.state(at: now)["bots"]?.array?.contains { $0["connected"] == true } == false
                    ? true : nil
            }
            #expect(isGone == true)
        }
    }
}
