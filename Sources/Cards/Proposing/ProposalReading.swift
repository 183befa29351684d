import ProjectModel

/// The whole of a proposal, a page of its draft at a time: what the card has no room for.
package enum ProposalReading {
    /// - Parameters:
    ///   - text: as its reader may read it; a twist that is not for them is not in it.
    ///   - select: the other pages.
    package static func card(
        _ project: Project, _ text: ProposalText, _ page: DraftPage, select: Card.Select
    ) -> Card {
        var blocks: [Card.Block] = [
            .text("## \(project.title) – \(page.title)\n-# \(project.id) · rev \(revision(project))")
        ]
        var sections = page.sections.filter { $0 != .title }.compactMap { section -> Phrase? in
            content(section, text, upTo: 1_500).map { "**\(section.word)**\n\($0)" }
        }
        if page == .you, let note = text.note, !note.isBlank {
            sections.append("**a note to the reviewers**\n\(Words.inert(note, upTo: 500))")
        }
        blocks += sections.isEmpty ? [.text("Nothing is written here.")] : sections.map(Card.Block.text)
        return Card(accent: project.accent, blocks + [.separator, .select(select)])
    }

    private static func revision(_ project: Project) -> Int { project.proposal?.revision ?? 1 }

    /// A section in one line, to be compared.
    static func glance(_ section: ProposalText.Section, _ text: ProposalText) -> Phrase {
        content(section, text, upTo: 220, separator: "; ") ?? "nothing"
    }

    private static func content(
        _ section: ProposalText.Section, _ text: ProposalText, upTo limit: Int, separator: Phrase = "\n"
    ) -> Phrase? {
        func words(_ text: String) -> Phrase? {
            let inert = Words.inert(text, upTo: limit)
            return inert.isEmpty ? nil : Phrase(inert)
        }
        func list(_ phrases: [Phrase?]) -> Phrase? {
            let known = phrases.compactMap(\.self)
            return known.isEmpty ? nil : known.joined(separator: separator)
        }
        switch section {
        case .title: return words(text.title)
        case .pitch: return words(text.pitch)
        case .context: return words(text.context)
        case .problem: return words(text.problem)
        case .difficulty: return text.difficulty?.word
        case .twist: return list(twist(text.twist, upTo: limit))
        case .skills: return text.skillsLine
        case .scale: return text.scale?.word
        case .infrastructure: return text.infrastructure?.word
        case .budget: return text.budget?.word
        case .tradeOff: return words(text.tradeOff)
        case .sources:
            return list(
                text.sources.prefix(12).map { source in
                    let facts = [source.name, source.type, source.volume].map { Words.inert($0, upTo: 120) }
                    return facts.filter { !$0.isEmpty }.map { Phrase($0) }.joined(separator: " · ")
                })
        case .failureModes:
            return text.failureModes.isEmpty ? nil : text.failureModes.map(\.word).joined(separator: ", ")
        case .latency: return text.latency?.word
        case .throughput: return text.throughput?.word
        case .mustDo: return list(text.mustDo.prefix(20).map { words($0) })
        case .team: return list([text.teamSize?.word, text.rolesLine])
        case .approaches:
            return list(
                text.approaches.prefix(4).map {
                    "\(Words.inert($0.name, upTo: 60)): \(Words.inert($0.text, upTo: limit))"
                })
        case .roadmap: return list(text.roadmap.prefix(4).map(phase) + [text.monthsLine])
        case .lead:
            let parts: Phrase? = text.parts.isEmpty ? nil : text.parts.map(\.word).joined(separator: ", ")
            return list([text.canLead?.fact, words(text.experience), parts, text.hours?.word])
        case .extra: return words(text.extra)
        }
    }

    private static func twist(_ twist: ProposalText.TwistPlan, upTo limit: Int) -> [Phrase?] {
        func line(_ label: Phrase, _ text: String) -> Phrase? {
            let inert = Words.inert(text, upTo: limit)
            return inert.isEmpty ? nil : "\(label): \(inert)"
        }
        return [
            twist.kind?.word, line("Before", twist.phase1), line("What changes", twist.change),
            line("Why it matters", twist.why), twist.visibility == .open ? nil : twist.visibility.word,
        ]
    }

    private static func phase(_ phase: ProposalText.RoadmapPhase) -> Phrase {
        let goal = Words.inert(phase.goal, upTo: 200)
        let deliverables = phase.deliverables.prefix(10).map { Phrase(Words.inert($0, upTo: 100)) }
        let list = deliverables.isEmpty ? Phrase.empty : " – \(deliverables.joined(separator: ", "))"
        return "Phase \(phase.phase): \(goal)\(list)"
    }
}
