import ProjectModel

// Discord shows somebody who has left by a number: they are shown by the name they had (MIRROR §7).
extension Card {
    /// - Parameter departed: who has left, by the names they had; empty where nobody knows one.
    package func naming(_ departed: [MemberID: String]) -> Card {
        guard !departed.isEmpty else { return self }
        let names = Dictionary(
            uniqueKeysWithValues: departed.map { member, name -> (String, Phrase) in
                let mention = Inert(verbatim: "<@\(member)>")
                let known = Words.inert(name, upTo: 80)
                return (mention.text, "\(known.isEmpty ? mention : known) (left)")
            })
        var card = self
        card.blocks = blocks.map { block in
            switch block {
            case .text(let phrase): .text(phrase.replacing(names))
            case .spoiler(let phrase): .spoiler(phrase.replacing(names))
            case .section(let phrase, let button): .section(phrase.replacing(names), button)
            case .separator, .row, .select: block
            }
        }
        return card
    }
}
