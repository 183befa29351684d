import Cards
import ProjectModel
import Storage

extension Bench {
    /// Projects and proposals in every stage people bring them to, so that all there is to do begins at once: some have a
    /// channel, some a twist that is not for everybody, and one proposal lies ready as a file.
    static func town() async throws -> Bench {
        let states: [ProjectState] = [
            .recruiting, .recruiting, .archived, .setup, .setup, .active, .phase2, .complete, .complete,
            .maintained, .archived, .setup,
        ]
        let leads: [Person] = [.lead, .contributor, .applicant]
        var listings = states.enumerated().map { number, state in
            var listing = Listing.sample("Work \(number + 1)", state, wants: "Data Engineer")
            listing.lead = leads[number % leads.count].id
            return listing
        }
        listings[0].twist = Twist("The regulator knocks at midnight.", visibility: .sealed)
        listings[1].twist = Twist("An open one.")
        listings[2].lead = nil
        let bench = try await Bench(listings)
        try await bench.tick(.setup, of: 5)
        try await bench.tick(.completion, of: 7)
        try await bench.tick(.revival, of: 11)
        let first = listings.count + 1
        for title in ["Harbour Lights", "Night Trains", "Quiet Rivers"] {
            try await bench.propose(.called(title))
        }
        for number in first...first + 2 {
            try await bench.given(number) { project in
                for standing in [steward, core] { try project.take(.support, by: standing, at: noon) }
                try project.commit(by: proposer, council: council, at: noon)
                guard number > first else { return }
                let approval = Project.Approval(until: noon.advanced(by: .days(7)), wasDiscussed: true)
                try project.approve(approval, by: core, council: council, at: noon)
                try project.adopt(repository: "https://example.org/work", by: steward, at: noon)
                try project.offerLead(to: Person.proposer.id, by: steward, at: noon)
            }
        }
        try await bench.house(upTo: 1)
        bench.shelf = [
            "notes.txt": "nothing", "proposal.md": try ProposeFileTests.fixture("project_proposal_filled.md"),
        ]
        return bench
    }

    /// All of a list but its last line.
    private func tick(_ kind: Checklist.Kind, of number: Int) async throws {
        try await given(number) { project in
            for item in Checklist.items(of: kind).dropLast() {
                try project.tick(item, by: Self.steward, at: Self.noon)
            }
        }
    }

    /// The first of the projects have a channel; the others may choose one, make one, or be a post of a forum.
    private func house(upTo last: Int) async throws {
        let community = Self.community.id
        var settings = try await store.settings(of: community)
        settings.projectChannels = settings.projectChannels.filter { $0.key.number <= last }
        settings.projectForum = 90
        try await store.keep(settings, of: community)
        let projects = try await store.allProjects(in: community) + store.allProposals(in: community)
        let places = projects.map {
            ChannelLayout.Place(200 + UInt64($0.id.number), named: $0.channelName)
        }
        try await store.keep(ChannelLayout(places), of: community)
    }
}
