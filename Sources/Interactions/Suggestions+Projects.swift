import ProjectModel
import Storage

/// What is suggested of the catalogue, by more than one command.
extension Suggestions {
    /// Projects: the name and the number are shown, the number is the value.
    package static let projects = Suggestions { call, typed in
        try await call.store.suggestions(for: typed, in: call.community, viewer: call.member.id).map(
            \.suggestion)
    }

    /// Proposals, in the same way.
    package static let proposals = Suggestions { call, typed in
        try await call.store.proposalSuggestions(for: typed, in: call.community, viewer: call.member.id).map(
            \.suggestion)
    }

    /// Projects, and then proposals, for whoever looks after both.
    package static let everything = Suggestions { call, typed in
        let projects = try await call.store.suggestions(
            for: typed, in: call.community, viewer: call.member.id)
        let proposals = try await call.store.proposalSuggestions(
            for: typed, in: call.community, viewer: call.member.id)
        return (projects + proposals.filter { !projects.contains($0) }).map(\.suggestion)
    }

    /// Skills, groups of skills and technologies that some project uses.
    package static let skills = Suggestions { call, typed in
        try await call.store.skills(for: typed, in: call.community).map { Suggestion($0, value: $0) }
    }
}

extension ProjectName {
    fileprivate var suggestion: Suggestion {
        let number = " · \(id)"
        return Suggestion(cut(name, toUTF16: 100 - number.utf16.count) + number, value: "\(id)")
    }
}
