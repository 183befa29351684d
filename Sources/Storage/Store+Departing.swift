import Cards
import ProjectModel

// Who has left a server. Discord tells it to nobody without a privileged intent: it shows when they are looked up.
extension Schema {
    static let departing = [
        "ALTER TABLE members ADD COLUMN departed BIGINT",
        "CREATE INDEX members_departed ON members (community) WHERE departed IS NOT NULL",
    ]
}

extension Store {
    /// People who are known to have left, by the names they had; empty where nobody knows one.
    package func departed(in community: Community.ID) async throws -> [MemberID: String] {
        try await database.read { connection in
            let rows = try connection.rows(
                "SELECT member, name FROM members WHERE community = $1 AND departed IS NOT NULL",
                [SQLValue(community.number)])
            return Dictionary(
                uniqueKeysWithValues: try rows.map {
                    (MemberID(UInt64(bitPattern: try $0.integer(0))), try $0.text(1))
                })
        }
    }

    /// Notes that somebody has left; `false` when that is known already.
    package func depart(_ id: MemberID, from community: Community.ID, at now: Moment) async throws -> Bool {
        try await database.write { connection in
            var member = try Self.member(id, in: community, connection) ?? Member(id, name: "")
            guard member.left == nil else { return false }
            member.left = now
            try Self.keep(member, in: community, connection)
            return true
        }
    }

    /// Somebody who had left is back: nobody need decide about their seats any more, and cards call them as before.
    package func welcomeBack(_ id: MemberID, to community: Community.ID, at now: Moment) async throws {
        let isBack = try await database.write { connection in
            guard var member = try Self.member(id, in: community, connection), member.left != nil else {
                return false
            }
            member.left = nil
            try Self.keep(member, in: community, connection)
            return true
        }
        guard isBack else { return }
        let projects = try await allProjects(in: community).filter { $0.people.contains(id) }
        for project in projects { try await settle(.memberLeft(project.id, id), in: community) }
        _ = try await mend(
            projects.map { (project: $0.id, lane: MirrorPlan.cardLane($0)) }, [], in: community, at: now)
    }
}
