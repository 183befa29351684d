import Cards
import ProjectModel
import Testing

@Suite("What is done to a project's channel and role")
struct ChoreTests {
    private let lead = Actor.member(MemberID(1))

    private func chores(_ change: Change) -> [Post.Kind] {
        MirrorPlan.posts(for: Recorded(change, by: lead, at: .noon), of: .given(.pipeline)).map(\.kind).filter
        {
            $0 != .message && $0 != .card
        }
    }

    private func move(_ from: Stage, _ to: Stage, _ fate: ChannelFate? = nil, _ rest: RestReason? = nil)
        throws
        -> Change
    {
        var project = Project.given(.bare(from.state ?? .active))
        if from == .archived { return .moved(try archived(project, to)) }
        try project.move(
            .init(26, to: to, reason: "A test.", rest: rest, channel: fate), by: .commandLine, at: .noon)
        guard let recorded = project.unsaved.last else { throw Refusal.alreadySo }
        return recorded.change
    }

    private func archived(_ project: Project, _ to: Stage) throws -> Move {
        var project = project
        try project.move(.init(26, to: to, reason: "A test."), by: .commandLine, at: .noon)
        guard case .moved(let move)? = project.unsaved.last?.change else { throw Refusal.alreadySo }
        return move
    }

    @Test("A channel is made when it is asked for; one that is there gets a topic")
    func channel() {
        #expect(chores(.work(.channelChosen(.create))) == [.channel])
        #expect(chores(.work(.channelChosen(.existing))) == [.topic])
        #expect(chores(.work(.channelChosen(.later))) == [])
    }

    @Test("Only lifecycle facts change a topic; only an archive and a revival the channel's place")
    func moves() throws {
        #expect(chores(try move(.active, .phase2)) == [.topic])
        #expect(chores(try move(.maintained, .archived, .keep)) == [.topic])
        #expect(chores(try move(.maintained, .archived, .lock)) == [.topic, .place])
        #expect(chores(try move(.maintained, .archived, .move)) == [.topic, .place])
        #expect(chores(try move(.archived, .maintained)) == [.topic, .place])
        #expect(chores(try move(.active, .dormant, nil, .leadLeft)) == [.topic, .role])
        #expect(chores(.work(.milestoneDropped(1))) == [])
    }

    @Test("Whoever comes and goes changes who has the role; whoever leads, the topic too")
    func people() {
        #expect(chores(.team(.left(MemberID(2), thanks: nil))) == [.role])
        #expect(chores(.team(.coLeadNamed(MemberID(2)))) == [.role])
        #expect(chores(.team(.leadOfferAnswered(MemberID(2), accepted: true))) == [.topic, .role])
        #expect(chores(.team(.leadOfferAnswered(MemberID(2), accepted: false))) == [])
        #expect(chores(.team(.invited(MemberID(2), role: "Data Engineer"))) == [])
    }

    @Test("A topic says where the project is, who leads it, and by what it is known (MIRROR §3)")
    func topic() {
        #expect(
            TopicWords.topic(of: .given(.pipeline)).english == "Active · Lead <@1> · P-014 · /lead board")
        #expect(
            TopicWords.topic(of: .given(.bare(.setup))).english.hasPrefix("Setup · Looking for a lead · P-"))
    }
}
