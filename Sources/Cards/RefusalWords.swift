import ProjectModel

/// Every refusal in a sentence or two: what is so, why, and what to do next (COMMANDS §6, §9).
package struct RefusalWords: Sendable {
    /// How a moment and a person are written: Discord shows them to each reader in their own way, a terminal does not.
    package let moment: @Sendable (Moment) -> Inert
    package let person: @Sendable (MemberID) -> Inert
    /// Text that somebody typed, made harmless.
    package let quoted: @Sendable (String) -> Inert

    package init(
        moment: @escaping @Sendable (Moment) -> Inert, person: @escaping @Sendable (MemberID) -> Inert,
        quoted: @escaping @Sendable (String) -> Inert
    ) {
        self.moment = moment
        self.person = person
        self.quoted = quoted
    }

    /// For Discord's messages.
    package static let discord = RefusalWords(
        moment: Stamp.relative, person: { Inert(verbatim: "<@\($0)>") },
        quoted: { Words.inert($0, upTo: 100) })

    /// For a terminal.
    package static let plain = RefusalWords(
        moment: { Inert(verbatim: $0.plainUTC) }, person: { Inert(verbatim: "member \($0)") },
        quoted: { Inert(verbatim: $0) })

    package func sentence(_ refusal: Refusal) -> Phrase {
        switch refusal {
        case .unknownProject(let typed, let nearest):
            let known: Phrase? = nearest.map { "Did you mean \(quoted($0.name)) (\($0.id))?" }
            return
                "I don’t know a project called “\(quoted(typed))”. \(known ?? "Perhaps it is in the list.")"
        case .ambiguousProject(let typed, let candidates):
            return "\(candidates.count) projects begin with “\(quoted(typed))”. Which one do you mean?"
        case .notYours(let needed, let lead): return notYours(needed, lead)
        case .membersOnly:
            return "Only a member of the community can do this; the command line is nobody’s account."
        case .ownProposal: return "You wrote this proposal, so another steward decides."
        case .wrongStage(let needed, let stage):
            return
                "This project is \(Self.name(stage)), and this is for one that is \(list(needed.map(Self.name), "or"))."
        case .noWay(let from, let to):
            return
                "No way leads from \(Self.name(from)) to \(Self.name(to)). A steward can correct the state, with a reason."
        case .gateClosed(_, let gaps): return gate(gaps)
        case .alreadyDecided(let decision): return decided(decision)
        case .alreadySo: return "That is so already; nothing had to change."
        case .notProposedHere:
            return "This project was taken over from a catalogue, so there is no proposal to go back to."

        case .tooManyDrafts(let count):
            return
                "You have \(count) drafts. Submit or delete one of them, and there is room again: /propose lists them."
        case .tooManyProposals(let open):
            return
                "\(open) of your proposals wait for a decision. Withdraw one, or wait for an answer; your draft is kept."

        case .stanceLater(let from):
            return
                "Stances are taken by people who have been here for a while; yours is welcome \(moment(from)). Until then you can raise a concern, or write in the thread."
        case .noStance:
            return
                "Whoever has your role takes no stance here. You can still raise a concern, or write in the proposal’s thread."

        // Joining.
        case .noSeats(let project):
            return
                "\(quoted(project.name)) has no open seats right now. You can follow it, or look at similar projects."
        case .unknownRole(let role, let roles):
            let known: Phrase =
                roles.isEmpty
                ? "No seat is open." : "Open are: \(list(roles.map { Phrase(quoted($0)) }, "and"))."
            return "There is no seat called “\(quoted(role))” here. \(known)"
        case .alreadyApplied(let at, let expected):
            return
                "You applied \(moment(at)); an answer is expected \(moment(expected)). You can withdraw it in /me."
        case .alreadyAboard(let role?): return "You are on this team already, as \(quoted(role))."
        case .alreadyAboard(nil): return "You lead this project already."
        case .notAboard: return "That person is not on this team. The team’s list shows who is."
        case .tooManyRequests(let open):
            return "You have \(open) applications waiting. Withdraw one, or wait for an answer."
        case .unknownRequest:
            return "I don’t know that application. The list of applications shows those that wait."
        case .requestClosed(let status): return "This application was \(Self.name(status)) already."
        case .wordsTooShort(let length, let needed):
            return
                "\(length) of at least \(needed) characters. A little more helps the reader; your text is kept."
        case .wordsTooLong(let length, let limit):
            return "\(length) of \(limit) characters. Your text is kept; please shorten it."
        case .notInvited: return "There is no invitation for you to this project. You can apply with /apply."
        case .unknownZone(let name):
            return
                "I don’t know a time zone called “\(quoted(name))”. Their names look like Africa/Nairobi or Europe/Paris."
        case .notAGitHubName(let name):
            return "“\(quoted(name))” is no name on GitHub: letters, digits and single hyphens, 39 at most."
        case .noLeadOffer: return "The lead’s role is not offered to you at the moment."
        case .tooManyCoLeads: return "There are two co-leads already. One of them steps back first."
        case .leadLeaves: return "A lead hands the project over first: /lead handover."

        // Deciding, building, the twist, credit.
        case .reasonNeeded: return "This needs a few words: what, and why."
        case .unknownConcern:
            return "I don’t know that concern. The proposal’s card lists those that are open."
        case .mustFixIsForStewards:
            return
                "Only a steward’s concern can pause a proposal. Yours counts as a suggestion or a question."
        case .concernSettled: return "This concern is settled already."
        case .unknownMilestone: return "I don’t know that milestone. The roadmap lists them."
        case .milestoneDone(let at): return "This milestone was finished \(moment(at)); it stays as it is."
        case .unknownPhase(let phase): return "There is no phase \(phase): the roadmap has phases 1, 2 and 3."
        case .checklistItemElsewhere(let item): return "\(Self.name(item)) belongs to another checklist."
        case .nothingWaived: return "Nobody asked to pass over that line."
        case .notAWord(let word):
            return "\(Self.name(word)): that is looked up, so nobody has to say it."
        case .notALink(let address):
            return "“\(quoted(address))” is no address I can keep. One begins with https://, without spaces."
        case .tooManyLinks(let limit):
            return "This project has \(limit) links already. /lead edit can take some away."
        case .unreadableAmount(let typed):
            return
                "I found no amount in “\(quoted(typed))”. Begin with it, for example: 42.50 for the cluster."
        case .unknownEntry: return "I don’t know that entry. The project’s log lists them."
        case .countOutOfRange(let count, let allowed):
            return "\(count) is not between \(allowed.lowerBound) and \(allowed.upperBound)."
        case .dateUnclear(let typed):
            return
                "“\(quoted(typed))” is no date I can read, or can be read more than one way. Try “in 6 weeks” or “2026-12-01”."
        case .momentPast(let past): return "That was \(moment(past)). Please choose a time to come."
        case .noTwist: return "There is no twist yet. The lead writes one with /lead twist."
        case .twistAnnounced(let at, let by):
            guard let by = by.flatMap(actor) else { return "The twist was already announced \(moment(at))." }
            return "The twist was already announced \(moment(at)) by \(by)."
        case .twistSending(let at, let by):
            let by: Phrase = actor(by).map { " by \($0)" } ?? .empty
            return
                "The twist is on its way\(by): it is announced \(moment(at)), and can be stopped until then."
        case .notScheduled: return "The twist is not scheduled."
        case .twistSealed: return "The twist is sealed until the lead reveals it."
        case .notSetUp(canSetUp: false):
            return
                "Stewards have not finished setting me up, so there is no place for this yet. Please try again later."
        case .notSetUp(canSetUp: true):
            return
                "Nobody has told me yet which channel is for what, so there is no place for this. The settings file says it, under discord.channels."
        case .unknownCredit: return "I don’t know that credit."
        case .notYourCredit: return "Only the person it is about decides about it."
        }
    }

    /// Who did it, as people say it; `nil` for time.
    private func actor(_ actor: Actor) -> Phrase? {
        switch actor {
        case .member(let member): "\(person(member))"
        case .commandLine: "a steward, via the command line"
        case .clock: nil
        }
    }

    /// Of two who decide at the same moment the second reads who was first (E12).
    private func decided(_ decision: Decision) -> Phrase {
        let (when, what) = (moment(decision.at), Self.name(decision.outcome))
        return switch decision.by {
        case .member(let member): "\(person(member)) decided this \(when): \(what)."
        case .commandLine: "A steward decided this on the command line, \(when): \(what)."
        case .clock: "This was decided \(when): \(what)."
        }
    }

    private func notYours(_ needed: [Hat], _ lead: MemberID?) -> Phrase {
        if needed.contains(.soleLead) || needed.contains(.lead) {
            guard let lead else { return "Only the lead can do this, and there is none. A steward can help." }
            return needed.contains(.lead)
                ? "Only the lead (\(person(lead))) or a co-lead can do this. Ask them, or a steward."
                : "Only the lead (\(person(lead))) can do this. Ask them, or a steward."
        }
        if needed.contains(.proposer) { return "Only the person who wrote the proposal can do this." }
        if needed.contains(.team) { return "Only the team can do this. You can join it with /apply." }
        if needed.contains(.core) { return "This is for Core Stewards. Any steward can ask one." }
        if needed.contains(.steward) {
            return "This is for stewards. Questions? Ask in the proposal’s thread."
        }
        return "Only the person it is about can do this."
    }

    private func gate(_ gaps: [Gap]) -> Phrase {
        let missing = gaps.map(sentence)
        let list = missing.joined(separator: "; ")
        return .counted(
            missing.count, one: "One thing first: \(list).", other: "\(missing.count) things first: \(list).")
    }

    private func sentence(_ gap: Gap) -> Phrase {
        switch gap.missing {
        case .word: return Self.name(gap.guard)
        case .items(let items): return "\(Self.name(gap.guard)) (\(list(items.map(Self.name), "and")))"
        case .findings(let findings): return list(findings.map(Self.name), "and")
        case .approvals(let have, let need):
            let more = need - have
            return .counted(
                more, one: "\(more) more approval by stewards", other: "\(more) more approvals by stewards")
        case .concerns(let ids):
            return .counted(
                ids.count, one: "\(ids.count) concern to resolve", other: "\(ids.count) concerns to resolve")
        case .milestones(let titles):
            return "\(Self.name(gap.guard)) (\(list(titles.prefix(5).map { Phrase(quoted($0)) }, "and")))"
        case .roles(let roles):
            return
                "somebody for \(list(roles.map { Phrase(quoted($0)) }, "and")), or the lead’s word to go on without"
        case .until(let until): return "\(Self.name(gap.guard)): possible \(moment(until))"
        }
    }

    private func list(_ words: [Phrase], _ last: Phrase) -> Phrase {
        guard let end = words.last, words.count > 1 else { return words.first ?? .empty }
        return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
    }
}

