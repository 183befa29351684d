extension Language {
    /// Projects, lists and states in French.
    static let frenchProjects = #"""
        a steward, via the command line
        = un steward, en ligne de commande

        the clock
        = l’horloge

        the lead answers {1} applications
        one = la personne responsable répond à une candidature
        other = la personne responsable répond à {1} candidatures

        {1}, by {2}.
        = {1}, avant {2}.

        a steward prepares the repository.
        = un steward prépare le dépôt.

        the lead finishes the setup.
        = la personne responsable termine la préparation.

        people apply, and the lead welcomes them.
        = on candidate, et la personne responsable accueille.

        the lead starts building.
        = la personne responsable lance la construction.

        somebody who leads it on.
        = quelqu’un qui le mène plus loin.

        an improvement, perhaps yours.
        = une amélioration, peut-être la vôtre.

        **Next:** {1}
        = **Ensuite :** {1}

        -# What was said below this card before is in {1}.
        = -# Ce qui a été dit sous cette carte auparavant est dans {1}.

        -# {1} · rev {2} · updated {3}
        = -# {1} · rev {2} · mis à jour {3}

        {1} and {2} more
        = {1} et {2} de plus

        Resting since {1}, and looking for a lead.{2}
        = En sommeil depuis le {1}, et cherche une personne responsable.{2}

        Being discussed.
        = En discussion.

        Its repository is being made.
        = Son dépôt est en création.

        Being prepared, {1} of {2} done; people can join soon.
        = En préparation, {1} sur {2} fait ; on pourra bientôt le rejoindre.

        Looking for its team.
        = Cherche son équipe.

        The team is complete.
        = L’équipe est au complet.

        You can still join.
        = On peut encore le rejoindre.

        The twist is here.
        = Le rebondissement est là.

        Finished, and open for improvements.
        = Terminé, et ouvert aux améliorations.

        Finished on {1}, and open for improvements.
        = Terminé le {1}, et ouvert aux améliorations.

        Finished, and kept improving.
        = Terminé, et continue de s’améliorer.

        Kept for learning.{1}
        = Gardé pour apprendre.{1}

        Kept for learning since {1}.{2}
        = Gardé pour apprendre depuis le {1}.{2}

        {1} · Lead {2}
        = {1} · Responsable {2}

        {1} {2} of {3}
        = {1} {2} sur {3}

        {1} – needed
        = {1} – recherché

        and {1} more
        = et {1} de plus

        Twist (Phase 2)
        = Rebondissement (phase 2)

        The twist
        = Le rebondissement

        **Milestones {1} of {2}**
        = **Jalons {1} sur {2}**

        {1} · next: {2}
        = {1} · prochain : {2}

        {1} · next: {2}, {3}
        = {1} · prochain : {2}, {3}

        {1} contributors
        one = un contributeur
        other = {1} contributeurs

        **Built by** {1}
        = **Construit par** {1}

        from {1} to {2}
        = du {1} au {2}

        **Built** {1}
        = **Construit** {1}

        **Built** {1}, by {2}
        = **Construit** {1}, par {2}

        **Note:** {1}
        = **Note :** {1}

        Repository
        = Dépôt

        Team
        = Équipe

        Roadmap
        = Feuille de route

        Twist
        = Rebondissement

        Health
        = Santé

        Decisions
        = Décisions

        Credits
        = Crédits

        History
        = Historique

        Links
        = Liens

        Nothing here yet.
        = Rien ici pour l’instant.

        Back {1}.
        = De retour {1}.

        Last sign of life: {1}.
        = Dernier signe de vie : {1}.

        - Blocked: {1}
        = - Bloqué : {1}

        - **ADR {1}** {2}: {3}{4}
        = - **ADR {1}** {2} : {3}{4}

        Repository: {1}
        = Dépôt : {1}

        - {1} earlier
        = - {1} auparavant

        - {1}, lead
        = - {1}, responsable

        - and {1} more
        = - et {1} de plus

        - {1}: {2} open
        = - {1} : {2} à pourvoir

        - {1}: {2} free
        = - {1} : {2} libre

        **Phase {1}**
        = **Phase {1}**

        - ✓ done: {1}
        = - ✓ fait : {1}

        - ○ open: {1}
        = - ○ à faire : {1}

        - ○ open: {1}, {2}
        = - ○ à faire : {1}, {2}

        There are no projects here yet. When the first is approved, it appears in this list.
        = Il n’y a pas encore de projet ici. Quand le premier sera approuvé, il paraîtra dans cette liste.

        Projects of {1}
        = Projets de {1}

        page {1} of {2}
        = page {1} sur {2}

        {1} of {2}
        = {1} sur {2}

         with {1}
        =  avec {1}

        No project needs people{1} right now.
        = Aucun projet{1} ne cherche du monde en ce moment.

        No project needs people in {1} right now.
        = Aucun projet ne cherche du monde en {1} en ce moment.

        No project{1} is in its first phase right now.
        = Aucun projet{1} n’est dans sa première phase en ce moment.

        No project{1} is working on its twist right now.
        = Aucun projet{1} ne travaille à son rebondissement en ce moment.

        There is no good first project{1} right now.
        = Il n’y a pas de bon premier projet{1} en ce moment.

        No project{1} is complete yet.
        = Aucun projet{1} n’est encore terminé.

        No project{1} is archived.
        = Aucun projet{1} n’est archivé.

        No project{1} is dormant. All of them have a lead.
        = Aucun projet{1} n’est en sommeil. Tous ont une personne responsable.

        You are on no project’s team{1} yet.
        = Vous n’êtes encore d’aucune équipe{1}.

        You follow no project{1} yet.
        = Vous ne suivez encore aucun projet{1}.

        There is no project{1}.
        = Il n’y a pas de projet{1}.

        Projects with open seats
        = Projets avec des places libres

        Projects being built (Phase 1)
        = Projets en construction (phase 1)

        Projects in Phase 2: the twist
        = Projets en phase 2 : le rebondissement

        Good first projects
        = Bons premiers projets

        Complete projects, open for improvements
        = Projets terminés, ouverts aux améliorations

        Archived projects
        = Projets archivés

        Dormant projects, looking for a lead
        = Projets en sommeil, cherchant une personne responsable

        Your projects
        = Vos projets

        Projects you follow
        = Projets que vous suivez

        All projects
        = Tous les projets

        Dormant (was {1})
        = En sommeil (était : {1})

        {1} (urgent)
        = {1} (urgent)

        Needs: {1} and {2} more
        = Cherche : {1} et {2} de plus

        Needs: {1}
        = Cherche : {1}

        Team {1} of {2}
        = Équipe {1} sur {2}

        No team yet
        = Pas encore d’équipe

        week {1}
        = semaine {1}

        week {1} of {2}
        = semaine {1} sur {2}

        Phase {1}
        = Phase {1}

        In review
        = En examen

        Approved
        = Approuvé

        Setup
        = Préparation

        Recruiting
        = Recrutement

        Active
        = Actif

        Phase 2
        = Phase 2

        Complete
        = Terminé

        Maintained
        = Entretenu

        Archived
        = Archivé

        Beginner
        = Débutant

        Intermediate
        = Intermédiaire

        Advanced
        = Avancé

        Alpha
        = Alpha

        Beta
        = Bêta

        Stable
        = Stable

        <t:{1}:R>
        = <t:{1}:R>

        <t:{1}:F>
        = <t:{1}:F>

        <t:{1}:D>
        = <t:{1}:D>

        - {1} {2} · e{3}
        = - {1} {2} · e{3}

        - and {1} earlier
        = - et {1} plus tôt
        """#
}
