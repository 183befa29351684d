import ProjectModel

/// Writes a proposal as the body of an issue: the template's headings and boxes, with what is known in them (F130).
/// `ProposalReader` reads the same proposal from it; a twist that is not for everybody is left out.
package enum ProposalWriter {
    package static func document(_ proposal: ProposalText) -> String {
        let text = proposal.sealed.text
        var lines = ["# Project Proposal", ""]
        if !text.title.isBlank { lines += ["**Title:** \(text.title.oneLine)", ""] }
        lines += section("## 🏢 Business Context", text.context, "[Describe the business context]")
        lines += section("## 🎯 Problem Statement", text.problem, "[What's currently failing?]")
        lines += ["## 🔁 Production Reality Twist (Phase 2)", ""]
        lines += section(
            "### Initial State (Phase 1)", text.twist.phase1, "[What does the team build first?]")
        lines += section(
            "### Twist Event (Phase 2)", text.twist.change, "[What breaks or changes? Be specific.]")
        lines += section(
            "### Why This Matters", text.twist.why, "[What production truth does this simulate?]")
        lines += section("## 🧩 Project Deliverable", text.pitch, "[What's the end result?]")
        lines += sources(text) + skills(text) + scale(text) + team(text) + success(text) + approaches(text)
        lines += roadmap(text) + you(text)
        lines += section(
            "## 📝 Additional Context", text.extra,
            "[Share the story if you want - makes the project authentic]")
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(_ heading: String, _ words: String, _ placeholder: String) -> [String] {
        [heading, ""] + (words.isBlank ? [placeholder] : literal(words)) + [""]
    }

    /// Words as lines none of which is taken for a part of the template.
    private static func literal(_ words: String) -> [String] {
        words.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            let text = String(line).endTrimmed
            let plain = text.trimmed
            let isStructure =
                text.hasPrefix("\\") || text.hasPrefix("#") || plain == "---" || plain == "_No response_"
                || text.hasPrefix("**") || ProposalTemplate.unticked(plain).hasPrefix("- [ ]")
                || !plain.isEmpty && ProposalTemplate.boilerplate.contains(plain)
            return isStructure ? "\\\(text)" : text
        }
    }

    private static func box(_ item: String) -> String {
        let line = "- [ ] \(item.oneLine)"
        let isEscaped = item.hasPrefix("\\") || ProposalTemplate.boilerplate.contains(line)
        return isEscaped ? "- [ ] \\\(item.oneLine)" : line
    }

    private static func sources(_ text: ProposalText) -> [String] {
        var lines = ["## 🗂️ Data Sources", ""]
        let sources = text.sources.isEmpty ? [.init(name: "", type: "", volume: "")] : text.sources
        for (index, source) in sources.enumerated() {
            lines.append("### Source \(index + 1): \(source.name.isBlank ? "[Name]" : source.name.oneLine)")
            if !source.type.isBlank { lines.append("**Type:** \(source.type.oneLine)  ") }
            if !source.volume.isBlank { lines.append("**Volume:** \(source.volume.oneLine)  ") }
            if index == 0 {
                lines +=
                    ["**Failure Modes:**"]
                    + ProposalTemplate.failureModes.lines(where: text.failureModes.contains)
            }
            lines.append("")
        }
        return lines
    }

    private static func skills(_ text: ProposalText) -> [String] {
        let other = text.otherSkill.map { $0.oneLine }.flatMap { $0.isEmpty ? nil : $0 }
        return ["## 🛠️ Core Skills (Pick 3-5 max)", ""]
            + ProposalTemplate.skills.lines(where: text.skills.contains)
            + [other.map { "- [x] Other: \($0)" } ?? "- [ ] Other: [specify]", ""]
    }

    private static func scale(_ text: ProposalText) -> [String] {
        ["## 🎚️ Difficulty & Scale", "", "### Difficulty Level"]
            + ProposalTemplate.difficulties.lines { $0 == text.difficulty }
            + ["", "### Data Scale"] + ProposalTemplate.scales.lines { $0 == text.scale }
            + ["", "### Infrastructure Requirements"]
            + ProposalTemplate.infrastructures.lines { $0 == text.infrastructure }
            + ["", "## 💸 FinOps Constraint", "", "**Budget Tier:**"]
            + ProposalTemplate.budgets.lines { $0 == text.budget }
            + section("\n**Primary Trade-off:**", text.tradeOff, "[What cost decision must be made?]")
    }

    private static func team(_ text: ProposalText) -> [String] {
        ["## 🧑‍🤝‍🧑 Team Composition", "", "### Estimated Team Size"]
            + ProposalTemplate.teamSizes.lines { $0 == text.teamSize } + ["", "### Roles Needed", ""]
            + (text.roles.isEmpty
                ? ["[List roles and rough numbers]"] : text.roles.map { "- \(ProposalText.text(of: [$0]))" })
            + [""]
    }

    private static func success(_ text: ProposalText) -> [String] {
        ["## 📊 Success Criteria", "", "### Functional Requirements"] + text.mustDo.map(box)
            + ["- [ ] Phase 2 twist implemented", "- [ ] Documented with ADRs", ""]
            + ["### Performance Targets (Rough)", "", "**Latency tier:**"]
            + ProposalTemplate.latencies.lines { $0 == text.latency } + ["", "**Throughput tier:**"]
            + ProposalTemplate.throughputs.lines { $0 == text.throughput } + [""]
    }

    private static func approaches(_ text: ProposalText) -> [String] {
        var lines = ["## 🏗️ Architecture Approaches", ""]
        for (index, approach) in text.approaches.enumerated() {
            let letter = ProposalText.letter(index)
            lines.append(
                "### Approach \(letter): \(approach.name == letter ? "" : approach.name.oneLine)".endTrimmed)
            lines += literal(approach.text) + [""]
        }
        return lines
    }

    private static let phaseHeadings = [
        "### Phase 1: Foundation (Weeks 1-X)", "### Phase 2: The Twist (Weeks X-Y)",
        "### Phase 3: Optimization (Weeks Y-Z)",
    ]

    private static func roadmap(_ text: ProposalText) -> [String] {
        var lines = ["## 🗺️ Project Roadmap (High-Level)", ""]
        for phase in text.roadmap where (1...3).contains(phase.phase) {
            lines.append(phaseHeadings[phase.phase - 1])
            if !phase.goal.isBlank { lines.append("**Goal:** \(phase.goal.oneLine)  ") }
            lines += ["**Deliverables:**"] + phase.deliverables.map(box) + [""]
        }
        lines += ["**Estimated total timeline:** \(text.months.map { "\($0) months" } ?? "[X months]")", ""]
        return lines
    }

    private static func you(_ text: ProposalText) -> [String] {
        ["## 🎯 Your Role", "", "### Can You Lead This Project?", ""]
            + ProposalTemplate.leads.lines { $0 == text.canLead }
            + section(
                "\n**If yes to leading, what experience do you have?**", text.experience,
                "[Relevant experience with similar systems, team leadership, etc.]")
            + ["### Your Contribution", "", "**What parts can you personally contribute to?**"]
            + ProposalTemplate.parts.lines(where: text.parts.contains) + ["", "**Time commitment:**"]
            + ProposalTemplate.hours.lines { $0 == text.hours } + [""]
    }
}

extension String {
    /// Without blanks at its end.
    var endTrimmed: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
