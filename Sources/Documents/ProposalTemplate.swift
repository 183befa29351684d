import ProjectModel

/// The community's proposal template as data: where each heading and prompt leads, and the boxes to tick. Reader and
/// writer share it, so that what one writes the other finds (F30, F130).
package enum ProposalTemplate {
    /// Where a text belongs.
    enum Place: Hashable {
        case preface, context, problem, phase1, change, why, pitch, sources, source, skills, difficulty, scale
        case infrastructure, budget, tradeOff, teamSize, roles, mustDo, latency, throughput, standards
        case approaches, approach, roadmap, phase, canLead, experience, parts, hours, failureModes, extra
        case checklist, afterwards, unplaced
    }

    /// Headings by how they begin, folded; the longer before the shorter.
    static let headings: [(String, Place)] = [
        ("business context", .context), ("problem statement", .problem),
        ("production reality twist", .change),
        ("initial state", .phase1), ("twist event", .change), ("why this matters", .why),
        ("project deliverable", .pitch), ("data sources", .sources), ("core skills", .skills),
        ("difficulty & scale", .difficulty), ("difficulty level", .difficulty), ("data scale", .scale),
        ("infrastructure requirements", .infrastructure), ("finops constraint", .tradeOff),
        ("budget tier", .budget), ("primary trade-off", .tradeOff), ("team composition", .roles),
        ("estimated team size", .teamSize), ("roles needed", .roles), ("success criteria", .mustDo),
        ("functional requirements", .mustDo), ("performance targets", .latency), ("latency tier", .latency),
        ("throughput tier", .throughput), ("quality standards", .standards),
        ("architecture approaches", .approaches), ("project roadmap", .roadmap), ("your role", .experience),
        ("can you lead", .canLead), ("your contribution", .parts), ("time commitment", .hours),
        ("additional context", .extra), ("pre-submission checklist", .checklist),
        ("what happens next", .afterwards), ("if approved", .afterwards),
        ("if needs refinement", .afterwards),
        ("timeline", .afterwards), ("project proposal", .preface),
    ]

    /// Questions below "Additional Context"; they stay with their answers.
    static let questions = [
        "inspired by real experience", "similar projects", "technologies you envision",
        "potential challenges",
        "learning resources",
    ]

    /// Prompts that lead elsewhere than their section.
    static let prompts: [String: Place] = [
        "budget tier": .budget, "primary trade-off": .tradeOff, "latency tier": .latency,
        "throughput tier": .throughput, "your team composition": .roles, "your twist": .change,
        "if yes to leading, what experience do you have?": .experience,
        "what parts can you personally contribute to?": .parts, "time commitment": .hours,
        "how many contributors would be ideal?": .teamSize,
        "if approved, are you willing to be project lead?": .canLead, "failure modes": .failureModes,
    ]

    /// The three parts of the problem; they stay with their answers.
    static let problemPrompts: Set = ["the setup", "business impact", "technical constraints"]

    /// The template's lines, boxes empty: nobody's words.
    static let boilerplate: Set<String> = Set(
        blank.split(whereSeparator: \.isNewline).map { unticked(String($0).trimmed) })

    /// The example in a fence; the fences of others are theirs.
    static let exampleFence: String = {
        guard let start = blank.firstRange(of: "```\n"),
            let end = blank[start.upperBound...].firstRange(of: "```")
        else { preconditionFailure("the template's problem has an example in a fence") }
        return String(blank[start.lowerBound..<end.upperBound])
    }()

    static func unticked(_ line: String) -> String {
        for box in ["- [x]", "- [X]", "* [x]", "* [X]", "* [ ]"] where line.hasPrefix(box) {
            return "- [ ]" + line.dropFirst(box.count)
        }
        return line
    }

    static let timeTick = "- [ ] Ready to commit time if approved"
}

/// Boxes of which one or several are ticked, with the template's words.
struct TemplateChoice<Value: Sendable>: Sendable {
    let options: [(value: Value, label: String)]

    init(_ options: [(Value, String)]) {
        self.options = options.map { (value: $0.0, label: $0.1) }
    }

    /// The option a line is about, also when only its first words are there, as issue forms have them; and whether that
    /// is all the line says.
    func match(_ text: String) -> (value: Value, isAll: Bool)? {
        let said = Self.key(text)
        guard said.count > 1 else { return nil }
        let keys = options.map { Self.key($0.label) }
        let index =
            keys.firstIndex(of: said) ?? keys.firstIndex { said.hasPrefix($0) }
            ?? keys.firstIndex { $0.hasPrefix(said) }
        guard let index else { return nil }
        let plain = text.replacing("*", with: "").folded
        let label = options[index].label.replacing("*", with: "").folded
        return (options[index].value, plain == label || keys[index].hasPrefix(plain))
    }

