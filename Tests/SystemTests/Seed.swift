import Foundation
import Support

/// Seeds made for one test.
enum Seed {
    /// A community like the sandbox's with so many projects, as a file of its own.
    static func many(_ count: Int) throws -> String {
        let usual = try String(
            contentsOf: Program.root.appending(path: "config/sandbox.yaml"), encoding: .utf8)
        let world = usual.components(separatedBy: "\nprojects:\n")[0]
        let projects = (1...count).map { number in
            """
              - name: Project Number \(number)
                difficulty: Beginner
                state: RECRUITING
                summary: The one with number \(number).
                lead: lead
                seats:
                  - { role: Data Engineer, count: 1, opened: P1D }
            """
        }
        return try TemporaryFolder.ofTheRun().write(
            world + "\nprojects:\n" + projects.joined(separator: "\n") + "\n", to: "seed.yaml")
    }
}
