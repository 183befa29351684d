import ProjectModel

// What people pick from while they write a proposal, in the words of the community's template.

extension ProposalText.TwistPlan.Kind {
    package var word: Phrase {
        switch self {
        case .regulation: "A new rule or regulation"
        case .load: "Far more traffic or data"
        case .source: "A new source or partner"
        case .cost: "The money gets tight"
        case .failure: "Something fails or goes away"
        case .other: "Something else"
        }
    }
}

extension ProposalText.DataScale {
    package var word: Phrase {
        switch self {
        case .small: "Small data (under 10 GB)"
        case .medium: "Medium data (10 GB to 1 TB)"
        case .large: "Large data (over 1 TB)"
        }
    }
}

extension ProposalText.Infrastructure {
    package var word: Phrase {
        switch self {
        case .laptop: "Runs on a laptop (8 GB RAM)"
        case .modest: "Modest cloud ($50–200 a month)"
        case .significant: "Significant cloud (over $200 a month)"
        }
    }
}

extension ProposalText.Budget {
    package var word: Phrase {
        switch self {
        case .minimal: "Minimal budget (under $50 a month)"
        case .low: "Low budget ($50–200 a month)"
        case .medium: "Medium budget ($200–1000 a month)"
        case .high: "High budget (over $1000 a month)"
        }
    }
}

extension ProposalText.FailureMode {
    package var word: Phrase {
        switch self {
        case .late: "Late-arriving data"
        case .duplicates: "Duplicates"
        case .schemaChanges: "Schema changes"
        case .missing: "Missing or null fields"
        case .corruption: "Data corruption"
        case .other: "Other"
        }
    }
}

extension ProposalText.LatencyTier {
    package var word: Phrase {
        switch self {
        case .second: "Real-time (under 1 second)"
        case .minute: "Near real-time (under 1 minute)"
        case .quarterHour: "Micro-batch (under 15 minutes)"
        case .hour: "Batch (under 1 hour)"
        case .day: "Daily batch (24 hours)"
        }
    }
}

extension ProposalText.ThroughputTier {
    package var word: Phrase {
        switch self {
        case .hundreds: "Hundreds per second"
        case .thousands: "Thousands per second"
        case .tensOfThousands: "Tens of thousands per second"
        }
    }
}

extension ProposalText.TeamSize {
    package var word: Phrase {
        switch self {
        case .pair: "2–3 people"
        case .few: "4–6 people"
        case .many: "7–10 people"
        case .crowd: "10 or more people"
        }
    }
}

extension ProposalText.CanLead {
    package var word: Phrase {
        switch self {
        case .yes: "Yes, I’ll lead it"
        case .maybe: "Maybe, with a team or support"
        case .no: "No, I only propose it"
        case .contribute: "No, but I’ll contribute"
        }
    }

    /// As others read it.
    package var fact: Phrase {
        switch self {
        case .yes: "the proposer would lead"
        case .maybe: "the proposer may lead"
        case .no: "a lead is wanted"
        case .contribute: "a lead is wanted; the proposer contributes"
        }
    }
}

extension ProposalText.Part {
    package var word: Phrase {
        switch self {
        case .pipelines: "Data pipelines"
        case .infrastructure: "Infrastructure and DevOps"
        case .documentation: "Documentation"
        case .review: "Code review"
        case .architecture: "Architecture design"
        case .testing: "Testing and validation"
        case .management: "Project management"
        case .other: "Something else"
        }
    }
}
