import ProjectModel

/// Somebody says where a lane is told from here on.
package enum MovingCard {
    /// - Parameter isGone: it had a channel, which was deleted.
    package static func choose(_ lane: Lane, _ project: Project?, isGone: Bool, menu: Card.Select) -> Card {
        let place = LaneWords.place(lane, project)
        return Card(
            accent: .amber,
            [
                .text(
                    isGone
                        ? "\(place) was deleted. In which channel shall it go on? What waited is told there in one message."
                        : "\(place) is not named yet. Which one is it? What waited is told there in one message."
                ), .select(menu),
            ])
    }

    package static func goesOn(in channel: UInt64) -> Card {
        Card(
            accent: .green,
            [.text("It goes on in \(LaneWords.mention(channel)), with what waited in one message.")])
    }

    package static let beingMade = Card(
        accent: .green,
        [
            .text(
                "The channel is being made anew. What waited is told there in one message, and the card is pinned."
            )
        ])

    /// A channel that already has something else in it.
    package static func taken(_ channel: UInt64) -> Card {
        Card(
            accent: .amber,
            [
                .text(
                    "\(LaneWords.mention(channel)) is another’s already. Please choose a channel that nothing else is told in."
                )
            ])
    }

    /// - Parameter count: how many messages wait.
    package static func stop(_ lane: Lane, _ project: Project?, waiting count: Int, action: Card.Button)
        -> Card
    {
        let waiting: Phrase =
            count == 0
            ? "Nothing waits."
            : .counted(
                count, one: "A message waits; it is not sent.",
                other: "\(count) messages wait; they are not sent.")
        return Card(
            accent: .amber,
            [
                .text(
                    "\(LaneWords.place(lane, project)): shall nothing be told there any more? \(waiting) The history keeps everything."
                ), .row([action]),
            ])
    }

    package static let stopped = Card(
        accent: .grey,
        [.text("Nothing is told there any more. It begins again when somebody names a channel for it.")])

    package static let putBack = Card(accent: .green, [.text("The card comes back, without a sound.")])

    package static let tagsPutBack = Card(
        accent: .green, [.text("The tags are put back, and say what is so.")])

    package static let keptHidden = Card(
        accent: .grey, [.text("The card stays away. `/setup sync` can put it back at any time.")])

    /// Somebody else was first, or it was mended elsewhere.
    package static let settled = Card(
        accent: .grey, [.text("This is settled already: somebody else was first, or it has mended itself.")])
}
