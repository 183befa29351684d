import Testing

/// The shape of a file: short, and what it must not hold.
@Suite("Shape of files")
struct ShapeTests {
    static let longest = 400

    @Test("No file is longer than 400 lines")
    func filesAreShort() throws {
        for folder in ["Sources", "Commands", "Tests"] {
            for file in try Checkout().swiftFiles(in: folder) where file.lines.count > Self.longest {
                Issue.record("\(file.path) has \(file.lines.count) lines: split it by its ideas")
            }
        }
    }

    @Test("Every command file is in the catalogue")
    func commandsAreListed() throws {
        let files = try Checkout().swiftFiles(in: "Commands")
        let catalogue = try #require(files.first { $0.path == "Commands/Catalogue.swift" })
        let list = catalogue.lines.joined(separator: "\n")
        let commands = files.filter { file in
            file.lines.contains { $0.hasPrefix("package struct ") && $0.contains("Command {") }
                || file.lines.contains { $0.hasPrefix("struct ") && $0.contains("Command {") }
        }
        #expect(!commands.isEmpty)
        for file in commands {
            let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
            #expect(list.contains("\(name).self"), "\(file.path) is not in Commands/Catalogue.swift")
        }
    }

    /// Only these targets may ask the clock (STYLE 8).
    static let mayAskTheClock: Set<String> = ["Bot", "DiscordClient", "Transport", "Sandbox", "guildhall"]

    @Test("Nothing but the shell asks the clock or rolls dice")
    func pureTargetsArePure() throws {
        let words = [
            "ContinuousClock", "SuspendingClock", "Date()", ".random(in", "SystemRandomNumberGenerator",
        ]
        for file in try Checkout().swiftFiles(in: "Sources") where !Self.mayAskTheClock.contains(file.target)
        {
            for (number, line) in file.lines.enumerated() where words.contains(where: line.contains) {
                Issue.record("\(file.path):\(number + 1) asks the clock or rolls dice: \(line)")
            }
        }
    }

    @Test("Nothing is left for later unsaid, and nothing traps without a sentence")
    func nothingIsLeftUnsaid() throws {
        let words = ["TO" + "DO", "FIX" + "ME", "fatalError(", "try" + "!"]
        for folder in ["Sources", "Commands"] {
            for file in try Checkout().swiftFiles(in: folder) {
                for (number, line) in file.lines.enumerated() where words.contains(where: line.contains) {
                    Issue.record("\(file.path):\(number + 1): \(line)")
                }
            }
        }
    }

    @Test("No test sleeps")
    func testsDoNotSleep() throws {
        let words = ["Task" + ".sleep", "usle" + "ep(", ".disabled" + "("]
        for file in try Checkout().swiftFiles(in: "Tests") {
            for (number, line) in file.lines.enumerated() where words.contains(where: line.contains) {
                Issue.record("\(file.path):\(number + 1): \(line)")
            }
        }
    }
}
