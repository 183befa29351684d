import DiscordGateway

/// The left side of a transcript: words that are fed to the session.
extension Transcript {
    /// `nil` when the words tell what the session is expected to do.
    static func input(_ words: [String]) -> GatewaySession.Input? {
        let rest = words.dropFirst()
        let named = Dictionary(
            rest.compactMap { word -> (String, String)? in
                guard let equals = word.firstIndex(of: "=") else { return nil }
                return (String(word[..<equals]), String(word[word.index(after: equals)...]))
            }, uniquingKeysWith: { $1 })
        func number(_ key: String, or fallback: Int) -> Int { named[key].flatMap { Int($0) } ?? fallback }

        switch words.first {
        case "start":
            guard let session = named["session"] else { return .start(nil) }
            return .start(
                ResumePoint(
                    session: session, sequence: number("seq", or: 0),
                    url: named["url"] ?? "wss://resume.discord.gg"))
        case "gateway" where rest.first == "unknown":
            return .gatewayUnknown(retryAfter: named["retry"].flatMap { Double($0) }.map { .seconds($0) })
        case "gateway":
            return .gatewayKnown(
                GatewayInfo(
                    url: named["url"] ?? "wss://gateway.discord.gg", remaining: number("remaining", or: 900),
                    resetAfter: .seconds(number("reset", or: 3600)), maxConcurrency: 1))
        case "granted": return .identifyGranted
        case "opened": return .opened
        case "closed":
            return .closed(
                code: rest.first.flatMap { UInt16($0) }, reason: rest.dropFirst().joined(separator: " "))
        case "failed": return .failed(rest.joined(separator: " "))
        case "handled": return rest.first.flatMap { Int($0) }.map { .handled(sequence: $0) }
        case "command": return .command
        case "wake": return .wake
        case "stop": return .stop(goodbye: rest.first == "goodbye")
        case "<-": return frame(Array(rest), named, number).map { .received($0) }
        case _: return nil
        }
    }

    private static func frame(
        _ words: [String], _ named: [String: String], _ number: (String, Int) -> Int
    ) -> Frame? {
        let argument = words.dropFirst().first.flatMap { Int($0) }
        switch words.first {
        case "HELLO": return .hello(heartbeatInterval: .milliseconds(argument ?? 41_250))
        case "HEARTBEAT": return .heartbeatRequest
        case "ACK": return .acknowledged
        case "RECONNECT": return .reconnect
        case "INVALID": return .invalidSession(resumable: words.last == "true")
        case "READY":
            let url = named["url"] ?? "wss://resume.discord.gg"
            return .dispatch(
                sequence: number("seq", 1), kind: .ready(session: named["session"] ?? "abc", resumeURL: url))
        case "RESUMED": return argument.map { .dispatch(sequence: $0, kind: .resumed) }
        case "DISPATCH": return argument.map { .dispatch(sequence: $0, kind: .other) }
        case "GARBAGE": return .malformed
        case "OP": return argument.map { .unknown(op: $0) }
        case _: return nil
        }
    }
}
