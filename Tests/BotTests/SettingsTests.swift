import DiscordClient
import Foundation
import Logging
import ProjectModel
import Storage
import StorageSQLite
import Support
import Testing

@testable import Bot

@Suite("Settings")
struct SettingsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func file(_ text: String) throws -> String { try folder.write(text, to: "settings.yaml") }

    @Test("The file in the repository names every key, with its default")
    func fileIsComplete() throws {
        let path = Checkout.root.appending(path: "config/guildhall.yaml").path
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for key in SettingKey.allCases {
            let name = key.rawValue.split(separator: ".").last.map(String.init) ?? ""
            let value = key.standard.isEmpty ? "\"\"" : key.standard
            #expect(text.contains("  \(name): \(value)\n"), "\(key.rawValue)")
        }
        let settings = try Settings.read(file: path, environment: [:])
        #expect(settings.apiBase == SettingKey.apiBase.standard)
        #expect(settings.token == nil)
        #expect(settings.isCompressed)
    }

    @Test("A flag wins over the environment, the environment over the file")
    func precedence() throws {
        let path = try file("log:\n  level: debug\nstore:\n  database: sqlite:file.sqlite\n")
        let environment = ["LOG_LEVEL": "trace", "STORE_DATABASE": "sqlite:environment.sqlite"]
        #expect(try Settings.read(file: path, environment: [:]).logLevel == .debug)
        #expect(try Settings.read(file: path, environment: environment).logLevel == .trace)
        let flagged = try Settings.read(
            file: path, environment: environment, flags: ["database.url": "sqlite:flag.sqlite"])
        #expect(flagged.database == .sqlite(path: "flag.sqlite"))
    }

    @Test("A flag wins over DATABASE_URL too")
    func flagOverURL() throws {
        let environment = ["DATABASE_URL": "sqlite:url.sqlite"]
        #expect(
            try Settings.read(file: nil, environment: environment).database == .sqlite(path: "url.sqlite"))
        let flagged = try Settings.read(
            file: nil, environment: environment, flags: ["database.url": "sqlite:flag.sqlite"])
        #expect(flagged.database == .sqlite(path: "flag.sqlite"))
    }

    @Test("A token in a file is read, and the environment's wins")
    func token() throws {
        let path = try file(" abc.def \n")
        let environment = ["DISCORD_TOKEN_FILE": path]
        #expect(try Settings.read(file: nil, environment: environment).token?.secret == "abc.def")
        let both = environment.merging(["DISCORD_TOKEN": "x.y"]) { _, new in new }
        #expect(try Settings.read(file: nil, environment: both).token?.secret == "x.y")
    }

    @Test("Every mistake is said at once, with its mend, and without the token")
    func mistakes() throws {
        let environment = [
            "DISCORD_TOKEN": "se cret", "DISCORD_API_BASE": "http://example.org", "LOG_LEVEL": "loud",
            "DISCORD_COMPRESS": "perhaps", "STORE_DATABASE": "mysql:x",
        ]
        let mistakes = #expect(throws: SettingsMistakes.self) {
            try Settings.read(file: nil, environment: environment)
        }
        #expect(mistakes?.mistakes.count == 5)
        #expect(mistakes?.description.hasPrefix("5 settings need attention:") == true)
        #expect(mistakes?.description.contains("se cret") == false)
    }

    @Test(
        "Unknown keys are errors with the nearest name",
        arguments: [
            ("discord:\n  api_bas: x\n", "discord.api_base"), ("log:\n  levle: x\n", "log.level"),
            ("stor:\n  database: x\n", "store.database"),
        ])
    func unknownKeys(text: String, nearest: String) throws {
        let path = try file(text)
        let mistakes = #expect(throws: SettingsMistakes.self) {
            try Settings.read(file: path, environment: [:])
        }
        #expect(mistakes?.description.contains("Did you mean \(nearest)?") == true)
    }

    @Test("A token in the shared file is refused with the place it belongs to")
    func tokenInFile() throws {
        let path = try file("discord:\n  token: abc\n")
        let mistakes = #expect(throws: SettingsMistakes.self) {
            try Settings.read(file: path, environment: [:])
        }
        #expect(mistakes?.description.contains("DISCORD_TOKEN") == true)
        #expect(mistakes?.description.contains("abc") == false)
    }

    @Test("What the file says about the community wins over what is stored, and the rest stays")
    func community() async throws {
        let path = try file(
            """
            discord:
              channels:
                proposals: "42"
              project_channels: P-001 51, P-002 52
              roles:
                stewards: 7, 8
            community:
              zone: Africa/Nairobi
              hashtag: "#lab"
            rules:
              approvals: 3
              voting_minimum_days: 7
              voting_excluded_roles: 21, 22
              tally: after-vote
              names: visible
            """)
        let configured = try Settings.read(file: path, environment: ["DISCORD_CHANNELS_LEADS": "43"])
            .community
        let store = try await Store(SQLiteDatabase())
        let here = Community.ID(5)
        var stored = CommunitySettings()
        stored.channels = [.general: 41, .proposals: 1]
        stored.leadRole = 9
        try await store.keep(stored, of: here)
        try await configured.keep(in: store, of: [here])
        let settings = try await store.settings(of: here)
        #expect(settings.channels == [.general: 41, .proposals: 42, .leads: 43])
        #expect(settings.projectChannels == [Project.ID(1): 51, Project.ID(2): 52])
        #expect(settings.stewardRoles == [7, 8] && settings.leadRole == 9)
        #expect(settings.zone == "Africa/Nairobi" && settings.texts.hashtag == "#lab")
        #expect(settings.rules.approvals == 3 && settings.rules.drafts == 3)
        let voting = settings.rules.voting
        #expect(voting.minimumDays == 7 && voting.excludedRoles == [21, 22])
        #expect(voting.tally == .afterVote && voting.showsNames)
        var elsewhere = configured
        elsewhere.guild = 6
        try await elsewhere.keep(in: store, of: [Community.ID(7)])
        #expect(
            try await store.settings(of: Community.ID(7)) == CommunitySettings(), "it is about another server"
        )
    }

    @Test(
        "Channels and roles are ids, and unknown ones are said",
        arguments: [
            (
                "discord:\n  channels:\n    proposals: general\n",
                "discord.channels.proposals is “general”, and should be an id"
            ),
            ("discord:\n  channels:\n    zzzzzzzz: 1\n", "Channels are known by: general, proposals"),
            ("discord:\n  roles:\n    stewards: x\n", "should hold ids of roles"),
            ("discord:\n  project_channels: fraud 1\n", "such as P-001"),
            ("rules:\n  approvals: 0\n", "should be a number from 1 to 10"),
            ("rules:\n  voting_minimum_days: week\n", "should be a number from 0 to 365"),
            ("rules:\n  voting_excluded_roles: Guest\n", "should hold ids of roles"),
            ("rules:\n  tally: never\n", "should be live, after-vote or at-close"),
            ("rules:\n  names: shown\n", "should be hidden or visible"),
        ])
    func wrongMap(text: String, sentence: String) throws {
        let path = try file(text)
        let mistakes = #expect(throws: SettingsMistakes.self) {
            try Settings.read(file: path, environment: [:])
        }
        #expect(mistakes?.description.contains(sentence) == true, "\(mistakes?.description ?? "")")
    }

    @Test("What is no YAML, or no file, is said")
    func noFile() throws {
        let path = try file("a: [1, 2\nb: }")
        #expect(throws: SettingsMistakes.self) { try Settings.read(file: path, environment: [:]) }
        let missing = #expect(throws: SettingsMistakes.self) {
            try Settings.read(file: "/no/such/file.yaml", environment: [:])
        }
        #expect(missing?.description.contains("cannot be read") == true)
    }

    @Test("The community's calendar: its zone with summer time, its weekend, its holidays (K1)")
    func calendar() throws {
        let path = try file(
            "community:\n  zone: Europe/Berlin\n  weekend: friday, saturday\n  holidays: 2026-12-24, 2027-01-01\n"
        )
        let calendar = try Settings.read(file: path, environment: [:]).calendar
        #expect(calendar.weekend == [.friday, .saturday])
        #expect(calendar.holidays == [Day(2026, 12, 24), Day(2027, 1, 1)])
        // Noon in Berlin is 10:00 UTC in summer and 11:00 in winter.
        for (month, hour) in [(7, 10), (1, 11)] as [(Int64, Int64)] {
            let noon = (Day(2026, month, 15).number * 24 + hour) * 3_600_000
            #expect(
                calendar.zone.local(Moment(millisecondsSince1970: noon)) % 86_400_000 == 12 * 3_600_000,
                "\(month)")
        }
        let usual = try Settings.read(file: nil, environment: [:]).calendar
        #expect(usual == BusinessCalendar(zone: ZoneRules(try #require(TimeZone(identifier: "UTC")))))
        let nairobi = try Settings.read(file: nil, environment: ["COMMUNITY_ZONE": "Africa/Nairobi"]).calendar
        #expect(nairobi.zone.offset(at: Moment(millisecondsSince1970: 1_790_000_000_000)) == 3 * 3_600)
    }

    @Test(
        "A calendar nobody could keep is said, each mistake with what would do",
        arguments: [
            ("zone: Mars/Olympus", "such as UTC or Africa/Nairobi"),
            ("weekend: sunday, caturday", "“caturday”"),
            ("weekend: monday, tuesday, wednesday, thursday, friday, saturday, sunday", "no day to work on"),
            ("holidays: 2026-02-30", "“2026-02-30”"), ("holidays: 24.12.2026", "such as 2026-12-25"),
        ])
    func calendarMistakes(line: String, words: String) throws {
        let path = try file("community:\n  \(line)\n")
        let mistakes = #expect(throws: SettingsMistakes.self) {
            try Settings.read(file: path, environment: [:])
        }
        #expect(mistakes?.mistakes.count == 1)
        #expect(mistakes?.description.contains(words) == true, "\(mistakes?.description ?? "")")
    }

    @Test("Only this machine itself may be spoken to in the open")
    func loopback() {
        for host in ["localhost", "127.0.0.1", "127.8.9.1", "::1"] { #expect(Loopback.contains(host)) }
        for host in [
            "127.0.0.1.example.org", "127.example.org", "10.0.0.1", "localhost.example.org", "127.0.0",
        ] {
            #expect(!Loopback.contains(host))
        }
    }
}
