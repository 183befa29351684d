/// Everything that is wrong with the settings, said at once, each with its mend (ARCHITECTURE §8).
package struct SettingsMistakes: Error, Equatable, Sendable, CustomStringConvertible {
    package var mistakes: [String]

    package init(_ mistakes: [String]) {
        self.mistakes = mistakes
    }

    package var description: String {
        mistakes.count == 1
            ? mistakes[0]
            : "\(mistakes.count) settings need attention:\n"
                + mistakes.map { "  • \($0)" }.joined(separator: "\n")
    }
}
