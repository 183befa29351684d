import Cards
import Interactions
import ProjectModel

// The six pages of a draft, each a form of five fields (COMMANDS C4). Nothing in them is required: a draft is kept as far
// as it got, and the board names what is missing.

extension Propose {
    /// The form of a page, filled with what is written already.
    static func form(_ page: DraftPage, of draft: Draft) -> Reply {
        switch page {
        case .idea: .open(Idea(draft))
        case .twist: .open(Change(draft))
        case .skills: .open(Skills(draft))
        case .data: .open(Targets(draft))
        case .plan: .open(Plan(draft))
        case .you: .open(You(draft))
        }
    }

    struct Idea: Modal {
        static let title: Phrase = "1 Idea"

        @Carried var draft: Draft.ID
        @Field("Title", length: 0...80, placeholder: "Real-time Logistics Tracker") var name: String?
        @Field(
            "What will the team build?", hint: "The final data product, in 2 or 3 paragraphs",
            style: .paragraph, length: 0...1_500)
        var pitch: String?
        @Field(
            "Business context", hint: "Which company or system is this like? Make it feel real",
            style: .paragraph, length: 0...1_500)
        var context: String?
        @Field(
            "The problem", hint: "What fails, who is hurt by it, and what makes it hard",
            style: .paragraph, length: 0...1_500)
        var problem: String?
        @Field("Difficulty") var difficulty: Difficulty?

        func submit(_ call: Call) async throws -> Reply {
            try await Propose.save(draft, call) { text in
                text.title = name ?? ""
                text.pitch = pitch ?? ""
                text.context = context ?? ""
                text.problem = problem ?? ""
                text.difficulty = difficulty
                return []
            }
        }
    }

    /// The twist's page; the project's own twist has that name already.
    struct Change: Modal {
        static let title: Phrase = "2 Twist"

        @Carried var draft: Draft.ID
        @Field("What kind of change is it?") var kind: ProposalText.TwistPlan.Kind?
        @Field(
            "What does the team build first?", hint: "Phase 1, before anything changes", style: .paragraph,
            length: 0...800)
        var first: String?
        @Field(
            "What changes?", hint: "Be specific: what breaks, and by when it must be mended",
            style: .paragraph,
            length: 0...1_000)
        var change: String?
        @Field(
            "Why does it matter?", hint: "What truth about production does it teach?", style: .paragraph,
            length: 0...600)
        var why: String?
        @Field("Who may read what changes?") var visibility: Twist.Visibility?

        func submit(_ call: Call) async throws -> Reply {
            try await Propose.save(draft, call) { text in
                text.twist.kind = kind
                text.twist.phase1 = first ?? ""
                text.twist.change = change ?? ""
                text.twist.why = why ?? ""
                text.twist.visibility = visibility ?? .open
                return []
            }
        }
    }

    struct Skills: Modal {
        static let title: Phrase = "3 Skills and scale"

        @Carried var draft: Draft.ID
        @Field(
            "Core skills", hint: "The 3 to 5 that matter most", placeholder: "For example Docker",
            count: 0...5)
        var skills: [Skill]
        @Field("Data scale") var scale: ProposalText.DataScale?
        @Field("Infrastructure") var infrastructure: ProposalText.Infrastructure?
        @Field("Budget") var budget: ProposalText.Budget?
        @Field(
            "The main trade-off", hint: "Which decision about cost must be made?", style: .paragraph,
            length: 0...500)
        var tradeOff: String?

        func submit(_ call: Call) async throws -> Reply {
            try await Propose.save(draft, call) { text in
                text.skills.take(skills)
                text.scale = scale
                text.infrastructure = infrastructure
                text.budget = budget
                text.tradeOff = tradeOff ?? ""
                return []
            }
        }
    }

    struct Targets: Modal {
        static let title: Phrase = "4 Data and targets"

        @Carried var draft: Draft.ID
        @Field(
            "Data sources", hint: "One a line: name | type | volume", style: .paragraph, length: 0...1_500,
            placeholder: "Payments | Kafka | 100K a day")
        var sources: String?
        @Field("What goes wrong with the data?") var failures: [ProposalText.FailureMode]
        @Field("Latency") var latency: ProposalText.LatencyTier?
        @Field("Throughput") var throughput: ProposalText.ThroughputTier?
        @Field("What must it do?", hint: "One requirement a line", style: .paragraph, length: 0...1_500)
        var mustDo: String?

        func submit(_ call: Call) async throws -> Reply {
            try await Propose.save(draft, call) { text in
                text.sources = ProposalText.sources(from: sources ?? "")
                text.failureModes.take(failures)
                text.latency = latency
                text.throughput = throughput
                text.mustDo = ProposalText.lines(from: mustDo ?? "")
                return []
            }
        }
    }

