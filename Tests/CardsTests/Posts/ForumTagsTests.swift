import Cards
import ProjectModel
import Testing

@Suite("The tags of a post")
struct ForumTagsTests {
    private let terms = ReviewTerms(approvalsNeeded: 2, calendar: BusinessCalendar(), now: .noon)

    private func tags(_ project: Project) -> [String] {
        ForumTags.tags(of: project, terms).map(\.english)
    }

    @Test("A proposal's say how far its review is, and how difficult it is")
    func proposal() throws {
        var project = try Project.proposed()
        #expect(tags(project) == ["In review", "Intermediate"])
        try project.take(.support, by: Cast.steward, at: .noon)
        try project.take(.support, by: Cast.otherSteward, at: .noon)
        #expect(tags(project).first == "Ready to decide")
        try project.commit(by: Cast.proposer, council: Cast.council, at: .noon)
        try project.approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .noon)
        #expect(tags(project).first == "Approved")
    }

    @Test(
        "A project's say where it is; one that is under way with an open seat, that it needs people",
        arguments: [
            (ProjectState.setup, "Approved"), (.recruiting, "Recruiting"), (.active, "Building"),
            (.phase2, "Phase 2"), (.complete, "Complete"), (.maintained, "Maintained"),
            (.archived, "Archived"),
        ])
    func states(state: ProjectState, tag: String) {
        #expect(tags(.given(.bare(state))).first == tag)
    }

    @Test("None is longer than Discord's twenty characters, in any language, and five are enough")
    func limits() {
        let all = tags(.given(.pipeline))
        #expect(all == ["Building", "Needs people", "Intermediate"])
        for language in Language.all {
            let said = ForumTags.tags(of: .given(.pipeline), terms).map { $0.spoken(in: language) }
            #expect(said.allSatisfy { (1...20).contains($0.utf16.count) } && said.count <= 5)
        }
    }

    @Test("A tag names where an item would stand, in any language; not who it needs, nor what people made up")
    func named() {
        for language in Language.all {
            for stage in Stage.allCases {
                let word = ForumTags.word(of: stage).spoken(in: language)
                let named = ForumTags.stage(namedBy: word)
                // Discarded and withdrawn, and approved and in setup, are one to whoever reads a forum.
                #expect(named.map { ForumTags.word(of: $0).spoken(in: language) } == word)
                #expect(ForumTags.names.contains(word))
            }
        }
        #expect(ForumTags.stage(namedBy: "Ready to decide") == .proposed)
        #expect(ForumTags.stage(namedBy: "Needs people") == nil && ForumTags.names.contains("Needs people"))
        #expect(ForumTags.stage(namedBy: "Hot") == nil && !ForumTags.names.contains("Hot"))
    }
}
