/// The community's checklists (DOMAIN §6), and what has been ticked of them.
package struct Checklist: Equatable, Codable, Sendable {
    package private(set) var ticks: [Item: Tick] = [:]

    package enum Kind: String, CaseIterable, Sendable {
        case approval, setup, phase2, completion, revival, quality, archive
    }

    /// Every line of every list; `setup.readme` is the setup list's first.
    package enum Item: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
        case createRepository = "approval.repository"
        case applyTemplate = "approval.template"
        case customiseDocuments = "approval.documents"
        case setLabels = "approval.labels"
        case addLead = "approval.lead"
        case updateCatalogue = "approval.catalogue"

        case setupReadme = "setup.readme"
        case setupRoadmap = "setup.roadmap"
        case setupContext = "setup.context"
        case setupTwist = "setup.twist"
        case setupContributing = "setup.contributing"
        case setupIssues = "setup.issues"
        /// Optional (LC112).
        case setupChannel = "setup.channel"

        case analyseImpact = "phase2.impact"
        case writeRecords = "phase2.records"
        case refactor = "phase2.refactor"
        case testRequirements = "phase2.tests"
        case updateDocuments = "phase2.documents"

        case requirementsMet = "completion.requirements"
        case validatorsPass = "completion.validators"
        case withinBudget = "completion.budget"
        case documentationUpdated = "completion.documentation"
        case decisionsExplained = "completion.decisions"
        case readmeStatus = "completion.readme"
        case contributorsFinal = "completion.contributors"

        case revivalProposed = "revival.proposal"
        case revivalExplained = "revival.why"
        case revivalReviewed = "revival.review"
        case revivalLead = "revival.lead"
        case revivalUnarchived = "revival.unarchive"
        case revivalDocuments = "revival.documents"
        case revivalResumed = "revival.resume"

        case liveData = "quality.data"
        case twistBuiltIn = "quality.twist"
        case costLimits = "quality.cost"
        case validators = "quality.validators"
        case architectureRecords = "quality.records"
        case businessContext = "quality.context"
        case setupInstructions = "quality.setup"
        case contributionGuide = "quality.guide"
        case phasedRoadmap = "quality.roadmap"
        case recognition = "quality.recognition"
        case codeReview = "quality.review"
        case ownership = "quality.ownership"
        case asyncFirst = "quality.async"
        case conflictResolution = "quality.conflicts"

        case repositoryReadOnly = "archive.readonly"
        case catalogueSection = "archive.catalogue"
        case readmeArchived = "archive.readme"
        case forkLinked = "archive.fork"

        package var kind: Kind {
            let prefix = rawValue.prefix { $0 != "." }
            guard let kind = Kind(rawValue: String(prefix)) else {
                preconditionFailure("\(rawValue) belongs to no checklist")
            }
            return kind
        }

        package var isOptional: Bool { self == .setupChannel }
    }

    package enum Tick: Equatable, Codable, Sendable {
        case done(by: Actor, at: Moment)
        /// Not so, and passed over: it counts once a steward has agreed (D31).
        case waived(reason: String, by: Actor, grantedBy: Actor?)

        /// Whether it counts.
        package var isSettled: Bool {
            switch self {
            case .done: true
            case .waived(_, _, let granted): granted != nil
            }
        }

        func granted(by actor: Actor) -> Tick {
            switch self {
            case .done: self
            case .waived(let reason, let asked, _): .waived(reason: reason, by: asked, grantedBy: actor)
            }
        }
    }

    package init() {}

    package static func items(of kind: Kind) -> [Item] { Item.allCases.filter { $0.kind == kind } }

    /// Required lines that are neither done nor passed over.
    package func open(_ kind: Kind) -> [Item] {
        Self.items(of: kind).filter { !$0.isOptional && !isSettled($0) }
    }

    package func isSettled(_ item: Item) -> Bool {
        ticks[item]?.isSettled == true
    }

    /// Lines that were passed over with a steward's agreement.
    package func waived(_ kind: Kind) -> [Item] {
        Self.items(of: kind).filter {
            if case .waived(_, _, .some) = ticks[$0] { true } else { false }
        }
    }

    mutating func tick(_ item: Item, by actor: Actor, at now: Moment) {
        ticks[item] = .done(by: actor, at: now)
    }
    mutating func untick(_ item: Item) { ticks[item] = nil }

    mutating func askWaiver(_ item: Item, reason: String, by actor: Actor, isGranted: Bool) {
        ticks[item] = .waived(reason: reason, by: actor, grantedBy: isGranted ? actor : nil)
    }

    mutating func grantWaiver(_ item: Item, by actor: Actor) {
        ticks[item] = ticks[item]?.granted(by: actor)
    }

    /// Begins a list anew, as a second revival does.
    mutating func clear(_ kind: Kind) {
        for item in Self.items(of: kind) { ticks[item] = nil }
    }
}
