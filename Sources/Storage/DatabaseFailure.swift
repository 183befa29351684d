/// Why a database cannot be used, as a sentence: what is so, why, and what to do.
package struct DatabaseFailure: Error, Equatable, Sendable, CustomStringConvertible {
    package var description: String
    /// Whether it may go by itself, so that trying again later is all it needs.
    package var mayPass: Bool

    package init(_ description: String, mayPass: Bool = false) {
        self.description = description
        self.mayPass = mayPass
    }
}

/// Where a database is, as `--database` and the settings name it.
package enum DatabaseLocation: Equatable, Sendable, CustomStringConvertible {
    case sqlite(path: String)
    /// As libpq reads it; it may hold a password.
    case postgres(address: String)

    /// Reads `sqlite:PATH` and `postgres://…`.
    package init(_ text: String) throws(DatabaseFailure) {
        if text.hasPrefix("sqlite:"), text.count > 7 {
            self = .sqlite(path: String(text.dropFirst(7)))
        } else if text.hasPrefix("postgres:") || text.hasPrefix("postgresql:") {
            self = .postgres(address: text)
        } else {
            throw DatabaseFailure(
                "“\(text)” names no database. Write sqlite: and the path of a file, such as sqlite:guildhall.sqlite, "
                    + "or the address of a PostgreSQL server, such as postgres://localhost/guildhall"
            )
        }
    }

    package var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        // Never the address itself: there may be a password in it.
        case .postgres: "postgres://…"
        }
    }
}
