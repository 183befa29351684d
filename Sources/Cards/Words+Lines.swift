extension Words {
    /// Text of a person that keeps its lines: each is made harmless by itself, and of empty ones in a row one is kept.
    package static func lines(_ text: String, upTo limit: Int) -> Inert {
        var lines: [String] = []
        for line in clipped(text, to: limit).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        {
            let line = inert(String(line), upTo: limit).text
            if line.isEmpty, lines.last?.isEmpty != false { continue }
            lines.append(line)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return Inert(verbatim: lines.joined(separator: "\n"))
    }

    /// Where something can be read: an address as it stands, anything else as it was typed.
    package static func place(_ text: String) -> Inert {
        link(text).map { Inert(verbatim: "<\($0)>") } ?? inert(text, upTo: 300)
    }
}

extension Words {
    /// The first address somebody wrote in a text.
    package static func firstLink(in text: String) -> String? {
        text.split(whereSeparator: \.isWhitespace).lazy.compactMap { word in
            ["https://", "http://"].compactMap { word.firstRange(of: $0)?.lowerBound }.min()
                .flatMap { address(at: word[$0...]) }.map(String.init)
        }.first
    }
}
