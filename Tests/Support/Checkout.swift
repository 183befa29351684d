import Foundation

/// Where the sources lie that the tests were built from.
package enum Checkout {
    package static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A program that the tests' own build made, `guildhall` for one: it lies where the tests themselves do.
    package static func built(_ name: String) -> URL {
        URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: name)
    }
}
