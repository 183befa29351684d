/// What happened, in order, for `GET log`: bounded, so that a long storm does not fill the memory.
struct Journal: Sendable {
    enum Direction: String, Sendable {
        case sent
        case received
    }

    static let limit = 5000

    private var entries: [JSON] = []
    private var count: Int64 = 0

    mutating func note(_ kind: String, _ details: JSON, at now: ProtocolTime) {
        count += 1
        var entry: JSON = ["n": .int(count), "at": .string(now.iso8601), "kind": .string(kind)]
        for pair in details.object?.pairs ?? [] {
            entry[pair.key] = pair.value
        }
        entries.append(entry)
        if entries.count >= 2 * Self.limit { entries.removeFirst(entries.count - Self.limit) }
    }

    /// Tokens are dots in the log: it is shown on a page.
    mutating func frame(
        _ direction: Direction, _ connection: ConnectionID, _ frame: JSON, at now: ProtocolTime
    ) {
        var shown = frame
        if var data = frame["d"], data["token"] != nil {
            data["token"] = "…"
            shown["d"] = data
        }
        note(
            "frame",
            [
                "connection": .int(Int64(connection.number)), "direction": .string(direction.rawValue),
                "frame": shown,
            ], at: now)
    }

    func since(_ number: Int) -> JSON {
        .array(entries.filter { ($0["n"]?.int ?? 0) > Int64(number) })
    }
}
