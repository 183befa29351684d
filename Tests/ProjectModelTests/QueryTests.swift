import ProjectModel
import Testing

@Suite("Asking the catalogue")
struct QueryTests {
    private let viewer = MemberID(1)

    private func matches(_ query: ProjectQuery, _ change: (inout Listing) -> Void = { _ in }) -> Bool {
        var listing = Listing.tracker
        change(&listing)
        return query.matches(.given(listing))
    }

    @Test("Each list means what its name says")
    func lists() {
        #expect(matches(ProjectQuery(viewer: viewer)), "open seats by default")
        #expect(matches(ProjectQuery(show: .building, viewer: viewer)) { $0.state = .active })
        #expect(!matches(ProjectQuery(show: .building, viewer: viewer)))
        #expect(matches(ProjectQuery(show: .phase2, viewer: viewer)) { $0.state = .phase2 })
        #expect(matches(ProjectQuery(show: .complete, viewer: viewer)) { $0.state = .maintained })
        #expect(matches(ProjectQuery(show: .archived, viewer: viewer)) { $0.state = .archived })
        #expect(matches(ProjectQuery(show: .mine, viewer: viewer)))
        #expect(!matches(ProjectQuery(show: .mine, viewer: MemberID(9))))
        #expect(!matches(ProjectQuery(show: .following, viewer: viewer)))
        let following = ProjectQuery(show: .following, viewer: viewer)
        #expect(following.matches(.given(.tracker), isFollowed: true), "F7")
        #expect(matches(ProjectQuery(show: .all, viewer: viewer)) { $0.state = .setup })
    }

    @Test("Beginners' projects with seats and completed ones are good first projects (F11)")
    func goodFirst() {
        let query = ProjectQuery(show: .first, viewer: viewer)
        #expect(matches(query) { $0.difficulty = .beginner })
        #expect(!matches(query))
        #expect(matches(query) { $0.state = .complete })
        #expect(
            !matches(query) { listing in
                listing.difficulty = .beginner
                listing.seats = []
            })
    }

    @Test(
        "A skill is found by its name, its group and the technology",
        arguments: [
            "streaming", "Real-time Stream Processing", "KAFKA",
        ])
    func skills(skill: String) {
        #expect(matches(ProjectQuery(skill: skill, viewer: viewer)))
        #expect(
            !matches(ProjectQuery(skill: skill, viewer: viewer)) { listing in
                listing.skills = []
                listing.techStack = ["dbt"]
            })
    }

    @Test("All words of a search must occur, in any order and case")
    func search() {
        #expect(matches(ProjectQuery(search: "kafka PARCELS", viewer: viewer)))
        #expect(!matches(ProjectQuery(search: "kafka pallets", viewer: viewer)))
        #expect(matches(ProjectQuery(search: "  ", viewer: viewer)))
    }

    @Test("A sealed twist is not searched (D4)")
    func sealedSearch() {
        let query = ProjectQuery(search: "regulator", viewer: viewer)
        #expect(!matches(query) { $0.twist = Twist("a regulator comes", visibility: .sealed) })
    }
}
