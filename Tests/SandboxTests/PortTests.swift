import Foundation
import SandboxWorld
import Testing

@testable import Sandbox

/// One port for all: who asks for what, and who is turned away.
@Suite("The port")
struct PortTests {
    @Test("REST is spoken under /api/v10 and /api, and the gateway is on this port")
    func gateway() async throws {
        try await withStage { stage in
            for path in ["/api/v10/gateway", "/api/gateway"] {
                let answer = try await RawClient(port: stage.port).request("GET", path)
                #expect(answer.status == 200)
                #expect(answer.body == #"{"url":"ws://127.0.0.1:\#(stage.port)/"}"#)
            }
        }
    }

    @Test("What is not emulated is a 404 with code 0, and is in the log")
    func unknown() async throws {
        try await withStage { stage in
            let answer = try await RawClient(port: stage.port).request("GET", "/api/v10/voice/regions")
            #expect(answer.status == 404)
            #expect(try JSON(parsing: answer.body)["code"] == 0)
            let log = await stage.call("GET", "log").body.array ?? []
            #expect(log.contains { $0["kind"] == "not emulated" })
        }
    }

    @Test("A name that is not this machine's is turned away, on every path")
    func host() async throws {
        try await withStage(.test(isHeadless: false)) { stage in
            for path in ["/", "/api/v10/gateway", "/sandbox/api/state"] {
                let client = try await RawClient(port: stage.port)
                #expect(try await client.request("GET", path, host: "evil.example").status == 403)
                #expect(try await client.request("GET", path, host: "127.0.0.1:1").status == 403)
                #expect(try await client.request("GET", path, host: "localhost:\(stage.port)").status == 200)
            }
        }
    }

    @Test("A page of another origin cannot drive the sandbox")
    func origin() async throws {
        try await withStage { stage in
            let client = try await RawClient(port: stage.port)
            let foreign = ["Origin": "http://evil.example"]
            #expect(try await client.request("POST", "/sandbox/api/reset", headers: foreign).status == 403)
            let own = ["Origin": "http://127.0.0.1:\(stage.port)"]
            #expect(try await client.request("GET", "/sandbox/api/state", headers: own).status == 200)
        }
    }

    @Test("The page and its modules are served, nothing beside them, and none when headless")
    func page() async throws {
        try await withStage(.test(isHeadless: false)) { stage in
            let client = try await RawClient(port: stage.port)
            let page = try await client.request("GET", "/")
            #expect(page.body.contains("<title>Guildhall sandbox</title>"))
            #expect(page.head.contains("text/html"))
            #expect(try await client.request("GET", "/app.js").head.contains("text/javascript"))
            #expect(try await client.request("GET", "/../Package.swift").status == 404)
        }
        try await withStage { stage in
            let answer = try await RawClient(port: stage.port).request("GET", "/")
            #expect(answer.status == 404)
        }
    }

    @Test("A lost reply is done, but nothing is heard of it")
    func lostReply() async throws {
        try await withStage { stage in
            let bot = try await stage.addBot("guest")
            let route: JSON = "POST /channels/{id}/messages"
            _ = await stage.call("POST", "faults", ["kind": "lose-reply", "route": route, "times": 1])
            let client = try await RawClient(port: stage.port)
            let channel = try #require(
                await stage.call("GET", "state").body["channels"]?.array?.first { $0["name"] == "general" })
            let path = "/api/v10/channels/\(channel["id"]?.string ?? "")/messages"
            let headers = ["Authorization": "Bot \(bot.token)", "Content-Type": "application/json"]
            await #expect(throws: RawClient.Ending.self) {
                try await client.request("POST", path, headers: headers, body: #"{"content":"done"}"#)
            }
            try await stage.play("look in #general\nexpect \"done\"")
            let again = try await RawClient(port: stage.port).request(
                "POST", path, headers: headers, body: #"{"content":"again"}"#)
            #expect(again.status == 200)
        }
    }

    @Test("An uploaded file is fetched where its message says, without a token")
    func files() async throws {
        try await withStage { stage in
            let bot = try await stage.addBot("guest")
            let headers = [
                "Authorization": "Bot \(bot.token)", "Content-Type": "multipart/form-data; boundary=b",
            ]
            let body = [
                "--b", #"Content-Disposition: form-data; name="payload_json""#, "",
                #"{"content":"the list"}"#,
                "--b", #"Content-Disposition: form-data; name="files[0]"; filename="PROJECTS a.md""#,
                "Content-Type: text/markdown", "", "# Projects", "--b--", "",
            ].joined(separator: "\r\n")
            let path = "/api/v10/channels/1100000000000000201/messages"
            let client = try await RawClient(port: stage.port)
            #expect(try await client.request("POST", path, headers: headers, body: body).status == 200)
            try await stage.play(
                "look in #general\nattached \"PROJECTS a.md\"\nexpect \"[file PROJECTS a.md]\"")
            let seen = await stage.call("GET", "channels/general/messages", query: ["as": "member"]).body
            let url = seen[0]?["attachments"]?[0]?["url"]?.string ?? ""
            #expect(url.hasPrefix("\(stage.address)/attachments/"))
            let place = String(url.dropFirst(stage.address.count))
            let file = try await RawClient(port: stage.port).request("GET", place)
            #expect(file.body == "# Projects")
            #expect(file.head.contains("text/markdown"))
            #expect(try await RawClient(port: stage.port).request("GET", "/attachments/1/x").status == 404)
        }
    }

    @Test("A slow world holds its answers back")
    func slow() async throws {
        try await withStage { stage in
            _ = await stage.call("POST", "faults", ["kind": "slow", "ms": 300])
            let started = ContinuousClock.now
            _ = try await RawClient(port: stage.port).request("GET", "/api/v10/gateway")
            #expect(ContinuousClock.now - started >= .milliseconds(300))
        }
    }

    @Test("A port that was asked for and is in use is an error that says what to do")
    func portInUse() async throws {
        try await withStage { stage in
            let failure = await #expect(throws: SandboxFailure.self) {
                try await Stage(.test(port: stage.port))
            }
            #expect(failure?.description.contains("--port 0") == true)
            #expect(failure?.description.contains("\(stage.port) is in use") == true)
        }
    }

    @Test("A seed that cannot be read or is none is an error that names it")
    func badSeed() async throws {
        try await withFolder { folder in
            for text in [nil, "", "a: [", "guild: 3"] {
                let path = "\(folder)/seed.yaml"
                try text?.write(toFile: path, atomically: true, encoding: .utf8)
                let failure = await #expect(throws: SandboxFailure.self) {
                    try await Stage(SandboxOptions(port: 0, seedFile: path))
                }
                #expect(failure?.description.contains(path) == true)
            }
        }
    }
}
