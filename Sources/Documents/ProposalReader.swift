import ProjectModel

/// Reads a filled-in proposal template, or an issue made of it, as a proposal with every section in its place. What
/// nobody filled in stays empty, and nothing typed is lost: what has no place goes to the end, and is named.
package struct ProposalReader {
    package private(set) var text = ProposalText()
    /// Whether the one box is ticked that only a person can tick: time, if it is approved.
    package private(set) var hasTime = false
    package private(set) var findings: [Finding] = []

    /// Something that is worth a look before submitting.
    package enum Finding: Equatable, Sendable {
        /// It has no place in a proposal and was added to "anything else".
        case unplaced(String, near: String)
        /// More boxes are ticked than one may choose; the first was taken.
        case severalTicked(near: String)
    }

    /// What is typed at each place, as it stands.
    private var typed: [ProposalTemplate.Place: [String]] = [:]
    private var place = ProposalTemplate.Place.preface
    /// The heading one is under, for findings.
    private var heading = ""
    /// A prompt of the problem, until there is an answer to it.
    private var prompt: String?
    /// Behind the question for the team: the example above it may have been taken as the answer.
    private var isAskedForTeam = false
    private var unplaced: [String] = []
    private var isForm = false

    /// - Throws: `NotAProposal` when none of the template's headings is there.
    package init(_ document: String) throws(NotAProposal) {
        let plain = document.replacing("\r\n", with: "\n").replacing(ProposalTemplate.exampleFence, with: "")
        let lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        isForm = !lines.contains { $0.hasPrefix("## ") && Self.place(of: $0.dropFirst(3)) != nil }
        var isKnown = false
        for line in Self.withoutFrontMatter(lines, title: &text.title) {
            if let (_, name) = Self.headed(line), Self.place(of: name) ?? .preface != .preface {
                isKnown = true
            }
            read(line)
        }
        guard isKnown else { throw NotAProposal() }
        settle()
    }

    /// An issue template begins with what GitHub is told, the title among it.
    private static func withoutFrontMatter(_ lines: [String], title: inout String) -> ArraySlice<String> {
        guard lines.first?.trimmed == "---",
            let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
        else { return lines[...] }
        if let line = lines[1..<end].first(where: { $0.hasPrefix("title:") }) {
            let value = line.dropFirst("title:".count).filter { $0 != "\"" }
            title =
                (value.firstRange(of: "]:").map { String(value[$0.upperBound...]) } ?? String(value)).oneLine
        }
        return lines[(end + 1)...]
    }

    private static func headed(_ line: String) -> (level: Int, name: Substring)? {
        let marks = line.prefix { $0 == "#" }
        guard (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " else { return nil }
        return (marks.count, line.dropFirst(marks.count + 1))
    }

    private static func place(of name: some StringProtocol) -> ProposalTemplate.Place? {
        let folded = String(String(name).folded.drop { !$0.isLetter })
        return ProposalTemplate.headings.first { folded.hasPrefix($0.0) }?.1
    }

    private mutating func read(_ raw: String) {
        let line = raw.endTrimmed
        if line.hasPrefix("\\") { return add(String(line.dropFirst())) }
        if let (level, name) = Self.headed(line) { return read(heading: String(name).oneLine, level) }
        if line.trimmed == "---" || line.trimmed == "_No response_" { return }
        if let (prompt, answer) = Self.prompted(line), read(prompt: prompt, answer, line) { return }
        let plain = ProposalTemplate.unticked(line.trimmed)
        if plain == ProposalTemplate.timeTick { hasTime = hasTime || plain != line.trimmed }
        let isTicked = plain != line.trimmed && !line.trimmed.hasPrefix("* [ ]")
        if plain.hasPrefix("- [ ]") { return read(box: String(plain.dropFirst(5)).oneLine, isTicked, plain) }
        let isAnswer = isAskedForTeam && line.hasPrefix("- ")
        if line.isBlank || isAnswer || !ProposalTemplate.boilerplate.contains(plain) { add(line) }
    }

    private mutating func read(heading name: String, _ level: Int) {
        let folded = name.folded
        prompt = nil
        isAskedForTeam = false
        if folded.hasPrefix("source "), let detail = Self.detail(name) {
            begin(.source, detail.hasPrefix("[Name]") ? "" : detail)
        } else if folded.hasPrefix("approach "), let detail = Self.detail(name) {
            begin(.approach, detail.hasPrefix("[Name]") ? "" : detail)
        } else if folded.hasPrefix("phase "), let phase = folded.dropFirst(6).first?.wholeNumberValue {
            let isTemplates = ProposalTemplate.boilerplate.contains("### \(name)")
            begin(.phase, "\(phase)")
            if !isTemplates, let detail = Self.detail(name) { add("Goal: \(detail)") }
        } else if let question = ProposalTemplate.questions.first(where: { folded.hasPrefix($0) }) {
            place = .extra
            prompt = question.prefix(1).uppercased() + question.dropFirst() + ":"
        } else if let known = Self.place(of: name) {
            place = known
            if known == .preface, let title = Self.detail(name), text.title.isEmpty { text.title = title }
        } else if level == 1, text.title.isEmpty {
            text.title = name
        } else if level <= 2 || isForm {
            place = .unplaced
        } else {
            return add(name)
        }
        heading = name
    }

    private mutating func begin(_ part: ProposalTemplate.Place, _ name: String) {
        place = part
        typed[part, default: []].append("\u{0}\(name)")
    }

    /// What stands behind the first colon.
    private static func detail(_ name: String) -> String? {
        name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]).oneLine }
    }

    /// `**Type:** Kafka` is ("type", "Kafka").
    private static func prompted(_ line: String) -> (String, String)? {
        guard line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") else { return nil }
        var name = String(line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound])
        if name.hasSuffix(":") { name.removeLast() }
        return (name.folded, String(line[end.upperBound...]).oneLine)
    }

    /// Whether the line was a prompt of the template's; an answer beside it counts.
    private mutating func read(prompt name: String, _ answer: String, _ line: String) -> Bool {
        let isBlank = answer.isEmpty || ProposalTemplate.boilerplate.contains(line.trimmed)
        if name == "title" {
            if !answer.isEmpty { text.title = answer }
            return true
        }
        if name == "estimated total timeline" {
            if !isBlank {
                text.months = ProposalText.months(from: answer)
                if text.months == nil { leave("Estimated total timeline: \(answer)") }
            }
            return true
        }
        if place == .problem, ProposalTemplate.problemPrompts.contains(name) {
            prompt = line.replacing("**", with: "").oneLine
            if !answer.isEmpty {
                prompt = nil
                add(line.replacing("**", with: "").oneLine)
            }
            return true
        }
        if let next = ProposalTemplate.prompts[name], next != .failureModes || place == .source {
            // Failure modes are ticked under their source, and counted for all.
            if next != .failureModes { place = next }
            isAskedForTeam = next == .roles
            if !isBlank { add(answer) }
            return true
        }
        guard [.source, .phase, .approach].contains(place) else { return false }
        if !isBlank { add(line.replacing("**", with: "").oneLine) }
        return true
    }

    private mutating func read(box label: String, _ isTicked: Bool, _ plain: String) {
        switch place {
        case .mustDo, .phase:
            if !ProposalTemplate.boilerplate.contains(plain) {
                add("- " + (label.hasPrefix("\\") ? String(label.dropFirst()) : label))
            }
        case .skills, .difficulty, .scale, .infrastructure, .budget, .teamSize, .latency, .throughput,
            .canLead, .parts,
            .hours, .source:
            if isTicked || !ProposalTemplate.boilerplate.contains(plain) { tick(label, isTicked) }
        case .checklist, .standards:
            if !ProposalTemplate.boilerplate.contains(plain) { add(label) }
        default: add((isTicked ? "- [x] " : "- [ ] ") + label)
        }
    }

    private mutating func add(_ line: String) {
        if let said = prompt, !line.isBlank {
            typed[place, default: []].append(said)
            prompt = nil
        }
        if line.isBlank && typed[place] == nil { return }
        if [.preface, .standards, .checklist, .afterwards, .unplaced].contains(place) {
            return line.isBlank ? () : leave(line)
        }
        if Self.choices.contains(place), !line.isBlank {
            for label in Self.listed(line) { tick(label.oneLine.withoutListMark, true) }
            return
        }
        typed[place, default: []].append(line)
    }

    private static let choices: Set<ProposalTemplate.Place> = [
        .skills, .difficulty, .scale, .infrastructure, .budget, .teamSize, .latency, .throughput, .canLead,
        .hours,
        .parts,
    ]

    /// "Docker, Data Modeling (Star schema, normalization)": commas within brackets part nothing.
    private static func listed(_ line: String) -> [String] {
        var (items, depth) = ([""], 0)
        for character in line {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth == 0 {
                items.append("")
            } else {
                items[items.count - 1].append(character)
            }
        }
        return items.filter { !$0.isBlank }
    }

    private mutating func leave(_ words: String) {
        let near = String(heading.drop { !$0.isLetter && !$0.isNumber })
        unplaced.append(near.isEmpty || near.folded == "project proposal" ? words : "\(near): \(words)")
        findings.append(.unplaced(words, near: near))
    }
}

