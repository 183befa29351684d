import Cards
import ProjectModel

/// What channels and people must be told of a change, stored with it.
extension Changing {
    func tell(_ recorded: Recorded, as event: Int, of project: Project) throws {
        // What is taken over from elsewhere is announced nowhere, so nothing need be known about who would hear.
        let circumstances = isQuiet ? Circumstances() : try circumstances(of: recorded, project)
        for post in MirrorPlan.posts(for: recorded, of: project, in: circumstances)
        where !isQuiet || post.kind == .card {
            try connection.run(
                """
                INSERT INTO deliveries (community, event, lane, kind, number, state, at, is_silent)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
                """,
                [
                    SQLValue(community.number), SQLValue(event), SQLValue(post.lane.description),
                    SQLValue(post.kind.rawValue), SQLValue(project.id.number),
                    SQLValue(post.kind == .digest ? "gathered" : "queued"), SQLValue(recorded.at),
                    SQLValue(isQuiet),
                ])
        }
    }

    /// Answers what the plan asks, and nothing more: most changes cost no look-up.
    private func circumstances(of recorded: Recorded, _ project: Project) throws -> Circumstances {
        let change = recorded.change
        func asks(_ question: Circumstances.Question) -> Bool {
            MirrorPlan.asks(question, for: change, of: project)
        }
        var circumstances = Circumstances()
        if asks(.followers) { try addFollowers(of: project, to: &circumstances.audience) }
        if asks(.watchers) { try addWatchers(of: project, to: &circumstances.audience) }
        try addSwitches(
            of: MirrorPlan.people(told: recorded, of: project, in: circumstances.audience),
            to: &circumstances.audience)
        if asks(.memory) { circumstances.memory = try memory(of: project, at: recorded.at) }
        if asks(.due), case .nudged(let nudge) = change { circumstances.due = project.due(nudge, calendar) }
        return circumstances
    }

    private func addFollowers(of project: Project, to audience: inout Audience) throws {
        let rows = try connection.rows(
            """
            SELECT follows.member, members.document FROM follows
            LEFT JOIN members ON members.community = follows.community AND members.member = follows.member
            WHERE follows.community = $1 AND follows.number = $2 ORDER BY follows.at, follows.member
            """, ProjectRow.key(project.id, in: community))
        for row in rows { audience.followers.append(try Self.listener(row, &audience)) }
    }

    private func addWatchers(of project: Project, to audience: inout Audience) throws {
        let rows = try connection.rows(
            """
            SELECT seat_watches.member, members.document, skill, difficulty FROM seat_watches
            LEFT JOIN members ON members.community = seat_watches.community AND members.member = seat_watches.member
            WHERE seat_watches.community = $1 ORDER BY seat_watches.at, seat_watches.member
            """, [SQLValue(community.number)])
        for row in rows {
            let watch = SeatWatch(
                skill: try row.maybeText(2),
                difficulty: try row.maybeText(3).flatMap(Difficulty.init(rawValue:)))
            guard watch.fits(project) else { continue }
            audience.watchers.append(try Self.listener(row, &audience))
        }
    }

    /// What people beside those have turned on or off.
    private func addSwitches(of people: [MemberID], to audience: inout Audience) throws {
        for member in people where audience.members[member] == nil {
            let rows = try connection.rows(
                "SELECT document FROM members WHERE community = $1 AND member = $2",
                [SQLValue(community.number), SQLValue(member.number)])
            guard let row = rows.first else { continue }
            audience.members[member] = try ProjectRow.decode(Member.self, try row.text(0))
        }
    }

    private static func listener(_ row: Row, _ audience: inout Audience) throws -> MemberID {
        let member = MemberID(UInt64(bitPattern: try row.integer(0)))
        if let document = try row.maybeText(1) {
            audience.members[member] = try ProjectRow.decode(Member.self, document)
        }
        return member
    }

    /// What #projects was told of a project lately, or will be.
    private func memory(of project: Project, at now: Moment) throws -> LaneMemory {
        let since = now.advanced(by: .zero - LaneMemory.span)
        let told = try connection.rows(
            """
            SELECT changes.document FROM deliveries JOIN changes
                ON changes.community = deliveries.community AND changes.event = deliveries.event
            WHERE deliveries.community = $1 AND deliveries.number = $2 AND deliveries.lane = $3
                AND deliveries.kind = 'message' AND deliveries.state <> 'dropped' AND deliveries.at > $4
            """,
            ProjectRow.key(project.id, in: community) + [
                SQLValue(Lane.projects.description), SQLValue(since),
            ]
        ).map { try ProjectRow.decode(Recorded.self, try $0.text(0)) }
        return LaneMemory(told, at: now)
    }
}
