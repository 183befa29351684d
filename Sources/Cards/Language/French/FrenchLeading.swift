extension Language {
    /// A lead’s commands in French.
    static let frenchLeading = #"""
        Welcome aboard. We are glad to have you.
        = Bienvenue à bord. Nous sommes heureux de vous avoir.

        Welcome them aboard
        = Accueillir à bord

        As
        = Comme

        For example Data Engineer
        = Par exemple Data Engineer

        A first task
        = Une première tâche

        Something small to begin with.
        = Quelque chose de petit pour commencer.

        Words of welcome
        = Mots d’accueil

        Ask a question
        = Poser une question

        What would you like to know?
        = Que voulez-vous savoir ?

        Your five days stand still until they answer.
        = Vos cinq jours s’arrêtent jusqu’à la réponse.

        Begin with, for example: the seats are full
        = Commencer par, par exemple : les places sont prises

        My own words
        = Mes propres mots

        Not this time
        = Pas cette fois

        What shall they read?
        = Que doit-on lire ?

        Kind, with a reason: 20 characters or more. Only they read it.
        = Bienveillant, avec une raison : 20 caractères ou plus. Lu par cette seule personne.

        These look for people at the moment: {1}.
        = Ceux-ci cherchent du monde en ce moment : {1}.

        **Already answered.** This is how it stands now.
        = **Déjà répondu.** Voici où cela en est.

        **Done.**
        = **C’est fait.**

        **Sent to {1}, privately.** Nothing public changes, and they may apply again.
        = **Envoyé à {1}, en privé.** Rien de public ne change, et l’on peut candidater à nouveau.

        **Asked.** {1} has the ball; your five days stand still.
        = **Demandé.** La balle est chez {1} ; vos cinq jours s’arrêtent.

        **A talk is offered.** {1} hears that you would like to talk first; your five days begin anew.
        = **Conversation proposée.** {1} apprend que vous aimeriez d’abord parler ; vos cinq jours recommencent.

        Next application
        = Candidature suivante

        Next ({1} wait)
        = Suivante ({1} attendent)

        Welcome
        = Accueillir

        Talk first
        = Parler d’abord

        now
        = maintenant

        **{1} is aboard, {2}.**
        = **{1} est à bord, {2}.**

        {1} Their GitHub name is one of their first steps; then add them to the repository.
        = {1} Son nom GitHub est un de ses premiers pas ; ajoutez-le ensuite au dépôt.

        {1} Your task: add {2} on GitHub.
        = {1} À faire : ajouter {2} sur GitHub.

        Add on GitHub
        = Ajouter sur GitHub

        Review applications
        = Examiner les candidatures

        Which project (default: this channel's)
        = Quel projet (par défaut : celui de ce salon)

        Open this person's application
        = Ouvrir la candidature de cette personne

        Pick a project, for example the one you work on
        = Choisissez un projet, par exemple celui où vous travaillez

        Seats
        = Places

        Your desk: next step, checklist, applications, health
        = Votre bureau : prochain pas, liste, candidatures, santé

        Applications
        = Candidatures

        Quality
        = Qualité

        Review
        = Examiner

        Tick
        = Cocher

        Tick what is done, for example {1}
        = Cochez ce qui est fait, par exemple {1}

        See or change the team
        = Voir ou changer l’équipe

        What to do (default: view)
        = Que faire (par défaut : voir)

        Team member
        = Membre de l’équipe

        New role
        = Nouveau rôle

        View
        = Voir

        Change role
        = Changer le rôle

        Make co-lead
        = Nommer coresponsable

        End co-lead
        = Fin de coresponsable

        Thank and remove
        = Remercier et retirer

        Change the role
        = Changer le rôle

        Role
        = Rôle

        Data Engineer
        = Data Engineer

        What would you thank them for?
        = De quoi voulez-vous remercier ?

        They read it. Their seat opens again; their credit stays.
        = Cela sera lu. La place se libère ; le crédit reste.

        **{1} was thanked**, and is no longer on the team. Their credit stays.
        = **{1} a été remercié**, et n’est plus de l’équipe. Son crédit reste.

        First steps of newcomers
        = Premiers pas des nouveaux

        A step a line
        = Un pas par ligne

        Up to ten; leave it empty for the community’s own list.
        = Jusqu’à dix ; vide : la liste de la communauté.

        **Saved:** newcomers get {1} first steps.
        = **Enregistré :** les nouveaux ont {1} premiers pas.

        **The same as before.** Nothing had to change.
        = **Comme avant.** Rien n’a dû changer.

        Pick somebody, for example to change their role
        = Choisissez quelqu’un, par exemple pour changer son rôle

        First steps
        = Premiers pas

        The team
        = L’équipe

        **Changed.** {1} is {2} now.
        = **Changé.** {1} est maintenant {2}.

        **Already so.** Nothing had to change.
        = **C’est déjà le cas.** Rien n’a dû changer.

        **{1} is co-lead now**, and can do what you can, but not hand the project over.
        = **{1} est maintenant coresponsable**, et peut ce que vous pouvez, sauf passer la main.

        **{1} is co-lead no longer**, and stays on the team.
        = **{1} n’est plus coresponsable**, et reste dans l’équipe.

        Open, close or list seats
        = Ouvrir, fermer ou énumérer les places

        What to do (default: list)
        = Que faire (par défaut : énumérer)

        How many
        = Combien

        List
        = Énumérer

        Close
        = Fermer

        Mark urgent
        = Dire urgent

        A role there is already gets more seats.
        = Un rôle qui existe reçoit plus de places.

        Close what is open of a role, for example {1}
        = Fermer ce qui est libre d’un rôle, par exemple {1}

        **Opened:** {1} seats for {2}.
        one = **Ouverte :** une place pour {2}.
        other = **Ouvertes :** {1} places pour {2}.

        **Closed:** {1}. Whoever is aboard stays.
        = **Fermé :** {1}. Qui est à bord reste.

        **Already closed.** Nothing had to change.
        = **Déjà fermé.** Rien n’a dû changer.

        **Urgent:** {1}, for two weeks. #projects hears of it once a week at most.
        = **Urgent :** {1}, pour deux semaines. #projects l’apprend une fois par semaine au plus.

        Hand the lead role to someone else
        = Passer le rôle de responsable à quelqu’un

        New lead
        = Nouvelle personne responsable
        """#
}
