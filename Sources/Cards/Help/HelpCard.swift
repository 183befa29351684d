/// `/help` as cards: an overview of the commands, and one topic at a time.
package enum HelpCard {
    /// A command as the overview lists it.
    package struct Line: Equatable, Sendable {
        package var command: String
        package var summary: Phrase

        package init(command: String, summary: Phrase) {
            self.command = command
            self.summary = summary
        }
    }

    /// What there is to type, and what there is to read.
    package static func overview(_ lines: [Line], topics: [Card.Select]) -> Card {
        let commands = lines.map { line -> Phrase in
            "`/\(Inert(verbatim: line.command))` – \(line.summary)"
        }.joined(separator: "\n")
        return Card(
            accent: .blurple,
            [
                .text("## How I can help\n\(commands)"),
                .text("Every answer is only for you, unless you choose `share`."), .separator,
                .text("**Topics**"),
            ] + topics.map(Card.Block.select))
    }

    package static func topic(_ topic: HelpTopic, topics: [Card.Select]) -> Card {
        Card(
            accent: .blurple,
            [.text("## \(topic.title)\n-# \(topic.section.word)"), .text(topic.text), .separator]
                + topics.map(Card.Block.select))
    }

    /// How the community stands (F8).
    package static func statistics(
        total: Int, open: Int, building: Int, complete: Int, topics: [Card.Select]
    ) -> Card {
        Card(
            accent: .blurple,
            [
                .text(
                    """
                    ## The community in numbers
                    - Projects: \(total)
                    - With open seats: \(open)
                    - Being built: \(building)
                    - Complete: \(complete)
                    """), .separator,
            ] + topics.map(Card.Block.select))
    }

    /// Nothing is called like that.
    package static func unknown(_ typed: String, topics: [Card.Select]) -> Card {
        Card(
            accent: .amber,
            [
                .text("I have nothing on “\(Words.inert(typed, upTo: 80))”. These are the topics I know.")
            ] + topics.map(Card.Block.select))
    }
}