// Boxes.
extension ProposalReader {
    private mutating func tick(_ label: String, _ isTicked: Bool) {
        let said =
            label.folded.hasPrefix("other")
            ? label.firstIndex(of: ":").map { String(label[label.index(after: $0)...]).oneLine } : nil
        let other = said.flatMap { $0.isEmpty || $0 == "[specify]" ? nil : $0 }
        switch place {
        case .skills:
            guard let words = said == nil ? nil : other ?? "" else {
                return several(ProposalTemplate.skills, \.skills, label, isTicked, elsewhere: true)
            }
            if words.isEmpty { return }
            if isTicked && text.otherSkill == nil {
                text.otherSkill = words
            } else {
                leave("Other: \(words)")
            }
        case .parts:
            several(ProposalTemplate.parts, \.parts, label, isTicked, elsewhere: false)
            if let other { leave("Other: \(other)") }
        case .source:
            several(ProposalTemplate.failureModes, \.failureModes, label, isTicked, elsewhere: false)
            if let other { leave("Other: \(other)") }
        case .difficulty: one(ProposalTemplate.difficulties, \.difficulty, label, isTicked)
        case .scale: one(ProposalTemplate.scales, \.scale, label, isTicked)
        case .infrastructure: one(ProposalTemplate.infrastructures, \.infrastructure, label, isTicked)
        case .budget: one(ProposalTemplate.budgets, \.budget, label, isTicked)
        case .teamSize: one(ProposalTemplate.teamSizes, \.teamSize, label, isTicked)
        case .latency: one(ProposalTemplate.latencies, \.latency, label, isTicked)
        case .throughput: one(ProposalTemplate.throughputs, \.throughput, label, isTicked)
        case .canLead: one(ProposalTemplate.leads, \.canLead, label, isTicked)
        case .hours: one(ProposalTemplate.hours, \.hours, label, isTicked)
        default: leave(label)
        }
    }

