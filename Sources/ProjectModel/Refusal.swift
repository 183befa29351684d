/// What the rules forbid, each with what a kind sentence needs. The sentences themselves are written in
/// `Cards`.
package enum Refusal: Error, Equatable, Sendable {
    /// Nothing is called like that; perhaps something nearly is (E01).
    case unknownProject(typed: String, nearest: ProjectName?)
    /// More than one begins like that.
    case ambiguousProject(typed: String, candidates: [ProjectName])
}
