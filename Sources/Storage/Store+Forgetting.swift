import ProjectModel

/// Somebody asked to be forgotten, and was. Kept so that a restored backup does not bring them back.
package struct Tombstone: Equatable, Sendable {
    package var community: Community.ID
    package var member: MemberID
    package var keepsCredit: Bool
    package var at: Moment

    package init(community: Community.ID, member: MemberID, keepsCredit: Bool, at: Moment) {
        self.community = community
        self.member = member
        self.keepsCredit = keepsCredit
        self.at = at
    }
}

/// A member's own data (OPERATOR §11): what there is, and how it goes.
extension Store {
    /// Takes a member's personal words and their name out of everything, history too. Stances still count, decisions
    /// and concerns stay as a former member's; credit they agreed to stays under their number only if they say so.
    /// - Returns: how many rows were rewritten.
    @discardableResult
    package func forget(_ tombstone: Tombstone) async throws -> Int {
        let count = try await database.write { connection in
            try Forgetting(tombstone, connection).run()
        }
        cache.clear()
        await feed.poke()
        return count
    }

    package func tombstones() async throws -> [Tombstone] {
        try await database.read { connection in
            try connection.rows("SELECT community, member, keeps_credit, at FROM forgotten ORDER BY at").map {
                row in
                Tombstone(
                    community: Community.ID(UInt64(bitPattern: try row.integer(0))),
                    member: MemberID(UInt64(bitPattern: try row.integer(1))),
                    keepsCredit: try row.integer(2) == 1,
                    at: Moment(millisecondsSince1970: try row.integer(3)))
            }
        }
    }

    /// Projects that somebody leads: they hand over before they can be forgotten.
    package func projectsLed(by member: MemberID, in community: Community.ID) async throws -> [ProjectName] {
        try await database.read { connection in
            try connection.rows(
                "SELECT number, name FROM projects WHERE community = $1 AND lead = $2 AND state <> 'ARCHIVED'",
                [SQLValue(community.number), SQLValue(member.number)]
            ).map { ProjectName(id: Project.ID(Int(try $0.integer(0))), name: try $0.text(1)) }
        }
    }

    /// Every stored document that names a member, by table: what is told to whoever asks for their data.
    package func documents(of member: MemberID, in community: Community.ID) async throws -> [String: [String]]
    {
        try await database.read { connection in
            var documents: [String: [String]] = [:]
            for table in ["members", "join_requests", "stances", "credits", "team", "drafts", "changes"] {
                let texts = try connection.rows(
                    "SELECT document FROM \(table) WHERE community = $1 AND (\(Self.names(table)))",
                    [SQLValue(community.number), SQLValue(table == "changes" ? nil : member.number)].filter {
                        $0 != .null
                    }
                        + (table == "changes" ? [SQLValue("%\"\(member)\"%")] : [])
                ).map { try $0.text(0) }
                if !texts.isEmpty { documents[table] = texts }
            }
            let key = [SQLValue(community.number), SQLValue(member.number)]
            documents["follows"] = try connection.rows(
                "SELECT number, at FROM follows WHERE community = $1 AND member = $2 ORDER BY number", key
            ).map { row in
                let project = "\(Project.ID(Int(try row.integer(0))))"
                return try ProjectRow.text(Wish(project: project, since: try row.integer(1)))
            }.nonEmpty
            documents["seat_watches"] = try connection.rows(
                "SELECT skill, difficulty, at FROM seat_watches WHERE community = $1 AND member = $2", key
            ).map { row in
                try ProjectRow.text(
                    Wish(
                        skill: try row.maybeText(0), difficulty: try row.maybeText(1),
                        since: try row.integer(2)))
            }.nonEmpty
            return documents
        }
    }

    /// What a member wants to hear of.
    private struct Wish: Encodable {
        var project: String?
        var skill: String?
        var difficulty: String?
        var since: Int64
    }

    private static func names(_ table: String) -> String {
        table == "changes" ? "document LIKE $2" : "member = $2"
    }
}

extension SQLValue {
    fileprivate init(_ number: UInt64?) {
        self = number.map { SQLValue($0) } ?? .null
    }
}

/// One forgetting, inside a transaction. A member's number stands in documents as a quoted text, so it is replaced there
/// as text; words about a former member are dropped by being read.
private struct Forgetting {
    let tombstone: Tombstone
    let connection: any Connection
    let community: SQLValue
    let member: SQLValue

    init(_ tombstone: Tombstone, _ connection: any Connection) {
        self.tombstone = tombstone
        self.connection = connection
        community = SQLValue(tombstone.community.number)
        member = SQLValue(tombstone.member.number)
    }

