import Foundation
import Support

/// Seeds made for one test.
enum Seed {
    /// A community like the sandbox's with so many projects, as a file of its own.
    static func many(_ count: Int) throws -> String {
        let world = try usual().components(separatedBy: "\nprojects:\n")[0]
        return try keep(world + projects(count, seats: 1))
    }

    /// The same, where every project has a channel of its own and room for many, and with the proposal.
    static func town(_ count: Int) throws -> String {
        let parts = try usual().components(separatedBy: "\nprojects:\n")
        let channels = (1...count).map { number in
            "  - { name: project-number-\(number), id: \"\(1_100_000_000_000_000_500 + number)\" }\n"
        }
        let world = parts[0].replacingOccurrences(
            of: "\n# Where things are told", with: channels.joined() + "\n# Where things are told")
        let proposals = parts[1].components(separatedBy: "\nproposals:\n")[1]
            .components(separatedBy: "\ndrafts:\n")[0]
        return try keep(world + projects(count, seats: 40) + "\nproposals:\n" + proposals)
    }

    private static func usual() throws -> String {
        try String(contentsOf: Program.root.appending(path: "config/sandbox.yaml"), encoding: .utf8)
    }

    private static func projects(_ count: Int, seats: Int) -> String {
        let projects = (1...count).map { number in
            """
              - name: Project Number \(number)
                difficulty: Beginner
                state: RECRUITING
                summary: The one with number \(number).
                lead: lead
                seats:
                  - { role: Data Engineer, count: \(seats), opened: P1D }
            """
        }
        return "\nprojects:\n" + projects.joined(separator: "\n") + "\n"
    }

    private static func keep(_ seed: String) throws -> String {
        try TemporaryFolder.ofTheRun().write(seed, to: "seed.yaml")
    }
}
