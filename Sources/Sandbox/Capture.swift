import Foundation
import SandboxWorld
import Synchronization

/// Writes down all traffic of bots, line by line, in the format of an independent checker of Discord's rules:
/// `rest.jsonl` and `gateway.jsonl` of our bot, `rest-NAME.jsonl` and `gateway-NAME.jsonl` of every other.
///
/// Times are milliseconds since 1970 by protocol time, the same clock in both files.
package final class Capture: Sendable {
    private let state: Mutex<State>

    fileprivate struct State {
        let directory: String
        let main: String
        var files: [String: CaptureFile] = [:]
        /// Names of other bots by their tokens; our own bot's name is empty.
        var names: [String: String] = [:]
        /// Which bot an interaction token belongs to: callbacks carry no other proof.
        var interactions: [String: String] = [:]
        /// What a connection said before it was known whose it is.
        var unknown: [ConnectionID: [JSON]] = [:]
        var owners: [ConnectionID: String] = [:]
        /// Exchanges whose answer never arrived: to whom they belong, and their lines.
        var lost: [(name: String, line: JSON)] = []
    }

    /// - Parameter token: our own bot's.
    package init(directory: String, token: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        } catch {
            throw SandboxFailure(
                "The folder \(directory) for the capture cannot be made (\(error.localizedDescription)). Name another."
            )
        }
        var state = State(directory: directory, main: token)
        state.names[token] = ""
        for kind in ["rest", "gateway"] {
            state.files[kind] = try CaptureFile(path: "\(directory)/\(kind).jsonl")
        }
        self.state = Mutex(state)
    }

    func knows(_ token: String, as name: String) {
        state.withLock { state in
            if token != state.main { state.names[token] = name }
        }
    }

    /// The bot starts with an emptied database, so it cannot have a session to resume.
    func processStarts(at now: ProtocolTime) {
        state.withLock {
            $0.write(["dir": "process", "t_ms": .int(now.milliseconds)], kind: "gateway", name: "")
        }
    }

    func opened(_ id: ConnectionID, url: String, at now: ProtocolTime) {
        state.withLock { $0.note(id, ["dir": "open", "url": .string(url)], at: now) }
    }

    /// A frame from the world to a bot.
    func received(_ frame: JSON, on id: ConnectionID, at now: ProtocolTime) {
        state.withLock { state in
            if frame["t"]?.string == "INTERACTION_CREATE", let token = frame["d"]?["token"]?.string {
                state.interactions[token] = state.owners[id]
            }
            state.note(id, ["dir": "in", "payload": frame], at: now)
        }
    }

    /// A payload from a bot, as it came.
    func sent(_ text: [UInt8], by id: ConnectionID, at now: ProtocolTime) {
        state.withLock { state in
            let payload = try? JSON(parsing: text)
            if let name = payload?["d"]?["token"]?.string.flatMap({ state.names[$0] }) {
                state.belongs(id, to: name)
            }
            let shown = payload ?? .string(String(decoding: text, as: UTF8.self))
            state.note(id, ["dir": "out", "payload": shown, "bytes": .int(Int64(text.count))], at: now)
        }
    }

    /// A nil code is a TCP connection that ended without a word.
    func closed(_ id: ConnectionID, code: UInt16?, byServer: Bool, at now: ProtocolTime) {
        let code = code.map { JSON.int(Int64($0)) } ?? .null
        state.withLock { state in
            state.note(id, ["dir": "close", "code": code, "by": byServer ? "server" : "client"], at: now)
            state.belongs(id, to: state.owners[id] ?? "")
            state.owners[id] = nil
        }
    }

    /// Writes down the exchanges whose answer was lost. They stand last, for nobody heard of them while it
    /// mattered.
    func finish() {
        state.withLock { state in
            for (name, line) in state.lost { state.write(line, kind: "rest", name: name) }
            state.lost = []
        }
    }

    /// One request and its answer; with `lost` one that was done and whose answer never arrived.
    func exchange(_ request: Request, _ answer: Response, from start: ProtocolTime, to end: ProtocolTime) {
        var line: JSON = ["method": .string(request.method), "path": .string(request.path)]
        line["query"] = .object(.init(request.query))
        line["headers"] = .object(.init(request.headers))
        line["body"] = request.body.captured
        line["status"] = .int(Int64(answer.status))
        line["response"] = answer.body ?? .null
        line["response_headers"] = .object(
            .init(Dictionary(answer.headers.map { ($0.name, $0.value) }) { _, last in last }))
        line["t_ms"] = .int(start.milliseconds)
        line["t_end_ms"] = .int(end.milliseconds)
        if answer.isLost { line["lost"] = true }
        state.withLock { state in
            let owner = state.owner(of: request)
            if answer.isLost {
                state.lost.append((owner, line))
            } else {
                state.write(line, kind: "rest", name: owner)
            }
        }
    }
}

extension Capture.State {
    /// Adds a line of a connection, or keeps it until it is known whose connection that is.
    fileprivate mutating func note(_ id: ConnectionID, _ line: JSON, at now: ProtocolTime) {
        var line = line
        line["t_ms"] = .int(now.milliseconds)
        line["conn"] = .string(String(id.number))
        if let owner = owners[id] {
            write(line, kind: "gateway", name: owner)
        } else {
            unknown[id, default: []].append(line)
        }
    }

    fileprivate mutating func belongs(_ id: ConnectionID, to name: String) {
        owners[id] = name
        for line in unknown.removeValue(forKey: id) ?? [] {
            write(line, kind: "gateway", name: name)
        }
    }

    fileprivate func owner(of request: Request) -> String {
        if let bearer = request.headers["authorization"],
            let name = names[String(bearer.dropFirst("Bot ".count))]
        {
            return name
        }
        let token = request.path.split(separator: "/").first { interactions[String($0)] != nil }
        return token.flatMap { interactions[String($0)] } ?? ""
    }

    fileprivate mutating func write(_ line: JSON, kind: String, name: String) {
        let key = name.isEmpty ? kind : "\(kind)-\(name)"
        if files[key] == nil { files[key] = try? CaptureFile(path: "\(directory)/\(key).jsonl") }
        files[key]?.write(line)
    }
}

extension JSONObject {
    fileprivate init(_ texts: [String: String]) {
        self.init(
            pairs: texts.sorted { $0.key < $1.key }.map { Pair(key: $0.key, value: .string($0.value)) })
    }
}

extension Request.Body {
    fileprivate var captured: JSON {
        switch self {
        case .none, .unreadable: .null
        case .json(let json): json
        case .multipart(let payload, let files):
            [
                "payload_json": payload,
                "files": .array(files.map { ["name": .string($0.name), "filename": .string($0.filename)] }),
            ]
        }
    }
}
