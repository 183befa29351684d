import ArgumentParser
import Bot
import Cards
import ProjectModel
import Storage

/// `guildhall proposals`: what is proposed, in a terminal.
struct ProposalsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposals",
        abstract: "List proposals, or show one.",
        subcommands: [List.self, Show.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List proposals that are not decided, and those that were not taken up.",
            discussion: "guildhall proposals list --stage PROPOSED --json")

        @Option(help: "Only this stage: PROPOSED, NEEDS_CHANGES, REJECTED or WITHDRAWN.")
        var stage: String?

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            let stage = try stage.map { text in
                guard let stage = Stage(rawValue: text.uppercased()), stage.state == .proposed else {
                    throw ValidationError("--stage is PROPOSED, NEEDS_CHANGES, REJECTED or WITHDRAWN.")
                }
                return stage
            }
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let council = try await store.council(of: community.id)
                let found = try await store.allProposals(in: community.id)
                    .filter { stage == nil || $0.stage == stage }
                    .compactMap { ProposalSummary($0, council: council, at: .now) }
                if options.json { return try JSONOutput.say(found) }
                guard !found.isEmpty else { return print("No proposal fits.") }
                for proposal in found { print(proposal.line) }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one proposal.", discussion: "guildhall proposals show P-031 --json")

        @Argument(help: "Its number.")
        var proposal: String

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                guard let id = Project.ID(proposal),
                    let project = try await store.project(id, in: community.id),
                    let summary = ProposalSummary(
                        project, council: try await store.council(of: community.id), at: .now)
                else {
                    throw BotFailure(
                        code: 1,
                        "there is no proposal called “\(proposal)”. guildhall proposals list shows all.")
                }
                if options.json { return try JSONOutput.say(summary) }
                print(summary.line)
                print(summary.pitch)
                if let twist = summary.twist { print("Twist: \(twist)") }
                for concern in summary.concerns { print("Concern: \(concern)") }
                for decision in summary.decisions { print("Decided: \(decision)") }
            }
        }
    }
}

/// A proposal as the terminal's JSON tells it: what anyone may read.
struct ProposalSummary: Encodable {
    var id: String
    var title: String
    var stage: String
    var pitch: String
    var twist: String?
    var revision: Int
    var support: Int
    var wouldJoin: Int
    var abstain: Int
    var concerns: [String]
    var approvals: Int
    var approvalsNeeded: Int
    var firstAnswerDue: String?
    var decisions: [String]

    init?(_ project: Project, council: Council, at now: Moment) {
        guard let proposal = project.proposal else { return nil }
        let tally = proposal.tally
        id = "\(project.id)"
        title = project.name
        stage = project.stage.rawValue
        pitch = project.summary
        twist = project.twist.flatMap { $0.isReadableByAll ? $0.text : nil }
        revision = proposal.revision
        (support, wouldJoin, abstain) = (tally.support, tally.wouldJoin, tally.abstain)
        concerns = proposal.concerns.filter { $0.settlement == nil }.map { "\($0.kind.rawValue): \($0.text)" }
        approvals = proposal.approvals.count
        approvalsNeeded = council.approvalsNeeded(for: proposal.author, at: now)
        firstAnswerDue = proposal.clock.firstAnswerDue(in: BusinessCalendar())?.plainUTC
        decisions = proposal.decisions.map {
            "\($0.at.plainUTC) \(RefusalWords.name($0.outcome).spoken(in: .english)): \($0.note)"
        }
    }

    var line: String {
        "\(id)  \(title) – \(stage) · rev \(revision) · support \(support), would join \(wouldJoin), concerns "
            + "\(concerns.count) · approvals \(approvals) of \(approvalsNeeded)"
    }
}
