import Cards
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/lead checkin, log, announce, edit, credit")
struct LeadTellingTests {
    private func bench() async throws -> Bench {
        var listing = Listing.sample("Tracker", .active)
        listing.team = [TeamMember(Bench.Person.contributor.id, role: "Data Engineer")]
        return try await Bench([listing, .sample("Harbour", .active)])
    }

    @Test("Any check-in is a good answer, and leads on to what helps (F87, F-H)")
    func checkin() async throws {
        let bench = try await bench()
        try await bench.type("/lead checkin status:On track", as: .lead, in: .project(1))
        #expect(bench.whisper?.read == "**Tracker: On track.** Thank you; the card says so.")
        try await bench.type("/lead checkin status:Blocked note:No cluster", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.hasSuffix("[Say what blocks]") == true)
        try await bench.press("Say what blocks", as: .lead)
        #expect(bench.fields == ["What stands in the way: No cluster", "Ask other leads about it"])
        try await bench.fill(["Ask other leads about it": true], as: .lead)
        #expect(bench.whisper?.read == "**Other leads are asked:** No cluster")
        try await bench.type("/lead checkin status:Need people", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read.hasSuffix("An open seat is what people can apply to.\n[Open a seat]") == true)
        try await bench.type(
            "/lead checkin status:Taking a break back:in 2 weeks", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read
                == "**Tracker: Taking a break.** Rest well. Nothing is expected until <t:1791190800:D>, and nobody asks. Who holds the fort? `/lead team` can make somebody co-lead."
        )
        try await bench.type("/lead checkin status:On track", as: .lead)
        try await bench.choose("Harbour · P-002", as: .lead)
        #expect(bench.whisper?.read == "**Harbour: On track.** Thank you; the card says so.")
    }

