import Testing
import Transport

/// Against nginx.
@Suite(.timeLimit(.minutes(10))) struct HTTPTests {
    @Test("An answer comes with its status, head and body")
    func answer() async throws {
        let town = try await Town.open
        let http = try LibCurl()
        let response = try await http.send(
            HTTPRequest(
                method: "POST", url: "\(town.http)/words",
                headers: [
                    HTTPHeader("Authorization", "Bot x"), HTTPHeader("Content-Type", "application/json"),
                ],
                body: Array("{}".utf8)))
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self) == "POST Bot x 2 application/json")
        #expect(response.headers["CONTENT-length"] == "29")
        #expect(response.version == .http1)
        await http.close()
    }

    @Test(
        "Each method is sent as it is named, with a length where one is due",
        arguments: [
            ("GET", "GET   "), ("DELETE", "DELETE   "), ("PUT", "PUT  0 "), ("PATCH", "PATCH  0 "),
            ("POST", "POST  0 "),
        ])
    func methods(method: String, heard: String) async throws {
        let http = try LibCurl()
        let response = try await http.send(
            HTTPRequest(method: method, url: "\(try await Town.open.http)/words"))
        #expect(String(decoding: response.body, as: UTF8.self) == heard)
        await http.close()
    }

    @Test("Over TLS it is HTTP/2, and fifty requests at once share one connection")
    func sharing() async throws {
        let town = try await Town.open
        let http = try LibCurl(options: .init(caFile: town.caFile))
        let responses = try await withThrowingTaskGroup { group in
            for _ in 0..<50 { group.addTask { try await http.send(HTTPRequest(url: "\(town.https)/words")) } }
            return try await group.reduce(into: [HTTPResponse]()) { $0.append($1) }
        }
        #expect(responses.allSatisfy { $0.status == 200 && $0.version == .http2 })
        #expect(responses.count(where: \.isNewConnection) == 1)
        #expect(Set(responses.map { $0.headers["x-connection"] }).count == 1)
        await http.close()
    }

    @Test("A connection is kept for the next request")
    func keeping() async throws {
        let town = try await Town.open
        let http = try LibCurl()
        var responses: [HTTPResponse] = []
        for _ in 0..<10 { responses.append(try await http.send(HTTPRequest(url: "\(town.http)/words"))) }
        #expect(responses.map(\.isNewConnection) == [true] + Array(repeating: false, count: 9))
        #expect(Set(responses.map { $0.headers["X-Connection"] }).count == 1)
        await http.close()
    }

    @Test("A burst leaves connections behind that the next burst uses")
    func bursts() async throws {
        let town = try await Town.open
        let http = try LibCurl(options: .init(connectionsPerHost: 4))
        var opened = 0
        for _ in 0..<5 {
            opened += try await withThrowingTaskGroup { group in
                for _ in 0..<20 {
                    group.addTask { try await http.send(HTTPRequest(url: "\(town.http)/words")) }
                }
                return try await group.reduce(0) { $0 + ($1.isNewConnection ? 1 : 0) }
            }
        }
        #expect((1...4).contains(opened))
        await http.close()
    }

    @Test("A limit is an answer like any other")
    func limit() async throws {
        let http = try LibCurl()
        let response = try await http.send(HTTPRequest(url: "\(try await Town.open.http)/limited"))
        #expect(response.status == 429)
        #expect(response.headers["retry-after"] == "2")
        await http.close()
    }

    @Test("An HTML page of a proxy can be told by its type")
    func page() async throws {
        let http = try LibCurl()
        let response = try await http.send(HTTPRequest(url: "\(try await Town.open.http)/broken"))
        #expect(response.status == 502)
        #expect(response.headers["content-type"] == "text/html")
        #expect(String(decoding: response.body, as: UTF8.self).contains("<html>"))
        await http.close()
    }

    @Test("A redirect is not followed, so credentials stay where they were sent")
    func redirect() async throws {
        let town = try await Town.open
        let http = try LibCurl()
        let response = try await http.send(
            HTTPRequest(url: "\(town.http)/moved", headers: [HTTPHeader("Authorization", "Bot x")]))
        #expect(response.status == 302)
        #expect(response.headers["location"] == "\(town.http)/words")
        await http.close()
    }

    @Test("A large answer comes whole, and not at all when it is over the limit", arguments: [true, false])
    func size(isSecure: Bool) async throws {
        let town = try await Town.open
        let http = try LibCurl(options: .init(caFile: town.caFile))
        var request = HTTPRequest(url: "\(isSecure ? town.https : town.http)/big")
        let whole = try await http.send(request)
        #expect(whole.body.count == 5_000_000)
        request.responseLimit = 1_000_000
        await #expect(throws: HTTPFailure.tooLarge(host: request.host, limit: 1_000_000)) {
            try await http.send(request)
        }
        await http.close()
    }

    @Test("A client without the private CA does not trust its servers")
    func distrust() async throws {
        let town = try await Town.open
        let http = try LibCurl()
        let failure = await #expect(throws: HTTPFailure.self) {
            try await http.send(HTTPRequest(url: "\(town.https)/words"))
        }
        guard case .insecure? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(failure?.mayHaveArrived == false)
        await http.close()
    }

    @Test("A certificate for another name is not trusted")
    func wrongName() async throws {
        let town = try await Town.open
        let http = try LibCurl(options: .init(caFile: town.caFile))
        let url = town.https.replacing("localhost", with: "127.0.0.1")
        let failure = await #expect(throws: HTTPFailure.self) { try await http.send(HTTPRequest(url: url)) }
        guard case .insecure? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        await http.close()
    }

    @Test("A closed client sends nothing more")
    func closed() async throws {
        let town = try await Town.open
        let http = try LibCurl()
        await http.close()
        await http.close()
        await #expect(throws: HTTPFailure.closed(mayHaveArrived: false)) {
            try await http.send(HTTPRequest(url: "\(town.http)/words"))
        }
    }
}

extension HTTPRequest {
    /// Host and port, as failures name them.
    var host: String { String(url.split(separator: "/")[1]) }
}
