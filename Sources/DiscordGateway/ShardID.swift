/// Which slice of the guilds a connection hears: `[shard_id, num_shards]` (Gateway › Sharding).
package struct ShardID: Hashable, Sendable, CustomStringConvertible {
    package let index: Int
    package let count: Int

    package init(index: Int, count: Int) {
        self.index = index
        self.count = count
    }

    /// The one shard of a bot that needs no more.
    package static let only = ShardID(index: 0, count: 1)

    package var description: String { "\(index)/\(count)" }
}
