import ProjectModel

extension Moment {
    static let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
}

extension Listing {
    /// A project that is looking for its team.
    static var tracker: Listing {
        var listing = Listing(
            name: "Logistics Tracker", summary: "Tracks parcels.", difficulty: .intermediate,
            state: .recruiting)
        listing.lead = MemberID(1)
        listing.techStack = ["Kafka", "Postgres"]
        listing.skills = [.streaming]
        listing.seats = [Seat(role: "Data Engineer", count: 2, opened: .noon)]
        return listing
    }
}

extension Project {
    static func given(_ listing: Listing, number: Int = 1) -> Project {
        Project(Project.ID(number), registering: listing, by: .commandLine, at: .noon)
    }
}
