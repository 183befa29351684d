import ProjectModel

/// A proposal, or a draft of one, as a seed file writes it. Everything may be missing; whether it may be submitted is the
/// model's to say.
struct SeedProposal: Decodable {
    var by: String
    /// When it was submitted, or last written: `P1D` is a day before.
    var at: String
    var title: String?
    var pitch: String?
    var context: String?
    var problem: String?
    var difficulty: String?
    var twist: Twist?
    var skills: [String]?
    var scale: ProposalText.DataScale?
    var infrastructure: ProposalText.Infrastructure?
    var budget: ProposalText.Budget?
    var tradeOff: String?
    var sources: [ProposalText.DataSource]?
    var failureModes: [ProposalText.FailureMode]?
    var latency: ProposalText.LatencyTier?
    var throughput: ProposalText.ThroughputTier?
    var mustDo: [String]?
    var teamSize: ProposalText.TeamSize?
    var roles: [ProposalText.RoleCount]?
    var approaches: [ProposalText.Approach]?
    var roadmap: [ProposalText.RoadmapPhase]?
    var months: Int?
    var canLead: ProposalText.CanLead?
    var experience: String?
    var parts: [ProposalText.Part]?
    var hours: Hours?
    var extra: String?

    private enum CodingKeys: String, CodingKey {
        case by, at, title, pitch, context, problem, difficulty, twist, skills, scale, infrastructure, budget,
            sources
        case latency, throughput, roles, approaches, roadmap, months, experience, parts, hours, extra
        case tradeOff = "trade_off"
        case failureModes = "failure_modes"
        case mustDo = "must_do"
        case teamSize = "team_size"
        case canLead = "can_lead"
    }

    struct Twist: Decodable {
        var phase1: String?
        var change: String?
        var why: String?
    }

    func text() throws -> ProposalText {
        var text = ProposalText()
        text.title = title ?? ""
        text.pitch = pitch ?? ""
        text.context = context ?? ""
        text.problem = problem ?? ""
        if let difficulty {
            guard let known = Difficulty(rawValue: difficulty.lowercased()) else {
                throw SeedFile.Mistake(
                    "the difficulty of “\(text.title)” is Beginner, Intermediate or Advanced")
            }
            text.difficulty = known
        }
        text.twist.phase1 = twist?.phase1 ?? ""
        text.twist.change = twist?.change ?? ""
        text.twist.why = twist?.why ?? ""
        text.skills = try SeedFile.skills(skills ?? [])
        text.scale = scale
        text.infrastructure = infrastructure
        text.budget = budget
        text.tradeOff = tradeOff ?? ""
        text.sources = sources ?? []
        text.failureModes = failureModes ?? []
        text.latency = latency
        text.throughput = throughput
        text.mustDo = mustDo ?? []
        text.teamSize = teamSize
        text.roles = roles ?? []
        text.approaches = approaches ?? []
        text.roadmap = roadmap ?? []
        text.months = months
        text.canLead = canLead
        text.experience = experience ?? ""
        text.parts = parts ?? []
        text.hours = hours
        text.extra = extra ?? ""
        return text
    }
}
