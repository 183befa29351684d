import Support
import Testing

/// The shape of a file: short, and what it must not hold.
@Suite("Shape of files")
struct ShapeTests {
    static let longest = 400

    @Test("No file is longer than 400 lines")
    func filesAreShort() throws {
        for folder in ["Sources", "Commands", "Tests"] {
            for file in try Checkout.swiftFiles(in: folder) where file.lines.count > Self.longest {
                Issue.record("\(file.path) has \(file.lines.count) lines: split it by its ideas")
            }
        }
    }

    @Test("Every command file is in the catalogue, or in a group that is")
    func commandsAreListed() throws {
        let files = try Checkout.swiftFiles(in: "Commands")
        let catalogue = try #require(files.first { $0.path == "Commands/Catalogue.swift" })
        let lists = [catalogue] + files.filter { $0.declares("enum", as: "CommandGroup") }
        let list = lists.flatMap(\.lines).joined(separator: "\n")
        let commands = files.filter {
            $0.declares("struct", as: "Command") || $0.declares("struct", as: "Menu")
                || $0.declares("enum", as: "CommandGroup")
        }
        #expect(!commands.isEmpty)
        for file in commands {
            let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
            #expect(list.contains("\(name).self"), "\(file.path) is in no list of commands")
        }
    }

    /// Only these targets may ask the clock (STYLE 8).
    static let mayAskTheClock: Set<String> = ["Bot", "DiscordClient", "Transport", "Sandbox", "guildhall"]

    @Test("Nothing but the shell asks the clock or rolls dice")
    func pureTargetsArePure() throws {
        let words = [
            "ContinuousClock", "SuspendingClock", "Date()", ".random(in", "SystemRandomNumberGenerator",
        ]
        for file in try Checkout.swiftFiles(in: "Sources") where !Self.mayAskTheClock.contains(file.target) {
            for (number, line) in file.lines.enumerated() where words.contains(where: line.contains) {
                Issue.record("\(file.path):\(number + 1) asks the clock or rolls dice: \(line)")
            }
        }
    }

    @Test("Nothing is left for later unsaid, and nothing traps without a sentence")
    func nothingIsLeftUnsaid() throws {
        let words = ["TO" + "DO", "FIX" + "ME", "fatalError(", "try" + "!"]
        for folder in ["Sources", "Commands"] {
            for file in try Checkout.swiftFiles(in: folder) {
                for (number, line) in file.lines.enumerated() where words.contains(where: line.contains) {
                    Issue.record("\(file.path):\(number + 1): \(line)")
                }
            }
        }
    }

    @Test("What a test writes is gone after it")
    func testsLeaveNothing() throws {
        let word = "temporary" + "Directory"
        for file in try Checkout.swiftFiles(in: "Tests") where file.target != "Support" {
            for (number, line) in file.lines.enumerated() where line.contains(word) {
                Issue.record("\(file.path):\(number + 1): a TemporaryFolder removes itself: \(line)")
            }
        }
    }

    @Test("No test sleeps")
    func testsDoNotSleep() throws {
        let words = ["Task" + ".sleep", "usle" + "ep(", ".disabled" + "("]
        for file in try Checkout.swiftFiles(in: "Tests") {
            for (number, line) in file.lines.enumerated() where words.contains(where: line.contains) {
                Issue.record("\(file.path):\(number + 1): \(line)")
            }
        }
    }
}

extension Checkout.SourceFile {
    /// Whether it declares a type that its name ends in such a protocol's: `struct Board: ModalCommand {`, inside an
    /// extension too.
    func declares(_ keyword: String, as kind: String) -> Bool {
        lines.contains { line in
            let text = line.drop { $0 == " " }
            let words = text.hasPrefix("package ") ? text.dropFirst("package ".count) : text
            return words.hasPrefix("\(keyword) ") && words.contains("\(kind) {") && words.contains(":")
        }
    }
}
