import Cards
import Documents
import ProjectModel

/// What was found in a proposal's file: what it is called, what it lacks, and what had no place.
struct ProposalReport: Encodable {
    var title: String
    var mayBeSubmitted: Bool
    var missing: String?
    var worthALook: [String]

    init(_ reader: ProposalReader) {
        title = reader.text.title
        let findings = reader.text.findings(hasTime: reader.hasTime)
        mayBeSubmitted = findings.isEmpty
        missing =
            findings.isEmpty
            ? nil
            : RefusalWords.plain.sentence(.gateClosed(rule: 1, [Gap(.lint, .findings(findings))])).spoken(
                in: .english)
        worthALook = reader.findings.map { finding in
            switch finding {
            case .unplaced(let words, let near):
                "“\(words)”\(near.isEmpty ? "" : " (\(near))") has no place of its own and was added to anything else."
            case .severalTicked(let near): "\(near): more boxes are ticked than one; the first was taken."
            }
        }
    }

    func say() {
        print("Proposal: \(title.isEmpty ? "without a title" : title)")
        print(missing ?? "Nothing is missing: it may be submitted.")
        guard !worthALook.isEmpty else { return }
        print("\nWorth a look:")
        for line in worthALook { print("  • \(line)") }
    }
}
