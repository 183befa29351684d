/// Why a session is over for good.
package enum Ending: Equatable, Sendable {
    /// Somebody called `.stop`.
    case asked
    /// Discord closed with a code that no reconnect can mend; the sentence names what a person must fix.
    case fatal(code: UInt16, sentence: String)

    /// What the process exits with: 78 is "configuration error" (sysexits), so that a supervisor does not
    /// restart it.
    package var exitStatus: Int32 {
        switch self {
        case .asked: 0
        case .fatal: 78
        }
    }
}
