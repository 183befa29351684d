import Cards
import DiscordClient
import DiscordModel
import Logging
import Machine
import ProjectModel
import Storage

/// Looking at what somebody else may have changed: one after another, and after everything that is to be told.
extension Round {
    /// Twice a second at most (MIRROR §8).
    private static let pause = Duration.milliseconds(500)

    /// A thread was changed, perhaps the tags of a post, and perhaps by the bot itself.
    func heard(tags: Set<TagID>, of thread: UInt64) async throws {
        guard knownTags[thread] != tags || asked.contains(where: \.isAboutTags) else { return }
        let boards = try await surroundings.store.boards(in: outbox.community)
        guard let board = boards.first(where: { $0.message == thread }), try await isPost(board) else {
            return
        }
        toLookAt.insert(board.work)
        look()
    }

    /// Whether a card is a post of a forum. A thread that began from a card has its number too.
    func isPost(_ board: StoredBoard) async throws -> Bool {
        if board.channel == board.message { return true }
        return try await isForum(board.channel)
    }

    /// Whether items of a channel are posts. One that nobody has told of is looked for before anything is tried in it.
    func isForum(_ channel: UInt64) async throws -> Bool {
        let (store, community) = (surroundings.store, outbox.community)
        if let kind = try await store.layout(of: community).kind(of: channel) { return kind == .forum }
        guard case .made(let channels) = try await letterbox.channels(of: community.number) else {
            return false
        }
        let layout = ChannelLayout(channels)
        try await store.keep(layout, of: community)
        return layout.kind(of: channel) == .forum
    }

    /// Something may have happened of which nobody heard: every card of what is under way is looked at (MIRROR §8).
    func lookAtEverything() async throws {
        let underWay = Set(try await carded().map { Outbox.Work(MirrorPlan.cardLane($0), .card, of: $0.id) })
        let boards = try await surroundings.store.boards(in: outbox.community)
        toLookAt.formUnion(boards.filter { $0.message != nil }.map(\.work).filter(underWay.contains))
        look()
    }

    /// What a post bears now, so that nobody looks when an event says the same.
    func keep(tags: [TagID], of thread: UInt64) { knownTags[thread] = Set(tags) }

    /// The tags of a post are as they should be, or say something else than was asked about.
    func settleTags(of project: Project.ID, in lane: Lane, besides notice: Notice? = nil) async throws {
        for open in asked where open != notice {
            if case .tagsChanged(project, lane, _) = open { try await settle(open) }
        }
    }

    /// Begins to look, unless that is under way; what could not be seen yet is looked at with the next sweep.
    func look() {
        guard !isEnding, looking == nil, !toLookAt.isEmpty else { return }
        looking = Task {
            await self.lookAround()
            self.looking = nil
        }
    }

    private func lookAround() async {
        var unseen: Set<Outbox.Work> = []
        while let work = toLookAt.subtracting(unseen).first {
            // Taken out before: what happens while it is looked at is looked at again.
            toLookAt.remove(work)
            do {
                guard let project = work.item else { continue }
                if try await !BoardRun(round: self, project: project, lane: work.lane).look() {
                    unseen.insert(work)
                }
            } catch is CancellationError {
                return
            } catch {
                surroundings.logger.warning(
                    "courier.look_stopped", metadata: ["lane": "\(work.lane)", "cause": "\(error)"])
            }
            guard await rest(until: surroundings.clock.now + Self.pause) else { return }
        }
        toLookAt.formUnion(unseen)
    }
}

extension StoredBoard {
    fileprivate var work: Outbox.Work { Outbox.Work(lane, .card, of: project) }
}

extension Notice {
    fileprivate var isAboutTags: Bool {
        if case .tagsChanged = self { true } else { false }
    }
}
