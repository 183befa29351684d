import Engines
import ProjectModel
import Storage
import Testing

@Suite("Settings, and forms that were kept")
struct SettingsTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    private var settings: CommunitySettings {
        var settings = CommunitySettings()
        settings.channels = [.proposals: 1_100_000_000_000_000_202, .stewards: .max >> 1]
        settings.projectChannels = [Project.ID(14): 5]
        settings.stewardRoles = [11, 12]
        settings.leadRole = 13
        settings.language = "fr"
        settings.zone = "Africa/Nairobi"
        settings.texts.hashtag = "#lab"
        settings.rules.approvals = 3
        settings.rules.voting.minimumDays = 7
        settings.rules.voting.excludedRoles = [.max >> 1]
        settings.rules.voting.tally = .afterVote
        return settings
    }

    @Test("Settings come back as they were kept, each community's own", arguments: Engine.allCases)
    func kept(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        #expect(try await store.settings(of: community) == CommunitySettings())
        try await store.keep(settings, of: community)
        #expect(try await store.settings(of: community) == settings)
        #expect(try await store.settings(of: Community.ID(8)) == CommunitySettings())
        var changed = settings
        changed.channels[.proposals] = nil
        try await store.keep(changed, of: community)
        #expect(try await store.settings(of: community) == changed)
    }

    @Test(
        "Rules of before there were others are read, and the council goes by them", arguments: Engine.allCases
    )
    func olderRules(_ engine: Engine) async throws {
        let database = try await engine.database()
        let store = try await Store(database)
        let document =
            #"{"channels":{},"projectChannels":{},"stewardRoles":[],"zone":"UTC","texts":{},"rules":{"approvals":3}}"#
        let community = community
        _ = try await database.write {
            try $0.run(
                "INSERT INTO settings (community, document) VALUES ($1, $2)",
                [SQLValue(community.number), SQLValue(document)])
        }
        var rules = CommunitySettings.Rules()
        rules.approvals = 3
        #expect(try await store.settings(of: community).rules == rules)
        for member in [1, 2, 3, 4].map(MemberID.init) {
            try await store.keep(Steward(member, kinds: [.project], since: noon), in: community)
        }
        #expect(try await store.council(of: community).approvalsNeeded(for: MemberID(1), at: noon) == 3)
    }

    @Test("What another process decides holds at once", arguments: Engine.allCases)
    func elsewhere(_ engine: Engine) async throws {
        let place = try await engine.place()
        let (here, there) = (try await Store(place.open()), try await Store(place.open()))
        try await here.keep(settings, of: community)
        #expect(try await there.settings(of: community) == settings)
        var changed = settings
        changed.language = "en"
        try await here.keep(changed, of: community)
        #expect(try await there.settings(of: community).language == "en")
        await here.close()
        await there.close()
    }

    @Test("A backup holds the settings, and no kept form", arguments: Engine.allCases)
    func backup(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        try await store.keep(settings, of: community)
        try await store.keep(form(1), in: community)
        let lines = Lines()
        try await store.backUp(at: noon) { lines.add($0) }
        #expect(!lines.all.joined().contains("The sea rises"))
        try await store.keep(CommunitySettings(), of: community)
        try await store.restore(lines.all)
        #expect(try await store.settings(of: community) == settings)
    }

    private func form(_ id: UInt64, by member: UInt64 = 12, at moment: Moment? = nil) -> KeptForm {
        KeptForm(
            id: id, member: MemberID(member), customID: "lead.twist.text:aaaa:1",
            answers: ["words": ["The sea rises."], "ticks": ["a", "b"]], at: moment ?? noon)
    }

    @Test("A form is kept for a day, for whoever wrote it", arguments: Engine.allCases)
    func forms(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        let member = MemberID(12)
        try await store.keep(form(1), in: community)
        try await store.keep(form(1), in: community)
        #expect(try await store.keptForm(1, of: member, in: community, at: noon) == form(1))
        #expect(try await store.keptForm(1, of: MemberID(13), in: community, at: noon) == nil)
        #expect(try await store.keptForm(1, of: member, in: Community.ID(8), at: noon) == nil)
        let tomorrow = noon.advanced(by: .days(1) + .seconds(1))
        #expect(try await store.keptForm(1, of: member, in: community, at: tomorrow) == nil)
        try await store.keep(form(2, at: tomorrow), in: community)
        #expect(try await store.keptForm(1, of: member, in: community, at: noon) == nil, "it was swept away")
        try await store.dropForm(2, of: member, in: community)
        #expect(try await store.keptForm(2, of: member, in: community, at: tomorrow) == nil)
        var dumped = ""
        dump(form(3), to: &dumped)
        #expect(!dumped.contains("sea") && !"\(form(3))".contains("sea"))
    }

    @Test("Who is forgotten leaves no form behind", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) async throws {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        try await store.keep(form(1), in: community)
        try await store.forget(
            Tombstone(community: community, member: MemberID(12), keepsCredit: false, at: noon))
        #expect(try await store.keptForm(1, of: MemberID(12), in: community, at: noon) == nil)
    }
}