    struct Plan: Modal {
        static let title: Phrase = "5 Team and plan"

        @Carried var draft: Draft.ID
        @Field("How many people?") var size: ProposalText.TeamSize?
        @Field(
            "Roles", hint: "How many of each", style: .paragraph, length: 0...600,
            placeholder: "Data Engineer x2, Platform Engineer")
        var roles: String?
        @Field(
            "Two or more ways to build it",
            hint: "A: stack, philosophy, trade-offs – then B, and C if you like",
            style: .paragraph, length: 0...1_500, placeholder: "A: Kafka and Flink – fast, and dear")
        var approaches: String?
        @Field(
            "Roadmap", hint: "Phases 1 to 3, each with its deliverables, one a line", style: .paragraph,
            length: 0...1_500, placeholder: "Phase 1: Foundation")
        var roadmap: String?
        @Field("Months in all", length: 0...40, placeholder: "3") var months: String?

        func submit(_ call: Call) async throws -> Reply {
            try await Propose.save(draft, call) { text in
                let read = ProposalText.roles(from: roles ?? "")
                text.teamSize = size
                text.roles = read.roles
                text.approaches = ProposalText.approaches(from: approaches ?? "")
                text.roadmap = ProposalText.roadmap(from: roadmap ?? "")
                text.months = ProposalText.months(from: months ?? "")
                guard let months, !months.isBlank, text.months == nil else { return [] }
                return ["“\(Words.inert(months, upTo: 40))” is not read as a number of months. “3” would be."]
            }
        }
    }

    struct You: Modal {
        static let title: Phrase = "6 You"

        @Carried var draft: Draft.ID
        @Field("Can you lead this project?") var canLead: ProposalText.CanLead?
        @Field(
            "Your experience", hint: "With systems like this, or with leading a team", style: .paragraph,
            length: 0...600)
        var experience: String?
        @Field("What can you do yourself?") var parts: [ProposalText.Part]
        @Field("Time a week") var hours: Hours?
        @Field(
            "Anything else?", hint: "Its story, similar projects, challenges, resources", style: .paragraph,
            length: 0...1_000)
        var extra: String?

        func submit(_ call: Call) async throws -> Reply {
            try await Propose.save(draft, call) { text in
                text.canLead = canLead
                text.experience = experience ?? ""
                text.parts.take(parts)
                text.hours = hours
                text.extra = extra ?? ""
                return []
            }
        }
    }
}

extension Propose.Idea {
    init(_ draft: Draft) {
        self.init()
        self.draft = draft.id
        name = draft.text.title.written
        pitch = draft.text.pitch.written
        context = draft.text.context.written
        problem = draft.text.problem.written
        difficulty = draft.text.difficulty
    }
}

extension Propose.Change {
    init(_ draft: Draft) {
        self.init()
        self.draft = draft.id
        kind = draft.text.twist.kind
        first = draft.text.twist.phase1.written
        change = draft.text.twist.change.written
        why = draft.text.twist.why.written
        visibility = draft.text.twist.visibility
    }
}

extension Propose.Skills {
    init(_ draft: Draft) {
        self.init()
        self.draft = draft.id
        skills = draft.text.skills
        scale = draft.text.scale
        infrastructure = draft.text.infrastructure
        budget = draft.text.budget
        tradeOff = draft.text.tradeOff.written
    }
}

extension Propose.Targets {
    init(_ draft: Draft) {
        self.init()
        self.draft = draft.id
        sources = ProposalText.text(of: draft.text.sources).written
        failures = draft.text.failureModes
        latency = draft.text.latency
        throughput = draft.text.throughput
        mustDo = ProposalText.text(of: draft.text.mustDo).written
    }
}

extension Propose.Plan {
    init(_ draft: Draft) {
        self.init()
        self.draft = draft.id
        size = draft.text.teamSize
        roles = ProposalText.text(of: draft.text.roles).written
        approaches = ProposalText.text(of: draft.text.approaches).written
        roadmap = ProposalText.text(of: draft.text.roadmap).written
        months = ProposalText.text(ofMonths: draft.text.months).written
    }
}

extension Propose.You {
    init(_ draft: Draft) {
        self.init()
        self.draft = draft.id
        canLead = draft.text.canLead
        experience = draft.text.experience.written
        parts = draft.text.parts
        hours = draft.text.hours
        extra = draft.text.extra.written
    }
}

extension Array where Element: Hashable {
    /// A form gives what is picked in its own order; the same picks in another order are no change.
    fileprivate mutating func take(_ picked: [Element]) {
        if Set(picked) != Set(self) { self = picked }
    }
}

extension String {
    /// `nil` where nothing is written: an empty text prefills nothing.
    fileprivate var written: String? { isBlank ? nil : self }
}