    private static func key(_ text: String) -> String {
        var key = text.replacing("*", with: "").folded
        for end in [" - ", " (", ": "] {
            if let range = key.firstRange(of: end) { key = String(key[..<range.lowerBound]) }
        }
        return key
    }

    func lines(where isTicked: (Value) -> Bool) -> [String] {
        options.map { "- [\(isTicked($0.value) ? "x" : " ")] \($0.label)" }
    }
}

extension ProposalTemplate {
    static let skills = TemplateChoice<Skill>([
        (.sql, "SQL & Query Optimization"), (.python, "Python/Pandas Data Processing"),
        (.etl, "ETL Pipeline Design"), (.streaming, "Real-time Stream Processing (Kafka, Flink)"),
        (.changeDataCapture, "Change Data Capture (CDC)"), (.finOps, "Cost Optimization (FinOps)"),
        (.modeling, "Data Modeling (Star schema, normalization)"), (.quality, "Data Quality & Validation"),
        (.docker, "Docker & Containerization"), (.orchestration, "Kubernetes/Orchestration"),
        (.observability, "Monitoring & Observability"), (.tuning, "Performance Tuning"),
        (.architecture, "Architecture Decision Making"),
    ])
    static let difficulties = TemplateChoice<Difficulty>([
        (.beginner, "**Beginner** - Foundational skills, 1-2 months timeline"),
        (.intermediate, "**Intermediate** - Production complexity, 2-4 months timeline"),
        (.advanced, "**Advanced** - Platform/distributed systems, 4-6 months timeline"),
    ])
    static let scales = TemplateChoice<ProposalText.DataScale>([
        (.small, "**Small** - Laptop-scale (<10GB, can run locally)"),
        (.medium, "**Medium** - Cloud-friendly (10GB-1TB, modest resources)"),
        (.large, "**Large** - Enterprise-scale (>1TB, optimization critical)"),
    ])
    static let infrastructures = TemplateChoice<ProposalText.Infrastructure>([
        (.laptop, "**Runs fully on laptop** (8GB RAM)"),
        (.modest, "**Needs modest cloud resources** (~$50-200/month)"),
        (.significant, "**Needs significant cloud setup** (>$200/month)"),
    ])
    static let budgets = TemplateChoice<ProposalText.Budget>([
        (.minimal, "Minimal (laptop-only, <$50/month)"), (.low, "Low ($50-200/month)"),
        (.medium, "Medium ($200-1000/month)"), (.high, "High (>$1000/month)"),
    ])
    static let teamSizes = TemplateChoice<ProposalText.TeamSize>([
        (.pair, "2-3 people"), (.few, "4-6 people"), (.many, "7-10 people"), (.crowd, "10+ people"),
    ])
    static let latencies = TemplateChoice<ProposalText.LatencyTier>([
        (.second, "Real-time (<1 second)"), (.minute, "Near real-time (<1 minute)"),
        (.quarterHour, "Micro-batch (<15 minutes)"), (.hour, "Batch (<1 hour)"),
        (.day, "Daily batch (24 hours)"),
    ])
    static let throughputs = TemplateChoice<ProposalText.ThroughputTier>([
        (.hundreds, "Low (hundreds/sec)"), (.thousands, "Medium (thousands/sec)"),
        (.tensOfThousands, "High (tens of thousands/sec)"),
    ])
    static let leads = TemplateChoice<ProposalText.CanLead>([
        (.yes, "**Yes** - I'll lead the project"), (.maybe, "**Maybe** - Depends on team/support"),
        (.no, "**No** - I'm proposing but can't lead"),
        (.contribute, "**I'll contribute** - I can be a team member but not lead"),
    ])
    static let parts = TemplateChoice<ProposalText.Part>([
        (.pipelines, "Data pipeline development"), (.infrastructure, "Infrastructure/DevOps"),
        (.documentation, "Documentation"), (.review, "Code review"), (.architecture, "Architecture design"),
        (.testing, "Testing/validation"), (.management, "Project management"), (.other, "Other: [specify]"),
    ])
    static let hours = TemplateChoice<Hours>([
        (.few, "5-10 hours/week"), (.some, "10-20 hours/week"), (.many, "20+ hours/week"),
    ])
    static let failureModes = TemplateChoice<ProposalText.FailureMode>([
        (.late, "Late-arriving data"), (.duplicates, "Duplicates"), (.schemaChanges, "Schema changes"),
        (.missing, "Missing/null fields"), (.corruption, "Data corruption"), (.other, "Other: [specify]"),
    ])
}

extension String {
    /// Without blanks around it.
    var trimmed: String { edgeless }
}
