extension Language {
    /// What `/help` says in French.
    static let frenchHelp = #"""
        ## How I can help\n{1}
        = ## Comment je peux aider\n{1}

        Every answer is only for you, unless you choose `share`.
        = Chaque réponse n’est que pour vous, sauf si vous choisissez `share`.

        **Topics**
        = **Sujets**

        ## The community in numbers\n- Projects: {1}\n- With open seats: {2}\n- Being built: {3}\n- Complete: {4}
        = ## La communauté en chiffres\n- Projets : {1}\n- Avec des places libres : {2}\n- En construction : {3}\n- Terminés : {4}

        I have nothing on “{1}”. These are the topics I know.
        = Je n’ai rien sur « {1} ». Voici les sujets que je connais.

        For everyone
        = Pour tout le monde

        For proposers
        = Pour qui propose

        For contributors
        = Pour qui contribue

        For project leads
        = Pour les responsables de projet

        Community
        = Communauté

        Code of conduct, and how to report
        = Code de conduite, et comment signaler

        **Expected**: respect, a welcome for newcomers, constructive feedback, empathy, what is best for the projects.\n**Not tolerated**: harassment or discrimination, trolling, personal attacks, publishing other people’s private information.\n\n**To report something**, write a direct message to any Core Steward. You hear within 3 days that it arrived; those involved are talked to in private. If you think a decision was unfair, you can appeal within 14 days, and stewards who were not involved look again.\n\n-# I store and forward nothing of this. Please do not report through me.
        = **Attendu** : du respect, un accueil pour les nouveaux, des retours constructifs, de l’empathie, ce qui est le mieux pour les projets.\n**Non toléré** : harcèlement ou discrimination, provocations, attaques personnelles, publication d’informations privées d’autrui.\n\n**Pour signaler quelque chose**, écrivez un message privé à un Core Steward. Vous saurez sous 3 jours que c’est arrivé ; on parle aux personnes concernées en privé. Si une décision vous paraît injuste, vous pouvez faire appel sous 14 jours, et des stewards qui n’y étaient pas mêlés regardent à nouveau.\n\n-# Je ne garde et ne transmets rien de tout cela. Merci de ne pas signaler par moi.

        How to give feedback kindly
        = Comment faire un retour avec bienveillance

        Speak of the code, not the person. Say why, and offer a next step: “This works; a window function here could be faster, shall we look at it together?” Several approaches can be right: write down the trade-off. Everybody was a beginner once.
        = Parlez du code, pas de la personne. Dites pourquoi, et proposez une suite : « Cela marche ; une fonction de fenêtrage serait peut-être plus rapide ici, on regarde ensemble ? » Plusieurs approches peuvent être bonnes : écrivez le compromis. Tout le monde a débuté un jour.

        Which channel is for what
        = À quoi sert chaque salon

        **#general** – introduce yourself, ask questions\n**#project-proposals** – discuss new ideas\n**#projects** – coordination across all projects\n**#contributors** – for those who build\n**#leads** – for project leads\nEvery active project has a channel of its own name.
        = **#general** – se présenter, poser des questions\n**#project-proposals** – discuter de nouvelles idées\n**#projects** – coordination entre tous les projets\n**#contributors** – pour celles et ceux qui construisent\n**#leads** – pour les responsables de projet\nChaque projet actif a un salon à son nom.

        Introduce yourself
        = Se présenter

        Say hello in #general: what you do, what you would like to learn, and how many hours you have. In #contributors you find those who build.
        = Dites bonjour dans #general : ce que vous faites, ce que vous aimeriez apprendre, et combien d’heures vous avez. Dans #contributors, vous trouverez celles et ceux qui construisent.

        Who the maintainers are
        = Qui sont les mainteneurs

        Stewards, not gatekeepers. There are four kinds of work, not ranks: Core, Project, Community and Documentation. They review proposals, make repositories, ask after projects, and help when people disagree. They take breaks too, and need no reason.
        = Des stewards, pas des gardiens. Il y a quatre sortes de travail, pas des grades : Core, Project, Community et Documentation. Ils relisent les propositions, créent les dépôts, prennent des nouvelles des projets, et aident en cas de désaccord. Ils font aussi des pauses, sans devoir dire pourquoi.

        When people disagree
        = En cas de désaccord

