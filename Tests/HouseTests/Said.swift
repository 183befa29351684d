import Support

/// A literal where people are spoken to: in the cards and in the commands.
struct Said {
    let path: String
    let literal: Literals.Literal

    var text: String { literal.text }
    var place: String { "\(path):\(literal.line)" }

    /// All there are.
    static func here() throws -> [Said] {
        let files = try Checkout.swiftFiles(in: "Commands") + Checkout.swiftFiles(in: "Sources")
        return files.filter { file in
            (file.target == "Commands" || file.target == "Cards")
                && !file.path.contains("/Language/") && !Self.otherFiles.contains(file.path)
        }.flatMap { file in
            Literals(of: file.lines.joined(separator: "\n")).all.map { Said(path: file.path, literal: $0) }
        }
    }

    /// What operators read, in English.
    private static let otherFiles: Set<String> = [
        "Sources/Cards/LifecycleDiagram.swift", "Sources/Cards/Lane+Named.swift",
    ]

    /// What is said of one, where another sentence is said of more: the catalogues have a line for the other.
    var isSingular: Bool { literal.before.contains(/(^|[ (])one:$/) }
    /// What is said of more than one.
    var isPlural: Bool { literal.before.contains(/(^|[ (])other:$/) }

    var hasWords: Bool { text.contains(where: \.isLetter) }

    /// Whether a catalogue needs a line for it. What has words is a sentence, unless its shape or its place says otherwise.
    var isForPeople: Bool { hasWords && !isSingular && !isName && !isCompared && !Self.names.contains(text) }

    /// The shape of an address, a file or a stamp of Discord's.
    private var isName: Bool {
        !text.contains(" ") && (text.contains("/") || text.contains(".") || text.hasPrefix("<t:"))
    }

    /// The place of a name of ours: what is compared, looked up, told apart.
    private var isCompared: Bool {
        let (before, after) = (literal.before, literal.after)
        let leading = [
            "verbatim:", "==", "hasPrefix(", "contains(", "static let name =", "preconditionFailure(",
            "HelpTopic(",
        ]
        if leading.contains(where: before.hasSuffix) { return true }
        if before.hasSuffix("case"), after.hasPrefix(":") { return true }
        if before.contains(/case \w+ =$/) { return true }
        return before.hasSuffix("[") && before.dropLast().last.map { $0.isLetter || $0 == ")" } == true
    }

    /// Names of ours that stand where a sentence could.
    private static let names: Set<String> = [
        // Kinds of lists in custom ids.
        "r", "w", "d", "c", "a", "n", "m", "x", "stats",
        // Lanes of the mirror.
        "proposals", "projects", "leads", "contributors", "stewards", "proposal", "impact", "card", "desk",
        // First steps.
        "github",
        // The footer of a post and of a notice, as the courier looks for it.
        "e{1}", "n{1}", "-# P-",
        // The command line.
        "member {1}",
    ]
}
