/// The roadmap and the approaches as people type them into one field, each with its inverse.
extension ProposalText {
    /// "Phase 1: Ingest" and its deliverables, a line each; what stands before the first heading is of phase 1, and a
    /// fourth phase is part of the third.
    package static func roadmap(from typed: String) -> [RoadmapPhase] {
        var phases: [RoadmapPhase] = []
        var current = 1
        func index(_ phase: Int) -> Int {
            if let known = phases.firstIndex(where: { $0.phase == phase }) { return known }
            phases.append(RoadmapPhase(phase, goal: "", deliverables: []))
            return phases.count - 1
        }
        for line in typed.split(whereSeparator: \.isNewline).map({ String($0).oneSpaced }) where !line.isEmpty
        {
            if let (phase, goal) = phaseHeading(line) {
                current = phase
                add(goal: goal, to: &phases[index(phase)])
            } else if line.bulleted == nil, line.folded.hasPrefix("goal:") {
                add(goal: String(line.dropFirst(5)).oneSpaced, to: &phases[index(current)])
            } else if !line.withoutBullet.isEmpty {
                phases[index(current)].deliverables.append(line.withoutBullet)
            }
        }
        return phases.sorted { $0.phase < $1.phase }
    }

    package static func text(of roadmap: [RoadmapPhase]) -> String {
        roadmap.flatMap { phase in
            ["Phase \(phase.phase): \(phase.goal.oneSpaced)".oneSpaced]
                + phase.deliverables.map(\.oneSpaced).filter { !$0.isEmpty }.map { "- \($0)" }
        }.joined(separator: "\n")
    }

    private static func add(goal: String, to phase: inout RoadmapPhase) {
        guard !goal.isEmpty else { return }
        phase.goal = phase.goal.isEmpty ? goal : "\(phase.goal); \(goal)"
    }

    /// "Phase 2: The twist", "Phase 2 - The twist", "2: The twist", "P2".
    private static func phaseHeading(_ line: String) -> (Int, String)? {
        let folded = line.folded
        let word = ["phase ", "phase", "p"].first { folded.hasPrefix($0) } ?? ""
        let rest = line.dropFirst(word.count)
        guard let digit = rest.first, digit.isASCII, let number = digit.wholeNumberValue, number > 0 else {
            return nil
        }
        let behind = rest.dropFirst().drop { $0 == " " }
        let isMarked = behind.first.map { ":-–—".contains($0) } ?? true
        guard isMarked, !(word.isEmpty && behind.first != ":") else { return nil }
        return (min(3, number), String(behind.dropFirst()).oneSpaced)
    }

    /// "A: Kafka and Flink", "B (Batch first): Airflow", each with the lines below it; without such headings each
    /// paragraph is one.
    package static func approaches(from typed: String) -> [Approach] {
        var found: [(name: String, lines: [String])] = []
        var before: [String] = []
        let lines = typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for line in lines.map({ String($0).endless }) {
            if let (name, text) = approachHeading(line.edgeless) {
                found.append((name, text.isEmpty ? [] : [text]))
            } else if found.isEmpty {
                before.append(line)
            } else {
                found[found.count - 1].lines.append(line)
            }
        }
        if found.isEmpty {
            let paragraphs = before.split { $0.isBlank }.map { $0.joined(separator: "\n") }
            found = paragraphs.enumerated().map { (letter($0.offset), [$0.element]) }
        } else {
            found[0].lines = before.filter { !$0.isBlank } + found[0].lines
        }
        return found.map { Approach($0.name, kept($0.lines.joined(separator: "\n").edgeless)) }
            .filter { !$0.text.isEmpty || $0.name.count > 1 }
    }

    package static func text(of approaches: [Approach]) -> String {
        approaches.enumerated().map { index, approach in
            let name = approach.name.oneSpaced.replacing(")", with: "").replacing("(", with: "")
            let isLetter = name.count == 1 && name.first?.isApproachLetter == true
            let heading = isLetter ? name : name.isEmpty ? letter(index) : "\(letter(index)) (\(name))"
            return "\(heading): \(kept(approach.text))"
        }.joined(separator: "\n")
    }

    /// A text whose later lines begin no other approach.
    private static func kept(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .map {
                $0.offset > 0 && approachHeading(String($0.element).edgeless) != nil
                    ? "- \($0.element)" : "\($0.element)"
            }
            .joined(separator: "\n")
    }

    /// The letter of an approach by its place: A, B, C.
    package static func letter(_ index: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(25, max(0, index)))))
    }

    private static func approachHeading(_ line: String) -> (name: String, text: String)? {
        var rest = line[...]
        if line.folded.hasPrefix("approach ") { rest = rest.dropFirst("approach ".count) }
        guard let letter = rest.first, letter.isApproachLetter else { return nil }
        rest = rest.dropFirst().drop { $0 == " " }
        var name = String(letter)
        if rest.first == "(", let end = rest.firstIndex(of: ")") {
            name = String(rest[rest.index(after: rest.startIndex)..<end]).oneSpaced
            rest = rest[rest.index(after: end)...].drop { $0 == " " }
        }
        guard let mark = rest.first, ":.)".contains(mark), !name.isEmpty else { return nil }
        let text = rest.dropFirst()
        guard text.isEmpty || text.first == " " || mark == ":" else { return nil }
        return (name, String(text).edgeless)
    }
}

extension Character {
    fileprivate var isApproachLetter: Bool { isASCII && isUppercase }
}

extension String {
    /// Without blank lines and blanks around it; inside it stays as it is.
    package var edgeless: String {
        String(endless.drop(while: \.isWhitespace))
    }

    /// Without blanks at its end.
    var endless: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
