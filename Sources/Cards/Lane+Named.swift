import ProjectModel

extension Lane {
    /// The lane of a name, as it is stored and as operators write it.
    package init?(_ name: some StringProtocol) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        switch (parts.first, parts.count) {
        case ("proposals", 1): self = .proposals
        case ("projects", 1): self = .projects
        case ("leads", 1): self = .leads
        case ("contributors", 1): self = .contributors
        case ("stewards", 1): self = .stewards
        case ("project", 2), ("desk", 2), ("thread", 2):
            guard let number = Int(parts[1]), number > 0 else { return nil }
            let id = Project.ID(number)
            self = parts[0] == "project" ? .project(id) : parts[0] == "desk" ? .desk(id) : .thread(id)
        case ("dm", 2):
            guard let number = UInt64(parts[1]) else { return nil }
            self = .member(MemberID(number))
        case ("talk", 3), ("onboarding", 3):
            guard let number = Int(parts[1]), number > 0, let member = UInt64(parts[2]),
                let aside = Aside(rawValue: String(parts[0]))
            else { return nil }
            self = .aside(Project.ID(number), MemberID(member), aside)
        default: return nil
        }
    }

    /// The item a lane is of.
    package var project: Project.ID? {
        switch self {
        case .project(let id), .desk(let id), .thread(let id), .aside(let id, _, _): id
        case .proposals, .projects, .leads, .contributors, .stewards, .member: nil
        }
    }

    package init(stored name: String) throws {
        guard let lane = Lane(name) else { throw UnknownLane(name: name) }
        self = lane
    }

    /// A row names a lane that this version does not know.
    package struct UnknownLane: Error, Equatable, CustomStringConvertible {
        package var name: String

        package var description: String { "there is no lane “\(name)”" }
    }
}
