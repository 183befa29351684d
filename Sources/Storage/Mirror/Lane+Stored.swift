import Cards
import ProjectModel

extension Lane {
    /// The lane of a name, as it is stored and as operators write it.
    package init?(_ name: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        switch (parts.first, parts.count) {
        case ("proposals", 1): self = .proposals
        case ("projects", 1): self = .projects
        case ("leads", 1): self = .leads
        case ("stewards", 1): self = .stewards
        case ("project", 2), ("desk", 2), ("thread", 2):
            guard let number = Int(parts[1]), number > 0 else { return nil }
            let id = Project.ID(number)
            self = parts[0] == "project" ? .project(id) : parts[0] == "desk" ? .desk(id) : .thread(id)
        case ("dm", 2):
            guard let number = UInt64(parts[1]) else { return nil }
            self = .member(MemberID(number))
        default: return nil
        }
    }

    init(stored name: String) throws {
        guard let lane = Lane(name) else { throw UnknownLane(name: name) }
        self = lane
    }

    /// A row names a lane that this version does not know.
    package struct UnknownLane: Error, Equatable, CustomStringConvertible {
        package var name: String

        package var description: String { "there is no lane “\(name)”" }
    }
}

extension Post.Kind {
    init(stored name: String) throws {
        guard let kind = Post.Kind(rawValue: name) else { throw UnknownKind(name: name) }
        self = kind
    }

    /// A row is of a kind that this version does not know.
    package struct UnknownKind: Error, Equatable, CustomStringConvertible {
        package var name: String

        package var description: String { "there is no kind of post “\(name)”" }
    }
}
