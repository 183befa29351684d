import Cards
import Documents
import Interactions
import ProjectModel

extension Stewards {
    /// `/steward export` — download documents (F126 to F134). Only what everybody may read stands in them.
    struct Export: Command {
        static let summary: Phrase = "Download documents"

        @Option("Which document") var what: What
        @Option("For one project's files", suggest: .projects) var project: ProjectReference?

        func run(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            let papers = try await call.papers()
            func hand(_ file: Papers.File) -> Reply {
                .hand(ExportCard.card(what.label), files: [HandedFile(file)])
            }
            switch what {
            case .projects: return hand(papers.catalogue)
            case .contributors: return hand(papers.contributors)
            case .maintainers: return hand(papers.maintainers)
            case .decisions: return hand(papers.decisions)
            case .calendar: return hand(papers.dates)
            case .project:
                guard let project = try await call.projectOrProposal(project) else {
                    return .say(StewardCard.whichProject)
                }
                return .hand(
                    ExportCard.card(of: project), files: papers.files(of: project).map(HandedFile.init))
            case .all:
                let (archive, isWhole) = papers.archive(limit: Self.limit)
                return .hand(
                    ExportCard.card(what.label, isWhole: isWhole),
                    files: [HandedFile(name: "community.zip", content: archive.bytes)])
            }
        }

        /// Discord takes 10 MiB of files with a message (Reference › Uploading Files), and there is more in one than its file.
        private static let limit = 9_000_000

        /// The values are those of the registered command.
        enum What: String, Choice {
            case projects, contributors, maintainers, decisions, project, calendar, all

            var label: Phrase {
                switch self {
                case .projects: "PROJECTS.md"
                case .contributors: "CONTRIBUTORS.md"
                case .maintainers: "MAINTAINERS.md tables"
                case .decisions: "DECISIONS.md"
                case .project: "One project's files"
                case .calendar: "Calendar (.ics)"
                case .all: "Everything (.zip)"
                }
            }
        }
    }
}

extension HandedFile {
    /// A file's name stands in an address, so that its folder goes before it with a hyphen.
    fileprivate init(_ file: Papers.File) {
        self.init(name: file.path.replacing("/", with: "-").replacing("_", with: "-"), text: file.text)
    }
}

extension Call {
    /// The documents as things stand.
    fileprivate func papers() async throws -> Papers {
        Papers(
            try await everyProject(), people: Documents.People(try await members()), council: council,
            calendar: calendar, at: now)
    }
}
