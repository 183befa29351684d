import ProjectModel

/// What a notice says: what is so, that nothing is lost, and what to do next.
package enum NoticeCard {
    /// - Parameters:
    ///   - project: what it is about, if it is about a project.
    ///   - actions: what can be done; none in a direct message, for what is pressed there comes from no server.
    package static func card(_ notice: Notice, number: Int, _ project: Project?, actions: [Card.Button])
        -> Card
    {
        let lines = words(notice, project, hasActions: !actions.isEmpty)
        var blocks: [Card.Block] = [.text(lines.joined(separator: "\n"))]
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        blocks.append(.text(Phrase(Inert(verbatim: Notice.reference(number, of: notice.project)))))
        return Card(accent: .amber, blocks)
    }

    private static func words(_ notice: Notice, _ project: Project?, hasActions: Bool) -> [Phrase] {
        switch notice {
        case .channelGone(let lane, _):
            [
                "**\(LaneWords.place(lane, project)) was deleted.**",
                hasActions
                    ? "What is to be told there waits, and nothing is lost. Where shall it go on?"
                    : "What is to be told there waits, and nothing is lost. In the server, `/setup sync` lets you name another channel.",
            ]
        case .cardHidden(let id, _):
            [
                "**The card of \(LaneWords.item(id, project)) was deleted twice within a day.**",
                "So it is left alone. Shall it come back?",
            ]
        case .permissionMissing(let lane, let channel, let rights):
            [
                "**I may not write in \(LaneWords.mention(channel)) (\(needed(rights))).**",
                "\(LaneWords.place(lane, project)): what is to be told there waits, and is told when the right is given back.",
            ]
        case .noRoom(let lane):
            [
                "**The server has no room for another channel or thread.**",
                "\(LaneWords.place(lane, project)): what is to be told there waits. Archive some threads, or remove channels that nobody needs; it is tried again every hour.",
            ]
        case .filtered(_, let id, let event):
            hasActions
                ? [
                    "The server’s word filter stopped an announcement of **\(LaneWords.item(id, project))** (e\(event)). Its text is kept.",
                    "Edit it and say it in other words, or ask a steward to look at the filter; `/setup sync` sends it again then.",
                ]
                : [
                    "The server’s word filter stopped what you wrote for **\(LaneWords.item(id, project))** (e\(event)). Your text is kept in its history.",
                    "Say it again in other words, or ask a steward to look at the filter; `/setup sync` sends it again then.",
                ]
        case .tagsChanged(let id, _, let stage):
            ["**The tags of \(LaneWords.item(id, project)) were changed by hand.**"]
                + (project.map { [tagged(as: stage, $0)] } ?? [])
                + (hasActions
                    ? []
                    : [
                        "In the server, `/steward state` can move it; with its next change the tags say again what is so."
                    ])
        case .memberLeft(let id, let member):
            [
                "**\(member) is not on this server any more.**",
                project?.lead == member
                    ? "The lead’s role in \(LaneWords.item(id, project)) stays with them until somebody accepts it instead; `/steward lead` offers it. Should they come back, everything is as it was."
                    : "Their seat in \(LaneWords.item(id, project)) stays theirs until you decide: `/lead team` thanks them and frees it, or you wait. Should they come back, everything is as it was.",
            ]
        case .digest: preconditionFailure("a digest has a card of its own")
        }
    }

    private static func tagged(as stage: Stage?, _ project: Project) -> Phrase {
        let present = ForumTags.word(of: project.stage)
        guard let stage else {
            return "A tag alone changes nothing: it is still “\(present)”. Shall the tags say so again?"
        }
        return
            "They say “\(ForumTags.word(of: stage))”, and it is still “\(present)”: a tag alone changes nothing. Which shall it be?"
    }

    /// "it needs Send Messages"; where that is not known, that something is missing.
    static func needed(_ rights: [Right]) -> Phrase {
        rights.isEmpty
            ? "a permission is missing" : "it needs \(rights.map(\.name).joined(separator: ", "))"
    }

    /// What whoever has just changed something is told when it cannot be told in its channel (E17, E18).
    package static func aside(_ notices: [Notice]) -> Phrase? {
        for notice in notices {
            switch notice {
            case .channelGone:
                return
                    "-# The project’s channel was deleted; stewards are asked where to continue. It is saved, and told there then."
            case .permissionMissing(_, let channel, let rights):
                return
                    "-# I may not post in \(LaneWords.mention(channel)) (\(needed(rights))). It is saved, and told there when an admin has given that right; `/setup sync` shows what waits."
            case .cardHidden, .noRoom, .filtered, .tagsChanged, .memberLeft, .digest: continue
            }
        }
        return nil
    }
}
