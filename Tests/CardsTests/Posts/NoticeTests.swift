import Cards
import ProjectModel
import Testing

@Suite("What no single change asks to be told")
struct NoticeTests {
    private let own = Lane.project(Project.ID(14))
    private var project: Project { .given(.pipeline) }

    @Test("A notice is read as it is written, and what no version wrote is none")
    func text() {
        let notices: [Notice] = [
            .channelGone(own, channel: 211), .channelGone(.projects, channel: 203),
            .noRoom(.desk(Project.ID(3))),
            .cardHidden(Project.ID(14), .proposals), .filtered(.projects, Project.ID(14), event: 42),
            .permissionMissing(own, channel: 211, []), .tagsChanged(Project.ID(14), own, to: .phase2),
            .tagsChanged(Project.ID(4), .proposals, to: nil), .memberLeft(Project.ID(14), MemberID(12)),
            .permissionMissing(own, channel: 211, [.viewChannel, .sendMessages]),
        ]
        for notice in notices { #expect(Notice("\(notice)") == notice) }
        for text in [
            "", "channel-gone", "channel-gone project/14", "channel-gone project/x 1", "moved projects 1",
            "tags-changed 14 project/14 PHASE_3", "tags-changed 14 project/14",
        ] {
            #expect(Notice(text) == nil, "\(text)")
        }
    }

    @Test("Its last line is its number, with the project it is about; a member’s quotation is no mark")
    func mark() {
        #expect(Notice.reference(7) == "-# n7" && Notice.isReference("-# n7", to: 7))
        let about = Notice.reference(7, of: Project.ID(14))
        #expect(about == "-# P-014 · n7" && Notice.isReference(about, to: 7))
        for line in ["n7", "-# n71", "-# P-014 · n17", "-# P-014 · e7", "> P-014 · n7"] {
            #expect(!Notice.isReference(line, to: 7), "\(line)")
        }
    }

    @Test("A channel that is gone: what is so, that nothing is lost, and who says where it goes on")
    func gone() {
        let button = Card.Button("Choose another", target: .action("x"))
        let room = NoticeCard.card(.channelGone(own, channel: 211), number: 3, project, actions: [button])
        #expect(
            room.read == """
                **The channel of P-014 Fraud Detection Pipeline was deleted.**
                What is to be told there waits, and nothing is lost. Where shall it go on?
                [Choose another]
                -# P-014 · n3
                """)
        let personal = NoticeCard.card(.channelGone(.stewards, channel: 206), number: 4, nil, actions: [])
        #expect(
            personal.read == """
                **The stewards’ room was deleted.**
                What is to be told there waits, and nothing is lost. In the server, `/setup sync` lets you name another channel.
                -# n4
                """)
    }

    @Test(
        "What the bot may not do is named as Discord names it, with the channel; the same trouble is told once"
    )
    func permission() {
        let missing = Notice.permissionMissing(.projects, channel: 203, [.viewChannel, .sendMessages])
        #expect(
            NoticeCard.card(missing, number: 5, nil, actions: []).read == """
                **I may not write in <#203> (it needs View Channel, Send Messages).**
                The channel for projects: what is to be told there waits, and is told when the right is given back.
                -# n5
                """)
        #expect(missing.isAbout(.permissionMissing(.projects, channel: 203, [])))
        #expect(!missing.isAbout(.permissionMissing(.projects, channel: 204, [])))
        #expect(missing.endsWithArrival && !Notice.channelGone(own, channel: 1).endsWithArrival)
    }

    @Test("Tags that somebody changed: what they say, what is so, and that a tag decides nothing")
    func tags() {
        let back = Card.Button("Put the tags back", target: .action("x"))
        let notice = Notice.tagsChanged(Project.ID(14), own, to: .phase2)
        #expect(
            NoticeCard.card(notice, number: 6, project, actions: [back]).read == """
                **The tags of P-014 Fraud Detection Pipeline were changed by hand.**
                They say “Phase 2”, and it is still “Building”: a tag alone changes nothing. Which shall it be?
                [Put the tags back]
                -# P-014 · n6
                """)
        let unsaid = NoticeCard.card(
            .tagsChanged(Project.ID(14), own, to: nil), number: 7, project, actions: [])
        #expect(
            unsaid.read == """
                **The tags of P-014 Fraud Detection Pipeline were changed by hand.**
                A tag alone changes nothing: it is still “Building”. Shall the tags say so again?
                In the server, `/steward state` can move it; with its next change the tags say again what is so.
                -# P-014 · n7
                """)
    }

    @Test("Somebody who has left: their seat is the lead’s to decide about, the lead’s role the stewards’")
    func left() throws {
        let departed = [MemberID(12): "Zoë *the quick*"]
        let card = NoticeCard.card(.memberLeft(Project.ID(14), MemberID(12)), number: 8, project, actions: [])
        #expect(
            card.naming(departed).read == #"""
                **Zoë \*the quick\* (left) is not on this server any more.**
                Their seat in P-014 Fraud Detection Pipeline stays theirs until you decide: `/lead team` thanks them and frees it, or you wait. Should they come back, everything is as it was.
                -# P-014 · n8
                """#)
        let lead = try #require(project.lead)
        let leads = NoticeCard.card(.memberLeft(Project.ID(14), lead), number: 9, project, actions: [])
        #expect(
            leads.naming([lead: ""]).read.hasPrefix(
                """
                **<@\(lead)> (left) is not on this server any more.**
                The lead’s role in P-014 Fraud Detection Pipeline stays with them
                """))
        #expect(card.naming([:]) == card && card.naming([MemberID(99): "x"]) == card)
    }

    @Test("What waited for a channel is one message: a line each, every reference, by item")
    func summary() {
        func entry(_ event: Int, _ project: Int, _ words: Phrase?) -> SummaryCard.Entry {
            .init(project: Project.ID(project), event: event, told: words.map { Told($0, "> second line") })
        }
        let card = SummaryCard.card([
            entry(4, 1, "First."), entry(5, 2, "Second."), entry(6, 1, nil), entry(9, 1, "Third."),
        ])
        #expect(
            card.read == """
                **What happened while this had no channel:**
                - First.
                - Second.
                - Third.
                -# P-001 · e4, e6, e9
                -# P-002 · e5
                """)
        let many = SummaryCard.card((1...40).map { entry($0, 1, "Number \($0).") })
        #expect(many.read.contains("- Number 12.\nAnd 28 things more.\n-# P-001 · e1, e2,"))
        #expect(many.read.hasSuffix(", e39, e40") && many.read.utf16.count < 4_000)
    }
}
