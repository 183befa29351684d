import ArgumentParser
import Bot
import Cards
import ProjectModel
import Storage

/// `guildhall projects`: the catalogue in a terminal.
struct ProjectsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "projects",
        abstract: "List projects, or show one.",
        subcommands: [List.self, Show.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List projects.",
            discussion: """
                guildhall projects list
                guildhall projects list --show open --skill Streaming --json
                """)

        @Option(help: "Which: \(ProjectQuery.Show.allCases.map(\.rawValue).joined(separator: ", ")).")
        var show = "all"

        @Option(help: "Only projects that use this skill.")
        var skill: String?

        @Option(help: "Only this difficulty: beginner, intermediate or advanced.")
        var difficulty: String?

        @Option(help: "Words in the name, summary or tech stack.")
        var search: String?

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            guard let show = ProjectQuery.Show(rawValue: show) else {
                throw ValidationError(
                    "--show is one of \(ProjectQuery.Show.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            let level = try difficulty.map { word in
                guard let level = Difficulty(rawValue: word.lowercased()) else {
                    throw ValidationError("--difficulty is beginner, intermediate or advanced.")
                }
                return level
            }
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                // The terminal belongs to nobody: nothing here is “mine”.
                let query = ProjectQuery(
                    show: show, skill: skill, difficulty: level, search: search, viewer: MemberID(0))
                let projects = try await store.allProjects(in: community.id).filter(query.matches)
                if options.json {
                    try JSONOutput.say(projects.map { ProjectSummary($0, at: .now) })
                } else {
                    say(projects)
                }
            }
        }

        private func say(_ projects: [Project]) {
            guard !projects.isEmpty else { return print("No project fits.") }
            for project in projects {
                let facts = [
                    project.stateWord, project.difficulty.word, project.teamLine, project.needsLine(at: .now),
                ].compactMap(\.self).joined(separator: " · ")
                print("\(project.id)  \(project.name) – \(facts.spoken(in: .english))")
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one project.",
            discussion: """
                guildhall projects show P-014
                guildhall projects show "Fraud Detection" --json
                """)

        @Argument(help: "Its number, its name, or the beginning of one.")
        var project: String

        @OptionGroup var options: CommunityOptions

        func run() async throws {
            try await options.withStore { store in
                let community = try await Importing(store).community(options.community)
                let found = try await ProjectArgument.found(project, in: community.id, store)
                options.json ? try JSONOutput.say(ProjectSummary(found, at: .now)) : say(found)
            }
        }

        private func say(_ project: Project) {
            print("\(project.id)  \(project.name)")
            let state: Phrase =
                project.progressLine(at: .now).map { "\(project.stateWord) – \($0)" } ?? project.stateWord
            let facts: Phrase = "\(state) · \(project.difficulty.word) · \(project.teamLine)"
            print(facts.spoken(in: .english))
            print(project.summary)
            if let needs = project.needsLine(at: .now) { print(needs.spoken(in: .english)) }
            if let twist = project.twist, twist.isReadableByAll, let text = twist.text {
                print("Twist: \(text)")
            }
            if !project.techStack.isEmpty { print("Tech: \(project.techStack.joined(separator: ", "))") }
            if let repository = project.repository { print("Repository: \(repository)") }
        }
    }
}

/// A project as the terminal's JSON tells it: what anyone may read.
struct ProjectSummary: Encodable {
    var id: String
    var slug: String
    var name: String
    var state: String
    var dormant: Bool
    var difficulty: String
    var summary: String
    var tech: [String]
    var skills: [String]
    var twist: String?
    var repository: String?
    var lead: String?
    var teamSize: Int
    var teamCapacity: Int
    var needs: [Need]
    var revision: Int

    struct Need: Encodable {
        var role: String
        var open: Int
        var urgent: Bool
    }

    init(_ project: Project, at now: Moment) {
        id = "\(project.id)"
        slug = project.slug
        name = project.name
        state = project.state.rawValue
        dormant = project.dormancy != nil
        difficulty = project.difficulty.rawValue
        summary = project.summary
        tech = project.techStack
        skills = project.skills.map(\.rawValue)
        twist = project.twist.flatMap { $0.isReadableByAll ? $0.text : nil }
        repository = project.repository
        lead = project.lead.map { "\($0)" }
        teamSize = project.teamSize
        teamCapacity = project.teamCapacity
        needs = project.needs(at: now).map { Need(role: $0.role, open: $0.open, urgent: $0.isUrgent) }
        revision = project.version
    }
}
