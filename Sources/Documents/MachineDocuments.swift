import ProjectModel

/// Documents that other programs read.
package enum MachineDocuments {
    /// `.all-contributorsrc` (F103): the credited who gave their name on GitHub, since the format knows nobody else.
    package static func allContributors(_ projects: [Project], people: People) -> String {
        var kinds: [MemberID: Set<String>] = [:]
        for project in projects where project.hasReachedSetup {
            if let author = project.proposal?.author { kinds[author, default: []].insert("ideas") }
            if let lead = project.lead { kinds[lead, default: []].insert("projectManagement") }
            for member in project.team + project.alumni { kinds[member.member, default: []].insert("code") }
            for credit in project.credits where credit.agreed != nil {
                kinds[credit.member, default: []].insert("code")
            }
        }
        let contributors = people.sorted(kinds.keys).compactMap { member -> JSONText? in
            guard let name = people.gitHubName(member) else { return nil }
            return .object([
                ("login", .text(name)), ("name", .text(people.name(member))),
                ("avatar_url", .text("https://github.com/\(name).png")),
                ("profile", .text("https://github.com/\(name)")),
                ("contributions", .list((kinds[member] ?? []).sorted().map(JSONText.text))),
            ])
        }
        return JSONText.object([
            ("projectName", .text("OS-portfolio-projects")), ("projectOwner", .text("DatechCommunity")),
            ("files", .list([.text("CONTRIBUTORS.md")])), ("imageSize", .number(100)),
            ("contributors", .list(contributors)),
        ]).document()
    }

    /// An endpoint of shields.io (F13): how many projects are being built or look for people.
    package static func activeBadge(_ projects: [Project]) -> String {
        let active = projects.count { project in
            project.dormancy == nil && [.recruiting, .active, .phase2].contains(project.state)
        }
        return badge("Active Projects", "\(active)", active > 0 ? "brightgreen" : "lightgrey")
    }

    /// One project's (F131).
    package static func statusBadge(_ project: Project) -> String {
        if project.dormancy != nil { return badge("status", "dormant", "lightgrey") }
        let (word, colour) =
            switch project.state {
            case .proposed: ("proposed", "blue")
            case .approved: ("approved", "green")
            case .setup: ("setup", "green")
            case .recruiting: ("accepting applications", "blue")
            case .active: ("active", "brightgreen")
            case .phase2: ("phase 2", "blueviolet")
            case .complete: ("complete", "success")
            case .maintained: ("maintained", "success")
            case .archived: ("archived", "lightgrey")
            }
        return badge("status", word, colour)
    }

    private static func badge(_ label: String, _ message: String, _ colour: String) -> String {
        JSONText.object([
            ("schemaVersion", .number(1)), ("label", .text(label)), ("message", .text(message)),
            ("color", .text(colour)),
        ]).document()
    }
}
