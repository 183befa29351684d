/// The lists of a proposal as people type them into one field, each with its inverse for filling the field in again.
/// What one reads, the other writes so that it is read the same.
extension ProposalText {
    /// "Data Engineer x2, Platform Engineer", on one line or on several; also the template's "Data Engineers (2) - Build
    /// pipelines".
    /// - Returns: the roles, each once, and what was said about them that has no place in a proposal.
    package static func roles(from typed: String) -> (roles: [RoleCount], unplaced: [String]) {
        var roles: [RoleCount] = []
        var unplaced: [String] = []
        for line in typed.typedLines {
            let (head, remark) = remark(in: line)
            for item in head.split(whereSeparator: { ",;".contains($0) }) {
                guard let role = role(from: String(item).oneSpaced.withoutDash) else { continue }
                if let index = roles.firstIndex(where: { $0.role.folded == role.role.folded }) {
                    roles[index].count = min(99, roles[index].count + role.count)
                } else {
                    roles.append(role)
                }
            }
            if let remark { unplaced.append("\(head): \(remark)") }
        }
        return (roles, unplaced)
    }

    package static func text(of roles: [RoleCount]) -> String {
        roles.map { role in
            let name = plain(role.role)
            return role.count == 1 && !looksCounted(name) ? name : "\(name) x\(role.count)"
        }.joined(separator: ", ")
    }

    /// "Payments | Kafka | 100K a day", a source a line.
    package static func sources(from typed: String) -> [DataSource] {
        typed.typedLines.compactMap { line in
            let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
                .map { String($0).oneSpaced.withoutDash }
            guard parts.contains(where: { !$0.isEmpty }) else { return nil }
            return DataSource(
                name: parts[0], type: parts.count > 1 ? parts[1] : "",
                volume: parts.count > 2 ? parts[2].replacing("|", with: "/") : "")
        }
    }

    package static func text(of sources: [DataSource]) -> String {
        sources.map { source in
            var parts = [source.name, source.type, source.volume].map {
                $0.oneSpaced.replacing("|", with: "/")
            }
            while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
            return parts.joined(separator: " | ")
        }.joined(separator: "\n")
    }

    /// A requirement a line, with or without a bullet.
    package static func lines(from typed: String) -> [String] { typed.typedLines }

    package static func text(of lines: [String]) -> String {
        lines.map(\.oneSpaced).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// "3", "3 months", "2-4 mois", "12 weeks", "a year": of a range its end, of weeks the months begun.
    package static func months(from typed: String) -> Int? {
        let words = typed.folded.split { !$0.isLetter && !$0.isNumber }.flatMap(parted)
        let numbers = words.compactMap { word in
            Int(word) ?? MomentWords.numbers[word].map(Int.init)
        }
        guard let count = numbers.max(), (1...600).contains(count), words.count <= 8 else { return nil }
        let unit = words.lazy.compactMap { MomentWords.units[$0] }.first ?? .months
        let months: Int
        switch unit {
        case .minutes where words.contains("m"): months = count
        case .minutes, .hours: return nil
        case .days: months = (count + 29) / 30
        case .weeks: months = (count + 3) / 4
        case .months: months = count
        case .years: months = count * 12
        }
        return (1...60).contains(months) ? months : nil
    }

    package static func text(ofMonths months: Int?) -> String { months.map(String.init) ?? "" }

    /// "3m" is two words.
    private static func parted(_ word: Substring) -> [String] {
        let digits = word.prefix(while: \.isNumber)
        return [String(digits), String(word.dropFirst(digits.count))].filter { !$0.isEmpty }
    }

    /// "Data Engineer x2", "2x Data Engineer", "2 Data Engineers", "Data Engineer (2)", "Data Engineer: 2".
    private static func role(from item: String) -> RoleCount? {
        var words = item.split(separator: " ").map(String.init)
        var count = 1
        if words.count > 1, let last = words.last, let said = number(in: last) {
            count = said
            words.removeLast()
        } else if words.count > 1, let first = words.first, let said = number(in: first) {
            count = said
            words.removeFirst()
        }
        var name = words.joined(separator: " ")
        while let last = name.last, ":-–=".contains(last) || last == " " { name.removeLast() }
        guard name.contains(where: \.isLetter), name.bulleted == nil else { return nil }
        return RoleCount(name, max(1, min(99, count)))
    }

    /// "x2", "×2", "2x", "(2)" and "2".
    private static func number(in word: String) -> Int? {
        let digits = word.drop { "x×X(~".contains($0) }
        let number = digits.prefix { $0.isASCII && $0.isNumber }
        let rest = digits.dropFirst(number.count)
        guard number.count <= 2, rest.allSatisfy({ "x×X)".contains($0) }), word.count <= number.count + 2
        else { return nil }
        return Int(number)
    }

    /// What stands behind a dash.
    private static func remark(in line: String) -> (head: String, remark: String?) {
        let dashes = [" - ", " – ", " — "].compactMap { line.firstRange(of: $0) }
        if let range = dashes.min(by: { $0.lowerBound < $1.lowerBound }) {
            let remark = String(line[range.upperBound...]).oneSpaced
            // "Data Engineer - 2" counts.
            if number(in: remark) == nil { return (String(line[..<range.lowerBound]).oneSpaced, remark) }
        }
        return (line, nil)
    }

    /// A role's name as one that is not read as two.
    private static func plain(_ role: String) -> String {
        role.oneSpaced.replacing(",", with: " /").replacing(";", with: " /")
            .replacing(" - ", with: " ").replacing(" – ", with: " ").replacing(" — ", with: " ")
    }

    /// Whether a name alone would be read as one with a count.
    private static func looksCounted(_ name: String) -> Bool {
        let words = name.split(separator: " ").map(String.init)
        return words.count > 1 && [words.first, words.last].contains { $0.flatMap(number) != nil }
    }
}

extension String {
    /// One space between words, and none around them.
    var oneSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The lines with something on them, without what makes them a list: "- [ ] ", "* ", "1. ".
    var typedLines: [String] {
        split(whereSeparator: \.isNewline).map { String($0).oneSpaced.withoutBullet }.filter { !$0.isEmpty }
    }

    /// Without the marks of lists at its start.
    var withoutBullet: String { bulleted.map(\.withoutBullet) ?? self }

    /// Without the marks of lists and dashes at its start.
    fileprivate var withoutDash: String {
        var text = withoutBullet
        while let first = text.first, "-–—* ".contains(first) {
            text = String(text.dropFirst()).withoutBullet
        }
        return text
    }

    /// The text behind a mark of a list; `nil` when there is none.
    var bulleted: String? {
        for mark in ["- [ ]", "- [x]", "- [X]", "* [ ]", "* [x]"] where hasPrefix(mark) {
            return String(dropFirst(mark.count)).oneSpaced
        }
        for mark in ["- ", "* ", "• ", "+ ", "– ", "— "] where hasPrefix(mark) {
            return String(dropFirst(mark.count)).oneSpaced
        }
        let digits = prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count) else { return nil }
        let rest = dropFirst(digits.count)
        return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? String(rest.dropFirst(2)).oneSpaced : nil
    }
}
