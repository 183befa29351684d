/// The words of a twist: what changes, and why it matters. They are kept as one text, whose last paragraph is the reason.
package struct TwistWords: Equatable, Sendable {
    package var change: String
    /// Empty where nobody has said it.
    package var why: String

    /// How long a reason may be.
    package static let longestReason = 600
    /// How long the rest may be, so that both fit a twist.
    package static let longestChange = Twist.longest - longestReason - separator.count
    private static let separator = "\n\n"

    /// - Parameter why: it becomes one paragraph, so that it is found again.
    package init(change: String, why: String) {
        self.change = change
        self.why = why.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
            .joined(separator: "\n")
    }

    /// Reads a text: the last paragraph is the reason, or the last few that leave room for what changes.
    package init(_ text: String, longestChange: Int = Self.longestChange) {
        let paragraphs = text.split(separator: Self.separator, omittingEmptySubsequences: false)
        for last in paragraphs.indices.dropFirst().reversed() {
            let change = paragraphs[..<last].joined(separator: Self.separator)
            let why = paragraphs[last...].joined(separator: Self.separator)
            guard change.count <= longestChange, why.count <= Self.longestReason, !change.isBlank,
                !why.isBlank
            else { continue }
            (self.change, self.why) = (change, why)
            return
        }
        (change, why) = (text, "")
    }

    package var text: String {
        [change, why].filter { !$0.isBlank }.joined(separator: Self.separator)
    }
}
