import DiscordClient
import DiscordModel
import DiscordREST
import Logging
import Testing
import Transport

/// The caller between the limiter and HTTP: what goes out, and what an answer becomes.
@Suite("Calling Discord", .timeLimit(.minutes(10)))
struct CallerTests {
    private func caller(_ http: PlannedHTTP, token: String = "abc.def.ghi") throws -> Caller {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Caller(
            CallerSurroundings(
                http: http, base: "https://example.org/api/v10", token: try #require(Token(token)),
                clock: MonotonicClock(), seed: 1, logger: logger))
    }

    @Test("A call carries the token, the user agent and the body; an interaction's carries no token")
    func headers() async throws {
        let http = PlannedHTTP()
        let caller = try caller(http)
        _ = try await caller.call(.getCurrentApplication)
        _ = try await caller.call(
            .createInteractionResponse(interaction: 7, token: "t"), body: Array("{}".utf8))
        let first = http.requests[0]
        #expect(first.url == "https://example.org/api/v10/applications/@me")
        #expect(first.headers.contains(HTTPHeader("Authorization", "Bot abc.def.ghi")))
        #expect(
            first.headers.contains { $0.name == "User-Agent" && $0.value.hasPrefix("DiscordBot (https://") })
        let second = http.requests[1]
        #expect(!second.headers.contains { $0.name == "Authorization" })
        #expect(second.headers.contains(HTTPHeader("Content-Type", "application/json")))
        #expect(second.body == Array("{}".utf8))
    }

    @Test("Files travel beside the JSON, and nothing in them can end a part")
    func files() async throws {
        let http = PlannedHTTP()
        let caller = try caller(http)
        let content = Array("a line of guildhall\r\n--guildhall--".utf8)
        _ = try await caller.call(
            .createFollowupMessage(application: 7, token: "t"), body: Array("{}".utf8),
            files: [MessagePayload.File(name: "my \"data\".json", content: content)])
        let request = http.requests[0]
        #expect(
            request.headers.contains(HTTPHeader("Content-Type", "multipart/form-data; boundary=guildhall-x")))
        let body = String(decoding: try #require(request.body), as: UTF8.self)
        #expect(
            body == """
                --guildhall-x\r
                Content-Disposition: form-data; name="payload_json"\r
                Content-Type: application/json\r
                \r
                {}\r
                --guildhall-x\r
                Content-Disposition: form-data; name="files[0]"; filename="my _data_.json"\r
                Content-Type: application/octet-stream\r
                \r
                a line of guildhall\r
                --guildhall--\r
                --guildhall-x--\r

                """)
    }

    @Test("A refusal keeps Discord's code and words")
    func refusal() async throws {
        let http = PlannedHTTP(.answer(404, body: #"{"code": 10062, "message": "Unknown interaction"}"#))
        let caller = try caller(http)
        await #expect(
            throws: Remote.refused(
                status: 404, error: DiscordError(code: 10062, message: "Unknown interaction"))
        ) {
            try await caller.call(.createInteractionResponse(interaction: 7, token: "t"))
        }
    }

    @Test("An HTML page where JSON should be is no trap", arguments: [403, 404])
    func html(status: Int) async throws {
        let http = PlannedHTTP(.answer(status, body: "<html>Access denied</html>"))
        let caller = try caller(http)
        await #expect(throws: Remote.refused(status: status, error: nil)) {
            try await caller.call(.getCurrentApplication)
        }
    }

    @Test("A success that cannot be read says so")
    func unreadable() async throws {
        let http = PlannedHTTP(.answer(200, body: "<html>hello</html>"))
        let caller = try caller(http)
        let failure = await #expect(throws: Remote.self) {
            try await caller.call(GatewayBot.self, .getGatewayBot)
        }
        #expect(failure == .unreadable(status: 200, reason: "not a GatewayBot: it is not JSON"))
    }

    @Test("What was lost and may be repeated is tried again")
    func retried() async throws {
        let http = PlannedHTTP(.failure(.lost(host: "example.org", reason: "gone")), .answer(200))
        let caller = try caller(http)
        _ = try await caller.call(.getCurrentApplication)
        #expect(http.requests.count == 2)
    }

    @Test("An answer to a person is not repeated behind the back of whoever gives it")
    func notRetried() async throws {
        let http = PlannedHTTP(.failure(.lost(host: "example.org", reason: "gone")))
        let caller = try caller(http)
        let failure = await #expect(throws: Remote.self) {
            try await caller.call(.createInteractionResponse(interaction: 7, token: "t"), body: [])
        }
        guard case .unanswered(_, mayHaveArrived: true)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(http.requests.count == 1)
    }

    @Test("After a 401 nothing more is sent with the token")
    func unauthorized() async throws {
        let http = PlannedHTTP(.answer(401, body: #"{"code": 0, "message": "401: Unauthorized"}"#))
        let caller = try caller(http)
        await #expect(throws: Remote.unauthorized) { try await caller.call(.getCurrentApplication) }
        await #expect(throws: Remote.unauthorized) { try await caller.call(.getGatewayBot) }
        #expect(http.requests.count == 1)
        #expect(await caller.gateway() == .tokenRefused)
    }

    @Test("A 429 is waited out by the body's milliseconds, not by the header's whole seconds")
    func limited() async throws {
        let http = PlannedHTTP(
            .answer(
                429, headers: [HTTPHeader("retry-after", "60"), HTTPHeader("x-ratelimit-scope", "user")],
                body: #"{"message": "", "retry_after": 0.02, "global": false}"#),
            .answer(200))
        let caller = try caller(http)
        // Sixty seconds would be more than this call may take, and it would be refused.
        _ = try await caller.call(.getCurrentApplication, patience: .seconds(30))
        #expect(http.requests.count == 2)
    }

    @Test("A call that nobody waits for any more ends at once")
    func cancelled() async throws {
        let http = PlannedHTTP(.silence)
        let caller = try caller(http)
        let call = Task { try await caller.call(.getCurrentApplication) }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
    }

    @Test("A closed caller refuses what waits and what comes")
    func closed() async throws {
        let http = PlannedHTTP(.silence)
        let caller = try caller(http)
        let waiting = Task { try await caller.call(.getCurrentApplication) }
        while http.requests.isEmpty { await Task.yield() }
        await caller.close()
        await #expect(throws: Remote.closing) { try await waiting.value }
        await #expect(throws: Remote.closing) { try await caller.call(.getGatewayBot) }
    }
}
