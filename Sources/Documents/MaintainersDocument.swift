import ProjectModel

/// Writes the tables of MAINTAINERS.md: the current stewards by kind, and the emeriti (F114, F133). The rest of that
/// document is the community's to write.
package enum MaintainersDocument {
    package static func tables(_ council: Council, people: People, at now: Moment) -> String {
        var lines = ["## Current Stewards", ""]
        let current = council.stewards.filter { $0.status != .emeritus }
        for kind in Steward.Kind.allCases {
            lines += ["### \(title(kind)) Stewards", ""]
            let stewards = named(current.filter { $0.kinds.contains(kind) }, people)
            if stewards.isEmpty { lines += ["*Nobody at the moment.*", ""] }
            for steward in stewards {
                if kind == .core {
                    lines += [
                        "**\(Markdown.line(people.name(steward.member)))** \(badge(steward, at: now))  "
                    ]
                    if let name = people.gitHubName(steward.member) {
                        lines.append("GitHub: [@\(name)](https://github.com/\(name))  ")
                    }
                    lines += ["Focus: \(focus(steward))  ", "Joined: \(Day(steward.since))", ""]
                } else {
                    let others = steward.kinds.filter { $0 != kind }
                    let also = Steward.Kind.allCases.filter(others.contains).map(title).joined(
                        separator: ", ")
                    lines.append(
                        "- \(people.link(steward.member)) \(badge(steward, at: now)) - since \(Day(steward.since))"
                            + (also.isEmpty ? "" : ", also \(also)"))
                }
            }
            if kind != .core, !stewards.isEmpty { lines.append("") }
        }
        lines += ["## Emeritus Stewards", ""]
        let emeriti = named(council.stewards.filter { $0.status == .emeritus }, people)
        if emeriti.isEmpty {
            lines.append("*Nobody at the moment.*")
        } else {
            lines += ["| Name | GitHub | Served | Focus Area |", "|------|--------|--------|------------|"]
            lines += emeriti.map { steward in
                let gitHub =
                    people.gitHubName(steward.member).map { "[@\($0)](https://github.com/\($0))" } ?? "–"
                let years = [steward.since, steward.lastActed ?? steward.since].map { "\(Day($0))".prefix(4) }
                let served = years[0] == years[1] ? "\(years[0])" : "\(years[0])-\(years[1])"
                return
                    "| \(Markdown.line(people.name(steward.member))) | \(gitHub) | \(served) | \(focus(steward)) |"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func named(_ stewards: [Steward], _ people: People) -> [Steward] {
        people.sorted(stewards.map(\.member)).compactMap { id in stewards.first { $0.member == id } }
    }

    private static func title(_ kind: Steward.Kind) -> String {
        kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    }

    private static func focus(_ steward: Steward) -> String {
        Steward.Kind.allCases.filter(steward.kinds.contains).map { "\(title($0)) Steward" }.joined(
            separator: ", ")
    }

    private static func badge(_ steward: Steward, at now: Moment) -> String {
        steward.isActive(at: now)
            ? "![Active](https://img.shields.io/badge/status-active-success)"
            : "![Taking Break](https://img.shields.io/badge/status-taking%20break-yellow)"
    }
}
