/// What somebody broke on purpose, as far as the world itself decides it.
struct Faults: Sendable {
    /// Requests of a route answered as told instead of being done.
    struct PlannedAnswer: Sendable {
        let route: RoutePattern
        let status: Int
        var times: Int64
        let scope: String?
        let retryAfter: Double?
        /// Discord's own code and sentence, where it is to be a particular error.
        var code: Int64?
        var message: String?
    }

    /// Requests of a route done, their answers never arriving.
    struct PlannedLoss: Sendable {
        let route: RoutePattern
        var times: Int64
    }

    /// Applications whose heartbeats are not acknowledged.
    var muted: Set<Snowflake> = []
    /// What automatic moderation blocks, in lower case.
    var forbidden: [String] = []
    private var answers: [PlannedAnswer] = []
    private var losses: [PlannedLoss] = []

    mutating func plan(_ answer: PlannedAnswer) {
        answers.append(answer)
    }

    mutating func plan(_ loss: PlannedLoss) {
        losses.append(loss)
    }

    mutating func answer(to method: String, _ path: String) -> PlannedAnswer? {
        guard let place = answers.firstIndex(where: { $0.route.matches(method, path) }) else { return nil }
        defer {
            answers[place].times -= 1
            if answers[place].times <= 0 { answers.remove(at: place) }
        }
        return answers[place]
    }

    mutating func losesAnswer(to method: String, _ path: String) -> Bool {
        guard let place = losses.firstIndex(where: { $0.route.matches(method, path) }) else { return false }
        losses[place].times -= 1
        if losses[place].times <= 0 { losses.remove(at: place) }
        return true
    }
}

/// A route as a fault names it: `POST /channels/{id}/messages`, `/webhooks/*/*`, or a part of a path:
/// `callback`.
struct RoutePattern: Sendable {
    private let method: String?
    private let path: String

    init(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1)
        method = words.count == 2 ? words[0].uppercased() : nil
        path = String(words.last ?? "")
    }

    func matches(_ method: String, _ path: String) -> Bool {
        if let wanted = self.method, wanted != method { return false }
        guard self.path.hasPrefix("/") else { return path.contains(self.path) }
        let wanted = self.path.split(separator: "/")
        let given = path.split(separator: "/")
        return wanted.count == given.count
            && zip(wanted, given).allSatisfy {
                $0 == $1 || $0 == "*" || $0.hasPrefix("{") || $0.hasPrefix(":")
            }
    }
}
