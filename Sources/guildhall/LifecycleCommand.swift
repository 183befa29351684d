import ArgumentParser
import Cards

/// `guildhall lifecycle`: the rules as they are enforced.
struct LifecycleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lifecycle", abstract: "Show the states of a project, and the ways between them.",
        discussion: "T numbers are explained in docs/rules.md.")

    @Flag(help: "Answer as JSON.")
    var json = false

    func run() throws {
        json ? try JSONOutput.say(LifecycleDiagram.ways) : print(LifecycleDiagram.text)
    }
}
