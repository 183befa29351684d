import Foundation
import Support
import Testing

/// What bad input gets: one sentence that says what is so and what to do, and an exit code that says whether
/// to try again.
@Suite("Bad input to the program", .timeLimit(.minutes(10)))
struct BadInputTests {
    private let scratch: TemporaryFolder

    init() throws {
        scratch = try TemporaryFolder()
    }

    private func write(_ text: String, to name: String) throws -> String {
        try scratch.write(text, to: name)
    }

    @Test("Without a token it says where one comes from, and exits 78")
    func noToken() async throws {
        let ended = try await Program.run("run", in: scratch.url)
        #expect(ended.code == 78)
        #expect(ended.errors.contains("There is no bot token."))
        #expect(ended.errors.contains("guildhall sandbox"))
    }

    @Test("A token that is none is refused before anything is sent, and not repeated")
    func badToken() async throws {
        let ended = try await Program.run(
            "run", environment: ["DISCORD_TOKEN": "not a token"], in: scratch.url)
        #expect(ended.code == 78)
        #expect(ended.errors.contains("does not look like a token"))
        #expect(!ended.errors.contains("not a token\n"))
    }

    @Test("All mistakes in the settings are said at once, each with its mend")
    func badSettings() async throws {
        let file = try write(
            "discord:\n  api_bse: https://discord.com\n  compress: perhaps\nlog:\n  level: loud\n",
            to: "guildhall.yaml")
        let ended = try await Program.run("run", "--config", file, in: scratch.url)
        #expect(ended.code == 78)
        #expect(
            ended.errors.contains("there is no setting “discord.api_bse”. Did you mean discord.api_base?"))
        let mended = try write("discord:\n  compress: perhaps\nlog:\n  level: loud\n", to: "guildhall.yaml")
        let again = try await Program.run("run", "--config", mended, in: scratch.url)
        #expect(again.errors.contains("discord.compress is “perhaps”"))
        #expect(again.errors.contains("log.level is “loud”"))
    }

    @Test("A token does not travel unencrypted to another machine")
    func plainBase() async throws {
        let ended = try await Program.run(
            "run", environment: ["DISCORD_TOKEN": "abc", "DISCORD_API_BASE": "http://example.org/api"],
            in: scratch.url)
        #expect(ended.code == 78)
        #expect(ended.errors.contains("is not encrypted"))
    }

    @Test("A database that is none, or cannot be made, is refused with a sentence")
    func badDatabase() async throws {
        let file = try write(
            "this is no database, and long enough to be read as a header of one.", to: "x.sqlite")
        let ended = try await Program.run(
            "run", "--database", "sqlite:\(file)", environment: ["DISCORD_TOKEN": "abc"], in: scratch.url)
        #expect(ended.code != 0)
        #expect(ended.errors.contains("is not a database, or it is damaged"))
        let missing = try await Program.run(
            "run", "--database", "sqlite:\(scratch.path)/no/such/folder/x.sqlite",
            environment: ["DISCORD_TOKEN": "abc"], in: scratch.url)
        #expect(missing.errors.contains("cannot be opened or made"))
        let postgres = try await Program.run(
            "run", "--database", "postgres://127.0.0.1:1/x", environment: ["DISCORD_TOKEN": "abc"],
            in: scratch.url)
        #expect(postgres.code == 1, "a server that is down may come back")
        #expect(postgres.errors.contains("The PostgreSQL server cannot be reached"))
    }

    @Test("A port that is in use is said, with what to do")
    func portInUse() async throws {
        let first = try await Sandbox()
        let port = first.address.components(separatedBy: ":").last ?? ""
        let second = try await Program.run("sandbox", "--headless", "--port", port)
        #expect(second.code == 1)
        #expect(second.errors.contains(port))
        #expect(second.errors.contains("--port"))
        try await first.stop()
    }

    @Test("A token that Discord refuses ends the bot with 78 and a sentence")
    func refusedToken() async throws {
        let sandbox = try await Sandbox()
        let ended = try await Program.run(
            "run", "--database", "sqlite:\(scratch.path)/a.sqlite",
            environment: [
                "DISCORD_TOKEN": "MTEw.wrong.token", "DISCORD_API_BASE": sandbox.address + "/api/v10",
            ], in: scratch.url)
        #expect(ended.code == 78)
        #expect(ended.errors.contains("Discord does not accept the bot's token (4004)"))
        #expect(!ended.errors.contains("MTEw.wrong.token"))
        try await sandbox.stop()
    }

    @Test(
        "Close codes that no reconnect can mend end the bot with 78 and say what to fix",
        arguments: [4004, 4014])
    func fatalClose(code: Int) async throws {
        let sandbox = try await Sandbox()
        let answer = try await sandbox.call("POST", "bots", ["name": "other"])
        let bot = try Program(
            ["run", "--database", "sqlite:\(scratch.path)/\(code).sqlite"],
            environment: [
                "DISCORD_TOKEN": answer.json["token"].text, "DISCORD_API_BASE": sandbox.address + "/api/v10",
            ], in: scratch.url)
        try await sandbox.connected("other")
        try await sandbox.fault("close", ["code": code, "bot": answer.json["application_id"].text])
        let ended = try await bot.ended()
        #expect(ended.code == 78)
        #expect(ended.errors.contains("(\(code))"))
        try await sandbox.stop()
    }
}
