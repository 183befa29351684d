/// Buckets, the global window and the ban for invalid requests (Topics › Rate Limits).
///
/// Discord publishes no numbers for its buckets and tells clients to read the headers;
/// docs/sandbox-fidelity.md lists ours.
struct RateLimits: Sendable {
    /// Every application may make 50 requests a second.
    static let globalLimit = 50
    static let globalWindow: Int64 = 1000
    /// 10,000 answers 401, 403 or 429 in ten minutes close the door.
    static let invalidLimit = 10_000
    static let invalidWindow: Int64 = 600_000

    struct Key: Hashable, Sendable {
        let owner: Snowflake?
        let bucket: String
        let major: String
    }

    private struct Window: Sendable {
        var start: ProtocolTime
        var used = 0
    }

    /// Where a bucket stands after a request.
    struct Standing: Sendable, Equatable {
        let limit: Int
        let remaining: Int
        let resetAfter: Int64
        let isExceeded: Bool
    }

    private var windows: [Key: Window] = [:]
    private var sweepAt = 10_000
    private var global: [Snowflake?: Window] = [:]
    private var invalid: [ProtocolTime] = []

    /// Counts a request against its bucket.
    mutating func spend(_ key: Key, _ limit: Bucket, at now: ProtocolTime) -> Standing {
        forgetOldWindows(at: now)
        var window = windows[key] ?? Window(start: now)
        if now - window.start >= limit.window { window = Window(start: now) }
        let isExceeded = window.used >= limit.limit
        if !isExceeded { window.used += 1 }
        windows[key] = window
        return Standing(
            limit: limit.limit, remaining: limit.limit - window.used,
            resetAfter: window.start + limit.window - now, isExceeded: isExceeded)
    }

    /// A planned refusal says that nothing is left and when there will be: so it is.
    mutating func exhaust(_ key: Key, _ limit: Bucket, for wait: Int64, at now: ProtocolTime) {
        windows[key] = Window(start: now + (wait - limit.window), used: limit.limit)
    }

    /// Each interaction has windows of its own; they are swept out when their number has doubled.
    private mutating func forgetOldWindows(at now: ProtocolTime) {
        guard windows.count > sweepAt else { return }
        windows = windows.filter { now - $0.value.start < Bucket.longestWindow }
        sweepAt = max(10_000, 2 * windows.count)
    }

    /// Milliseconds to wait when the owner has spent this second's requests.
    mutating func globalWait(of owner: Snowflake?, at now: ProtocolTime) -> Int64? {
        var window = global[owner] ?? Window(start: now)
        if now - window.start >= Self.globalWindow { window = Window(start: now) }
        guard window.used < Self.globalLimit else { return window.start + Self.globalWindow - now }
        window.used += 1
        global[owner] = window
        return nil
    }

    mutating func noteInvalid(at now: ProtocolTime) {
        invalid.append(now)
    }

    /// Milliseconds until somebody who made too many invalid requests is listened to again.
    mutating func banWait(at now: ProtocolTime) -> Int64? {
        if let first = invalid.first, now - first >= Self.invalidWindow {
            invalid.removeAll { now - $0 >= Self.invalidWindow }
        }
        guard invalid.count >= Self.invalidLimit, let first = invalid.first else { return nil }
        return first + Self.invalidWindow - now
    }
}

/// A named allowance: so many requests in so long.
struct Bucket: Sendable {
    static let longestWindow: Int64 = 600_000

    let name: String
    let limit: Int
    let window: Int64

    /// What `X-RateLimit-Bucket` says: opaque, the same for all routes of the bucket.
    var hash: String {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 {
            state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
