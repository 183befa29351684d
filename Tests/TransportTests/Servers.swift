import Foundation
import Support

extension Child {
    /// A server that ends when nobody holds it any more, so that it outlives no test run.
    /// - Parameter script: a file in `Servers`, run with the Python of the project's virtual environment.
    convenience init(server script: String, _ arguments: [String] = []) throws {
        let python = Checkout.root.appending(path: ".venv/bin/python").path
        try self.init([python, Servers.folder.appending(path: script).path] + arguments)
    }
}

/// Where the servers' scripts are.
enum Servers {
    static let folder = Checkout.root.appending(path: "Tests/TransportTests/Servers")
}
