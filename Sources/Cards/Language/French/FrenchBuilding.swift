extension Language {
    /// Milestones, blockers, the twist and what else a team does, in French.
    static let frenchBuilding = #"""
        **{1} – from {2}**
        = **{1} – de {2}**

        the project’s channel and #projects
        = le salon du projet et #projects

        the project’s channel
        = le salon du projet

         The team is called once.
        =  L’équipe est appelée une fois.

         The team was called within the last day, so this one calls nobody.
        =  L’équipe a été appelée il y a moins d’un jour, donc celle-ci n’appelle personne.

         Whoever follows it gets a direct message.
        =  Qui le suit reçoit un message privé.

        **Announced** in {1}.{2}{3}
        = **Annoncé** dans {1}.{2}{3}

        Blocked
        = Bloqué

        Need people
        = Cherche du monde

        Thank you; the card says so.
        = Merci ; la carte le dit.

        Thank you for saying so. Say what blocks you: the team sees it, and other leads can be asked.
        = Merci de le dire. Précisez ce qui vous bloque : l’équipe le voit, et l’on peut demander aux autres responsables.

        Thank you. An open seat is what people can apply to.
        = Merci. C’est pour une place libre que l’on peut candidater.

        Check-in {1} by {2}: {3}{4}
        = Nouvelles de {2}, {1} : {3}{4}

         until {1}
        =  jusqu’au {1}

        Who holds the fort? `/lead team` can make somebody co-lead.
        = Qui assure l’intérim ? `/lead team` peut nommer quelqu’un coresponsable.

        {1} can hold the fort.
        = {1} peut assurer l’intérim.

         and 
        =  et 

        Rest well. Nothing is expected{1}, and nobody asks. {2}
        = Reposez-vous bien. Rien n’est attendu{1}, et personne ne demande. {2}

        **Sent to {1}**, who says whether it may be written so: “{2}”\n-# {3} · until then nobody else sees it
        = **Envoyé à {1}**, qui dit si cela peut s’écrire ainsi : « {2} »\n-# {3} · d’ici là, personne d’autre ne le voit

        “{1}” can be read more than one way. Which do you mean?
        = « {1} » peut se lire de plusieurs façons. Laquelle est-ce ?

        Please choose a time to come.
        = Choisissez un moment à venir, s’il vous plaît.

        Did you mean this instead?
        = Vouliez-vous plutôt dire cela ?

        That was {1}. {2}
        = C’était {1}. {2}

        I cannot read “{1}” as a date. Try `fri 5pm`, `in 2 weeks` or `2026-12-01 09:00`.
        = Je ne sais pas lire « {1} » comme une date. Essayez `ven 17h`, `dans 2 semaines` ou `2026-12-01 09:00`.

        When? Give `when` a date, for example `fri 5pm`, `in 2 weeks` or `2026-12-01 09:00`.
        = Quand ? Donnez une date à `when`, par exemple `ven 17h`, `dans 2 semaines` ou `2026-12-01 09:00`.

        **Summary:** {1}
        = **Résumé :** {1}

        **Tech stack:** {1}
        = **Technologies :** {1}

        **Repository:** {1}
        = **Dépôt :** {1}

        **Maturity:** {1}
        = **Maturité :** {1}

        **Planned weeks:** {1}
        = **Semaines prévues :** {1}

        **Links:** –
        = **Liens :** –

        **Links:**
        = **Liens :**

        **Saved.** The card changes with it.
        = **Enregistré.** La carte change avec.

        ## {1}\n-# {2} · what people read of it
        = ## {1}\n-# {2} · ce que l’on en lit

        **Saved to {1}:** {2} · {3}
        = **Gardé dans {1} :** {2} · {3}

        **{1} is blocked, and asks other leads:** {2} – {3}
        = **{1} est bloqué, et demande aux autres responsables :** {2} – {3}

        The channel is told in one line.
        = Le salon l’apprend en une ligne.

        The card shows it until it is resolved, and the channel is told.
        = La carte le montre jusqu’à ce qu’il soit levé, et le salon l’apprend.

        It counts for “Cost within budget”.
        = Il compte pour « Coût dans le budget ».

        It is kept in the project’s log.
        = Elle est gardée dans le journal du projet.

        {1} blockers are left.
        one = Il reste un blocage.
        other = Il reste {1} blocages.

        **Resolved:** {1}. {2}
        = **Levé :** {1}. {2}

        No blocker is left.
        = Il ne reste aucun blocage.

        **Other leads are asked:** {1}
        = **On demande aux autres responsables :** {1}

        {1} has no open blocker.
        = {1} n’a aucun blocage ouvert.

        **Which blocker of {1} is resolved?**
        = **Quel blocage de {1} est levé ?**

        **Decision {1} (ADR):**
        = **Décision {1} (ADR) :**

        **Blocked:**
        = **Bloqué :**

        **Cost of a month: {1}.**
        = **Coût d’un mois : {1}.**

        **Note:**
        = **Note :**

         – thanks {1} and {2} more
        =  – merci à {1} et {2} de plus

         – thanks {1}
        =  – merci à {1}

        **Done: {1}**{2}. {3}{4}
        = **Atteint : {1}**{2}. {3}{4}

        **{1}: {2} is done.** {3}
        = **{1} : {2}, c’est fait.** {3}

        **Added: {1}**, phase {2}{3}. {4}
        = **Ajouté : {1}**, phase {2}{3}. {4}

        **Done: {1}.** {2} The channel and #projects are told.
        = **Atteint : {1}.** {2} Le salon et #projects l’apprennent.

        **Done: {1}.** {2} The channel is told.
        = **Atteint : {1}.** {2} Le salon l’apprend.

        **{1}** has no date any more. Roadmaps are estimates.
        = **{1}** n’a plus de date. Les feuilles de route sont des estimations.

        **{1}** is now{2}. Roadmaps are estimates.
        = **{1}** est maintenant{2}. Les feuilles de route sont des estimations.

        **Dropped: {1}.** {2}
        = **Abandonné : {1}.** {2}

        **Which milestone of {1}?**
        = **Quel jalon de {1} ?**

        {1} has no open milestone. Add one with `/lead milestone action:Add title:…`.
        = {1} n’a pas de jalon à faire. Ajoutez-en un avec `/lead milestone action:Add title:…`.

         due {1}, {2}
        =  prévu le {1}, {2}

        {1} of {2}.
        = {1} sur {2}.

         That was the last.
        =  C’était le dernier.

         Next: {1}, {2}.
        =  Prochain : {1}, {2}.

         Next: {1}.
        =  Prochain : {1}.

        {1} seats are open: {2}.
        one = Une place est libre : {2}.
        other = {1} places sont libres : {2}.

        **{1}** {2}. Applications come to your desk.
        = **{1}** {2}. Les candidatures arrivent à votre bureau.

        Everybody may read it on the project’s card.
        = Tout le monde peut le lire sur la carte du projet.

        Only the team and stewards may read it until it is announced.
        = Seuls l’équipe et les stewards peuvent le lire avant l’annonce.

        Nobody but you, co-leads and stewards may read it until it is announced.
        = Personne, sauf vous, les coresponsables et les stewards, ne peut le lire avant l’annonce.

        **The twist of {1} is written**, {2} characters. {3}
        = **Le rebondissement de {1} est écrit**, {2} caractères. {3}

         Until then nothing shows it.
        =  D’ici là, rien ne le montre.

         The team adapts by {1}.
        =  L’équipe s’adapte avant le {1}.

        **The twist is scheduled for {1}**, {2}.{3}{4} It is announced once, whoever is here then.
        = **Le rebondissement est programmé pour le {1}**, {2}.{3}{4} Il est annoncé une seule fois, quelles que soient les personnes présentes.

        **Sending…** The twist of {1} is announced {2}. Until then it can be stopped.
        = **Envoi…** Le rebondissement de {1} est annoncé {2}. D’ici là, on peut l’arrêter.

        **Stopped.** The twist of {1} was not announced, and nobody was told.
        = **Arrêté.** Le rebondissement de {1} n’a pas été annoncé, et personne n’a été prévenu.

        **The schedule is cancelled.** The twist of {1} stays written; nobody was told of it.
        = **La date est annulée.** Le rebondissement de {1} reste écrit ; personne n’en a été prévenu.

        The twist was already announced {1}{2}.
        = Le rebondissement a déjà été annoncé {1}{2}.

        {1} has no twist yet. Say what changes in phase 2, and why it matters.
        = {1} n’a pas encore de rebondissement. Dites ce qui change en phase 2, et pourquoi c’est important.

        **{1} {2} meets its twist.** Phase 2 begins: the requirements change, and the team adapts.
        = **{1} {2} rencontre son rebondissement.** La phase 2 commence : les exigences changent, et l’équipe s’adapte.

        ## What changes for us\n-# {1} · {2} · phase 2 in five steps\nCollect here what must be adapted, and how.
        = ## Ce qui change pour nous\n-# {1} · {2} · la phase 2 en cinq étapes\nRassemblez ici ce qu’il faut adapter, et comment.

        **What changes**\n{1}\n**Why it matters**\n{2}
        = **Ce qui change**\n{1}\n**Pourquoi c’est important**\n{2}

        ✓ {1} – passed over: “{2}”
        = ✓ {1} – passé : « {2} »

        ## Phase 2 – the twist\n-# {1} · {2}
        = ## Phase 2 – le rebondissement\n-# {1} · {2}

        {1} · planned {2}
        = {1} · prévu {2}

        **Adapt by {1}**, {2}.
        = **À adapter avant le {1}**, {2}.

        **This is how it will look.** It goes to:
        = **Voici à quoi il ressemblera.** Il va :

        {1} people
        one = une personne
        other = {1} personnes

        the project’s channel, once it has one
        = le salon du projet, quand il en aura un

        calls the project’s role once: {1}
        = appelle une fois le rôle du projet : {1}

        calls nobody, for the project has no role; {1} on the team read it there
        = n’appelle personne, car le projet n’a pas de rôle ; {1} de l’équipe le lisent là

        - {1}, pinned; it {2}
        = - dans {1}, épinglé ; il {2}

        - a thread below it, with the five steps to tick
        = - dans un fil en dessous, avec les cinq étapes à cocher

        #projects
        = #projects

        - {1}: one line; it calls nobody
        = - dans {1} : une ligne ; elle n’appelle personne

        - whoever follows the project, in a direct message
        = - chez qui suit le projet, par message privé

        Scheduled for {1}, {2}.
        = Programmé pour le {1}, {2}.

        Which project? Name it with `project:`, or ask in its channel. You lead none at the moment.
        = Quel projet ? Nommez-le avec `project:`, ou demandez dans son salon. Vous n’en menez aucun en ce moment.

        - {1} · `project:{2}`
        = - {1} · `project:{2}`

        **Which project?** Add one of these, or ask in its channel:\n{1}
        = **Quel projet ?** Ajoutez l’un de ceux-ci, ou demandez dans son salon :\n{1}

        **Which project?**
        = **Quel projet ?**

        Add your GitHub name so the lead can invite you.
        = Indiquez votre nom GitHub pour que l’on puisse vous inviter.

        Leads it
        = Le mène

        Co-lead
        = Coresponsable

        Aboard as {1}
        = À bord comme {1}

        ## Portfolio of {1}
        = ## Portfolio de {1}

        And {1} more projects.
        = Et {1} projets de plus.

        Nothing is recorded here yet.
        = Rien n’est encore enregistré ici.

        I cannot tell which project this is for. In a project’s own channel I can.
        = Je ne vois pas pour quel projet c’est. Dans le salon d’un projet, je le sais.

        **Blocked:** {1}
        = **Bloqué :** {1}

        and {1} more blockers
        = et {1} autres blocages

        **Taking a break** until {1}
        = **En pause** jusqu’au {1}

        **{1}**, said {2}
        = **{1}**, noté {2}
        """#
}
