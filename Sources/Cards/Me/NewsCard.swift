/// What was answered to somebody while they were away, above whatever they asked for now (F-E). It is said once.
package enum NewsCard {
    /// - Parameters:
    ///   - told: the first line of each answer, the oldest first.
    ///   - open: leads to where they stand for good.
    package static func block(_ told: [Phrase], open: Card.Button) -> Card.Block? {
        guard let first = told.first else { return nil }
        guard told.count > 1 else { return .section("**An answer for you.** \(first)", open) }
        let lines = told.suffix(most).map { "- \($0)" as Phrase }.joined(separator: "\n")
        return .section("**\(told.count) answers for you.**\n\(lines)", open)
    }

    private static let most = 3
}
