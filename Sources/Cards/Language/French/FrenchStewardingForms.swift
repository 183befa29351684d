extension Language {
    /// What stewards are asked and press, in French.
    static let frenchStewardingForms = #"""
        Take a break from reviews, no reason needed
        = Faire une pause dans les examens, sans raison à donner

        Back around (empty: until you say so)
        = De retour vers (vide : jusqu’à ce que vous le disiez)

        Download documents
        = Télécharger des documents

        Which document
        = Quel document

        For one project's files
        = Pour les fichiers d’un seul projet

        PROJECTS.md
        = PROJECTS.md

        CONTRIBUTORS.md
        = CONTRIBUTORS.md

        MAINTAINERS.md tables
        = Tableaux de MAINTAINERS.md

        DECISIONS.md
        = DECISIONS.md

        One project's files
        = Les fichiers d’un projet

        Calendar (.ics)
        = Calendrier (.ics)

        Everything (.zip)
        = Tout (.zip)

        Offer the lead role to someone
        = Proposer à quelqu’un de mener un projet

        Who should lead
        = Qui devrait mener

        Offer the lead’s role, for example to its proposer
        = Proposer de le mener, par exemple à son auteur

        Offer it
        = Le proposer

        What needs a steward now
        = Ce qui attend un steward maintenant

        Only one kind
        = Une seule sorte

        Everything
        = Tout

        Look at it
        = Voir

        Who could lead
        = Qui pourrait mener

        Not yet
        = Pas encore

        Revive it
        = Le reprendre

        Archive, revive, pause or correct a project
        = Archiver, reprendre, mettre en pause ou corriger un projet

        New state
        = Nouvel état

        Why; it goes into the record
        = Pourquoi ; cela entre au registre

        Archive the project
        = Archiver le projet

        In words
        = Avec des mots

        Everybody reads it on the card.
        = Tout le monde le lit sur la carte.

        The team and its lead were asked
        = L’équipe et son responsable ont été consultés

        Let the project rest
        = Laisser le projet se reposer

        It remembers where it paused.
        = Il se souvient d’où il s’est arrêté.

        Move the project
        = Déplacer le projet

        Interest has emerged, and work goes on
        = L’intérêt est revenu, et le travail continue

        Correct the state
        = Corriger l’état

        It is recorded as a correction, and nothing else is asked.
        = C’est noté comme une correction, et rien d’autre n’est demandé.

        Tell it in the channels too
        = Le dire aussi dans les salons

        {1} (a correction)
        = {1} (une correction)

        The repository
        = Le dépôt

        Its address
        = Son adresse

        https://github.com/…
        = https://github.com/…

        Setup has begun. Its lead goes on from here, with `/lead advance`.
        = La préparation a commencé. La personne responsable continue avec `/lead advance`.

        Begin setup
        = Commencer la préparation

        Name repository
        = Nommer le dépôt

        Change repository
        = Changer le dépôt

        For maintainers (stewards)
        = Pour les mainteneurs (stewards)

        **{1}**, as things stand. Nothing is in it that not everybody may read.
        = **{1}**, dans l’état actuel. Il ne s’y trouve rien que tout le monde ne puisse lire.

        {1} The projects’ own files would have been too much for one message; each project’s can be had alone.
        = {1} Les fichiers propres aux projets auraient été trop pour un message ; ceux de chaque projet s’obtiennent séparément.

        The files of **{1}**, as things stand, for its repository.
        = Les fichiers de **{1}**, dans l’état actuel, pour son dépôt.

        -# A hyphen stands where the path has a slash: `docs-…` belongs into `docs/`.
        = -# Un trait d’union tient lieu de barre oblique : `docs-…` va dans `docs/`.

        ## Who could lead {1}?\n-# {2} · {3}
        = ## Qui pourrait mener {1} ?\n-# {2} · {3}

        {1} leads it now; whoever accepts leads it instead.
        = {1} le mène en ce moment ; qui accepte le mène à sa place.

        It is offered to {1}, who has not answered yet.
        = On l’a proposé à {1}, qui n’a pas encore répondu.

        Nobody has said so yet. You can ask anybody.
        = Personne ne l’a encore dit. Vous pouvez demander à n’importe qui.

        Back to the first
        = Retour au début

        {1}\n-# was due {2}
        = {1}\n-# était attendu {2}

        {1}\n-# due {2}
        = {1}\n-# attendu {2}

        {1}: its lead asks to pass over {2} lines
        one = {1} : son responsable demande de passer une ligne
        other = {1} : son responsable demande de passer {2} lignes

        {1}: nothing was seen for three months
        = {1} : rien n’a été vu depuis trois mois

        {1}: nothing was seen for two weeks; a kind word may help
        = {1} : rien n’a été vu depuis deux semaines ; un mot gentil peut aider

        {1} rests, and {2} people could lead it
        one = {1} est en sommeil, et quelqu’un pourrait le mener
        other = {1} est en sommeil, et {2} personnes pourraient le mener

        {1} was quiet for half a year: keep it, or archive it?
        = {1} est calme depuis six mois : le garder, ou l’archiver ?

        {1} was not heard of for half a year. A kind word, perhaps
        = {1} n’a pas donné de nouvelles depuis six mois. Un mot gentil, peut-être

        ## Revive {1}: {2} of {3} done\n-# {4} · {5}
        = ## Reprendre {1} : {2} sur {3} fait\n-# {4} · {5}

        {1}\n**Next:** it goes on as {2} once all seven are done and somebody leads it.
        = {1}\n**Ensuite :** il continue comme « {2} » dès que les sept sont faits et que quelqu’un le mène.

        ✓ **Lead:** {1}
        = ✓ **Responsable :** {1}

        ○ **Lead:** nobody yet
        = ○ **Responsable :** encore personne

        ○ **Lead:** offered to {1}, who has not answered yet
        = ○ **Responsable :** proposé à {1}, qui n’a pas encore répondu

        ## Set up {1}: {2} of {3} done\n-# {4} · {5}
        = ## Préparer {1} : {2} sur {3} fait\n-# {4} · {5}

        ○ **Repository:** not named yet
        = ○ **Dépôt :** pas encore nommé

        ✓ **Repository:** {1}
        = ✓ **Dépôt :** {1}

        ○ **Lead:** nobody yet; {1} said they would lead it
        = ○ **Responsable :** encore personne ; {1} a dit vouloir le mener

        ○ **Lead:** nobody yet; {1} could perhaps lead it
        = ○ **Responsable :** encore personne ; {1} pourrait peut-être le mener

        ○ **Lead:** nobody yet; {1} would rather not lead it
        = ○ **Responsable :** encore personne ; {1} préférerait ne pas le mener

        **Next:** begin the setup; its lead then goes on with `/lead advance`.
        = **Ensuite :** commencez la préparation ; la personne responsable continue avec `/lead advance`.

        **Next:** setup begins once there is a repository, and a lead who has accepted.
        = **Ensuite :** la préparation commence quand il y a un dépôt, et un responsable qui a accepté.

        **Next:** its lead works through the setup list, with `/lead advance`.
        = **Ensuite :** la personne responsable suit la liste de préparation, avec `/lead advance`.

        **Next:** nothing here; the project is {1}.
        = **Ensuite :** rien ici ; le projet est {1}.

        Which project do you mean? Name it in the command, or use the command in its channel.
        = De quel projet s’agit-il ? Nommez-le dans la commande, ou utilisez-la dans son salon.

        That is a bot, and a project is led by a person. Please choose somebody else.
        = C’est un bot, et un projet est mené par une personne. Choisissez quelqu’un d’autre, s’il vous plaît.

        The lead’s role of {1} is offered to {2}. It counts when they accept.
        = Le rôle de responsable de {1} est proposé à {2}. Cela compte quand c’est accepté.

        -# Its card shows it to them as **Your invitation**.
        = -# Sa carte le lui montre sous **Votre invitation**.

        {1} leads {2} already; nothing had to change.
        = {1} mène déjà {2} ; rien n’a dû changer.

        The lead’s role of {1} is offered to {2} already; they have not answered yet.
        = Le rôle de responsable de {1} est déjà proposé à {2}, sans réponse pour l’instant.

        Thank you for all you did. You are always welcome back.
        = Merci pour tout ce que vous avez fait. Vous serez toujours bienvenu.

        I don’t know a state called “{1}”. Here it could be: {2}.
        = Je ne connais pas d’état nommé « {1} ». Ici, ce peut être : {2}.

        **{1}** is {2} already; nothing had to change.
        = **{1}** est déjà {2} ; rien n’a dû changer.

        **{1}** is {2} now. The reason is in its record.
        = **{1}** est maintenant {2}. La raison figure à son registre.

        The team has moved on
        = L’équipe a pris d’autres chemins

        The team agreed
        = L’équipe est d’accord

        Nothing has happened for long
        = Rien ne s’est passé depuis longtemps

        Its technology is outdated
        = Sa technologie est dépassée

        The lead asked for it
        = La personne responsable l’a demandé
        """#
}
