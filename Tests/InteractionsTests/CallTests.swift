import Cards
import DiscordModel
import Foundation
import ProjectModel
import Storage
import Testing

@testable import Interactions

@Suite("Who asks, and where")
struct CallTests {
    fileprivate func call(
        _ bench: Bench, roles: [String] = [], permissions: String = "0",
        channel: String = #"{"id": "40", "type": 0}"#,
        locale: String = "en-GB", guildLocale: String = "en-US", message: String = ""
    ) async throws -> Call {
        let json = """
            {"id": "900", "application_id": "7", "token": "t", "type": 3, "channel": \(channel),
             "member": {"user": {"id": "12", "username": "member"}, "roles": \(try written(roles)),
             "permissions": "\(permissions)"}, "locale": "\(locale)", "guild_locale": "\(guildLocale)", "guild_id": "5",
             "data": {"custom_id": "x", "component_type": 2}\(message)}
            """
        let interaction = try JSONDecoder().decode(Interaction.self, from: Data(json.utf8))
        return try #require(try await Catalogue.groups.errand(for: interaction)?.call(in: bench))
    }

    fileprivate func bench() async throws -> Bench {
        let bench = try await Bench()
        var settings = CommunitySettings()
        settings.stewardRoles = [900]
        settings.channels = [.proposals: 41]
        settings.projectChannels = [Project.ID(3): 51]
        try await bench.store.keep(settings, of: Bench.community.id)
        return bench
    }

    @Test("Standing comes from the roster or a mapped role, at this moment; managing the server gives none")
    func standing() async throws {
        let bench = try await bench()
        #expect(!(try await call(bench).standing.isSteward))
        #expect(try await call(bench, roles: ["900"]).standing.isSteward)
        let admin = try await call(bench, permissions: "40")
        #expect(admin.member.managesServer && !admin.standing.isSteward)
        try await bench.store.keep(
            Steward(MemberID(12), kinds: [.core], since: Bench.noon), in: Bench.community.id)
        #expect(try await call(bench).standing.isCore)
        var gone = Steward(MemberID(12), kinds: [.core], since: Bench.noon)
        gone.status = .emeritus
        try await bench.store.keep(gone, in: Bench.community.id)
        #expect(!(try await call(bench).standing.isSteward))
    }

    @Test("The project of a channel is meant in its threads too")
    func place() async throws {
        let bench = try await bench()
        #expect(try await call(bench).projectHere == nil)
        #expect(try await call(bench, channel: #"{"id": "51", "type": 0}"#).projectHere == Project.ID(3))
        let thread = try await call(bench, channel: #"{"id": "77", "type": 11, "parent_id": "51"}"#)
        #expect(thread.projectHere == Project.ID(3) && thread.channel == 77)
        #expect(thread.link(toChannel: 51, message: 9) == "https://discord.com/channels/5/51/9")
        try thread.requireMap()
        let unmapped = try await call(Bench(), permissions: "32")
        #expect(throws: Refusal.notSetUp(canSetUp: true)) { try unmapped.requireMap() }
    }

    @Test("Whoever asks is here, also if they were known to have left")
    func back() async throws {
        let bench = try await bench()
        let community = Bench.community.id
        _ = try await bench.store.depart(MemberID(12), from: community, at: Moment(millisecondsSince1970: 1))
        let call = try await call(bench)
        #expect(call.profile.left == nil && !call.profile.name.isEmpty)
        #expect(try await bench.store.departed(in: community).isEmpty)
    }

    @Test("A reader's own choice, then their client's language; the community's, then its server's, for all")
    func languages() async throws {
        let bench = try await bench()
        #expect(try await call(bench, locale: "fr").languages.reader == .french)
        #expect(try await call(bench, locale: "sw", guildLocale: "fr").languages.reader == .french)
        var profile = Member(MemberID(12), name: "member")
        profile.language = "fr"
        try await bench.store.keep(profile, in: Bench.community.id)
        let own = try await call(bench)
        #expect(own.languages == Languages(reader: .french, everyone: .english))
        #expect(own.profile.language == "fr")
        var settings = try await bench.store.settings(of: Bench.community.id)
        settings.language = "fr"
        try await bench.store.keep(settings, of: Bench.community.id)
        #expect(try await call(bench).languages.everyone == .french)
        try await bench.store.keep(
            Member(MemberID(12), name: "member", language: "en"), in: Bench.community.id)
        for (flags, language) in [(0, Language.french), (64, .english)] {
            let message = #", "message": {"id": "70", "channel_id": "40", "flags": \#(flags)}"#
            #expect(try await call(bench, message: message).languages.pressed == language)
        }
    }

    @Test("The interaction is the cause: the same one changes things once")
    func cause() async throws {
        let bench = try await bench()
        let id = try await bench.store.change(in: Bench.community.id) {
            try $0.register(
                Listing(name: "Tracker", summary: "s", difficulty: .beginner, state: .setup),
                by: .commandLine,
                at: Bench.noon)
        }.id
        let call = try await call(bench, roles: ["900"])
        let standing = call.standing
        @Sendable func correct(_ project: inout Project) throws {
            try project.move(.init(26, to: .recruiting, reason: "On"), by: standing, at: Bench.noon)
        }
        let first = try await call.change(id, correct)
        #expect(!first.isRepeat && first.project.state == .recruiting)
        let again = try await call.change(id, correct)
        #expect(again.isRepeat && again.changes == first.changes)
        #expect(try await bench.store.history(of: id, in: Bench.community.id).count == 2)
    }
}

extension CallTests {
    @Test("The project that is meant: the named one, this channel's, the only one somebody leads")
    func meant() async throws {
        let bench = try await bench()
        func register(_ name: String, lead: UInt64) async throws {
            var listing = Listing(name: name, summary: "s", difficulty: .beginner, state: .active)
            listing.lead = MemberID(lead)
            let known = listing
            try await bench.store.change(in: Bench.community.id) {
                try $0.register(known, by: .commandLine, at: Bench.noon)
            }
        }
        for (name, lead) in [("One", 11), ("Two", 12), ("Three", 11)] as [(String, UInt64)] {
            try await register(name, lead: lead)
        }
        #expect(try await call(bench).projectMeant(nil)?.name == "Two", "the only one this member leads")
        #expect(try await call(bench).projectMeant(ProjectReference("one"))?.name == "One")
        let here = try await call(bench, channel: #"{"id": "51", "type": 0}"#)
        #expect(try await here.projectMeant(nil)?.name == "Three")
        try await register("Four", lead: 12)
        #expect(try await call(bench).projectMeant(nil) == nil, "two are led: it must be asked")
    }
}
