import ProjectModel

/// A project's history as everybody may read it, the latest first. Applications, invitations, check-ins and reminders
/// are between few, and are not in it.
enum HistoryWords {
    private static let shown = 12

    static func lines(_ history: [NumberedChange]) -> [Phrase] {
        let told = history.compactMap { line in sentence(line.recorded).map { (line, $0) } }
        let lines = told.suffix(shown).reversed().map { line, sentence -> Phrase in
            "- \(Stamp.date(line.recorded.at)) \(sentence) · e\(line.event)"
        }
        return told.count > shown ? lines + ["- and \(told.count - shown) earlier"] : lines
    }

    private static func sentence(_ recorded: Recorded) -> Phrase? {
        switch recorded.change {
        case .registered: "taken into the catalogue"
        case .relisted: "its entry was corrected"
        case .submitted: "proposed"
        case .moved(let move):
            move.rule == 26
                ? "corrected to “\(RefusalWords.name(move.to))”" : "now \(RefusalWords.name(move.to))"
        case .proposal(.revised): "the proposal was revised"
        case .proposal: nil
        case .team(let change): sentence(change)
        case .work(let change): sentence(change)
        case .twist(.announced): "the twist was announced"
        case .twist: nil
        case .credit(.agreed): "credit was agreed"
        case .credit, .nudged: nil
        }
    }

    private static func sentence(_ change: TeamChange) -> Phrase? {
        switch change {
        case .seatsOpened(let role, let count):
            .counted(
                count, one: "a seat was opened: \(Words.inert(role, upTo: 40))",
                other: "\(count) seats were opened: \(Words.inert(role, upTo: 40))")
        case .seatsClosed(let role): "open seats were closed: \(Words.inert(role, upTo: 40))"
        case .joinWelcomed, .invitationAnswered(_, accepted: true): "somebody came aboard"
        case .returned: "somebody came back"
        case .left: "somebody left the team"
        case .leadOfferAnswered(let member, accepted: true): "\(member) leads it"
        case .coLeadNamed(let member): "\(member) is co-lead"
        case .coLeadEnded, .roleChanged, .seatCalledUrgent: nil
        case .joinRequested, .joinWithdrawn, .joinAsked, .joinReplied, .joinTalkOffered, .joinQuieted,
            .joinDeclined:
            nil
        case .invited, .invitationAnswered, .leadOffered, .leadOfferAnswered, .takeoverVolunteered: nil
        case .onboardingTicked, .onboardingUnticked, .onboardingListed: nil
        }
    }

    private static func sentence(_ change: WorkChange) -> Phrase? {
        switch change {
        case .repositoryNamed: "the repository was named"
        case .channelChosen(.create), .channelChosen(.post): "a channel was asked for"
        case .channelChosen(.existing): "its channel was chosen"
        case .channelChosen(.later): nil
        case .milestoneDone(let id, _): "milestone \(id) was finished"
        case .milestoneAdded(let milestone):
            "a milestone was added: \(Words.inert(milestone.title, upTo: 60))"
        case .logged(let entry):
            switch entry.kind {
            case .decision(let number): "ADR \(number): \(Words.inert(entry.text, upTo: 80))"
            case .blocker: "a blocker was raised"
            case .cost, .note: nil
            }
        case .blockerCleared: "a blocker was cleared"
        case .edited: "its details were edited"
        case .announced: "something was announced"
        case .linkSaved(let link): "a link was saved: \(Words.inert(link.title, upTo: 60))"
        case .guardSaid, .guardUnsaid, .guardWaiverAsked, .guardWaiverGranted, .blockerShared: nil
        case .ticked, .unticked, .waiverAsked, .waiverGranted, .milestoneMoved, .milestoneDropped, .checkedIn,
            .activitySeen:
            nil
        }
    }
}
