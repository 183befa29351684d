import ProjectModel

/// How members are named in documents: by their name, linked to their profile on GitHub when they gave it.
package struct People: Equatable, Sendable {
    private let members: [MemberID: Member]

    package init(_ members: [Member] = []) {
        self.members = Dictionary(members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Somebody who asked to be forgotten is credited without a name.
    package func name(_ id: MemberID) -> String {
        if id.isFormer { return "A former member" }
        return members[id].map { $0.name.oneLine }.flatMap { $0.isEmpty ? nil : $0 } ?? "Member \(id)"
    }

    package func gitHubName(_ id: MemberID) -> String? {
        members[id]?.gitHubName.flatMap { Member.isGitHubName($0) ? $0 : nil }
    }

    func link(_ id: MemberID) -> String {
        Markdown.link(name(id), gitHubName(id).map { "https://github.com/\($0)" })
    }

    func name(_ actor: Actor) -> String {
        switch actor {
        case .member(let id): link(id)
        case .commandLine: "the command line"
        case .clock: "the clock"
        }
    }

    /// By name, then by number, so that a document stays the same while people do.
    func sorted(_ ids: some Sequence<MemberID>) -> [MemberID] {
        Set(ids).sorted { (name($0).folded, $0.number) < (name($1).folded, $1.number) }
    }
}
