import Testing

/// The judge of a storm's requests, judged.
@Suite("What a capture says of limits")
struct TrafficTests {
    private func exchange(
        _ path: String, at begin: Int, status: Int = 200, remaining: Int = 4, resetAfter: String = "5",
        bucket: String = "abc", isLost: Bool = false
    ) throws -> JSON {
        let time = isLost ? "\"lost\": true" : "\"t_ms\": \(begin), \"t_end_ms\": \(begin + 2)"
        return try JSON(
            Array(
                """
                {"method": "POST", "path": "/api/v10\(path)", "status": \(status), \(time), "response_headers": {
                "X-RateLimit-Bucket": "\(bucket)", "X-RateLimit-Remaining": "\(remaining)",
                "X-RateLimit-Reset-After": "\(resetAfter)"}}
                """.utf8))
    }

    private let here = "/channels/211/messages"

    @Test("Whoever asks of an exhausted limit before its time has come is named; afterwards nobody is")
    func exhausted() throws {
        let first = try exchange(here, at: 0, remaining: 0)
        #expect(Traffic([[first, try exchange(here, at: 5_002)]]).exhausted == [])
        let early = Traffic([[first, try exchange(here, at: 4_000, status: 429, remaining: 0)]])
        #expect(early.exhausted == ["POST channels/{id}/messages 997 ms too early"])
        #expect((early.requests, early.invalid) == (2, 1))
        #expect(early.invalidShare == 0.5)
    }

    @Test("Another channel, another limit, another process and a lost answer know nothing of it")
    func apart() throws {
        let first = try exchange(here, at: 0, remaining: 0)
        let lost = try exchange(here, at: 0, remaining: 0, isLost: true)
        let second = try exchange(here, at: 1)
        #expect(Traffic([[first, try exchange("/channels/212/messages", at: 1)]]).exhausted == [])
        #expect(
            Traffic([[first, try exchange("/channels/211/typing", at: 1, bucket: "def")]]).exhausted == [])
        #expect(Traffic([[first], [second]]).exhausted == [])
        #expect(Traffic([[lost, second]]).exhausted == [])
    }
}