        Assume good intent, talk, and write the trade-offs down; both sides may be right. If you are stuck, ask any steward to help. A Core Steward may propose to try one way for a while and look at it again.
        = Supposez la bonne foi, parlez, et écrivez les compromis ; les deux côtés peuvent avoir raison. Si vous êtes bloqués, demandez de l’aide à un steward. Un Core Steward peut proposer d’essayer une voie pour un temps, puis d’y revenir.

        Reporting a security problem
        = Signaler un problème de sécurité

        Please open no public issue for it. Write a direct message to a Core Steward, with what you found and how to see it; they bring it to the right people.
        = N’ouvrez pas de ticket public, s’il vous plaît. Écrivez un message privé à un Core Steward, avec ce que vous avez trouvé et comment le voir ; il le portera aux bonnes personnes.

        How to support the community
        = Comment soutenir la communauté

        Star the repository, tell others what you built, answer a question, review a proposal, or sponsor the infrastructure. When you post about it: #OSPortfolioProjects.
        = Mettez une étoile au dépôt, racontez ce que vous avez construit, répondez à une question, relisez une proposition, ou financez l’infrastructure. Si vous en parlez : #OSPortfolioProjects.

        What this bot knows about me
        = Ce que ce bot sait de moi

        Which projects you are on, and in which role. I read no messages: I only hear the commands and buttons you use. Nothing leaves the machine I run on, except to Discord.
        = De quels projets vous êtes, et dans quel rôle. Je ne lis aucun message : je n’entends que les commandes et les boutons que vous utilisez. Rien ne quitte la machine où je tourne, sauf vers Discord.

        How projects work here
        = Comment se passent les projets ici

        Data engineers propose and build production-grade systems together, in teams.\n\n1. **Propose** an idea in #project-proposals; maintainers answer within 3 business days.\n2. **Join** a project: browse `/projects`, read its card and its twist, then apply. The lead answers in 3–5 days.\n3. **Build together**: phase 1 is the foundation; then comes the twist, when the requirements change; then optimization.\n4. **Get credit**: your name, your role and what you did, in words you agreed to.
        = Des data engineers proposent et construisent ensemble, en équipe, des systèmes dignes de la production.\n\n1. **Proposez** une idée dans #project-proposals ; les mainteneurs répondent sous 3 jours ouvrés.\n2. **Rejoignez** un projet : parcourez `/projects`, lisez sa carte et son rebondissement, puis candidatez. La personne responsable répond en 3 à 5 jours.\n3. **Construisez ensemble** : la phase 1 pose les fondations ; puis vient le rebondissement, quand les exigences changent ; puis l’optimisation.\n4. **Recevez le crédit** : votre nom, votre rôle et ce que vous avez fait, dans des mots que vous avez acceptés.

        What the states of a project mean
        = Ce que veulent dire les états d’un projet

        **In review** – an idea, being discussed · **Approved** – its repository is being made · **Setup** – being prepared · **Recruiting** – looking for its team · **Active** – building phase 1 · **Phase 2** – working on the twist · **Complete** – done, open for improvements · **Maintained** – kept improving · **Archived** – kept for learning, and can be revived.\n\nA project without activity or without a lead may be **Dormant**. It remembers where it paused, and goes on from there when somebody leads it. Time alone changes nothing: a person always decides.
        = **En examen** – une idée en discussion · **Approuvé** – son dépôt est en création · **Préparation** – en cours de préparation · **Recrutement** – cherche son équipe · **Actif** – construit la phase 1 · **Phase 2** – travaille au rebondissement · **Terminé** – fini, ouvert aux améliorations · **Entretenu** – continue de s’améliorer · **Archivé** – gardé pour apprendre, peut être repris.\n\nUn projet sans activité ou sans responsable peut être **en sommeil**. Il se souvient d’où il s’est arrêté, et repart de là quand quelqu’un le mène. Le temps seul ne change rien : une personne décide toujours.

        What is the twist
        = Qu’est-ce que le rebondissement

        Every project meets a change of its requirements in its second phase: a new source, a tighter deadline, a rule to comply with. That is how production is, and how you show that you can adapt a running system. Most twists can be read before you apply.
        = Chaque projet rencontre dans sa deuxième phase un changement de ses exigences : une nouvelle source, un délai plus court, une règle à respecter. La production est ainsi, et c’est ainsi que l’on montre que l’on sait adapter un système en marche. La plupart des rebondissements se lisent avant de candidater.

