import Foundation
import Support
import Testing
import Transport

/// A running sandbox with the bot in it, and its control API as a person's acts.
struct Sandbox {
    let program: Program
    let address: String
    private let http: LibCurl

    /// Starts a sandbox on a free port and waits until the bot is connected.
    /// - Parameter name: the folder its traffic is captured in, when captures are wanted
    ///   (`GUILDHALL_CAPTURES`). Left out
    ///   where a test does what no bot should be judged by, such as beginning anew without its memory.
    init(capturing name: String? = nil, _ arguments: [String] = []) async throws {
        var arguments = ["sandbox", "--headless", "--port", "0"] + arguments
        if let name, let captures = ProcessInfo.processInfo.environment["GUILDHALL_CAPTURES"] {
            arguments += ["--capture", "\(captures)/\(name)"]
        }
        program = try Program(arguments)
        let line = try await program.line(containing: "http://127.0.0.1:")
        let start = try #require(line.range(of: "http://127.0.0.1:"))
        address = "http://127.0.0.1:" + line[start.upperBound...].prefix { $0.isNumber }
        http = try LibCurl()
    }

    /// - Returns: what it and the bot said.
    @discardableResult
    func stop() async throws -> Program.Ended {
        program.terminate()
        let ended = try await program.ended()
        await http.close()
        return ended
    }

    /// Calls the control API.
    func call(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Answer {
        let data = try body.map { try JSONSerialization.data(withJSONObject: $0) }
        let response = try await http.send(
            HTTPRequest(
                method: method, url: address + "/sandbox/api/" + path,
                headers: data == nil ? [] : [HTTPHeader("Content-Type", "application/json")],
                body: data.map(Array.init), timeout: .seconds(40)))
        return Answer(
            text: String(decoding: response.body, as: UTF8.self), status: response.status,
            json: try JSON(response.body))
    }

    func type(_ text: String, as person: String, in channel: String = "general") async throws -> Outcome {
        try Outcome(await call("POST", "type", ["as": person, "channel": channel, "text": text]))
    }

    func complete(_ text: String, as person: String, in channel: String = "general") async throws -> [String]
    {
        let answer = try await call("POST", "complete", ["as": person, "channel": channel, "text": text])
        return answer.json["choices"].list.map { $0["name"].text }
    }

    func press(_ label: String, on message: Outcome, as person: String, values: [String]? = nil) async throws
        -> Outcome
    {
        var body: [String: Any] = ["as": person, "message": message.id]
        if let values {
            let select = message.selects.first { one in
                values.allSatisfy { value in one["options"].list.contains { $0["value"].text == value } }
            }
            body["custom_id"] = select?["custom_id"].text ?? ""
            body["values"] = values
        } else {
            body["label"] = label
        }
        return try Outcome(await call("POST", "press", body))
    }

    func fault(_ kind: String, _ details: [String: Any] = [:]) async throws {
        let answer = try await call("POST", "faults", details.merging(["kind": kind]) { given, _ in given })
        guard answer.status == 200 else { throw Program.Failure("the fault was refused: \(answer.json)") }
    }

    /// Everything the world has logged, as text.
    func log() async throws -> String {
        "\(try await call("GET", "log?since=0").text)"
    }

    /// Waits until nothing has happened for a second: the bot notes where it would resume within a fifth of
    /// one.
    func settled() async throws {
        var last = 0
        while true {
            let news = try await call("GET", "log?since=\(last)&wait=1").json
            guard let newest = news.list.map({ $0["n"].number }).max(), newest > last else { return }
            last = newest
        }
    }

    /// What stands in a channel, oldest first, as a steward reads it, without Discord’s word that something was pinned.
    func messages(in channel: String) async throws -> [String] {
        try await call("GET", "channels/\(channel)/messages?as=steward").json.list.map { $0["text"].text }
            .filter { !$0.hasSuffix("pinned a message to this channel.") }
    }

    /// Waits until what stands in a channel is as wanted.
    func awaits(in channel: String, _ isWanted: ([String]) -> Bool) async throws -> [String] {
        var messages: [String] = []
        var last = 0
        for _ in 0..<60 {
            messages = try await self.messages(in: channel)
            if isWanted(messages) { return messages }
            last = try await news(after: last)
        }
        throw Program.Failure("#\(channel) stays at: \(messages)")
    }

    /// Waits until there is such a channel.
    func awaits(named channel: String) async throws -> JSON {
        var last = 0
        for _ in 0..<60 {
            let channels = try await call("GET", "state").json["channels"].list
            if let found = channels.first(where: { $0["name"].text == channel }) { return found }
            last = try await news(after: last)
        }
        throw Program.Failure("there is no #\(channel)")
    }

    /// Waits until something happens in the world, or a second has passed; answers the number of the last thing.
    func news(after last: Int) async throws -> Int {
        let news = try await call("GET", "log?since=\(last)&wait=1").json
        return max(last, news.list.map({ $0["n"].number }).max() ?? last)
    }

    /// Waits until an application is connected.
    func connected(_ name: String) async throws {
        for _ in 0..<2_000 {
            let state = try await call("GET", "state").json
            if state["bots"].list.contains(where: { $0["name"].text == name && $0["connected"].flag }) {
                return
            }
        }
        throw Program.Failure("\(name) did not connect")
    }

    struct Answer {
        /// As it came.
        var text: String
        var status: Int
        var json: JSON
    }
}

/// What came of something a person did.
struct Outcome {
    let json: JSON

    init(_ answer: Sandbox.Answer) throws {
        guard answer.status == 200 else { throw Program.Failure("\(answer.status): \(answer.json)") }
        json = answer.json
    }

    var kind: String { json["outcome"].text }
    var id: String { json["message"]["id"].text }
    var text: String { json["message"]["text"].text }
    var isEphemeral: Bool { json["message"]["ephemeral"].flag }
    var error: String { json["error"].text }
    var buttons: [String] { json["message"]["buttons"].list.map { $0["label"].text } }
    var selects: [JSON] { json["message"]["selects"].list }
}
