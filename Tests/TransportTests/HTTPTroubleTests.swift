import Support
import Testing
import Transport

/// Against servers that do what no server should, and against none.
@Suite(.timeLimit(.minutes(10))) struct HTTPTroubleTests {
    private func failure(of request: HTTPRequest) async throws -> HTTPFailure? {
        let http = try LibCurl()
        let failure = await #expect(throws: HTTPFailure.self) { try await http.send(request) }
        await http.close()
        return failure
    }

    @Test("When nobody listens, nothing has arrived")
    func nobody() async throws {
        let port = try await RudeServer().closedPort
        let failure = try await failure(of: HTTPRequest(url: "http://127.0.0.1:\(port)/"))
        guard case .unreachable("127.0.0.1:\(port)", _)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(failure?.mayHaveArrived == false)
    }

    @Test("A name without an address is told as such")
    func nameless() async throws {
        let failure = try await failure(of: HTTPRequest(url: "http://no-such-host.invalid/"))
        #expect(failure == .unresolved(host: "no-such-host.invalid"))
    }

    @Test("A host that never opens is given up at the connect deadline")
    func blackHole() async throws {
        let rude = try await RudeServer()
        let request = HTTPRequest(
            url: "http://127.0.0.1:\(rude.fullPort)/", connectTimeout: .milliseconds(200),
            timeout: .seconds(50))
        let begin = ContinuousClock.now
        let failure = try await failure(of: request)
        #expect(failure == .timedOut(host: request.host, mayHaveArrived: false))
        #expect(ContinuousClock.now - begin < .seconds(20))
    }

    @Test(
        "A server that takes the request and says nothing, or half, is given up at the total deadline",
        arguments: [
            "/hang", "/stall",
        ])
    func silence(path: String) async throws {
        let rude = try await RudeServer()
        let request = HTTPRequest(url: rude.http + path, timeout: .milliseconds(300))
        #expect(try await failure(of: request) == .timedOut(host: request.host, mayHaveArrived: true))
    }

    @Test("An answer without an end is given up at the size limit")
    func endless() async throws {
        let rude = try await RudeServer()
        let request = HTTPRequest(url: "\(rude.http)/endless", responseLimit: 1 << 20)
        #expect(try await failure(of: request) == .tooLarge(host: request.host, limit: 1 << 20))
        _ = try await rude.process.line(containing: "the peer has gone")
    }

    @Test("An answer that breaks off is a loss")
    func cut() async throws {
        let rude = try await RudeServer()
        let failure = try await failure(of: HTTPRequest(url: "\(rude.http)/cut"))
        guard case .lost? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(failure?.mayHaveArrived == true)
    }

    @Test(
        "A request is never sent twice, though its kept connection dies under it",
        arguments: [
            ("POST", "{}"), ("DELETE", nil),
        ])
    func once(method: String, body: String?) async throws {
        let rude = try await RudeServer()
        let http = try LibCurl()
        let first = try await http.send(HTTPRequest(method: "POST", url: "\(rude.http)/kept"))
        #expect(first.isNewConnection)
        let request = HTTPRequest(method: method, url: "\(rude.http)/lost", body: body.map { Array($0.utf8) })
        let failure = await #expect(throws: HTTPFailure.self) { try await http.send(request) }
        #expect(failure?.mayHaveArrived == true)
        let count = try await http.send(HTTPRequest(url: "\(rude.http)/posts"))
        #expect(String(decoding: count.body, as: UTF8.self) == "1")
        await http.close()
    }

    @Test(
        "What cannot be written as HTTP is refused before anything is sent",
        arguments: [
            HTTPRequest(url: "http://127.0.0.1/a path"),
            HTTPRequest(url: "ftp://127.0.0.1/"),
            HTTPRequest(url: "nonsense://"),
            HTTPRequest(url: "http://127.0.0.1/", headers: [HTTPHeader("X-A", "b\r\nX-C: d")]),
            HTTPRequest(url: "http://127.0.0.1/", headers: [HTTPHeader("X A", "b")]),
            HTTPRequest(method: "GET /", url: "http://127.0.0.1/"),
        ])
    func unwritable(request: HTTPRequest) async throws {
        let failure = try await failure(of: request)
        guard case .invalidRequest? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test("A failure names the host and keeps the path, which may be a secret, to itself")
    func secrecy() async throws {
        let port = try await RudeServer().closedPort
        let failure = try await failure(of: HTTPRequest(url: "http://127.0.0.1:\(port)/callback/secret"))
        #expect(failure.map { "\($0)".contains("secret") } == false)
    }

    @Test("Closing ends what is under way")
    func closing() async throws {
        let rude = try await RudeServer()
        let http = try LibCurl()
        let task = Task { try await http.send(HTTPRequest(url: "\(rude.http)/hang")) }
        _ = try await rude.process.line(containing: "heard GET /hang")
        await http.close()
        await #expect(throws: HTTPFailure.closed(mayHaveArrived: true)) { try await task.value }
    }
}