        How much time it takes
        = Combien de temps il faut

        Nobody needs to work full-time. Projects are async-first, and most people give 5–10 hours a week. How much you can give is part of your application, and may change.
        = Personne ne doit y travailler à plein temps. Les projets sont d’abord asynchrones, et la plupart donnent 5 à 10 heures par semaine. Ce que vous pouvez donner fait partie de votre candidature, et peut changer.

        I am a beginner
        = Je débute

        Perfect. `/projects difficulty:Beginner` shows where to start, and completed projects are good places for a first contribution: `/projects show:Good first project`. Teams mix levels of experience on purpose.
        = Parfait. `/projects difficulty:Beginner` montre où commencer, et les projets terminés sont de bons endroits pour une première contribution : `/projects show:Good first project`. Les équipes mêlent exprès les niveaux d’expérience.

        How this differs from solo challenges
        = La différence avec les défis en solo

        A challenge is built before you arrive, and you solve it alone. Here you build something new with a team: real reviews, real trade-offs and a history that shows them.
        = Un défi est construit avant votre arrivée, et vous le résolvez seul. Ici, vous construisez du neuf en équipe : de vraies relectures, de vrais compromis, et un historique qui les montre.

        Can I work on several projects
        = Puis-je travailler sur plusieurs projets

        Yes. Many people are on two or three. Be realistic about your hours.
        = Oui. Beaucoup sont sur deux ou trois. Soyez réaliste sur vos heures.

        How to propose a project
        = Comment proposer un projet

        Look at `/projects show:All` first: perhaps it exists. A good project comes from production experience, has a clear twist, respects a budget, teaches 3–5 core skills, and can be built by 2–10 people.\n\n`/propose` asks for the business context, the problem, the twist (it is required), the data, what success is, and at least two approaches; every page is saved. Maintainers answer within 3 business days and usually decide within a week. `/proposals` shows what was proposed.
        = Regardez d’abord `/projects show:All` : il existe peut-être. Un bon projet vient de l’expérience de la production, a un rebondissement clair, respecte un budget, enseigne 3 à 5 compétences, et peut être construit par 2 à 10 personnes.\n\n`/propose` demande le contexte, le problème, le rebondissement (il est obligatoire), les données, ce qu’est la réussite, et au moins deux approches ; chaque page est enregistrée. Les mainteneurs répondent sous 3 jours ouvrés et décident en général en une semaine. `/proposals` montre ce qui a été proposé.

        How long a review takes
        = Combien de temps dure un examen

        A first answer comes within 3 business days, a decision usually within a week. Complex ideas may take more than one round; while a question waits for you, the clock stands still.
        = Une première réponse vient sous 3 jours ouvrés, une décision en général en une semaine. Les idées complexes peuvent demander plus d’un tour ; tant qu’une question vous attend, l’horloge est arrêtée.

        How proposals are decided
        = Comment les propositions sont décidées

        Say what you think with the buttons of a proposal, or with `/vote`. There is no vote threshold: support and concerns are advice; what counts are reasons. Maintainers look at four things: does it fit, can it be done, is it valuable, is the twist meaningful. Decisions are written down, and changed when they prove wrong.
        = Dites ce que vous en pensez avec les boutons d’une proposition, ou avec `/vote`. Il n’y a pas de seuil de votes : soutiens et réserves sont des avis ; ce qui compte, ce sont les raisons. Les mainteneurs regardent quatre choses : est-ce que cela convient, est-ce faisable, est-ce utile, le rebondissement a-t-il du sens. Les décisions sont écrites, et changées si elles se révèlent mauvaises.

        Can I take a proposal back
        = Puis-je retirer une proposition

        Yes, at any time and without giving a reason: open it from `/me`, then *More*. Nobody minds, and you can submit it again.
        = Oui, à tout moment et sans donner de raison : ouvrez-la depuis `/me`, puis *Plus*. Personne n’en prendra ombrage, et vous pourrez la soumettre à nouveau.

        How to join a project
        = Comment rejoindre un projet

