/// Why the program ends on its own: a sentence for the operator, and a code for whatever supervises it.
package struct BotFailure: Error, Equatable, Sendable, CustomStringConvertible {
    package var code: Int32
    /// What is so, why, and what to do.
    package var description: String

    /// The settings or Discord's portal must be changed first: starting again would end the same way
    /// (sysexits EX_CONFIG). A supervisor should not loop on it.
    package static let mendFirst: Int32 = 78

    package init(code: Int32, _ description: String) {
        self.code = code
        self.description = description
    }
}
