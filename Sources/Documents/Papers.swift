import ProjectModel

/// Every document of a community as things stand, for whoever hands them over (F126 to F134).
package struct Papers: Sendable {
    private let projects: [Project]
    private let people: People
    private let council: Council
    private let calendar: BusinessCalendar
    private let now: Moment

    /// - Parameter projects: all of them, by their numbers.
    package init(
        _ projects: [Project], people: People, council: Council, calendar: BusinessCalendar, at now: Moment
    ) {
        self.projects = projects
        self.people = people
        self.council = council
        self.calendar = calendar
        self.now = now
    }

    package struct File: Equatable, Sendable {
        package let path: String
        package let text: String

        init(_ path: String, _ text: String) {
            self.path = path
            self.text = text
        }
    }

    package var catalogue: File { File("PROJECTS.md", CatalogueWriter.document(projects, at: now)) }

    package var contributors: File {
        File(
            "CONTRIBUTORS.md",
            ContributorsDocument.community(projects, council: council, people: people, at: now))
    }

    package var maintainers: File {
        File("MAINTAINERS.md", MaintainersDocument.tables(council, people: people, at: now))
    }

    package var decisions: File {
        File("DECISIONS.md", DecisionsDocument.document(projects, people: people, at: now))
    }

    package var dates: File {
        File("calendar.ics", CalendarDocument.document(projects, calendar: calendar, at: now))
    }

    /// What belongs into one project's repository, and its proposal where there is one.
    package func files(of project: Project) -> [File] {
        let files = ProjectDocuments.all(of: project, people: people, at: now).map { File($0.path, $0.text) }
        guard let text = project.proposal?.text else { return files }
        return files + [File("project_proposal.md", ProposalWriter.document(text))]
    }

    /// All of it, each project in a folder of its own.
    package var everything: [File] {
        let machines = [
            File(".all-contributorsrc", MachineDocuments.allContributors(projects, people: people)),
            File("badge.json", MachineDocuments.activeBadge(projects)),
        ]
        let folders = projects.flatMap { project in
            files(of: project).map { File("projects/\(project.id)/\($0.path)", $0.text) }
        }
        return [catalogue, contributors, maintainers, decisions, dates] + machines + folders
    }

    /// Everything as one file.
    /// - Parameter limit: what it may weigh; where the projects' folders do not fit, they are left out.
    /// - Returns: whether it is whole, too.
    package func archive(limit: Int) -> (archive: ZipArchive, isWhole: Bool) {
        let whole = zip(everything)
        if whole.bytes.count <= limit { return (whole, true) }
        return (zip(everything.filter { !$0.path.hasPrefix("projects/") }), false)
    }

    private func zip(_ files: [File]) -> ZipArchive {
        ZipArchive(files.map { ($0.path, Array($0.text.utf8)) }, of: Day(now))
    }
}
