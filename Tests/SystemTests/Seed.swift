import Foundation

/// Seeds made for one test.
enum Seed {
    /// A community like the sandbox's with so many projects, as a file of its own.
    static func many(_ count: Int) throws -> URL {
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
        let file = FileManager.default.temporaryDirectory.appending(path: "seed-\(UUID().uuidString).yaml")
        try (world + "\nprojects:\n" + projects.joined(separator: "\n") + "\n")
            .write(to: file, atomically: true, encoding: .utf8)
        return file
    }
}
