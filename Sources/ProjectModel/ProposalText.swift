/// What a proposal says: the sections of the community's template, in its order (project_proposal.md). Everything may
/// be missing while it is a draft; what must be there is `findings`' business.
package struct ProposalText: Equatable, Codable, Sendable {
    package var title = ""
    /// What will be built, and what of it the list shows (PP80-90).
    package var pitch = ""
    package var context = ""
    package var problem = ""
    package var difficulty: Difficulty?
    package var twist = TwistPlan()
    package var skills: [Skill] = []
    /// A skill that is not among the thirteen: shown, not found under (D26).
    package var otherSkill: String?
    package var scale: DataScale?
    package var infrastructure: Infrastructure?
    package var budget: Budget?
    package var tradeOff = ""
    package var sources: [DataSource] = []
    package var failureModes: [FailureMode] = []
    package var latency: LatencyTier?
    package var throughput: ThroughputTier?
    /// What the system must do, a line each (PP211-220).
    package var mustDo: [String] = []
    package var teamSize: TeamSize?
    package var roles: [RoleCount] = []
    package var approaches: [Approach] = []
    package var roadmap: [RoadmapPhase] = []
    package var months: Int?
    package var canLead: CanLead?
    package var experience = ""
    package var parts: [Part] = []
    package var hours: Hours?
    package var extra = ""
    /// To those who review it, and how it differs from what looks like it; no section of the template.
    package var note: String?

    package init() {}

    /// The twist as it is planned (PP56-76, D4).
    package struct TwistPlan: Equatable, Codable, Sendable {
        package var kind: Kind?
        package var phase1 = ""
        /// What changes; empty here while it is sealed, for then it lies apart.
        package var change = ""
        package var why = ""
        package var visibility = Twist.Visibility.open

        package init() {}

        /// What sort of change it is, in the examples of the template (PP70-75).
        package enum Kind: String, Codable, CaseIterable, Sendable {
            case regulation, load, source, cost, failure, other
        }

        /// The text that is announced.
        package var words: String { TwistWords(change: change, why: why).text }
    }

    package struct RoleCount: Hashable, Codable, Sendable {
        package var role: String
        package var count: Int

        package init(_ role: String, _ count: Int) {
            self.role = role
            self.count = count
        }
    }

    package struct DataSource: Hashable, Codable, Sendable {
        package var name: String
        package var type: String
        package var volume: String

        package init(name: String, type: String, volume: String) {
            self.name = name
            self.type = type
            self.volume = volume
        }
    }

    /// One way to build it (PP244-261).
    package struct Approach: Hashable, Codable, Sendable {
        package var name: String
        package var text: String

        package init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// A phase of the roadmap; its deliverables become milestones (F26).
    package struct RoadmapPhase: Hashable, Codable, Sendable {
        /// 1, 2 or 3.
        package var phase: Int
        package var goal: String
        package var deliverables: [String]

        package init(_ phase: Int, goal: String, deliverables: [String]) {
            self.phase = phase
            self.goal = goal
            self.deliverables = deliverables
        }
    }

    package enum DataScale: String, Codable, CaseIterable, Sendable { case small, medium, large }
    package enum Infrastructure: String, Codable, CaseIterable, Sendable { case laptop, modest, significant }
    package enum Budget: String, Codable, CaseIterable, Sendable { case minimal, low, medium, high }
    package enum LatencyTier: String, Codable, CaseIterable, Sendable {
        case second, minute, quarterHour, hour, day
    }
    package enum ThroughputTier: String, Codable, CaseIterable, Sendable {
        case hundreds, thousands, tensOfThousands
    }
    package enum FailureMode: String, Codable, CaseIterable, Sendable {
        case late, duplicates, schemaChanges, missing, corruption, other
    }
    package enum TeamSize: String, Codable, CaseIterable, Sendable {
        case pair = "2-3"
        case few = "4-6"
        case many = "7-10"
        case crowd = "10+"
    }
    package enum CanLead: String, Codable, CaseIterable, Sendable { case yes, maybe, no, contribute }
    package enum Part: String, Codable, CaseIterable, Sendable {
        case pipelines, infrastructure, documentation, review, architecture, testing, management, other
    }
}

/// Hours a week somebody can give (K16; S460, PP316-319).
package enum Hours: String, Codable, CaseIterable, Sendable {
    case few = "5-10"
    case some = "10-20"
    case many = "20+"

    /// What is summed up over somebody's projects: the middle of the range.
    package var typical: Int {
        switch self {
        case .few: 7
        case .some: 15
        case .many: 20
        }
    }
}

extension ProposalText {
    /// A section that can change from one revision to the next, on the page of the draft it stands on (C4).
    package enum Section: String, Codable, CaseIterable, Sendable {
        case title, pitch, context, problem, difficulty, twist, skills, scale, infrastructure, budget,
            tradeOff, sources
        case failureModes, latency, throughput, mustDo, team, approaches, roadmap, lead, extra

        package var page: Int {
            switch self {
            case .title, .pitch, .context, .problem, .difficulty: 1
            case .twist: 2
            case .skills, .scale, .infrastructure, .budget, .tradeOff: 3
            case .sources, .failureModes, .latency, .throughput, .mustDo: 4
            case .team, .approaches, .roadmap: 5
            case .lead, .extra: 6
            }
        }
    }

    /// What changed since another text, in the template's order (F36).
    package func changes(since other: ProposalText) -> [Section] {
        Section.allCases.filter { section in
            switch section {
            case .title: title != other.title
            case .pitch: pitch != other.pitch
            case .context: context != other.context
            case .problem: problem != other.problem
            case .difficulty: difficulty != other.difficulty
            case .twist: twist != other.twist
            case .skills: skills != other.skills || otherSkill != other.otherSkill
            case .scale: scale != other.scale
            case .infrastructure: infrastructure != other.infrastructure
            case .budget: budget != other.budget
            case .tradeOff: tradeOff != other.tradeOff
            case .sources: sources != other.sources
            case .failureModes: failureModes != other.failureModes
            case .latency: latency != other.latency
            case .throughput: throughput != other.throughput
            case .mustDo: mustDo != other.mustDo
            case .team: teamSize != other.teamSize || roles != other.roles
            case .approaches: approaches != other.approaches
            case .roadmap: roadmap != other.roadmap || months != other.months
            case .lead:
                canLead != other.canLead || experience != other.experience || parts != other.parts
                    || hours != other.hours
            case .extra: extra != other.extra
            }
        }
    }

    /// The text without a twist that not everybody may read, and that twist: the two are kept apart (D4).
    package var sealed: (text: ProposalText, twist: String?) {
        guard twist.visibility != .open else { return (self, nil) }
        var text = self
        text.twist.change = ""
        text.twist.why = ""
        return (text, twist.words)
    }

    /// The text with its sealed twist in its place again, for whoever wrote it. Sealed again, it is the same.
    package func unsealed(_ words: String?) -> ProposalText {
        guard twist.visibility != .open, twist.change.isBlank, twist.why.isBlank, let words else {
            return self
        }
        var text = self
        let parts = TwistWords(words, longestChange: 1_000)
        (text.twist.change, text.twist.why) = (parts.change, parts.why)
        return text
    }
}

extension String {
    /// Nothing but blanks.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
