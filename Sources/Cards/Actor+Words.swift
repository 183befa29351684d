import ProjectModel

extension Actor {
    /// Who did it, as people say it (MIRROR §3).
    package var words: Phrase {
        switch self {
        case .member(let member): "\(member)"
        case .commandLine: "a steward, via the command line"
        case .clock: "the clock"
        }
    }
}
