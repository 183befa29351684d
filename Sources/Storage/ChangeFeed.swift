import ProjectModel

/// Announces what was committed, by this process or another, in the order of commits and each once. It reads the
/// history from where it stood: a poke only says that it is time to look.
package actor ChangeFeed {
    package struct Announcement: Equatable, Sendable {
        package var community: Community.ID
        package var change: NumberedChange
    }

    private let database: any Database
    private var subscribers: [Int: AsyncStream<Announcement>.Continuation] = [:]
    private var nextSubscriber = 0
    /// The last event that was announced, by community.
    private var announced: [Community.ID: Int] = [:]
    private var isLooking = false
    private var mustLookAgain = false

    init(_ database: any Database) {
        self.database = database
    }

    /// What is committed from now on.
    package func subscribe() async throws -> AsyncStream<Announcement> {
        if subscribers.isEmpty { announced = try await heads() }
        let (stream, continuation) = AsyncStream<Announcement>.makeStream()
        let number = nextSubscriber
        nextSubscriber += 1
        subscribers[number] = continuation
        continuation.onTermination = { _ in Task { await self.unsubscribe(number) } }
        return stream
    }

    private func unsubscribe(_ number: Int) {
        subscribers[number] = nil
    }

    /// Something may have been committed.
    package func poke() async {
        guard !subscribers.isEmpty else { return }
        guard !isLooking else {
            mustLookAgain = true
            return
        }
        isLooking = true
        repeat {
            mustLookAgain = false
            // What cannot be read now is read at the next poke: nothing is skipped, for `announced` has not moved.
            try? await look()
        } while mustLookAgain
        isLooking = false
    }

    private func look() async throws {
        for (community, head) in try await heads() {
            while let last = announced[community] ?? Optional(0), last < head {
                let changes = try await database.read { connection in
                    try connection.rows(
                        "\(NumberedChange.query) AND event > $2 ORDER BY event LIMIT 200",
                        [SQLValue(community.number), SQLValue(last)]
                    ).map(NumberedChange.init)
                }
                guard let newest = changes.last else { break }
                for change in changes {
                    for subscriber in subscribers.values {
                        subscriber.yield(Announcement(community: community, change: change))
                    }
                }
                announced[community] = newest.event
            }
        }
    }

    private func heads() async throws -> [Community.ID: Int] {
        let rows = try await database.read { try $0.rows("SELECT id, changes FROM communities") }
        return Dictionary(
            uniqueKeysWithValues: try rows.map {
                (Community.ID(UInt64(bitPattern: try $0.integer(0))), Int(try $0.integer(1)))
            })
    }
}
