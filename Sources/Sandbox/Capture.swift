import Foundation
import SandboxWorld
import Synchronization

/// Writes down all traffic of bots, line by line, in the format of an independent checker of Discord's rules:
/// `rest.jsonl` and `gateway.jsonl` of our bot, `rest-NAME.jsonl` and `gateway-NAME.jsonl` of every other. When our bot is
/// started again, what its next process does is in `rest.2.jsonl` and `gateway.2.jsonl`, and so on: a process is judged by
/// what it can know, and what the one before has learned of limits died with it.
///
/// Times are milliseconds since 1970 by protocol time, the same clock in all files.
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
        /// Which process of our bot this is, and in which a connection began.
        var process = 1
        var processes: [ConnectionID: Int] = [:]
        /// Exchanges that close a limit, until they can be known.
        var travelling: [Travelling] = []
        /// Those that were written down last.
        var closings: [Travelling] = []
        /// Exchanges whose answer never arrived: to whom they belong, and their lines.
        var lost: [(name: String, line: JSON)] = []
    }

    fileprivate struct Travelling {
        var name: String
        var line: JSON
        var arrived: ProtocolTime
        /// From when on whoever asked can have heard of it.
        var known: ProtocolTime
        var isRefused: Bool
        /// The bucket's name; `nil` for what is counted over all.
        var limit: String?

        /// Whether it was on its way already when another closed the same limit, and cannot have known.
        func wasUnderWay(with other: Travelling) -> Bool {
            name == other.name && arrived < other.known
                && (limit == other.limit || limit == nil || other.limit == nil)
        }
    }

    /// A request that arrives so soon after an answer can have been under way before that was read, unless its wait is over.
    private static let travelTime: Int64 = 50

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

    /// Our bot is started again: from now on it is another process.
    func processStarts() {
        state.withLock { state in
            state.finish()
            state.process += 1
        }
    }

    func opened(_ id: ConnectionID, url: String, at now: ProtocolTime) {
        state.withLock { state in
            state.processes[id] = state.process
            state.note(id, ["dir": "open", "url": .string(url)], at: now)
        }
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
            state.processes[id] = nil
        }
    }

    /// Writes down what has waited.
    func finish() {
        state.withLock { $0.finish() }
    }

    /// One request and its answer; with `lost` one that was done and whose answer never arrived. They are in the order in
    /// which they can have been known: what closes a limit comes after what was under way when it was answered.
    func exchange(_ request: Request, _ answer: Response, from start: ProtocolTime, to end: ProtocolTime) {
        var line: JSON = ["method": .string(request.method), "path": .string(request.path)]
        line["query"] = .object(.init(request.query))
        line["headers"] = .object(.init(request.headers))
        line["body"] = request.body.captured
        line["status"] = .int(Int64(answer.status))
        line["response"] = answer.body ?? .null
        line["response_headers"] = .object(
            .init(Dictionary(answer.headers.map { ($0.name, $0.value) }) { _, last in last }))
        if answer.isLost {
            line["lost"] = true
        } else {
            line["t_ms"] = .int(start.milliseconds)
            line["t_end_ms"] = .int(end.milliseconds)
        }
        state.withLock { state in
            let owner = state.owner(of: request)
            state.arrive(before: start)
            if answer.isLost {
                state.lost.append((owner, line))
            } else if let wait = answer.closesLimit {
                state.travelling.append(
                    Travelling(
                        name: owner, line: line, arrived: start, known: end + min(Self.travelTime, wait),
                        isRefused: answer.status == 429, limit: answer.header("X-RateLimit-Bucket")))
            } else {
                state.write(line, kind: "rest", name: owner)
            }
        }
    }
}

extension Capture.State {
    /// More than close at the same time.
    private static let closingsKept = 20

    /// What was answered so long ago is known by now.
    fileprivate mutating func arrive(before now: ProtocolTime? = nil) {
        let isKnown = { (one: Capture.Travelling) in now.map { one.known < $0 } ?? true }
        land { !$0.isRefused && isKnown($0) }
        // What was under way together with what was refused comes before it.
        let flying = travelling.filter { !$0.isRefused }
        land { one in one.isRefused && isKnown(one) && !flying.contains { $0.arrived < one.known } }
    }

    private mutating func land(_ hasLanded: (Capture.Travelling) -> Bool) {
        for one in travelling where hasLanded(one) {
            var line = one.line
            // One line cannot stand before and after another: of two that closed a limit together the second has no time of
            // being sent.
            if closings.contains(where: one.wasUnderWay) { line["t_ms"] = nil }
            write(line, kind: "rest", name: one.name)
            closings = (closings + [one]).suffix(Self.closingsKept)
        }
        travelling.removeAll(where: hasLanded)
    }

    /// Exchanges whose answer was lost stand last and without a time, for nobody heard of them while it mattered; the latest
    /// first, for who hears nothing asks again, and what had been done already was then refused.
    fileprivate mutating func finish() {
        arrive()
        for (name, line) in lost.reversed() { write(line, kind: "rest", name: name) }
        lost = []
    }

    /// Adds a line of a connection, or keeps it until it is known whose connection that is.
    fileprivate mutating func note(_ id: ConnectionID, _ line: JSON, at now: ProtocolTime) {
        var line = line
        line["t_ms"] = .int(now.milliseconds)
        line["conn"] = .string(String(id.number))
        if let owner = owners[id] {
            write(line, kind: "gateway", name: owner, of: processes[id])
        } else {
            unknown[id, default: []].append(line)
        }
    }

    fileprivate mutating func belongs(_ id: ConnectionID, to name: String) {
        owners[id] = name
        for line in unknown.removeValue(forKey: id) ?? [] {
            write(line, kind: "gateway", name: name, of: processes[id])
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

    fileprivate mutating func write(_ line: JSON, kind: String, name: String, of process: Int? = nil) {
        let number = process ?? self.process
        let key = name.isEmpty ? (number == 1 ? kind : "\(kind).\(number)") : "\(kind)-\(name)"
        if files[key] == nil { files[key] = try? CaptureFile(path: "\(directory)/\(key).jsonl") }
        files[key]?.write(line)
    }
}

extension Response {
    /// For how many milliseconds nothing more is to be asked, when it says so.
    fileprivate var closesLimit: Int64? {
        let wait =
            status == 429
            ? body?["retry_after"]?.double ?? 1
            : header("X-RateLimit-Remaining") == "0"
                ? header("X-RateLimit-Reset-After").flatMap(Double.init) : nil
        return wait.map { Int64($0 * 1_000) }
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
