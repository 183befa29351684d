import SandboxWorld
import Testing

/// Everything a client or a page may send, right and wrong: the world answers all of it and never traps.
@Suite("Whatever is sent")
struct RandomWalkTests {
    @Test(
        "The world stands, numbers its events without a gap and says nothing to closed connections",
        arguments: 1...4)
    func walk(seed: UInt64) throws {
        var dice = Dice(state: seed)
        var stage = try Stage()
        var sequences: [ConnectionID: Int64] = [:]
        var closed: Set<ConnectionID> = []
        var connections: UInt64 = 0
        var heard = 0
        for step in 1...2500 {
            if dice.upTo(40) == 0 {
                connections += 1
                stage.open(ConnectionID(connections))
                if dice.upTo(2) == 0 { stage.say(Stage.identify(stage.token), on: ConnectionID(connections)) }
            }
            let connection = ConnectionID(connections - min(connections, dice.upTo(3)))
            act(&stage, &dice, on: connection)
            for item in stage.sent[heard...] {
                switch item {
                case .frame(let to, let frame):
                    #expect(!closed.contains(to), "seed \(seed), step \(step)")
                    if frame["op"] == 9 { sequences[to] = nil }
                    guard let sequence = frame["s"]?.int else { continue }
                    let last = sequences[to] ?? sequence - 1
                    #expect(sequence == last + 1 || frame["t"] == "READY", "seed \(seed), step \(step)")
                    sequences[to] = sequence
                case .close(let to, _, _), .drop(let to): closed.insert(to)
                }
            }
            heard = stage.sent.count
            if dice.upTo(50) == 0 { stage.pass(Int64(dice.upTo(60_000))) }
        }
        let names = stage.sent.compactMap { item -> String? in
            if case .frame(_, let frame) = item { frame["t"]?.string } else { nil }
        }
        for name in ["READY", "RESUMED", "INTERACTION_CREATE", "MESSAGE_CREATE"] {
            #expect(names.contains(name), "seed \(seed)")
        }
        #expect(stage.world.state(at: stage.now)["people"]?.array?.isEmpty == false, "seed \(seed)")
    }

    private func act(_ stage: inout Stage, _ dice: inout Dice, on connection: ConnectionID) {
        switch dice.upTo(12) {
        case 0: stage.sayRaw(String(dice.json(depth: 3).text.dropLast(Int(dice.upTo(3)))), on: connection)
        case 1: stage.say(dice.twisted(Stage.identify(stage.token)), on: connection)
        case 2:
            stage.say(
                dice.twisted(["op": .int(Int64(dice.upTo(12))), "d": dice.json(depth: 2)]), on: connection)
        case 3: stage.say(dice.twisted(Stage.resuming(stage.token, stage.lastSession, 2)), on: connection)
        case 4: stage.lose(connection, code: dice.upTo(2) == 0 ? 1000 : nil)
        case 5: stage.register(dice.twisted(Sample.projects))
        case 6: answer(&stage, &dice)
        case 7, 8, 9: type(&stage, &dice)
        default: _ = try? stage.world.fault(dice.twisted(dice.pick(Self.faults)), at: stage.now)
        }
    }

    private func answer(_ stage: inout Stage, _ dice: inout Dice) {
        let interaction = stage.sent.suffix(200).compactMap { item -> JSON? in
            if case .frame(_, let frame) = item, frame["t"] == "INTERACTION_CREATE" {
                frame["d"]
            } else {
                nil
            }
        }.last
        let body = dice.twisted(dice.pick([Sample.card, Sample.modal, ["type": 5], ["type": 6]]))
        if let interaction, dice.upTo(3) > 0 {
            stage.answer(interaction, body, withResponse: true)
            stage.followUp(
                dice.pick(["POST", "PATCH", "GET", "DELETE"]), interaction, "/messages/@original",
                body["data"])
        } else {
            let message = ((try? stage.seen()) ?? []).last?["id"]?.string ?? "\(dice.upTo(1 << 60))"
            let path = dice.pick([
                "/messages", "/messages/\(message)", "/typing", "/messages/pins", "/pins/\(message)",
                "/threads",
                "/messages/\(message)/threads", "/threads/archived/public", "/thread-members/@me",
                "/permissions/1100000000000000012",
            ])
            stage.ask(
                dice.pick(["POST", "GET", "DELETE", "PUT", "PATCH"]), "/channels/1100000000000000201" + path,
                dice.twisted(["name": "a thread", "type": 11, "message": body["data"] ?? .null]),
                query: ["limit": "\(dice.upTo(120))", "around": "\(dice.upTo(1 << 60))"])
        }
    }

