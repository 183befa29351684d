import Cards
import Testing

@testable import ProjectModel

@Suite("A week in a few lines")
struct DigestTests {
    private let lead = MemberID(1)
    private var project: Project { .given(.pipeline) }

    private func week(_ changes: Change..., queue: [StewardQueue.Item] = [], surplus: [Change] = []) -> Week {
        func numbered(_ changes: [Change], from first: Int) -> [NumberedChange] {
            changes.enumerated().map {
                NumberedChange(
                    event: first + $0, project: project.id,
                    recorded: Recorded($1, by: .member(lead), at: .noon))
            }
        }
        return Week(
            changes: numbered(changes, from: 1), projects: [project],
            queue: StewardQueue(
                [], council: Council([]), isForCore: false, calendar: BusinessCalendar(), at: .noon),
            surplus: numbered(surplus, from: 50), now: .noon)
    }

    private func move(to stage: Stage, rule: Int = 16, isAnnounced: Bool = true) -> Change {
        .moved(
            Move(
                rule: rule, from: .active, to: stage, reason: nil, said: [], waived: [], isForLead: false,
                isAnnounced: isAnnounced))
    }

    private func said(_ digest: Digest, _ week: Week) -> String? {
        DigestCard.card(digest, week, number: 9)?.read
    }

    @Test("An empty week is no message, for nobody")
    func empty() {
        let quiet = Week(changes: [], projects: [], queue: week().queue, now: .noon)
        for digest in Digest.allCases { #expect(said(digest, quiet) == nil) }
    }

    @Test(
        "Everybody reads what was finished, who looks for people, and what was too much for single messages")
    func projects() {
        let text = said(
            .projects,
            week(
                .work(.milestoneDone(1, isCelebrated: false)), .work(.milestoneDone(2, isCelebrated: false)),
                move(to: .complete), move(to: .recruiting, rule: 13),
                surplus: [move(to: .maintained, rule: 18)]))
        #expect(
            text == """
                ## This week
                **Finished**
                - **P-014 Fraud Detection Pipeline** is complete.
                **Looking for people**
                - **P-014 Fraud Detection Pipeline**: Needs: Platform Engineer ×2
                **Milestones**
                - **P-014 Fraud Detection Pipeline**: 2 milestones done.
                **Also**
                - **P-014 Fraud Detection Pipeline** is kept improving.
                -# P-014 · e50
                -# n9
                """)
    }

    @Test("A correction that was not to be announced is told by no digest either")
    func corrections() {
        #expect(said(.projects, week(move(to: .complete, rule: 26, isAnnounced: false))) == nil)
        #expect(said(.leads, week(move(to: .complete, rule: 26, isAnnounced: false))) == nil)
    }

    @Test("Where help is needed, urgent first, with the way to offer it")
    func help() {
        #expect(
            said(.contributors, week()) == """
                ## Where help is needed
                - **P-014 Fraud Detection Pipeline**: Needs: Platform Engineer ×2
                - `/apply` asks to join one of them.
                -# n9
                """)
    }

    @Test("Leads read who leads, begins and rests")
    func leads() {
        let text = said(
            .leads, week(.team(.leadOfferAnswered(lead, accepted: true)), move(to: .dormant, rule: 15)))
        #expect(
            text == """
                ## This week, for leads
                - <@1> leads **P-014 Fraud Detection Pipeline** now.
                - **P-014 Fraud Detection Pipeline** rests for a while.
                -# n9
                """)
    }

    @Test("What is not in a digest’s reference is no other notice’s, and its text form is read again")
    func mark() {
        let notice = Notice.digest(.contributors, day: Day(2026, 11, 30))
        #expect(Notice("\(notice)") == notice && notice.about == .contributors && notice.project == nil)
        #expect(Notice("digest everybody 3") == nil)
    }
}
