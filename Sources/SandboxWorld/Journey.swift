/// How far somebody travels in time: an ISO 8601 duration, its days perhaps business days.
struct Journey: Sendable {
    private var days: Int64 = 0
    private var businessDays: Int64 = 0
    private var milliseconds: Int64 = 0

    private static let longest: Int64 = 3660

    init(_ body: JSON) throws(ControlError) {
        let counted = body["business_days"] ?? .null
        guard counted.isNull || counted.bool != nil || (0...Self.longest).contains(counted.int ?? -1) else {
            throw ControlError("business_days is true, or a number of days")
        }
        if let text = body["advance"]?.string {
            try read(text)
        } else if counted.int == nil {
            throw ControlError("advance is missing: an ISO 8601 duration such as PT1H or P3D")
        }
        if counted.bool == true { swap(&days, &businessDays) }
        businessDays += counted.int ?? 0
        guard days + businessDays <= Self.longest else {
            throw ControlError("the journey ends within ten years")
        }
    }

    /// `PnW`, `PnD`, `PTnHnMnS` and their like. Years and months are of no fixed length and are not taken.
    private mutating func read(_ text: String) throws(ControlError) {
        let wrong = ControlError("\(text) is no ISO 8601 duration such as PT1H, P3D or P1DT12H")
        guard text.first == "P" else { throw wrong }
        var isTime = false
        var digits = ""
        var isEmpty = true
        for character in text.dropFirst() {
            if character == "T", digits.isEmpty, !isTime {
                isTime = true
                continue
            }
            if character.isASCII, character.isNumber, digits.count < 9 {
                digits.append(character)
                continue
            }
            guard let number = Int64(digits) else { throw wrong }
            switch (isTime, character) {
            case (false, "W"): days += 7 * number
            case (false, "D"): days += number
            case (true, "H"): milliseconds += number * 3_600_000
            case (true, "M"): milliseconds += number * 60_000
            case (true, "S"): milliseconds += number * 1000
            default: throw wrong
            }
            digits = ""
            isEmpty = false
        }
        guard digits.isEmpty, !isEmpty else { throw wrong }
    }

    /// Business days are Monday to Friday in the world's zone; the time of day stays.
    func end(from start: ProtocolTime, zoneOffset: Int64) -> ProtocolTime {
        var end = start + days * Self.day
        var left = businessDays
        while left > 0 {
            end = end + Self.day
            let weekday = CivilDate(milliseconds: end.milliseconds + zoneOffset * 1000).weekday
            if (1...5).contains(weekday) { left -= 1 }
        }
        return end + milliseconds
    }

    private static let day: Int64 = 86_400_000
}
