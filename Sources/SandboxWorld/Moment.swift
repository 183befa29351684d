/// A timestamp mark, `<t:1618953630:R>`, as a person reads it (Reference › Timestamp Styles).
struct Moment: Sendable {
    private let seconds: Int64
    private let style: Character
    private let zoneOffset: Int64

    /// Reads what stands between the angle brackets; nil when it is no timestamp.
    init?(_ tag: Substring, zoneOffset: Int64) {
        let parts = tag.split(separator: ":")
        guard (2...3).contains(parts.count), let seconds = Int64(parts[1]),
            (-(1 << 43)...1 << 43).contains(seconds)
        else {
            return nil
        }
        let style = parts.count == 3 ? parts[2] : "f"
        guard style.count == 1, let letter = style.first, "tTdDfFsSR".contains(letter) else { return nil }
        self.seconds = seconds
        self.style = letter
        self.zoneOffset = zoneOffset
    }

    func text(at now: ProtocolTime) -> String {
        let date = CivilDate(milliseconds: (seconds + zoneOffset) * 1000)
        let time = String(date.clock.prefix(5))
        let day = "\(date.dayOfMonth) \(date.monthName) \(date.year)"
        let short =
            "\(ProtocolTime.padded(date.dayOfMonth, 2))/\(ProtocolTime.padded(date.month, 2))/\(date.year)"
        return switch style {
        case "t": time
        case "T": date.clock
        case "d": short
        case "D": day
        case "F": "\(date.weekdayName), \(day) \(time)"
        case "s": "\(short), \(time)"
        case "S": "\(short), \(date.clock)"
        case "R": relative(to: now)
        default: "\(day) \(time)"
        }
    }

    private func relative(to now: ProtocolTime) -> String {
        let difference = seconds - now.milliseconds / 1000
        let distance = abs(difference)
        let units: [(Int64, String)] = [
            (31_536_000, "year"), (2_592_000, "month"), (86_400, "day"), (3600, "hour"), (60, "minute"),
            (1, "second"),
        ]
        let unit = units.first { distance >= $0.0 } ?? (1, "second")
        let count = distance / unit.0
        let words = "\(count) \(unit.1)\(count == 1 ? "" : "s")"
        return difference >= 0 ? "in \(words)" : "\(words) ago"
    }
}
