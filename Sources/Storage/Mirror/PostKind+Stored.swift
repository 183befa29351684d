import Cards

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