        Browse `/projects`, open one, and read what it builds, whom it needs and its twist. Then `/apply`; the lead answers in 3–5 days and always says why if it is not this time. `/me` shows where it stands.
        = Parcourez `/projects`, ouvrez-en un, et lisez ce qu’il construit, de qui il a besoin et son rebondissement. Puis `/apply` ; la personne responsable répond en 3 à 5 jours et dit toujours pourquoi si ce n’est pas pour cette fois. `/me` montre où cela en est.

        How I prove what I contributed
        = Comment prouver ce que j’ai apporté

        Your GitHub history shows it, the project’s CONTRIBUTORS.md names your role and what you did, and `/me section:Credit and LinkedIn text` has words for LinkedIn that use recorded facts only. What is written about you is agreed with you.
        = Votre historique GitHub le montre, le CONTRIBUTORS.md du projet nomme votre rôle et ce que vous avez fait, et `/me section:Credit and LinkedIn text` donne pour LinkedIn un texte fait de faits enregistrés seulement. Ce qui est écrit sur vous est convenu avec vous.

        Can I leave a team
        = Puis-je quitter une équipe

        Yes, from `/me section:My projects`. No reason needed, no penalty. Your seat opens again and your credit stays. You may come back.
        = Oui, depuis `/me section:My projects`. Sans raison à donner, sans pénalité. Votre place se libère et votre crédit reste. Vous pouvez revenir.

        What happens to my work when a project is archived
        = Que devient mon travail quand un projet est archivé

        It stays public, usable and credited to you. An archived project can be forked, learned from and revived.
        = Il reste public, utilisable et à votre crédit. Un projet archivé peut être copié, étudié et repris.

        What if nobody joins a project
        = Et si personne ne rejoint un projet

        Its proposer may build it alone, or it rests until somebody is interested. Both are fine.
        = La personne qui l’a proposé peut le construire seule, ou il se repose jusqu’à ce que quelqu’un s’y intéresse. Les deux vont très bien.

        How to become a project lead
        = Comment devenir responsable de projet

        Propose a project and lead it, take over a dormant one (`/projects show:Dormant, looking for a lead`), or be asked by your team. What leads do is under `/lead`; `/lead board` is the place to begin.
        = Proposez un projet et menez-le, reprenez-en un en sommeil (`/projects show:Dormant, looking for a lead`), ou soyez sollicité par votre équipe. Ce que font les responsables est sous `/lead` ; commencez par `/lead board`.

        What if a phase takes longer
        = Et si une phase dure plus longtemps

        That is fine. Roadmaps are estimates; move the dates. Nothing here is ever called late in public.
        = Ce n’est rien. Les feuilles de route sont des estimations ; déplacez les dates. Ici, rien n’est jamais dit en retard en public.

        Can a running project take more people
        = Un projet en cours peut-il accueillir du monde

        Yes. Seats can be open in any phase, for specialists too.
        = Oui. Des places peuvent être libres à toute phase, pour des spécialistes aussi.

        What if a project stalls
        = Et si un projet s’arrête

        Maintainers ask kindly how it goes. A project may rest and go on later, or be archived; taking a break needs no reason. If a lead leaves, someone of the team is asked first.
        = Les mainteneurs demandent gentiment comment cela va. Un projet peut se reposer et reprendre plus tard, ou être archivé ; faire une pause ne demande aucune raison. Si la personne responsable part, on demande d’abord à quelqu’un de l’équipe.

        **Here:** {1}
        = **Ici :** {1}

        The support of {1} stewards is needed, or of all where there are fewer.
        one = Il faut le soutien d’un steward.
        other = Il faut le soutien de {1} stewards, ou de tous s’ils sont moins.

        Stances are taken by whoever has been here for {1} days.
        one = Prend position qui est ici depuis un jour.
        other = Prend position qui est ici depuis {1} jours.

        Some roles take no stance; concerns may be raised by everybody.
        = Certains rôles ne prennent pas position ; tout le monde peut émettre une réserve.

        How many support it is on the card at once.
        = Le nombre de soutiens est aussitôt sur la carte.

        How many support it is shown to whoever has taken a stance.
        = Le nombre de soutiens se montre à qui a pris position.

        How many support it is shown when it is decided.
        = Le nombre de soutiens se montre à la décision.

        Names stand beside the numbers.
        = Les noms figurent à côté des nombres.

        Names are not shown, but those of concerns and approvals.
        = Les noms ne se montrent pas, sauf ceux des réserves et des approbations.
        """#
}