    @Test("Anybody aboard writes down decisions, blockers and cost; a lead asks other leads (F85, F89, F93)")
    func log() async throws {
        let bench = try await bench()
        try await bench.type(
            "/lead log kind:Decision (ADR) text:Kafka over Pulsar link:https://example.org/adr",
            as: .contributor,
            in: .project(1))
        #expect(
            bench.whisper?.read == """
                **Decision 1 (ADR):** Kafka over Pulsar · <https://example.org/adr>
                -# Tracker · The channel is told in one line.
                """)
        try await bench.type(
            "/lead log kind:Monthly cost text:42,50 for the cluster", as: .contributor, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("**Cost of a month: 42.50.** 42,50 for the cluster") == true)
        try await bench.type("/lead log kind:Monthly cost text:a lot", as: .contributor, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("I found no amount in “a lot”.") == true)
        try await bench.type("/lead log kind:Blocker resolved text:Solved", as: .contributor, in: .project(1))
        #expect(bench.whisper?.read == "Tracker has no open blocker.")
        try await bench.type("/lead log kind:Blocker text:No access", as: .contributor, in: .project(1))
        #expect(bench.whisper?.actions["Ask other leads"] == nil, "that is the lead’s to say")
        try await bench.type("/lead log kind:Blocker text:No budget", as: .lead, in: .project(1))
        let blocker = bench.whisper
        for _ in 1...1 { try await bench.press("Ask other leads", on: blocker, as: .lead) }
        #expect(bench.whisper?.read == "**Other leads are asked:** No budget")
        try await bench.type(
            "/lead log kind:Blocker resolved text:We got keys", as: .contributor, in: .project(1))
        try await bench.choose("No access", as: .contributor)
        #expect(bench.whisper?.read == "**Resolved:** No access. 1 blocker is left.")
        try await bench.type(
            "/lead log kind:Blocker resolved text:Money came", as: .contributor, in: .project(1))
        #expect(bench.whisper?.read == "**Resolved:** No budget. No blocker is left.")
        try await bench.type("/lead log kind:Note text:Hello", as: .member, in: .project(1))
        #expect(bench.whisper?.read == "Only the team can do this. You can join it with /apply.")
    }

    @Test("An announcement says where it went; the team is called once a day (MIRROR §5)")
    func announce() async throws {
        let bench = try await bench()
        for ping in [
            " The team is called once.",
            " The team was called within the last day, so this one calls nobody.",
        ] {
            try await bench.type("/lead announce", as: .lead, in: .project(1))
            #expect(
                bench.fields == [
                    "What should they know?", "Call the team", "Post it in #projects too",
                    "Tell followers in person",
                ])
            try await bench.fill(
                ["What should they know?": "Demo on Friday.\nBring questions.", "Call the team": true],
                as: .lead)
            #expect(bench.whisper?.read == "**Announced** in the project’s channel.\(ping)")
        }
        try await bench.type("/lead announce", as: .lead, in: .project(1))
        try await bench.fill(
            ["What should they know?": "We are in the news.", "Tell followers in person": true], as: .lead)
        #expect(
            bench.whisper?.read
                == "**Announced** in the project’s channel. Whoever follows it gets a direct message.")
    }

    @Test("What the word filter stopped opens again, by a lead, until something is said instead (E24)")
    func filtered() async throws {
        let bench = try await bench()
        try await bench.type("/lead announce", as: .lead, in: .project(1))
        try await bench.fill(
            ["What should they know?": "A bargain of a demo.", "Tell followers in person": true], as: .lead)
        let id = Project.ID(1)
        let event = try #require(try await bench.store.changes(of: id, in: Bench.community.id).last?.event)
        let notice = Notice.filtered(.project(id), id, event: event)
        try await bench.store.ask(notice, in: .desk(id), Bench.community.id, at: bench.now)
        let card = Noticeboard.guildhall.notice(notice, 1, try await bench.project(1), false)
        try await bench.press("Edit", on: card, as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("Only the lead") == true)
        try await bench.press("Edit", on: card, as: .lead)
        #expect(bench.fields.first == "What should they know?: A bargain of a demo.")
        try await bench.fill(["What should they know?": "A demo on Friday."], as: .lead)
        #expect(
            bench.whisper?.read
                == "**Announced** in the project’s channel. Whoever follows it gets a direct message.")
        #expect(try await bench.store.notice(notice, in: Bench.community.id) == nil)
        try await bench.press("Edit", on: card, as: .lead)
        #expect(bench.whisper?.read.contains("This is settled already") == true)
    }

    @Test("What people read of a project is edited in two forms, and shown as it is then")
    func edit() async throws {
        let bench = try await bench()
        try await bench.type("/lead edit", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read == """
                ## Tracker
                -# P-001 · what people read of it
                **Summary:** Builds Tracker.
                **Tech stack:** Kafka
                **Note:** –
                **Repository:** –
                **Maturity:** –
                **Planned weeks:** –
                **Links:** –
                [Edit the words] [Edit the rest]
                """)
        try await bench.press("Edit the words", as: .lead)
        #expect(bench.fields == ["What it builds: Builds Tracker.", "Tech stack: Kafka", "Note on the card"])
        try await bench.fill(
            ["Tech stack": "Kafka, Flink ,Postgres", "Note on the card": "Demo in May"], as: .lead)
        #expect(
            bench.whisper?.read.contains("**Tech stack:** Kafka, Flink, Postgres\n**Note:** Demo in May")
                == true)
        try await bench.press("Edit the rest", as: .lead)
        try await bench.fill(
            [
                "Repository": "https://example.org/tracker", "Maturity": "Beta",
                "Weeks planned for this phase": "8",
                "Links, one a line": "Board: https://example.org/board\nhttps://example.org/docs",
            ], as: .lead)
        #expect(
            bench.whisper?.read.contains(
                """
                **Repository:** <https://example.org/tracker>
                **Maturity:** Beta
                **Planned weeks:** 8
                **Links:**
                - Board: <https://example.org/board>
                - <https://example.org/docs>: <https://example.org/docs>
                """) == true)
        try await bench.press("Edit the rest", as: .lead)
        try await bench.fill(["Weeks planned for this phase": "999"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("999 is not between 1 and 104.") == true)
        #expect(bench.whisper?.actions["Edit"] != nil, "nothing typed is lost")
    }

    @Test("Credit waits for the person it is about; who never was aboard gets none (F97)")
    func credit() async throws {
        let bench = try await bench()
        try await bench.type(
            "/lead credit member:contributor what:Built the ingestion.", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read.hasPrefix("**Sent to <@15>**, who says whether it may be written so") == true)
        try await bench.type("/lead credit member:member what:Built it.", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("That person is not on this team.") == true)
    }

    @Test("A message becomes a decision, or a link, of the project whose channel it stands in")
    func menus() async throws {
        let bench = try await bench()
        try await bench.menu(
            "Record as decision", onMessage: "We take Kafka, for its replay.", by: .lead, as: .lead,
            in: .project(1))
        #expect(bench.fields == ["What was decided: We take Kafka, for its replay."])
        try await bench.fill(as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix(
                "**Decision 1 (ADR):** We take Kafka, for its replay. · <https://discord.com/channels/5/101/71>"
            ) == true)
        try await bench.menu(
            "Save to project links", onMessage: "The board\nis at https://example.org/board, I think.",
            by: .lead,
            as: .contributor, in: .project(1))
        #expect(bench.fields == ["What it is: The board", "Where it is: https://example.org/board"])
        try await bench.fill(as: .contributor)
        #expect(bench.whisper?.read == "**Saved to Tracker:** The board · <https://example.org/board>")
        try await bench.menu("Save to project links", onMessage: "x", by: .lead, as: .applicant, in: .general)
        #expect(
            bench.whisper?.read
                == "I cannot tell which project this is for. In a project’s own channel I can.")
    }
}
