import Cards
import ProjectModel
import Testing

@Suite("Numbers and names of stances (D28)")
struct VotingCardTests {
    private func terms(_ tally: Voting.Shown, names: Bool = false, viewer: MemberID? = nil) -> ReviewTerms {
        var terms = ReviewTerms.two
        terms.voting.tally = tally
        terms.voting.showsNames = names
        terms.viewer = viewer
        return terms
    }

    private func project() throws -> Project {
        var project = try Project.proposed()
        for member in [20, 21].map(MemberID.init) {
            try project.take(.support, by: .member(member), at: .noon)
        }
        try project.take(.wouldJoin, by: Cast.member, at: .noon)
        return project
    }

    @Test("Live, they stand on the card; with names where the community shows them")
    func live() throws {
        let project = try project()
        #expect(
            ProposalCard.card(project, terms(.live)).read.contains(
                "\nSupport 2 · Would join 1 · No open concerns\n"))
        #expect(
            ProposalCard.card(project, terms(.live, names: true)).read.contains(
                "\nSupport 2 (<@20>, <@21>) · Would join 1 (<@2>) · No open concerns\n"))
    }

    @Test("After one's own stance they are shown to whoever has taken one, and on no public card")
    func afterVote() throws {
        let project = try project()
        let hidden = "How many support it is shown to whoever has taken a stance · No open concerns"
        #expect(ProposalCard.card(project, terms(.afterVote)).read.contains(hidden))
        #expect(ProposalCard.card(project, terms(.afterVote, viewer: MemberID(9))).read.contains(hidden))
        let own = terms(.afterVote, viewer: MemberID(20))
        #expect(ProposalCard.card(project, own).read.contains("Support 2 · Would join 1"))
        #expect(StanceCard.taken(project, .support, own).read.hasSuffix("\n-# Support 2 · Would join 1"))
    }

    @Test("At the decision everybody reads them, and nobody before")
    func atClose() throws {
        var project = try project()
        let reader = terms(.atClose, viewer: MemberID(20))
        #expect(!ProposalCard.card(project, reader).read.contains("Support 2"))
        #expect(ProposalCard.card(project, reader).read.contains("shown when it is decided"))
        try project.move(Move.Request(6), by: Cast.proposer, at: .noon)
        #expect(ProposalCard.card(project, terms(.atClose)).read.contains("Support 2 · Would join 1"))
    }

    @Test("How it is here stands in the help, in both languages")
    func help() {
        var rules = CommunitySettings.Rules()
        #expect(
            HelpCard.voting(rules).english == """
                **Here:** The support of 2 stewards is needed, or of all where there are fewer. How many support it is on \
                the card at once. Names are not shown, but those of concerns and approvals.
                """)
        rules.approvals = 1
        rules.voting.minimumDays = 7
        rules.voting.excludedRoles = [5]
        rules.voting.showsNames = true
        for tally in Voting.Shown.allCases {
            rules.voting.tally = tally
            #expect(Language.french.missing(of: HelpCard.voting(rules)) == [])
        }
        #expect(
            HelpCard.voting(rules).english == """
                **Here:** One steward’s support is needed. Stances are taken by whoever has been here for 7 days. Some \
                roles take no stance; concerns may be raised by everybody. How many support it is shown when it is \
                decided. Names stand beside the numbers.
                """)
    }
}
