extension HelpTopic {
    /// What this is and how it goes (community README, project lifecycle).
    static let everyone = [
        HelpTopic(
            "how", "How projects work here", .everyone,
            """
            Data engineers propose and build production-grade systems together, in teams.

            1. **Propose** an idea in #project-proposals; maintainers answer within 3 business days.
            2. **Join** a project: browse `/projects`, read its card and its twist, then apply. The lead answers in 3–5 days.
            3. **Build together**: phase 1 is the foundation; then comes the twist, when the requirements change; then \
            optimization.
            4. **Get credit**: your name, your role and what you did, in words you agreed to.
            """),
        HelpTopic(
            "states", "What the states of a project mean", .everyone,
            """
            **In review** – an idea, being discussed · **Approved** – its repository is being made · **Setup** – being \
            prepared · **Recruiting** – looking for its team · **Active** – building phase 1 · **Phase 2** – working on the \
            twist · **Complete** – done, open for improvements · **Maintained** – kept improving · **Archived** – kept for \
            learning, and can be revived.

            A project without activity or without a lead may be **Dormant**. It remembers where it paused, and goes on from \
            there when somebody leads it. Time alone changes nothing: a person always decides.
            """),
        HelpTopic(
            "twist", "What is the twist", .everyone,
            """
            Every project meets a change of its requirements in its second phase: a new source, a tighter deadline, a rule \
            to comply with. That is how production is, and how you show that you can adapt a running system. Most twists can \
            be read before you apply.
            """),
        HelpTopic(
            "time", "How much time it takes", .everyone,
            """
            Nobody needs to work full-time. Projects are async-first, and most people give 5–10 hours a week. \
            How much you can give is part of your application, and may change.
            """),
        HelpTopic(
            "beginner", "I am a beginner", .everyone,
            """
            Perfect. `/projects difficulty:Beginner` shows where to start, and completed projects are good \
            places for a first contribution: `/projects show:Good first project`. Teams mix levels of experience \
            on purpose.
            """
        ),
        HelpTopic(
            "different", "How this differs from solo challenges", .everyone,
            """
            A challenge is built before you arrive, and you solve it alone. Here you build something new with a \
            team: real reviews, real trade-offs and a history that shows them.
            """),
        HelpTopic(
            "several", "Can I work on several projects", .everyone,
            "Yes. Many people are on two or three. Be realistic about your hours."),
    ]
}
