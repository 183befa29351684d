import ProjectModel

/// The texts people put on their profiles (DOMAIN §8): recorded facts in the community's wording. Nothing is invented: when
/// a fact is missing there is no text, but what is missing and who can add it.
package struct PortfolioText: Equatable, Sendable {
    package var wording: Wording

    package init(_ wording: Wording = Wording()) {
        self.wording = wording
    }

    /// Texts with placeholders, each of which stands for one fact; a placeholder that is none stays as it is written.
    package struct Wording: Equatable, Sendable {
        package var community: String
        package var lead: String
        package var contributor: String
        package var steward: String

        package init(
            community: String = "OS-Portfolio-Projects",
            lead: String = """
            Led {project} at {community}, coordinating a team of {team} contributors to build {description}. \
            Demonstrates {skills} and team leadership in production data engineering.
            """,
            contributor: String = """
            Contributed to {project} at Datech's initiative, Open Source Portfolio Projects as {role}, building \
            {contributions}. Worked with {technologies} to implement {features}.
            """,
            steward: String = "Steward at {community}"
        ) {
            self.community = community
            self.lead = lead
            self.contributor = contributor
            self.steward = steward
        }
    }

    package enum Answer: Equatable, Sendable {
        case text(String)
        case missing([Missing])
    }

    /// A fact that is not recorded, and whose it is to record.
    package struct Missing: Hashable, Sendable {
        package var fact: Fact
        package var addedBy: Hand

        package init(_ fact: Fact, addedBy: Hand) {
            self.fact = fact
            self.addedBy = addedBy
        }
    }

    package enum Fact: String, CaseIterable, Sendable {
        case project, community, team, description, skills, role, contributions, technologies, features
    }

    package enum Hand: Equatable, Sendable {
        /// `/lead credit`, then the person agrees.
        case leadThenPerson
        /// `/lead edit`, `/lead team`.
        case lead
        /// `/setup rules`.
        case administrator
    }

    package func lead(_ contribution: Contribution) -> Answer { fill(wording.lead, with: contribution) }

    package func contributor(_ contribution: Contribution) -> Answer {
        fill(wording.contributor, with: contribution)
    }

    /// The one that fits somebody's part.
    package func text(for contribution: Contribution) -> Answer {
        contribution.isLead ? lead(contribution) : contributor(contribution)
    }

    package var steward: Answer { fill(wording.steward, with: nil) }

    private func fill(_ template: String, with contribution: Contribution?) -> Answer {
        var text = ""
        var missing: [Missing] = []
        var rest = template[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            text += rest[..<start]
            let name = String(rest[rest.index(after: start)..<end])
            if let fact = Fact(rawValue: name) {
                if let value = value(of: fact, contribution), !value.isBlank {
                    text += value
                } else {
                    let gap = Missing(fact, addedBy: Self.hand(for: fact))
                    if !missing.contains(gap) { missing.append(gap) }
                }
            } else {
                text += "{\(name)}"
            }
            rest = rest[rest.index(after: end)...]
        }
        return missing.isEmpty ? .text(text + rest) : .missing(missing)
    }

    /// What was recorded; `nil` where nothing was.
    private func value(of fact: Fact, _ contribution: Contribution?) -> String? {
        switch fact {
        case .community: wording.community.oneLine
        case .project: contribution?.project.name.oneLine
        case .team: contribution.flatMap { $0.teamSize > 0 ? String($0.teamSize) : nil }
        case .description: contribution.map { Self.clause($0.summary) }
        case .skills: contribution.map { Self.listed($0.skills) }
        case .technologies: contribution.map { Self.listed($0.technologies) }
        case .role: contribution?.role?.oneLine
        // One record of words tells both what was built and which feature it was: the first is what was built, the rest
        // are features; with one alone the feature is what the project builds.
        case .contributions: contribution.flatMap { $0.credits.first.map(Self.clause) }
        case .features:
            contribution.flatMap { part in
                part.credits.isEmpty
                    ? nil
                    : part.credits.count > 1
                        ? Self.listed(part.credits.dropFirst().map(Self.clause)) : Self.clause(part.summary)
            }
        }
    }

    private static func hand(for fact: Fact) -> Hand {
        switch fact {
        case .contributions, .features: .leadThenPerson
        case .project, .team, .description, .skills, .role, .technologies: .lead
        case .community: .administrator
        }
    }

    /// Words within a sentence: without the full stop of their own.
    private static func clause(_ words: String) -> String {
        var clause = words.oneLine
        while let last = clause.last, ".!;, ".contains(last) { clause.removeLast() }
        return clause
    }

    /// "Kafka, Flink and Postgres".
    private static func listed(_ items: [String]) -> String {
        let items = items.map(\.oneLine).filter { !$0.isEmpty }
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) and \(last)"
    }
}
