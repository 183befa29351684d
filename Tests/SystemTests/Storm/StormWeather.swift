import Machine
import ProjectModel

/// What breaks in a storm, and what is mended again.
struct StormWeather {
    private(set) var kinds: [String: Int] = [:]
    private var deleted: [String] = []
    private var denied: [Denial] = []

    private struct Denial {
        var channel: String
        var right: String
    }

    /// Calls of the bot that Discord may stumble over. Answers to people are not among them: Discord that stumbles twice
    /// leaves nobody the time to answer, and whoever judges would blame the bot.
    private static let routes = [
        "POST /channels/{id}/messages", "POST /channels/{id}/messages", "PATCH /channels/{id}/messages/{id}",
        "GET /channels/{id}/messages", "PUT /channels/{id}/messages/pins/{id}", "POST /channels/{id}/threads",
        "POST /channels/{id}/messages/{id}/threads",
    ]
    private static let rights = ["send_messages", "view_channel", "create_private_threads", "pin_messages"]

    enum Blow: CaseIterable {
        case drop, close, reconnect, invalidSession, loseReply, limit, stumble, deny, deleteChannel,
            deleteCard
    }

    /// Breaks something.
    mutating func blow(in town: StormTown, using random: inout SeededRandom) async throws {
        let blow = Blow.allCases[Int.random(in: 0..<Blow.allCases.count, using: &random)]
        let route = Self.routes[Int.random(in: 0..<Self.routes.count, using: &random)]
        let times = Int.random(in: 1...3, using: &random)
        kinds["\(blow)", default: 0] += 1
        let sandbox = town.sandbox
        switch blow {
        case .drop: try await sandbox.fault("drop")
        case .close: try await sandbox.fault("close", ["code": 4000])
        case .reconnect: try await sandbox.fault("reconnect")
        case .invalidSession:
            try await sandbox.fault("invalid-session", ["resumable": Bool.random(using: &random)])
        case .loseReply:
            let isOfAnswer = Int.random(in: 0..<Self.routes.count, using: &random) == 0
            try await sandbox.fault(
                "lose-reply", ["route": isOfAnswer ? "callback" : route, "times": times])
        case .limit:
            let scope = ["user", "shared", "global"][Int.random(in: 0..<3, using: &random)]
            // Once: of two that were on their way together each would be held against the other.
            try await sandbox.fault(
                "answer", ["route": route, "status": 429, "times": 1, "scope": scope, "retry_after": 0.2])
        case .stumble:
            let status = [500, 502, 503][Int.random(in: 0..<3, using: &random)]
            try await sandbox.fault("answer", ["route": route, "status": status, "times": times])
        case .deny: try await deny(in: town, using: &random)
        case .deleteChannel: try await deleteChannel(in: town, using: &random)
        case .deleteCard: try await deleteCard(in: town, using: &random)
        }
    }

    private func anyChannel(in town: StormTown, using random: inout SeededRandom) -> String {
        if Int.random(in: 0..<6, using: &random) == 0 {
            return StormTown.shared[Int.random(in: 0..<StormTown.shared.count, using: &random)]
        }
        return StormTown.channel(of: town.projects[Int.random(in: 0..<town.projects.count, using: &random)])
    }

    private mutating func deny(in town: StormTown, using random: inout SeededRandom) async throws {
        let denial = Denial(
            channel: anyChannel(in: town, using: &random),
            right: Self.rights[Int.random(in: 0..<Self.rights.count, using: &random)])
        guard !deleted.contains(denial.channel) else { return }
        try await town.sandbox.fault(
            "permission", ["channel": denial.channel, "role": "@everyone", "deny": [denial.right]])
        denied.append(denial)
    }

    private mutating func deleteChannel(in town: StormTown, using random: inout SeededRandom) async throws {
        let channel = anyChannel(in: town, using: &random)
        guard !deleted.contains(channel), deleted.count < 3 else { return }
        try await town.sandbox.fault("delete-channel", ["channel": channel])
        deleted.append(channel)
        denied.removeAll { $0.channel == channel }
    }

    private func deleteCard(in town: StormTown, using random: inout SeededRandom) async throws {
        let id = town.projects[Int.random(in: 0..<town.projects.count, using: &random)]
        let channel = StormTown.channel(of: id)
        guard !deleted.contains(channel) else { return }
        // There may be none just now.
        _ = try await town.sandbox.call(
            "POST", "faults", ["kind": "delete-message", "channel": channel, "text": "\(id) · rev"])
    }

    /// Mends one thing, or with `all` everything.
    mutating func mend(_ all: Bool = false, in town: StormTown, using random: inout SeededRandom)
        async throws
    {
        repeat {
            if !denied.isEmpty, deleted.isEmpty || Bool.random(using: &random) {
                let denial = denied.removeFirst()
                try await town.sandbox.fault(
                    "permission", ["channel": denial.channel, "role": "@everyone", "allow": [denial.right]])
            } else if !deleted.isEmpty {
                try await town.remake(deleted.removeFirst())
            } else {
                return
            }
        } while all
    }
}
