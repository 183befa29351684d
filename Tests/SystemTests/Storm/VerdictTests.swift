import Cards
import ProjectModel
import Storage
import Testing

/// The judge of storms finds what it is there to find.
@Suite("The judge of the mirror")
struct VerdictTests {
    private static let tracker = Project.ID(1)

    /// Three changes told in #projects, two of them together, and a card.
    private var whole: Evidence {
        var evidence = Evidence()
        evidence.plan = [
            Self.post(5, .projects, message: 50), Self.post(6, .projects, message: 51),
            Self.post(7, .projects, message: 51), Self.post(7, .project(Self.tracker), .card, message: 60),
        ]
        evidence.places = [
            Evidence.Place(
                lane: .projects, name: "#projects",
                messages: [
                    .init(id: 49, text: "lead pinned a message to this channel."),
                    .init(id: 50, text: "Tracker is being built now.\nP-001 · e5"),
                    .init(id: 51, text: "2 things happened.\n-# P-001 · e6, e7"),
                ]),
            Evidence.Place(
                lane: .project(Self.tracker), name: "#tracker",
                messages: [.init(id: 60, text: "Tracker\nP-001 · rev 4")]),
        ]
        evidence.cards = [
            Evidence.Card(project: Self.tracker, lane: .project(Self.tracker), message: 60, wanted: 4)
        ]
        evidence.secrets = ["Kumquat"]
        evidence.papers = [("the log", "courier.held")]
        return evidence
    }

    private static func post(
        _ event: Int, _ lane: Lane, _ kind: Post.Kind = .message, _ state: QueuedPost.State = .done,
        message: UInt64? = nil
    ) -> QueuedPost {
        QueuedPost(
            event: event, lane: lane, kind: kind, project: tracker, state: state,
            since: Moment(millisecondsSince1970: 0), message: message)
    }

    private func complaints(_ damage: (inout Evidence) -> Void) -> [String] {
        var evidence = whole
        damage(&evidence)
        return Verdict(evidence).complaints
    }

    @Test("Where all is well nothing is said")
    func well() {
        #expect(complaints { _ in } == [])
    }

    @Test("A doubled message")
    func doubled() {
        #expect(
            complaints { $0.places[0].messages.append(.init(id: 52, text: "Again.\nP-001 · e5")) }
                == ["#projects tells e5 twice"])
    }

    @Test("A message of several items has its references by item, and is in order all the same")
    func severalItems() {
        let said = complaints {
            $0.places[0].messages[2].text = "What happened\n-# P-001 · e6, e8\n-# P-002 · e7"
            $0.plan.append(Self.post(8, .projects, message: 51))
            $0.places[0].messages.append(.init(id: 52, text: "More.\nP-001 · e9"))
            $0.plan.append(Self.post(9, .projects, message: 52))
        }
        #expect(said == [])
    }

    @Test("A swapped order")
    func swapped() {
        #expect(
            complaints { $0.places[0].messages.swapAt(1, 2) } == ["#projects tells e5 after e7"])
    }

    @Test("A missing message, and one of several that a message carries")
    func missing() {
        #expect(
            complaints { $0.places[0].messages.remove(at: 1) }
                == ["e5 projects message is done, and nobody can read it"])
        #expect(
            complaints { $0.places[0].messages[2].text = "One thing.\nP-001 · e6" }
                == ["e7 projects message is done, and nobody can read it"])
    }

    @Test("A message that was told in a channel that somebody deleted is not missing")
    func gone() {
        let damaged = complaints { evidence in
            let message = evidence.places[0].messages.remove(at: 1)
            evidence.gone = [Evidence.Place(lane: nil, name: "a deleted channel", messages: [message])]
        }
        #expect(damaged == [])
    }

    @Test("A message that nobody planned, and one that is not the one that was noted")
    func unplanned() {
        #expect(
            complaints { $0.places[0].messages.append(.init(id: 52, text: "News.\nP-001 · e9")) }
                == ["#projects tells e9, which is not planned there"])
        #expect(
            complaints { $0.plan[0].message = 49 }
                == ["e5 projects message is told by another message than the one that was noted"])
    }

    @Test("What waits still, what is held for nothing, and what was dropped")
    func unsettled() {
        #expect(
            complaints { $0.plan.append(Self.post(8, .leads, .message, .queued)) }
                == ["e8 leads message is queued still"])
        #expect(
            complaints { $0.plan.append(Self.post(8, .leads, .message, .parked(.noPermission))) }
                == [
                    "e8 leads message is held (permission missing), and nothing is in the way any more"
                ])
        #expect(
            complaints { $0.plan.append(Self.post(8, .leads, .message, .dropped)) }
                == ["e8 leads message was dropped by nobody"])
    }

    @Test("A stale card, a doubled one, a lost one; a hidden one may be away")
    func cards() {
        #expect(
            complaints { $0.cards[0].wanted = 5 }
                == ["the card of P-001 shows revision 4, and 5 is wanted"])
        #expect(
            complaints { $0.places[1].messages.append(.init(id: 61, text: "Tracker\nP-001 · rev 4")) }
                == ["the card of P-001 stands 2 times"])
        #expect(
            complaints { $0.places[1].messages = [] }
                == ["the card of P-001 is noted as 60, and stands as []"])
        #expect(
            complaints { evidence in
                evidence.places[1].messages = []
                evidence.cards[0].isHidden = true
                evidence.plan[3].state = .parked(.hidden)
            } == [])
    }

    @Test("What is sealed, in a log and in a channel")
    func sealed() {
        #expect(
            complaints { $0.papers = [("the log", "twist: Kumquat prices")] }
                == ["the log holds what is sealed"])
        #expect(
            complaints { $0.places[0].messages[1].text = "Kumquat prices.\nP-001 · e5" }
                == ["#projects tells what is sealed"])
    }

    @Test("Marks are lines that begin with references")
    func marks() {
        #expect(Marks("See P-001 · e5 for more").events == [])
        #expect(Marks("P-001 · e5, e6\nP-002 · e7").events == [5, 6, 7])
        #expect(Marks("P-001 · e5 · P-002 · e7").events == [5, 7])
        #expect(Marks("-# P-012 · rev 7 · updated 1 minute ago").revisions == [Project.ID(12): 7])
        #expect(Marks("P-001 · Beginner · e-commerce").events == [])
        #expect(Marks("e5, e6").events == [])
    }
}
