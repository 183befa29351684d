import DiscordREST
import Machine
import Testing

/// The rules one by one, as little stories on a virtual clock.
@Suite("Rate limiter")
struct RateLimiterTests {
    private var limiter = RateLimiter(random: SeededRandom(seed: 1))
    private let far = Instant(sinceStart: .seconds(1_000))

    private func at(_ seconds: Double) -> Instant {
        Instant(sinceStart: .milliseconds(Int((seconds * 1_000).rounded())))
    }

    private func ticket(_ id: Ticket.ID, _ route: Route = .getCurrentApplication, by deadline: Instant? = nil)
        -> Ticket
    {
        Ticket(id: id, route: route, deadline: deadline ?? far)
    }

    private func good(_ remaining: Int, of limit: Int = 5, resetAfter: Double = 5, bucket: String = "abc")
        -> Answer
    {
        Answer(
            status: 200,
            limits: RateLimitHeaders(
                bucket: bucket, limit: limit, remaining: remaining, resetAfter: .seconds(resetAfter)))
    }

    @Test("The first request of an unknown route goes alone; its answer lets the others go")
    mutating func firstGoesAlone() {
        #expect(limiter.handle(.ask(ticket(1)), at: at(0)) == [.release(1)])
        #expect(limiter.handle(.ask(ticket(2)), at: at(0)) == [])
        #expect(limiter.handle(.ask(ticket(3)), at: at(0)) == [])
        #expect(limiter.handle(.answered(1, good(4)), at: at(0.1)) == [.finish(1), .release(2), .release(3)])
    }

