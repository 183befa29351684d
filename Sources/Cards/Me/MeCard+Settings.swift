import ProjectModel

// What somebody decides about themselves: what they hear, what is known of them, what becomes of it.
extension MeCard {
    /// - Parameter turn: the button that turns one kind on or off.
    package static func notifications(
        _ member: Member, turn: (Member.Notification) -> Card.Button, sections: Card.Select
    ) -> Card {
        let lines = Member.Notification.allCases.map { kind -> Card.Block in
            let state: Phrase = member.hears(of: kind) ? "on" : "off"
            return .section("**\(kind.word)**: \(state)\n-# \(kind.explanation)", turn(kind))
        }
        return Card(
            accent: .blurple,
            [.text("## What you hear from me\n-# Only in direct messages, one an hour at most.")] + lines
                + [.separator, .select(sections)])
    }

    /// - Parameter zone: the zone their dates are read in, their own or the server's.
    package static func profile(_ member: Member, zone: String, edit: Card.Button, sections: Card.Select)
        -> Card
    {
        let gitHub: Phrase =
            member.gitHubName.map { "\(Words.inert($0, upTo: 39))" }
            ?? "not given – a lead needs it to invite you"
        let skills =
            member.skills.isEmpty
            ? "not given" as Phrase
            : member.skills.map { Phrase(Words.inert($0.rawValue, upTo: 60)) }.joined(separator: ", ")
        let lines: [Phrase] = [
            "**GitHub:** \(gitHub)",
            "**Time a week:** \(member.hours?.word ?? "not given")",
            "**Skills:** \(skills)",
            "**Time zone:** \(Words.inert(zone, upTo: 60))",
            "**Language:** \(Language.reading(member.language)?.name ?? "as Discord shows it to you")",
        ]
        return Card(
            accent: .blurple,
            [
                .text("## Your profile\n-# All of it is voluntary, and goes with one press under “My data”."),
                .text(lines.joined(separator: "\n")), .row([edit]), .separator, .select(sections),
            ])
    }

    /// What is stored and why, in plain words (OPERATOR §11).
    package static func data(_ voting: Voting, actions: [Card.Button], sections: Card.Select) -> Card {
        let names: Phrase =
            voting.showsNames
            ? "as advice; your name stands beside the number."
            : "as advice; your name is never shown with one."
        return Card(
            accent: .blurple,
            [
                .text("## Your data"),
                .text(
                    """
                    - **Your id and name**, as long as you are part of something here: who wrote, leads and did what.
                    - **Applications**: for the lead’s answer, 90 days; then only how it ended and when.
                    - **Stances on proposals**: \(names)
                    - **Concerns, decisions, credit, milestones**: as long as the project, for they are its record.
                    - **Your profile and drafts**: until you remove them.

                    Messages you write in channels are not stored. Reports about conduct are never stored here. Nothing leaves \
                    this server’s bot but what Discord shows.
                    """), .row(actions), .separator, .select(sections),
            ])
    }

    /// What goes and what stays, before it is done.
    package static func deleting(leading: [ProjectName], confirm: [Card.Button]) -> Card {
        guard leading.isEmpty else {
            let names = leading.map { Phrase(Words.inert($0.name, upTo: 80)) }.joined(separator: ", ")
            return Card(
                accent: .amber,
                [
                    .text(
                        """
                        You lead \(names). Please hand over first, with `/lead handover`; then I can forget you.
                        """)
                ])
        }
        return Card(
            accent: .amber,
            [
                .text("## Forget me here"),
                .text(
                    """
                    Your profile, drafts, applications and name go, in the history too. Stances stay counted without a name; \
                    decisions and concerns stay as a former member’s. It cannot be undone, and older backups hold it until they \
                    age out.
                    """), .text("Shall credit you agreed to stay under your name?"), .row(confirm),
            ])
    }

    package static func forgotten(receipt: Int, keptCredit: Bool) -> Card {
        let credit: Phrase =
            keptCredit ? "Credit you agreed to stays under your name." : "Credit is gone as well."
        return Card(
            accent: .green,
            [
                .text("You are forgotten here. \(credit) Thank you for having been part of it."),
                .text("-# receipt \(receipt)"),
            ])
    }
}

extension Member.Notification {
    package var word: Phrase {
        switch self {
        case .answers: "Answers to you"
        case .milestones: "Milestones"
        case .twists: "Twists"
        case .openSeats: "Open seats"
        case .states: "Changes of state"
        case .checkIns: "Check-ins"
        }
    }

    fileprivate var explanation: Phrase {
        switch self {
        case .answers: "what a lead or a steward answers to you"
        case .milestones: "what projects you follow have finished, when they celebrate it"
        case .twists: "when the twist of a project you follow is announced"
        case .openSeats: "seats of projects you follow or would join, and those that fit what you asked for"
        case .states: "when a project you follow is being built, rests or goes on"
        case .checkIns: "how your project is doing, for leads"
        }
    }
}

extension Hours {
    package var word: Phrase {
        switch self {
        case .few: "5–10 hours a week"
        case .some: "10–20 hours a week"
        case .many: "more than 20 hours a week"
        }
    }
}

extension Language {
    /// As it calls itself.
    package var name: Phrase {
        switch code {
        case "fr": Phrase(Inert(verbatim: "Français"))
        default: Phrase(Inert(verbatim: "English"))
        }
    }
}
