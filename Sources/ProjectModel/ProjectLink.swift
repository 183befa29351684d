/// An address that belongs to a project: a document, a board, a message worth finding again.
package struct ProjectLink: Hashable, Codable, Sendable {
    package var title: String
    package var address: String

    package init(_ title: String, address: String) {
        self.title = title
        self.address = address
    }

    /// What one project keeps.
    package static let most = 20

    /// Whether it looks like an address that can be opened; nobody goes and looks.
    package static func isAddress(_ text: String) -> Bool {
        guard text.utf16.count <= 300, let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        else {
            return false
        }
        let rest = text.dropFirst(scheme.count)
        guard let first = rest.first, first.isLetter || first.isNumber else { return false }
        return rest.allSatisfy { $0.isASCII && !$0.isWhitespace && !"<>\"`|\\".contains($0) }
    }

    /// - Throws: what keeps it from being one.
    func check() throws(Refusal) {
        guard Self.isAddress(address) else { throw .notALink(address) }
        guard !title.isBlank else { throw .reasonNeeded }
        guard title.count <= 100 else { throw .wordsTooLong(length: title.count, limit: 100) }
    }
}