    func run() throws -> Int {
        let former = try former()
        var count = 0
        for table in Schema.tables.filter(\.hasDocument)
        where table.name != "members" && table.name != "drafts" {
            count += try rewrite(table, former)
        }
        for table in [
            "members", "drafts", "stewards", "kept_forms", "direct_channels", "follows", "seat_watches",
            "unseen_answers",
        ] {
            count += try connection.run(
                "DELETE FROM \(table) WHERE community = $1 AND member = $2", [community, member])
        }
        for (table, column) in [
            ("team", "member"), ("stances", "member"), ("join_requests", "member"), ("credits", "member"),
            ("projects", "author"), ("projects", "lead"), ("changes", "actor"), ("concerned", "member"),
        ] {
            if table == "credits" && tombstone.keepsCredit { continue }
            try connection.run(
                "UPDATE \(table) SET \(column) = $3 WHERE community = $1 AND \(column) = $2 \(kept(table))",
                [community, member, SQLValue(former.number)])
        }
        if tombstone.keepsCredit {
            // What stays under their number is still theirs to find.
            try connection.run(
                """
                INSERT INTO concerned (community, member, number)
                SELECT DISTINCT community, member, number FROM credits WHERE community = $1 AND member = $2
                """, [community, member])
        }
        for lane in [
            "dm/\(tombstone.member)", "talk/%/\(tombstone.member)", "onboarding/%/\(tombstone.member)",
        ] {
            for table in ["deliveries", "boards"] {
                try connection.run(
                    "DELETE FROM \(table) WHERE community = $1 AND lane LIKE $2", [community, SQLValue(lane)])
            }
        }
        try connection.run(
            "DELETE FROM threads WHERE community = $1 AND purpose IN ($2, $3)",
            [community, SQLValue("talk/\(tombstone.member)"), SQLValue("onboarding/\(tombstone.member)")])
        return count
    }

    /// The number that stands in the person's place, the same however often they are forgotten.
    private func former() throws -> MemberID {
        let known = try connection.rows(
            "SELECT former FROM forgotten WHERE community = $1 AND member = $2", [community, member])
        if let row = known.first { return .former(Int(try row.integer(0))) }
        // A restored backup may lack the community altogether.
        let raised = try connection.rows(
            "UPDATE communities SET former = former + 1 WHERE id = $1 RETURNING former", [community])
        let number = try raised.first?.integer(0) ?? 1
        try connection.run(
            "INSERT INTO forgotten (community, member, former, keeps_credit, at) VALUES ($1, $2, $3, $4, $5)",
            [community, member, .integer(number), SQLValue(tombstone.keepsCredit), SQLValue(tombstone.at)])
        return .former(Int(number))
    }

    private func rewrite(_ table: Schema.Table, _ former: MemberID) throws -> Int {
        if table.name == "credits" && tombstone.keepsCredit { return 0 }
        let keys = table.key.joined(separator: ", ")
        let rows = try connection.rows(
            "SELECT document, \(keys) FROM \(table.name) WHERE community = $1 AND document LIKE $2 \(kept(table.name))",
            [community, SQLValue("%\"\(tombstone.member)\"%")])
        for row in rows {
            let text = try row.text(0).replacing("\"\(tombstone.member)\"", with: "\"\(former)\"")
            let conditions = table.key.enumerated().map { "\($1) = $\($0 + 2)" }.joined(separator: " AND ")
            try connection.run(
                "UPDATE \(table.name) SET document = $1 WHERE \(conditions)",
                [SQLValue(try reread(text, table.name))] + row.values.dropFirst())
        }
        return rows.count
    }

    /// Credit that stays under a name stays so in the history too, which must tell the same.
    private func kept(_ table: String) -> String {
        table == "changes" && tombstone.keepsCredit ? "AND kind NOT LIKE 'credit.%'" : ""
    }

    private func reread(_ text: String, _ table: String) throws -> String {
        switch table {
        case "project_documents": try ProjectRow.text(ProjectRow.decode(Facts.self, text))
        case "team": try ProjectRow.text(ProjectRow.decode(TeamMember.self, text))
        case "stances": try ProjectRow.text(ProjectRow.decode(Stance.self, text))
        case "join_requests": try ProjectRow.text(ProjectRow.decode(JoinRequest.self, text))
        case "milestones": try ProjectRow.text(ProjectRow.decode(Milestone.self, text))
        case "credits": try ProjectRow.text(ProjectRow.decode(Credit.self, text))
        case "changes": try ProjectRow.text(ProjectRow.decode(Recorded.self, text))
        case "stewards": try ProjectRow.text(ProjectRow.decode(Steward.self, text))
        default: preconditionFailure("\(table) has no document that names people")
        }
    }
}

extension Array {
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