// Names of things, as people say them.
extension RefusalWords {
    package static func name(_ stage: Stage) -> Phrase {
        switch stage {
        case .proposed: "in review"
        case .needsChanges: "waiting for changes"
        case .rejected: "not taken up now"
        case .withdrawn: "withdrawn"
        case .approved: "approved"
        case .setup: "in setup"
        case .recruiting: "recruiting"
        case .active: "active"
        case .phase2: "in phase 2"
        case .complete: "complete"
        case .maintained: "maintained"
        case .archived: "archived"
        case .dormant: "dormant"
        }
    }

    package static func name(_ outcome: Decision.Outcome) -> Phrase {
        switch outcome {
        case .approved: "Approved"
        case .experiment: "Approved as an experiment"
        case .notNow: "Not now"
        case .reversed: "Taken back"
        }
    }

    static func name(_ status: JoinRequest.Status) -> Phrase {
        switch status {
        case .waiting, .asked: "sent"
        case .welcomed: "accepted"
        case .declined: "answered"
        case .withdrawn: "withdrawn"
        }
    }

    package static func name(_ guard: Guard) -> Phrase {
        switch `guard` {
        case .lint: "the proposal’s checklist"
        case .edited: "an edit since changes were asked for"
        case .question: "what is asked"
        case .approvals: "approvals by stewards"
        case .noMustFix: "open concerns"
        case .criteria: "all four criteria ticked"
        case .commitment: "the proposer’s word to have the time"
        case .anotherDecides: "another steward"
        case .discussed: "time to discuss it openly, or the word that it was"
        case .notNowReason: "one of the four reasons"
        case .lookAlike: "the project it is too similar to"
        case .note: "a kind note of 40 characters or more"
        case .repository: "a repository"
        case .leadConfirmed: "a lead who has accepted"
        case .setupChecklist: "the setup checklist"
        case .leadReady: "the lead’s word to be ready"
        case .teamOrSolo: "one more member, or the word that the lead builds alone"
        case .coreRoles: "the core roles"
        case .teamOnboarded: "the word that the team is on board"
        case .tasksAssigned: "the word that first tasks are assigned"
        case .restReason: "the reason for the pause"
        case .openSeats: "an open seat"
        case .phase1Milestones: "the milestones of phase 1"
        case .coreWorks: "the word that the core works"
        case .teamReady: "the word that the team is ready"
        case .twistText: "the twist’s text"
        case .completionChecklist: "the completion gates"
        case .phaseMilestones: "the milestones of phases 1 and 2"
        case .improvements: "the word that improvements go on"
        case .reason: "a reason"
        case .teamAsked: "the word that the team was asked"
        case .revivalChecklist: "the revival checklist"
        case .leadOrInterest: "a new lead, or the word that interest has emerged"
        }
    }

