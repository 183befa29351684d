import ProjectModel

/// The right to be the only one who does something: to run a shard, to serve a lane (ARCHITECTURE §6). It lapses by
/// the database's clock; the fence tells a holder from whoever held it before.
package struct Lease: Equatable, Sendable {
    package let name: String
    package let holder: String
    /// Rises with every new holder.
    package let fence: Int
}

extension Store {
    /// Takes a lease that is free, lapsed or one's own, for a while; `nil` when somebody else holds it.
    package func acquire(_ name: String, as holder: String, for duration: Duration) async throws -> Lease? {
        try await database.write { connection in
            let rows = try connection.rows(
                """
                INSERT INTO leases (name, holder, fence, expires)
                VALUES ($1, $2, 1, \(connection.now) + CAST($3 AS BIGINT))
                ON CONFLICT (name) DO UPDATE SET
                    fence = CASE WHEN leases.holder = excluded.holder AND leases.expires > \(connection.now)
                        THEN leases.fence ELSE leases.fence + 1 END,
                    holder = excluded.holder, expires = excluded.expires
                WHERE leases.holder = excluded.holder OR leases.expires <= \(connection.now)
                RETURNING fence
                """,
                [SQLValue(name), SQLValue(holder), SQLValue(duration.milliseconds)])
            return try rows.first.map { Lease(name: name, holder: holder, fence: Int(try $0.integer(0))) }
        }
    }

    /// Who holds a lease, or held it last.
    package func lease(named name: String) async throws -> Lease? {
        try await database.read { connection in
            try connection.rows("SELECT holder, fence FROM leases WHERE name = $1", [SQLValue(name)]).first
                .map {
                    Lease(name: name, holder: try $0.text(0), fence: Int(try $0.integer(1)))
                }
        }
    }

    /// Gives a lease back, if it is still held.
    package func release(_ lease: Lease) async throws {
        try await database.write { connection in
            try connection.run(
                "UPDATE leases SET expires = 0 WHERE name = $1 AND holder = $2 AND fence = $3",
                [SQLValue(lease.name), SQLValue(lease.holder), SQLValue(lease.fence)])
        }
    }

    /// Does something only while the lease is held, in the same transaction: a holder that was thought dead writes
    /// nothing.
    /// - Throws: `LeaseLost`.
    package func write<Value: Sendable>(
        holding lease: Lease, _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await database.write { connection in
            let held = try connection.rows(
                """
                SELECT fence FROM leases WHERE name = $1 AND holder = $2 AND fence = $3 AND expires > \(connection.now)
                \(connection.lockingRead)
                """,
                [SQLValue(lease.name), SQLValue(lease.holder), SQLValue(lease.fence)])
            guard !held.isEmpty else { throw LeaseLost(name: lease.name) }
            return try work(connection)
        }
    }
}

/// Somebody else holds it by now.
package struct LeaseLost: Error, Equatable, CustomStringConvertible {
    package var name: String

    package init(name: String) {
        self.name = name
    }

    package var description: String { "the lease “\(name)” is held by another process now" }
}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
