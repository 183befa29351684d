/// What a capture says of limits, each process by itself, for what one has learned dies with it. Pure.
struct Traffic: CustomStringConvertible {
    private(set) var requests = 0
    /// Answered 401, 403 or 429 (Rate Limits › Invalid Request Limit).
    private(set) var invalid = 0
    /// What was asked of a limit before the time that its last answer named, a sentence each.
    private(set) var exhausted: [String] = []

    var invalidShare: Double { requests == 0 ? 0 : Double(invalid) / Double(requests) }

    var description: String {
        let share = (invalidShare * 1_000).rounded() / 10
        return "\(requests) requests, \(share) % of them invalid, \(exhausted.count) into exhausted limits"
    }

    /// - Parameter processes: the lines of `rest.jsonl`, `rest.2.jsonl` and so on.
    init(_ processes: [[JSON]]) {
        for process in processes { read(process) }
    }

    private mutating func read(_ lines: [JSON]) {
        var buckets: [String: String] = [:]
        var closed: [String: Int] = [:]
        for line in lines {
            requests += 1
            let status = line["status"].number
            let headers = line["response_headers"]
            if [401, 403, 429].contains(status) { invalid += 1 }
            let route = Self.route(of: line)
            let hash = headers["X-RateLimit-Bucket"]
            // One that was under way when its limit closed has no time of being sent; one whose answer was lost has none at all.
            if !line["t_ms"].isMissing, let bucket = buckets[route.name],
                let until = closed["\(bucket) \(route.major)"], line["t_ms"].number < until
            {
                exhausted.append("\(route.name) \(until - line["t_ms"].number) ms too early")
            }
            guard !line["t_end_ms"].isMissing, !hash.isMissing else { continue }
            buckets[route.name] = hash.text
            guard headers["X-RateLimit-Remaining"].text == "0",
                let wait = Double(headers["X-RateLimit-Reset-After"].text)
            else { continue }
            closed["\(hash.text) \(route.major)"] =
                line["t_end_ms"].number + Int(wait * 1_000) - Self.rounding
        }
    }

    /// Clocks that count whole milliseconds.
    private static let rounding = 5

    /// A route without its numbers, and the resource that has limits of its own: a channel, a guild, an interaction.
    private static func route(of line: JSON) -> (name: String, major: String) {
        let words = line["path"].text.split(separator: "/").dropFirst(2)
        let major = words.dropFirst().first.map(String.init) ?? ""
        let name = words.map { word in word.allSatisfy(\.isNumber) || word.count > 40 ? "{id}" : String(word)
        }
        return ("\(line["method"].text) \(name.joined(separator: "/"))", major)
    }
}
