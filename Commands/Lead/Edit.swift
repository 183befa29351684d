import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead edit` — edit summary, tech stack, links and other details.
    struct Edit: Command {
        static let summary: Phrase = "Edit summary, tech stack, links and other details"
        static let parts: [any Part.Type] = [Words.self, WordsForm.self, Rest.self, RestForm.self]

        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?

        func run(_ call: Call) async throws -> Reply {
            switch try await Lead.meant(project, call) {
            case .one(let project): .say(Self.card(project))
            case .several(let projects): Lead.ask(projects, select: Which.menu(.edit, projects))
            }
        }

        static func card(_ project: Project, saved: Bool = false) -> Card {
            DetailsCard.card(
                project, saved: saved,
                actions: [
                    Words { $0.project = project.id }.face("Edit the words", .primary),
                    Rest { $0.project = project.id }.face("Edit the rest"),
                ])
        }

        /// Summary, tech stack and note.
        struct Words: Button {
            @Carried var project: Project.ID

            static var opensForm: Bool { true }

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                return .open(
                    WordsForm {
                        $0.project = project.id
                        $0.text = project.summary
                        $0.stack = project.techStack.joined(separator: ", ")
                        $0.note = project.note
                    })
            }
        }

        struct WordsForm: Modal {
            static let title: Phrase = "What people read of it"

            @Carried var project: Project.ID
            @Field("What it builds", style: .paragraph, length: 10...600) var text: String
            @Field("Tech stack", hint: "Separated by commas.", placeholder: "Kafka, Flink, Postgres")
            var stack: String?
            @Field(
                "Note on the card", hint: "One line that everybody sees; empty takes it away.",
                length: 0...300)
            var note: String?

            func submit(_ call: Call) async throws -> Reply {
                let names = (stack ?? "").split(whereSeparator: { ",;\n".contains($0) })
                    .map { String($0.trimmed) }.filter { !$0.isEmpty }
                return try await Edit.save(
                    Details(summary: text, techStack: names, note: note ?? ""), repository: nil, in: project,
                    call)
            }
        }

        /// Repository, maturity, plan and links.
        struct Rest: Button {
            @Carried var project: Project.ID

            static var opensForm: Bool { true }

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                return .open(
                    RestForm {
                        $0.project = project.id
                        $0.repository = project.repository
                        $0.maturity = project.maturity
                        $0.weeks = project.plannedWeeks.map { "\($0)" }
                        $0.links = project.links.map { "\($0.title): \($0.address)" }.joined(separator: "\n")
                    })
            }
        }

        struct RestForm: Modal {
            static let title: Phrase = "Repository, plan and links"

            @Carried var project: Project.ID
            @Field("Repository", length: 0...300, placeholder: "https://") var repository: String?
            @Field("Maturity") var maturity: Maturity?
            @Field("Weeks planned for this phase", hint: "An estimate, never a deadline.", length: 0...3)
            var weeks: String?
            @Field(
                "Links, one a line", hint: "A title, a colon, the address.", style: .paragraph,
                placeholder: "Board: https://example.org/board")
            var links: String?

            func submit(_ call: Call) async throws -> Reply {
                var details = Details(maturity: maturity)
                if let weeks {
                    guard let number = Int(weeks.trimmed) else { throw InputFault.unreadable(name: "weeks") }
                    details.plannedWeeks = number
                }
                details.links = (links ?? "").split(whereSeparator: \.isNewline)
                    .filter { !String($0).isBlank }.map(Edit.link)
                return try await Edit.save(details, repository: repository, in: project, call)
            }
        }

        /// "Board: https://…"; an address alone is its own title.
        private static func link(_ line: Substring) -> ProjectLink {
            guard
                let start = ["https://", "http://"].compactMap({ line.firstRange(of: $0)?.lowerBound }).min()
            else {
                return ProjectLink(String(line.trimmed), address: String(line.trimmed))
            }
            let address = String(line[start...].trimmed)
            let title = String(
                line[..<start].trimmed.drop { $0 == ":" }.reversed().drop { $0 == ":" }.reversed())
            return ProjectLink(title.isBlank ? address : String(title.trimmed), address: address)
        }

        /// Both in one, so that a form is saved whole or not at all.
        private static func save(
            _ details: Details, repository: String?, in id: Project.ID, _ call: Call
        ) async throws -> Reply {
            let saved = try await call.change(id) { project in
                let moves = repository.map { $0 != project.repository } ?? false
                if moves, let repository {
                    try project.adopt(repository: repository, by: call.standing, at: call.now)
                }
                do {
                    try project.edit(details, by: call.standing, at: call.now)
                } catch Refusal.alreadySo where moves {
                    return
                }
            }.project
            return .say(card(saved, saved: true))
        }
    }
}

extension Maturity: Choice {
    package var label: Phrase { word }
}

extension StringProtocol {
    fileprivate var trimmed: SubSequence {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex
        return start < end ? self[start..<end] : self[endIndex...]
    }
}