    private mutating func several<Value: Equatable>(
        _ choice: TemplateChoice<Value>, _ path: WritableKeyPath<ProposalText, [Value]>, _ label: String,
        _ isTicked: Bool, elsewhere isSkill: Bool
    ) {
        guard let (value, isAll) = choice.match(label) else {
            // A skill of one's own, ticked, is the proposal's other skill.
            if isSkill && isTicked && text.otherSkill == nil { text.otherSkill = label } else { leave(label) }
            return
        }
        if isTicked && !text[keyPath: path].contains(value) { text[keyPath: path].append(value) }
        if !isAll && !label.folded.hasPrefix("other") { leave(label) }
    }

    private mutating func one<Value: Equatable>(
        _ choice: TemplateChoice<Value>, _ path: WritableKeyPath<ProposalText, Value?>, _ label: String,
        _ isTicked: Bool
    ) {
        guard let (value, isAll) = choice.match(label) else { return leave(label) }
        if !isAll { leave(label) }
        guard isTicked else { return }
        if let before = text[keyPath: path], before != value {
            findings.append(.severalTicked(near: String(heading.drop { !$0.isLetter })))
            return
        }
        text[keyPath: path] = value
    }
}

// From typed lines to a proposal.
extension ProposalReader {
    private mutating func settle() {
        func words(_ place: ProposalTemplate.Place) -> String {
            (typed[place] ?? []).joined(separator: "\n").trimmed
        }
        text.context = words(.context)
        text.problem = words(.problem)
        text.twist.phase1 = words(.phase1)
        text.twist.change = words(.change)
        text.twist.why = words(.why)
        text.pitch = words(.pitch)
        text.tradeOff = words(.tradeOff)
        text.experience = words(.experience)
        text.mustDo = ProposalText.lines(from: words(.mustDo))
        let (roles, remarks) = ProposalText.roles(from: words(.roles))
        text.roles = roles
        heading = "Team"
        for remark in remarks { leave(remark) }
        settleSources(ProposalText.sources(from: words(.sources)))
        settleApproaches(ProposalText.approaches(from: words(.approaches)))
        settleRoadmap(words(.roadmap))
        text.extra = ([words(.extra)] + unplaced).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The parts of a place that has several, each with its heading's name.
    private func parts(_ place: ProposalTemplate.Place) -> [(name: String, lines: [String])] {
        var parts: [(name: String, lines: [String])] = []
        for line in typed[place] ?? [] {
            if line.hasPrefix("\u{0}") {
                parts.append((String(line.dropFirst()), []))
            } else if !parts.isEmpty {
                parts[parts.count - 1].lines.append(line)
            }
        }
        return parts
    }

    private mutating func settleSources(_ listed: [ProposalText.DataSource]) {
        text.sources = listed
        for (name, lines) in parts(.source) {
            var source = ProposalText.DataSource(name: name, type: "", volume: "")
            for line in lines where !line.isBlank {
                if line.hasPrefix("Type: ") {
                    source.type = String(line.dropFirst(6))
                } else if line.hasPrefix("Volume: ") {
                    source.volume = String(line.dropFirst(8))
                } else {
                    heading = name.isEmpty ? "Data source" : name
                    leave(line.oneLine)
                }
            }
            if source != .init(name: "", type: "", volume: "") { text.sources.append(source) }
        }
    }

    private mutating func settleApproaches(_ listed: [ProposalText.Approach]) {
        text.approaches = listed
        for (index, part) in parts(.approach).enumerated() {
            let words = part.lines.joined(separator: "\n").trimmed
            guard !words.isEmpty || !part.name.isEmpty else { continue }
            text.approaches.append(
                ProposalText.Approach(part.name.isEmpty ? ProposalText.letter(index) : part.name, words))
        }
    }

    private mutating func settleRoadmap(_ listed: String) {
        var plan = listed.isEmpty ? [] : [listed]
        for (phase, lines) in parts(.phase) where lines.contains(where: { !$0.isBlank }) {
            plan.append((["Phase \(phase):"] + lines).joined(separator: "\n"))
        }
        text.roadmap = ProposalText.roadmap(from: plan.joined(separator: "\n"))
    }
}

/// Why a text is no proposal.
package struct NotAProposal: Error, Equatable, Sendable, CustomStringConvertible {
    package var description: String {
        "This is not a proposal in the community’s template: none of its headings was found (such as “## 🏢 Business "
            + "Context”). Fill in project_proposal.md, or start with /propose."
    }
}

extension String {
    fileprivate var withoutListMark: String {
        hasPrefix("- ") || hasPrefix("* ") ? String(dropFirst(2)) : self
    }
}