    static func name(_ finding: ProposalFinding) -> Phrase {
        switch finding.what {
        case .missing(let section): "\(name(section)) is missing"
        case .twistChange: "the twist’s change is missing"
        case .twistWhy: "why the twist matters is missing"
        case .skills(let chosen): "3 to 5 skills (\(chosen) chosen)"
        case .approaches(let described): "two approaches (\(described) described)"
        case .roles: "the roles of the team"
        case .notCommitted: "the tick that you have the time"
        case .tooLong(let section, let length, let limit):
            "\(name(section)) has \(length) of \(limit) characters"
        }
    }

    static func name(_ section: ProposalText.Section) -> Phrase {
        switch section {
        case .title: "the title"
        case .pitch: "what will be built"
        case .context: "the business context"
        case .problem: "the problem"
        case .difficulty: "the difficulty"
        case .twist: "the twist"
        case .skills: "the skills"
        case .scale: "the data scale"
        case .infrastructure: "the infrastructure"
        case .budget: "the budget"
        case .tradeOff: "the main trade-off"
        case .sources: "the data sources"
        case .failureModes: "the failure modes"
        case .latency: "the latency"
        case .throughput: "the throughput"
        case .mustDo: "what it must do"
        case .team: "the team’s size"
        case .approaches: "the approaches"
        case .roadmap: "the roadmap"
        case .lead: "whether you can lead"
        case .extra: "the extra context"
        }
    }
}