    private func type(_ stage: inout Stage, _ dice: inout Dice) {
        let line = dice.pick(Self.lines)
        _ = try? stage.type(line, as: dice.pick(["member", "lead", "nobody"]))
        _ = try? stage.complete(line)
        for message in ((try? stage.seen()) ?? []).suffix(2) {
            _ = try? stage.world.press(
                as: "member", dice.twisted(["message": message["id"] ?? "", "label": "Apply"]), at: stage.now)
            let values = dice.json(depth: 1)
            let choice: JSON = ["message": message["id"] ?? "", "custom_id": "open", "values": values]
            _ = try? stage.world.press(as: "member", choice, at: stage.now)
        }
    }

    private static let lines = [
        "/projects show:All", #"/projects project:"half"#,
        "/board pin where:general who:lead weeks:99999999999999999999",
        "/", "hello <t:9223372036854775807:R> <@1100000000000000301> **", "/projects ::: \"\"",
        "<t:-9223372036854775808>",
    ]

    private static let faults: [JSON] = [
        ["kind": "close", "code": 4000], ["kind": "drop"], ["kind": "mute"], ["kind": "unmute"],
        ["kind": "reconnect"],
        ["kind": "invalid-session", "resumable": true], ["kind": "slow", "ms": 5],
        ["kind": "delete-message", "message": 1],
        ["kind": "answer", "route": "messages", "status": 429, "times": 2, "retry_after": 0.5],
        ["kind": "permission", "channel": "projects", "role": "Lead", "deny": "send_messages"],
        ["kind": "archive", "channel": "a thread", "locked": true], ["kind": "unpin", "message": 1],
        ["kind": "edit-channel", "channel": "leads", "topic": "x"], ["kind": "edit-limit"],
        ["kind": "give-role", "person": "member", "role": "Lead"], ["kind": "close-dms", "person": "lead"],
    ]
}

/// A seeded die (SplitMix64) that also twists JSON.
struct Dice {
    var state: UInt64

    mutating func upTo(_ bound: UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ mixed >> 31) % bound
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int(upTo(UInt64(values.count)))]
    }

    mutating func json(depth: Int) -> JSON {
        switch upTo(depth > 0 ? 9 : 7) {
        case 0: return nil
        case 1: return .bool(upTo(2) == 0)
        case 2: return .int(pick([0, -1, 1, Int64.max, Int64.min, 4096]))
        case 3: return .double(pick([0.5, -1e300, 1e19]))
        case 4:
            return .string(
                pick(["", "a", "1100000000000000201", "\u{0}", String(repeating: "😀", count: 200)]))
        case 5, 6: return .string("x\(upTo(1000))")
        case 7: return .array((0..<upTo(4)).map { _ in json(depth: depth - 1) })
        default: return ["type": json(depth: depth - 1), "d": json(depth: depth - 1)]
        }
    }

    /// Mostly as it was; sometimes one value in it is another one, or gone.
    mutating func twisted(_ value: JSON) -> JSON {
        guard upTo(3) == 0 else { return value }
        return twist(value)
    }

    private mutating func twist(_ value: JSON) -> JSON {
        switch value {
        case .object(let fields) where !fields.isEmpty && upTo(5) > 0:
            var fields = fields
            let key = pick(fields.keys)
            fields[key] = upTo(8) == 0 ? nil : twist(fields[key] ?? nil)
            return .object(fields)
        case .array(var values) where !values.isEmpty && upTo(5) > 0:
            let place = Int(upTo(UInt64(values.count)))
            values[place] = twist(values[place])
            return .array(values)
        case .null, .bool, .int, .double, .string, .array, .object: return json(depth: 2)
        }
    }
}
