extension HelpTopic {
    /// Living together (code of conduct, maintainers, README).
    static let community = [
        HelpTopic(
            "conduct", "Code of conduct, and how to report", .community,
            """
            **Expected**: respect, a welcome for newcomers, constructive feedback, empathy, what is best for the projects.
            **Not tolerated**: harassment or discrimination, trolling, personal attacks, publishing other people’s private \
            information.

            **To report something**, write a direct message to any Core Steward. You hear within 3 days that it arrived; \
            those involved are talked to in private. If you think a decision was unfair, you can appeal within 14 days, and \
            stewards who were not involved look again.

            -# I store and forward nothing of this. Please do not report through me.
            """),
        HelpTopic(
            "wording", "How to give feedback kindly", .community,
            """
            Speak of the code, not the person. Say why, and offer a next step: “This works; a window function \
            here could be faster, shall we look at it together?” Several approaches can be right: write down the \
            trade-off. Everybody was a beginner once.
            """),
        HelpTopic(
            "channels", "Which channel is for what", .community,
            """
            **#general** – introduce yourself, ask questions
            **#project-proposals** – discuss new ideas
            **#projects** – coordination across all projects
            **#contributors** – for those who build
            **#leads** – for project leads
            Every active project has a channel of its own name.
            """),
        HelpTopic(
            "introduce", "Introduce yourself", .community,
            """
            Say hello in #general: what you do, what you would like to learn, and how many hours you have. In \
            #contributors you find those who build.
            """),
        HelpTopic(
            "stewards", "Who the maintainers are", .community,
            """
            Stewards, not gatekeepers. There are four kinds of work, not ranks: Core, Project, Community and \
            Documentation. They review proposals, make repositories, ask after projects, and help when people \
            disagree. They take breaks too, and need no reason.
            """),
        HelpTopic(
            "disagree", "When people disagree", .community,
            """
            Assume good intent, talk, and write the trade-offs down; both sides may be right. If you are stuck, \
            ask any steward to help. A Core Steward may propose to try one way for a while and look at it again.
            """
        ),
        HelpTopic(
            "security", "Reporting a security problem", .community,
            """
            Please open no public issue for it. Write a direct message to a Core Steward, with what you found \
            and how to see it; they bring it to the right people.
            """),
        HelpTopic(
            "support", "How to support the community", .community,
            """
            Star the repository, tell others what you built, answer a question, review a proposal, or sponsor \
            the infrastructure. When you post about it: #OSPortfolioProjects.
            """),
        HelpTopic(
            "privacy", "What this bot knows about me", .community,
            """
            Which projects you are on, and in which role. I read no messages: I only hear the commands and \
            buttons you use. Nothing leaves the machine I run on, except to Discord.
            """),
    ]
}
