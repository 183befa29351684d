import ProjectModel

/// Where a project is told of: how that stands, and what may be chosen (F-D, D21).
package enum ChannelCard {
    /// - Parameters:
    ///   - said: what has just come of a choice.
    ///   - namesake: a channel that may be meant, by its name.
    ///   - choices: what may be chosen; nothing where it is settled.
    package static func card(
        _ project: Project, home: ProjectHome, said: Phrase? = nil, namesake: String? = nil,
        choices: [Card.Button], existing: Card.Select?, back: Card.Button
    ) -> Card {
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks += [
            .text("## A channel for \(project.title)\n-# \(project.id) · \(project.stateWord)"),
            .text(state(home, project)),
        ]
        if let namesake {
            blocks.append(
                .text("There is **#\(Words.inert(namesake, upTo: 100))** already. Is that the one?"))
        }
        if !choices.isEmpty { blocks.append(.row(choices)) }
        if let existing { blocks.append(.select(existing)) }
        blocks.append(.row([back]))
        return Card(accent: project.accent, blocks)
    }

    private static func state(_ home: ProjectHome, _ project: Project) -> Phrase {
        let name = Inert(verbatim: project.channelName)
        return switch home {
        case .none:
            "Its card is pinned there, and what happens in the project is told there. Create makes **#\(name)**."
        case .beingMade where project.channelWish?.choice == .post:
            "Its post is being made in the forum for projects. Its card stands there by itself."
        case .beingMade: "**#\(name)** is being made. Its card is posted and pinned there by itself."
        case .notMade(.noPermission):
            "I may not make channels here: that needs Manage Channels. Once I may, **#\(name)** is made by itself. Or somebody who may makes it, and you choose it here."
        case .notMade(.noRoom):
            "There is no room for another channel: a server holds 500, a category 50. Once there is, **#\(name)** is made by itself. Or you choose one that is there."
        case .notMade(.refused):
            "Discord would not make **#\(name)**; whoever runs me finds the reason in `guildhall outbox list`. You may choose one that is there."
        case .channel(let channel):
            "It is told of in \(mention(channel)). Its card is pinned there."
        }
    }

    package static func mention(_ channel: UInt64) -> Inert { Inert(verbatim: "<#\(channel)>") }

    /// What is said of a channel that is somebody's already.
    package static func taken(_ channel: UInt64, by project: Project.ID) -> Phrase {
        "\(mention(channel)) is the channel of \(project) already. Please choose another."
    }

    package static func shared(_ channel: UInt64) -> Phrase {
        "\(mention(channel)) is for everybody’s news. Please choose another."
    }

    package static let later: Phrase =
        "Fine, no channel for now. Its lead gets applications as direct messages; you are asked once more when building begins."
}

extension ChannelFate {
    package var word: Phrase {
        switch self {
        case .keep: "Keep it as it is"
        case .lock: "Lock it"
        case .move: "Move it to the archive"
        }
    }
}
