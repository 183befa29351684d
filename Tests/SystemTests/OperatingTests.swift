import Foundation
import ProjectModel
import Storage
import StorageSQLite
import Support
import Testing

/// Looking after projects from the machine: states, proposals, and what has happened.
@Suite("Looking after projects from the command line", .timeLimit(.minutes(10)))
struct OperatingTests {
    private let town: Town

    init() throws {
        town = try Town()
    }

    @Test(
        "A state is set as a steward would set it: what may be passed over is, with the reason, and the rest refuses"
    )
    func settingState() async throws {
        try await town.settle()
        let opened = try await town.guildhall(
            "project", "set-state", "tracker", "recruiting", "--reason", "The lead is away.", "--json")
        #expect(opened.code == 0, "\(opened.errors)")
        let answer = try JSON(Array(opened.output.utf8))
        #expect(answer["from"].text == "SETUP" && answer["to"].text == "RECRUITING")
        #expect(answer["waived"].list.map(\.text) == ["setupChecklist", "leadReady"])
        let event = answer["events"].list.first?.number ?? 0
        let shown = try await town.guildhall("events", "show", "e\(event)")
        #expect(shown.output.contains("moved.T9  by the command line"))
        #expect(
            shown.output.contains("projects message queued"), "it is announced as any other\n\(shown.output)")
        let nowhere = try await town.guildhall(
            "project", "set-state", "P-001", "COMPLETE", "--reason", "Done.")
        #expect(nowhere.code == 1)
        #expect(nowhere.errors.contains("No way leads from recruiting to complete"), "\(nowhere.errors)")
        let restless = try await town.guildhall(
            "project", "set-state", "P-001", "DORMANT", "--reason", "Quiet.")
        #expect(restless.code == 1)
        #expect(restless.errors.contains("the reason for the pause"), "\(restless.errors)")
        let rests = try await town.guildhall(
            "project", "set-state", "P-001", "DORMANT", "--reason", "Quiet.", "--rest", "teamDisbanded")
        #expect(rests.output.hasPrefix("P-001  Tracker: RECRUITING → DORMANT"))
    }

    @Test("A correction goes anywhere, needs its reason, and is not announced")
    func correcting() async throws {
        try await town.settle()
        let corrected = try await town.guildhall(
            "project", "set-state", "P-001", "MAINTAINED", "--correction", "--reason", "Typed wrongly.",
            "--json")
        #expect(corrected.code == 0, "\(corrected.errors)")
        let event = try JSON(Array(corrected.output.utf8))["events"].list.first?.number ?? 0
        let shown = try JSON(
            Array(try await town.guildhall("events", "show", "\(event)", "--json").output.utf8))
        #expect(shown["event"]["kind"].text == "moved.T26")
        #expect(!shown["told"].list.contains { $0.text.hasPrefix("projects ") }, "\(shown)")
        for (arguments, words) in [
            (["project", "set-state", "P-001", "ACTIVE"], "Missing expected argument '--reason <reason>'"),
            (
                ["project", "set-state", "P-001", "BUILDING", "--reason", "x"],
                "STATE is one of PROPOSED, NEEDS_CHANGES"
            ),
            (["events", "show", "first"], "Give a number, such as e42"),
        ] {
            let ended = try await town.guildhall(arguments)
            #expect(ended.code == 64 && ended.errors.contains(words), "\(ended.errors)")
        }
        let empty = try await town.guildhall(
            "project", "set-state", "P-001", "ACTIVE", "--correction", "--reason", " ")
        #expect(empty.code == 1 && empty.errors.contains("a reason"), "\(empty.errors)")
        let unknown = try await town.guildhall("project", "set-state", "atlantis", "ACTIVE", "--reason", "x")
        #expect(unknown.code == 1 && unknown.errors.contains("atlantis"), "\(unknown.errors)")
    }

    @Test("Proposals are listed and shown with where they stand, and a sealed twist is not")
    func proposals() async throws {
        try await town.settle()
        let listed = try await town.guildhall("proposals", "list")
        #expect(
            listed.output
                == "P-002  Ledger – PROPOSED · rev 1 · support 0, would join 0, concerns 0 · approvals 0 of 1\n"
        )
        let none = try await town.guildhall("proposals", "list", "--stage", "rejected")
        #expect(none.output == "No proposal fits.\n")
        let json = try JSON(Array(try await town.guildhall("proposals", "list", "--json").output.utf8))
        #expect(json.list.map { $0["id"].text } == ["P-002"])
        #expect(!json.list[0]["firstAnswerDue"].isMissing)
        let shown = try await town.guildhall("proposals", "show", "P-002", "--json")
        #expect(try JSON(Array(shown.output.utf8))["stage"].text == "PROPOSED")
        for output in [
            listed.output, shown.output, try await town.guildhall("proposals", "show", "P-002").output,
        ] {
            #expect(!output.contains(Town.secret))
        }
        let project = try await town.guildhall("proposals", "show", "P-001")
        #expect(project.code == 1 && project.errors.contains("guildhall proposals list"), "\(project.errors)")
        let stage = try await town.guildhall("proposals", "list", "--stage", "ACTIVE")
        #expect(stage.code == 64)
    }

    @Test(
        "What happened is shown, as far back as asked, and what another process does is followed as it comes")
    func events() async throws {
        try await town.settle()
        let latest = try await town.guildhall("events", "tail", "--last", "1")
        #expect(latest.output.hasPrefix("e2  "))
        #expect(latest.output.hasSuffix("  P-002  submitted  by member 5\n"), "\(latest.output)")
        let json = try JSON(Array(try await town.guildhall("events", "tail", "--json").output.utf8))
        #expect(json.list.map { $0["kind"].text } == ["registered", "submitted"])
        #expect(!"\(json)".contains(Town.secret))
        let missing = try await town.guildhall("events", "show", "e99")
        #expect(missing.code == 1 && missing.errors.contains("there is no change e99"), "\(missing.errors)")
        for (flags, words) in [([], "moved.T9"), (["--json"], "\"kind\":\"moved.T13\"")]
            as [([String], String)]
        {
            let following = try town.start(["events", "tail", "--follow"] + flags)
            _ = try await following.line(containing: "submitted")
            _ = try await town.guildhall(
                "project", "set-state", "P-001", flags.isEmpty ? "RECRUITING" : "ACTIVE", "--reason",
                "On we go.")
            if !flags.isEmpty {
                _ = try await town.guildhall(
                    "project", "set-state", "P-001", "RECRUITING", "--reason", "More people.")
            }
            _ = try await following.line(containing: words)
            following.terminate()
            _ = try await following.ended()
        }
    }

    @Test("The lifecycle is drawn from the table that enforces it, every state by its name")
    func lifecycle() async throws {
        let drawn = try await Program.run("lifecycle")
        #expect(drawn.code == 0)
        let rules = try String(contentsOf: Program.root.appending(path: "docs/rules.md"), encoding: .utf8)
        #expect(rules.contains("```\n\(drawn.output)```"))
        for stage in Stage.allCases { #expect(drawn.output.contains("\n\(stage.rawValue)\n"), "\(stage)") }
        let ways = try JSON(Array(try await Program.run("lifecycle", "--json").output.utf8))
        #expect(ways.list.map { $0["rule"].text } == (1...26).map { "T\($0)" })
    }
}
