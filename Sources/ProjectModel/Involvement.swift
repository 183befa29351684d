/// What a member has to do with the community's projects, and what waits for them: the first thing `/me` shows.
package struct Involvement: Equatable, Sendable {
    package let member: MemberID
    /// Projects they lead or are aboard of, the latest change first.
    package let projects: [Part]
    /// Projects they left and may come back to.
    package let left: [Project]
    /// Their applications, open ones first, then the latest.
    package let requests: [Request]
    /// What they proposed that has not become a project.
    package let proposals: [Project]
    /// What waits for them, the earliest due first, what has no date last.
    package let balls: [Ball]

    /// A project and what they are in it.
    package struct Part: Equatable, Sendable {
        package let project: Project
        package let role: Role

        package enum Role: Equatable, Sendable {
            case lead, coLead
            case member(role: String)
        }
    }

    package struct Request: Equatable, Sendable {
        package let project: ProjectName
        package let request: JoinRequest
    }

    /// Something that waits for them: it is their turn (COMMANDS §4, "who has the ball and until when").
    package struct Ball: Equatable, Sendable {
        package let project: ProjectName
        package let matter: Matter
        package let due: Moment?

        package enum Matter: Equatable, Sendable {
            /// Applications to answer.
            case applications(count: Int)
            /// A lead asked them something about their application.
            case question(JoinRequest.ID)
            case invitation(role: String)
            case leadOffer
            /// Stewards asked for changes.
            case changesAsked
            case concerns(count: Int)
            /// Approved, but for their word to have the time.
            case commitment
            /// Lines of the setup checklist.
            case setup(open: Int)
            /// Words about what they did, to agree to.
            case credit(Credit.ID)
            /// Steps of finding their way in.
            case onboarding(open: Int)
        }
    }

    /// - Parameter projects: every project that names the member, and perhaps others.
    package init(of member: MemberID, in projects: [Project]) {
        self.member = member
        let latest = projects.sorted { ($0.updated, $0.id.number) > ($1.updated, $1.id.number) }
        self.projects = latest.compactMap { project in
            project.isProposal
                ? nil : Self.role(of: member, in: project).map { Part(project: project, role: $0) }
        }
        left = latest.filter { project in
            project.state.takesPeople && !project.isAboard(member)
                && project.alumni.contains { $0.member == member }
        }
        requests = latest.flatMap { project in
            project.requests.filter { $0.member == member }.map {
                Request(project: project.reference, request: $0)
            }
        }.sorted { left, right in
            left.request.status.isOpen == right.request.status.isOpen
                ? left.request.at > right.request.at : left.request.status.isOpen
        }
        proposals = latest.filter { $0.isProposal && $0.proposal?.author == member }
        balls = latest.flatMap { Self.balls(of: member, in: $0) }.enumerated().sorted { left, right in
            (left.element.due ?? .never, left.offset) < (right.element.due ?? .never, right.offset)
        }.map(\.element)
    }

    private static func role(of member: MemberID, in project: Project) -> Part.Role? {
        if project.lead == member { return .lead }
        if project.coLeads.contains(member) { return .coLead }
        return project.team.first { $0.member == member }.map { .member(role: $0.role) }
    }

    private static func balls(of member: MemberID, in project: Project) -> [Ball] {
        matters(of: member, in: project).map { matter, due in
            Ball(project: project.reference, matter: matter, due: due)
        }
    }

    private static func matters(of member: MemberID, in project: Project) -> [(Ball.Matter, Moment?)] {
        leading(member, project) + joining(member, project) + proposing(member, project)
            + aboard(member, project)
    }

    private static func leading(_ member: MemberID, _ project: Project) -> [(Ball.Matter, Moment?)] {
        guard project.leads(member) else { return [] }
        var matters: [(Ball.Matter, Moment?)] = []
        let waiting = project.requests.filter { $0.status == .waiting }
        if let first = waiting.map(\.answerExpected).min() {
            matters.append((.applications(count: waiting.count), first))
        }
        if project.stage == .setup {
            let open = project.checklist.open(.setup).count
            // Three to seven days (LC120).
            if open > 0 { matters.append((.setup(open: open), project.entered.advanced(by: .days(7)))) }
        }
        return matters
    }

    private static func joining(_ member: MemberID, _ project: Project) -> [(Ball.Matter, Moment?)] {
        var matters: [(Ball.Matter, Moment?)] = []
        for request in project.requests where request.member == member {
            if case .asked = request.status { matters.append((.question(request.id), nil)) }
        }
        for invitation in project.invitations where invitation.to == member {
            matters.append((.invitation(role: invitation.role), nil))
        }
        if project.leadOffer?.to == member { matters.append((.leadOffer, nil)) }
        return matters
    }

    private static func proposing(_ member: MemberID, _ project: Project) -> [(Ball.Matter, Moment?)] {
        guard let proposal = project.proposal, proposal.author == member, project.isProposal else {
            return []
        }
        switch proposal.phase {
        case .needsChanges: return [(.changesAsked, nil)]
        case .rejected, .withdrawn, .decided: return []
        case .inReview:
            var matters: [(Ball.Matter, Moment?)] = []
            let open = proposal.concerns.count { $0.settlement == nil && $0.answer == nil }
            if open > 0 { matters.append((.concerns(count: open), nil)) }
            if proposal.pending != nil, proposal.committed == nil { matters.append((.commitment, nil)) }
            return matters
        }
    }

    private static func aboard(_ member: MemberID, _ project: Project) -> [(Ball.Matter, Moment?)] {
        var matters: [(Ball.Matter, Moment?)] = []
        for credit in project.credits where credit.member == member && credit.agreed == nil {
            matters.append((.credit(credit.id), nil))
        }
        // Who came from a catalogue found their way in long ago.
        if let aboard = project.team.first(where: { $0.member == member }), aboard.since != nil,
            !project.isComplete
        {
            let open = project.onboarding.count { !aboard.onboarding.contains($0) }
            if open > 0 { matters.append((.onboarding(open: open), nil)) }
        }
        return matters
    }
}

extension Project {
    /// Everybody who has to do with it: whose page it may stand on.
    package var concerned: Set<MemberID> {
        var concerned = Set(self.coLeads)
        concerned.formUnion([self.lead, proposal?.author, leadOffer?.to].compactMap(\.self))
        concerned.formUnion(self.team.map(\.member))
        concerned.formUnion(alumni.map(\.member))
        concerned.formUnion(requests.map(\.member))
        concerned.formUnion(invitations.map(\.to))
        concerned.formUnion(volunteers.map(\.member))
        concerned.formUnion(credits.map(\.member))
        return concerned
    }

    /// How it is called in a line.
    package var reference: ProjectName { ProjectName(id: id, name: listing.name) }
}

extension Moment {
    /// Later than anything that has a date.
    fileprivate static let never = Moment(millisecondsSince1970: .max)
}
