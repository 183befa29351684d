import ProjectModel

/// What somebody has to do with the community's projects.
extension Store {
    /// Every project and proposal that concerns a member: whom they lead, build, left, applied to, proposed.
    package func projects(concerning member: MemberID, in community: Community.ID) async throws -> [Project] {
        try await database.read { connection in try connection.projects(concerning: member, in: community) }
    }
}

extension Connection {
    func projects(concerning member: MemberID, in community: Community.ID) throws -> [Project] {
        let numbers = try rows(
            "SELECT number FROM concerned WHERE community = $1 AND member = $2 ORDER BY number",
            [SQLValue(community.number), SQLValue(member.number)]
        ).map { Int(try $0.integer(0)) }
        return try ProjectRow.projects(numbers, in: community, self)
    }
}
