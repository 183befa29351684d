extension HelpTopic {
    /// The way of an idea (proposal template, contributing guide).
    static let proposers = [
        HelpTopic(
            "propose", "How to propose a project", .proposers,
            """
            Look at `/projects show:All` first: perhaps it exists. A good project comes from production experience, has a \
            clear twist, respects a budget, teaches 3–5 core skills, and can be built by 2–10 people.

            `/propose` asks for the business context, the problem, the twist (it is required), the data, what success is, \
            and at least two approaches; every page is saved. Maintainers answer within 3 business days and usually decide \
            within a week. `/proposals` shows what was proposed.
            """),
        HelpTopic(
            "review", "How long a review takes", .proposers,
            """
            A first answer comes within 3 business days, a decision usually within a week. Complex ideas may \
            take more than one round; while a question waits for you, the clock stands still.
            """),
        HelpTopic(
            "decisions", "How proposals are decided", .proposers,
            """
            Say what you think with the buttons of a proposal, or with `/vote`. There is no vote threshold: \
            support and concerns are advice; what counts are reasons. Maintainers look at four things: does it fit, can it be done, is it valuable, is the twist meaningful. Decisions are written down, and changed when they prove wrong.
            """),
        HelpTopic(
            "withdraw", "Can I take a proposal back", .proposers,
            """
            Yes, at any time and without giving a reason: open it from `/me`, then *More*. Nobody minds, and you can \
            submit it again.
            """),
    ]

    /// The way into a team (community README, lifecycle).
    static let contributors = [
        HelpTopic(
            "join", "How to join a project", .contributors,
            """
            Browse `/projects`, open one, and read what it builds, whom it needs and its twist. Then `/apply`; the \
            lead answers in 3–5 days and always says why if it is not this time. `/me` shows where it stands.
            """),
        HelpTopic(
            "credit", "How I prove what I contributed", .contributors,
            """
            Your GitHub history shows it, the project’s CONTRIBUTORS.md names your role and what you did, and \
            `/me section:Credit and LinkedIn text` has words for LinkedIn that use recorded facts only. What is \
            written about you is agreed with you.
            """
        ),
        HelpTopic(
            "leave", "Can I leave a team", .contributors,
            """
            Yes, from `/me section:My projects`. No reason needed, no penalty. Your seat opens again and your credit \
            stays. You may come back.
            """),
        HelpTopic(
            "archived", "What happens to my work when a project is archived", .contributors,
            "It stays public, usable and credited to you. An archived project can be forked, learned from and revived."
        ),
        HelpTopic(
            "empty", "What if nobody joins a project", .contributors,
            "Its proposer may build it alone, or it rests until somebody is interested. Both are fine."),
    ]

    /// Leading (lifecycle, project FAQ).
    static let leads = [
        HelpTopic(
            "lead", "How to become a project lead", .leads,
            """
            Propose a project and lead it, take over a dormant one (`/projects show:Dormant, looking for a \
            lead`), or be asked by your team. What leads do is under `/lead`; `/lead board` is the place to begin.
            """),
        HelpTopic(
            "late", "What if a phase takes longer", .leads,
            "That is fine. Roadmaps are estimates; move the dates. Nothing here is ever called late in public."
        ),
        HelpTopic(
            "people", "Can a running project take more people", .leads,
            "Yes. Seats can be open in any phase, for specialists too."),
        HelpTopic(
            "stalled", "What if a project stalls", .leads,
            """
            Maintainers ask kindly how it goes. A project may rest and go on later, or be archived; taking a \
            break needs no reason. If a lead leaves, someone of the team is asked first.
            """),
    ]
}
