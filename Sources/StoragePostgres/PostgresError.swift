import Storage

/// What the server or the way to it answered.
struct PostgresError: Error, CustomStringConvertible {
    /// Five characters (PostgreSQL, Appendix A); `nil` when the connection is what failed.
    let sqlState: String?
    let message: String

    var isConnectionLost: Bool {
        guard let sqlState else { return true }
        // Class 57P: the server is shutting down, crashed, or is starting up.
        return sqlState.hasPrefix("57P") || sqlState.hasPrefix("08")
    }

    /// Two transactions were in each other's way; one of them is to be made again.
    var isToBeRepeated: Bool { sqlState == "40001" || sqlState == "40P01" }

    var description: String { message }

    /// As a sentence that says what to do.
    var failure: DatabaseFailure {
        switch sqlState {
        case nil:
            DatabaseFailure(
                "The PostgreSQL server cannot be reached: \(message). See that it runs and that the address is right; "
                    + "nothing was changed.", mayPass: true)
        case .some(let state) where state.hasPrefix("57P"):
            DatabaseFailure(
                "The PostgreSQL server is stopping or starting. Please try again in a moment.", mayPass: true)
        case .some(let state) where state.hasPrefix("28"):
            DatabaseFailure(
                "PostgreSQL does not let this user in: \(message). Check the name and the password.")
        case "3D000": DatabaseFailure("\(message). Make the database first: createdb guildhall.")
        case "53100": DatabaseFailure("The disk of the PostgreSQL server is full. Make room, then try again.")
        case "42501":
            DatabaseFailure(
                "The database’s user may not do this: \(message). Give it the rights of an owner.")
        case .some(let state): DatabaseFailure("PostgreSQL refused a statement (\(state)): \(message).")
        }
    }
}