    @Test("An exhausted bucket waits for its reset, by our own clock")
    mutating func waitsForReset() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.answered(1, good(0, resetAfter: 2)), at: at(0.1))
        #expect(limiter.handle(.ask(ticket(2)), at: at(1)) == [])
        #expect(limiter.deadline == at(2.1))
        #expect(limiter.handle(.wake, at: at(2.1)) == [.release(2)])
    }

    @Test("What cannot go before its deadline is refused at once, with the wait")
    mutating func refusesEarly() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.answered(1, good(0, resetAfter: 60)), at: at(0))
        let effects = limiter.handle(.ask(ticket(2, by: at(10))), at: at(1))
        #expect(effects == [.refuse(2, .rateLimited(wait: .seconds(59)))])
    }

    @Test(
        "A lost answer that would have told the limit holds its bucket for a second, and nobody who is waited for"
    )
    mutating func lostFirst() {
        let post = Route.createMessage(channel: 1)
        _ = limiter.handle(.ask(ticket(1, post)), at: at(0))
        _ = limiter.handle(.ask(ticket(2, post)), at: at(0))
        #expect(limiter.handle(.lost(1, mayHaveArrived: true), at: at(1)) == [.finish(1)])
        #expect(limiter.deadline == at(2))
        #expect(limiter.handle(.wake, at: at(2)) == [.release(2)])
        let callback = Route.createInteractionResponse(interaction: 1, token: "x")
        _ = limiter.handle(.ask(ticket(3, callback)), at: at(3))
        _ = limiter.handle(.ask(ticket(4, callback)), at: at(3))
        #expect(limiter.handle(.lost(3, mayHaveArrived: true), at: at(3)) == [.finish(3), .release(4)])
    }

    @Test("A request whose answer is lost counts as if it had been answered")
    mutating func lostOne() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.answered(1, good(1, of: 2)), at: at(0))
        _ = limiter.handle(.ask(ticket(2)), at: at(1))
        _ = limiter.handle(.cancelled(2), at: at(1))
        #expect(limiter.handle(.ask(ticket(3)), at: at(1)) == [])
        #expect(limiter.handle(.wake, at: at(5)) == [.release(3)])
    }

    @Test("One guild's bucket holds up no other guild's")
    mutating func bucketsAreApart() {
        let one = Route.getGuildApplicationCommands(application: 1, guild: 1)
        let two = Route.getGuildApplicationCommands(application: 1, guild: 2)
        _ = limiter.handle(.ask(ticket(1, one)), at: at(0))
        _ = limiter.handle(.answered(1, good(0, resetAfter: 60)), at: at(0))
        #expect(limiter.handle(.ask(ticket(2, one)), at: at(1)) == [])
        #expect(limiter.handle(.ask(ticket(3, two)), at: at(1)) == [.release(3)])
    }

    @Test("Routes that turn out to share a bucket share its count")
    mutating func sharedHash() {
        let get = Route.getGuildApplicationCommands(application: 1, guild: 1)
        let put = Route.bulkOverwriteGuildApplicationCommands(application: 1, guild: 1)
        _ = limiter.handle(.ask(ticket(1, get)), at: at(0))
        _ = limiter.handle(.answered(1, good(3)), at: at(0))
        _ = limiter.handle(.ask(ticket(2, put)), at: at(0))
        _ = limiter.handle(.answered(2, good(0, resetAfter: 4)), at: at(0.1))
        #expect(limiter.handle(.ask(ticket(3, get)), at: at(0.2)) == [])
    }

    @Test("A hash that changes takes the queue along, in order")
    mutating func changedHash() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.answered(1, good(1, bucket: "old")), at: at(0))
        #expect(limiter.handle(.ask(ticket(2)), at: at(0)) == [.release(2)])
        for id in UInt64(3)...5 { #expect(limiter.handle(.ask(ticket(id)), at: at(0)) == []) }
        let effects = limiter.handle(.answered(2, good(2, of: 5, bucket: "new")), at: at(0.1))
        #expect(effects.contains(.finish(2)))
        _ = limiter.handle(.wake, at: at(10))
        #expect(limiter.handle(.ask(ticket(6)), at: at(20)) != [.release(5)])
    }

    @Test("A 429 of our own is waited out, and the same request goes first")
    mutating func limitedUser() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.ask(ticket(2)), at: at(0))
        let limited = Answer(status: 429, limits: RateLimitHeaders(scope: .user, retryAfter: .seconds(3)))
        #expect(!limiter.handle(.answered(1, limited), at: at(0.1)).contains(.release(2)))
        #expect(limiter.deadline == at(3.1))
        #expect(limiter.handle(.wake, at: at(3.1)) == [.release(1)])
    }

    @Test("A global 429 holds all but interactions")
    mutating func limitedGlobal() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        let limited = Answer(status: 429, limits: RateLimitHeaders(scope: .global, retryAfter: .seconds(2)))
        _ = limiter.handle(.answered(1, limited), at: at(0))
        #expect(limiter.handle(.ask(ticket(2, .getGatewayBot)), at: at(1)) == [])
        let callback = Route.createInteractionResponse(interaction: 1, token: "x")
        #expect(limiter.handle(.ask(ticket(3, callback)), at: at(1)) == [.release(3)])
    }

    @Test("A shared 429 is not counted against us")
    mutating func limitedShared() {
        let shared = Answer(status: 429, limits: RateLimitHeaders(scope: .shared, retryAfter: .zero))
        for id in UInt64(1)...600 {
            _ = limiter.handle(
                .ask(ticket(id, .getGuildApplicationCommands(application: 1, guild: id))), at: at(Double(id)))
            _ = limiter.handle(.answered(id, shared), at: at(Double(id)))
            _ = limiter.handle(.cancelled(id), at: at(Double(id)))
        }
        #expect(limiter.handle(.ask(ticket(1_000, .getGatewayBot)), at: at(601)) == [.release(1_000)])
    }

    @Test("Five hundred invalid answers stop what carries the token, and not what answers people")
    mutating func invalidRequests() {
        for id in UInt64(1)...500 {
            _ = limiter.handle(
                .ask(ticket(id, .getGuildApplicationCommands(application: 1, guild: id))),
                at: at(Double(id) / 10))
            _ = limiter.handle(.answered(id, Answer(status: 403)), at: at(Double(id) / 10))
        }
        #expect(limiter.handle(.ask(ticket(900, .getGatewayBot)), at: at(60)) == [])
        let callback = Route.createInteractionResponse(interaction: 1, token: "x")
        #expect(limiter.handle(.ask(ticket(901, callback)), at: at(60)) == [.release(901)])
        #expect(limiter.handle(.wake, at: at(601)) == [.release(900)])
    }

    @Test("A 401 ends everything that carries the token, at once")
    mutating func unauthorized() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.ask(ticket(2)), at: at(0))
        let effects = limiter.handle(.answered(1, Answer(status: 401)), at: at(0.1))
        #expect(Set(effects.map { "\($0)" }).count == 3)
        #expect(effects.contains(.finish(1)) && effects.contains(.refuse(2, .tokenRefused)))
        #expect(limiter.handle(.ask(ticket(3, .getGatewayBot)), at: at(1)) == [.refuse(3, .tokenRefused)])
    }

    @Test("A 401 of an interaction's token says nothing about the bot's")
    mutating func unauthorizedInteraction() {
        let edit = Route.editOriginalInteractionResponse(application: 1, token: "x")
        _ = limiter.handle(.ask(ticket(1, edit)), at: at(0))
        #expect(limiter.handle(.answered(1, Answer(status: 401)), at: at(0)) == [.finish(1)])
        #expect(limiter.handle(.ask(ticket(2)), at: at(1)) == [.release(2)])
    }

    @Test("When the front door refuses this address, everything stays away for ten minutes")
    mutating func banned() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        let page = Answer(status: 429, limits: RateLimitHeaders(), isFromDiscord: false)
        let effects = limiter.handle(.answered(1, page), at: at(0))
        #expect(effects.contains(.report(.banned(wait: .seconds(600)))))
        let callback = Route.createInteractionResponse(interaction: 1, token: "x")
        #expect(
            limiter.handle(.ask(ticket(2, callback, by: at(3))), at: at(1)) == [
                .refuse(2, .rateLimited(wait: .seconds(599)))
            ])
    }

    @Test("Missing headers mean no limit, not an endless wait")
    mutating func missingHeaders() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.answered(1, Answer(status: 200)), at: at(0))
        #expect(limiter.handle(.ask(ticket(2)), at: at(0)) == [.release(2)])
        #expect(limiter.handle(.ask(ticket(3)), at: at(0)).count == 1)
    }

    @Test("A stumble of Discord's is tried again where that is safe, after a pause")
    mutating func stumble() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        #expect(limiter.handle(.answered(1, Answer(status: 502)), at: at(0)) == [])
        let pause = limiter.deadline
        #expect(pause.map { $0 < at(0.5) } == true)
        #expect(limiter.handle(.wake, at: at(0.5)) == [.release(1)])
    }

    @Test("What may have arrived and cannot be repeated is not")
    mutating func lostPost() {
        let followup = Route.createFollowupMessage(application: 1, token: "x")
        _ = limiter.handle(.ask(ticket(1, followup)), at: at(0))
        #expect(limiter.handle(.lost(1, mayHaveArrived: true), at: at(0)) == [.finish(1)])
    }

    @Test("What nobody waits for any more gives its place away")
    mutating func cancelled() {
        _ = limiter.handle(.ask(ticket(1)), at: at(0))
        _ = limiter.handle(.ask(ticket(2)), at: at(0))
        #expect(limiter.handle(.cancelled(1), at: at(0)) == [.release(2)])
        #expect(limiter.handle(.answered(1, good(3)), at: at(1)) == [], "a late answer to nobody is harmless")
    }

    @Test("Nothing is remembered of buckets that are at rest")
    mutating func forgets() {
        for id in UInt64(1)...1_000 {
            let callback = Route.createInteractionResponse(interaction: id, token: "t\(id)")
            _ = limiter.handle(.ask(ticket(id, callback)), at: at(0))
            _ = limiter.handle(.answered(id, Answer(status: 204)), at: at(0))
        }
        #expect(limiter.rememberedBuckets == 0)
    }

    @Test("A route with an interaction's token describes itself without it")
    func redacted() {
        let route = Route.createInteractionResponse(interaction: 5, token: "sec/ret")
        #expect("\(route)" == "POST /interactions/{interaction}/{token}/callback")
        #expect(route.path == "/interactions/5/sec%2Fret/callback")
    }
}
