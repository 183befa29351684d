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
        let (store, community) = (surroundings.store, outbox.community)
        guard let board = try await store.boards(in: community).first(where: { $0.message == thread }) else {
            return
        }
        // A thread that began from a card has its number too.
        let isPost =
            try await store.layout(of: community).kind(of: board.channel) == .forum || board.channel == thread
        guard isPost else { return }
        toLookAt.insert(Outbox.Work(board.lane, .card, of: board.project))
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
                if try await !BoardRun(round: self, project: project, lane: work.lane).lookAtTags() {
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

extension Notice {
    fileprivate var isAboutTags: Bool {
        if case .tagsChanged = self { true } else { false }
    }
}
