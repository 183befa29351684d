extension ProposalText {
    /// The GitHub issue an idea was discussed in before, when its words name one (F34). Nothing is fetched from there: the
    /// bot needs no access to GitHub (D30), and what an issue says is brought as a file.
    package var issue: String? {
        [problem, context, pitch, extra].lazy.compactMap(Self.issue).first
    }

    /// The first address of an issue in a text, `https://github.com/OWNER/NAME/issues/NUMBER`.
    static func issue(in text: String) -> String? {
        let marks: Set<Character> = ["<", ">", "(", ")", "[", "]", "“", "”", "\"", ",", ";"]
        for word in text.split(whereSeparator: { $0.isWhitespace || marks.contains($0) }) {
            guard word.hasPrefix("https://github.com/") else { continue }
            let parts = word.dropFirst("https://github.com/".count).split(
                separator: "/", omittingEmptySubsequences: false)
            guard parts.count >= 4, parts[2] == "issues", parts[0...1].allSatisfy(isName) else { continue }
            let number = parts[3].prefix { $0.isASCII && $0.isNumber }
            guard !number.isEmpty, number.count <= 9 else { continue }
            return "https://github.com/\(parts[0])/\(parts[1])/issues/\(number)"
        }
        return nil
    }

    private static func isName(_ part: Substring) -> Bool {
        !part.isEmpty && part.count <= 100
            && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    }
}
