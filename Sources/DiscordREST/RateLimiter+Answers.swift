import Machine

/// What each answer does to the limits, and to the ticket it answers.
extension RateLimiter {
    mutating func answered(_ id: Ticket.ID, _ answer: Answer, at now: Instant) -> [Effect] {
        guard let attempt = underWay.removeValue(forKey: id) else { return [] }
        let key = settle(attempt, answer, at: now)
        var effects: [Effect] = []
        if guardian.count(answer, at: now) {
            effects.append(.report(.tooManyInvalid(wait: InvalidRequests.window)))
        }
        switch answer.status {
        case 429: effects += limited(attempt.ticket, in: key, answer, at: now)
        case 401 where attempt.ticket.route.kind == .bot: effects += refuseToken() + finish(id)
        case 500...: effects += again(attempt.ticket, in: key, at: now)
        default: effects += finish(id)
        }
        return effects
    }

    mutating func lost(_ id: Ticket.ID, mayHaveArrived: Bool, at now: Instant) -> [Effect] {
        guard let attempt = underWay.removeValue(forKey: id) else { return [] }
        let key = settle(attempt, nil, at: now)
        // Whoever answers an interaction has no second to wait.
        if mayHaveArrived, attempt.ticket.route.kind == .bot { buckets[key]?.missAnswer(at: now) }
        guard attempt.ticket.route.isIdempotent || !mayHaveArrived else { return finish(id) }
        return again(attempt.ticket, in: key, at: now)
    }

    mutating func cancelled(_ id: Ticket.ID) {
        tries[id] = nil
        if let attempt = underWay.removeValue(forKey: id) {
            buckets[attempt.key]?.land(id)
            return
        }
        for key in buckets.keys { buckets[key]?.queue.removeAll { $0.id == id } }
    }

    /// Takes a ticket out of its bucket's flight, learns what its answer said, and moves the bucket when its
    /// hash is new.
    private mutating func settle(_ attempt: Attempt, _ answer: Answer?, at now: Instant) -> BucketKey {
        let route = attempt.ticket.route
        var key = attempt.key
        guard let answer else {
            buckets[key]?.land(attempt.ticket.id)
            return key
        }
        let headers = answer.limits
        if let hash = headers.bucket, hashes[route.description] != hash {
            hashes[route.description] = hash
            // Until now each resource waited under the route's own name; from now on all are found under the
            // hash.
            for other in buckets.keys where other.name == route.description {
                _ = move(other, to: BucketKey(name: hash, topLevel: other.topLevel))
            }
            key = move(key, to: BucketKey(name: hash, topLevel: route.topLevel))
        }
        if headers.limit == nil, answer.status == 429 {
            // It says that there is a limit, and not which: the next request goes alone again.
            buckets[key]?.land(attempt.ticket.id)
        } else {
            if headers.limit == nil {
                unlimited.insert(route.description)
            } else {
                unlimited.remove(route.description)
            }
            buckets[key]?.land(attempt.ticket.id, headers, at: now)
        }
        return key
    }

    private mutating func move(_ old: BucketKey, to new: BucketKey) -> BucketKey {
        guard let bucket = buckets.removeValue(forKey: old) else { return new }
        for id in bucket.inFlight.keys { underWay[id]?.key = new }
        if var known = buckets[new] {
            known.merge(bucket)
            buckets[new] = known
        } else {
            buckets[new] = bucket
        }
        return new
    }

    /// A 429: the ticket stays first of its bucket and is released again when the wait is over.
    private mutating func limited(
        _ ticket: Ticket, in key: BucketKey, _ answer: Answer, at now: Instant
    ) -> [Effect] {
        guard answer.isFromDiscord else {
            let wait = guardian.ban(for: answer.limits.retryAfter, at: now)
            return [.report(.banned(wait: wait))] + requeue(ticket, in: key)
        }
        let wait = answer.limits.retryAfter ?? .seconds(1)
        switch answer.limits.scope {
        case .global: global.hold(until: now + wait)
        case .user, .shared: buckets[key, default: Bucket()].hold(until: now + wait)
        }
        return [.report(.limited(route: ticket.route, scope: answer.limits.scope, wait: wait))]
            + requeue(ticket, in: key)
    }

    /// An attempt that may be repeated is, after a pause that keeps its bucket in order.
    private mutating func again(_ ticket: Ticket, in key: BucketKey, at now: Instant) -> [Effect] {
        // An interaction has seconds: whoever answers it decides at once how to go on.
        guard ticket.route.kind == .bot, ticket.route.isIdempotent else { return finish(ticket.id) }
        buckets[key, default: Bucket()].hold(until: now + pause(after: tries[ticket.id] ?? 1))
        return requeue(ticket, in: key)
    }

    private mutating func requeue(_ ticket: Ticket, in key: BucketKey) -> [Effect] {
        guard (tries[ticket.id] ?? 0) < Self.triesLimit else { return finish(ticket.id) }
        var bucket = buckets[key] ?? Bucket()
        let place = bucket.queue.firstIndex { $0.id > ticket.id } ?? bucket.queue.endIndex
        bucket.queue.insert(ticket, at: place)
        buckets[key] = bucket
        return []
    }

    private mutating func finish(_ id: Ticket.ID) -> [Effect] {
        tries[id] = nil
        return [.finish(id)]
    }

    /// After a 401 everything with this token would be a 401, and count against us.
    private mutating func refuseToken() -> [Effect] {
        isTokenRefused = true
        var effects: [Effect] = [.report(.tokenRefused)]
        for key in buckets.keys {
            for ticket in buckets[key]?.queue ?? [] where ticket.route.kind == .bot {
                tries[ticket.id] = nil
                effects.append(.refuse(ticket.id, .tokenRefused))
            }
            buckets[key]?.queue.removeAll { $0.route.kind == .bot }
        }
        return effects
    }
}
