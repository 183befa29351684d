extension Language {
    /// Commands of everybody in French: what Discord shows, forms, buttons.
    static let frenchCommands = #"""
        Show something else, for example its roadmap
        = Montrer autre chose, par exemple sa feuille de route

        Share here
        = Partager ici

        Leave the team
        = Quitter l’équipe

        I could lead this
        = Je pourrais le mener

        Why you, and why now?
        = Pourquoi vous, et pourquoi maintenant ?

        Two sentences are enough. Stewards read it.
        = Deux phrases suffisent. Les stewards les lisent.

        Time per week
        = Temps par semaine

        Apply
        = Candidater

        Follow
        = Suivre

        Details
        = Détails

        Your desk
        = Votre bureau

        Your invitation
        = Votre invitation

        Your first steps
        = Vos premiers pas

        Your application
        = Votre candidature

        Come back
        = Revenir

        Similar projects
        = Projets semblables

        Stop telling me
        = Ne plus me le dire

        Following
        = Suivi

        Stop following
        = Ne plus suivre

        Open it
        = L’ouvrir

        Ask the lead
        = Demander au projet

        Invite to project
        = Inviter à un projet

        Invite to a project
        = Inviter à un projet

        Project and seat
        = Projet et place

        They hear of it, and it counts when they accept.
        = La personne l’apprend, et cela compte à l’acceptation.

        **Welcome aboard {1}.** These are your first steps.
        = **Bienvenue à bord de {1}.** Voici vos premiers pas.

        Open a seat
        = Ouvrir une place

        Accept
        = Accepter

        No, thank you
        = Non merci

        Browse projects, or open one
        = Parcourir les projets, ou en ouvrir un

        Open one project
        = Ouvrir un projet

        Which projects to list
        = Quels projets énumérer

        Only projects that use this skill
        = Seulement les projets qui utilisent cette compétence

        Only this difficulty
        = Seulement cette difficulté

        Words in the name, summary or tech stack
        = Mots du nom, du résumé ou des technologies

        Post the answer in this channel instead of only to you
        = Poster la réponse dans ce salon, et pas seulement pour vous

        Show all
        = Tout montrer

        Show another list, for example good first projects
        = Montrer une autre liste, par exemple les bons premiers projets

        Open
        = Ouvrir

        Tell me if one opens
        = Me le dire

        Previous
        = Précédent

        Next
        = Suivant

        Apply to join a project
        = Candidater pour rejoindre un projet

        Project to join (default: this channel's)
        = Projet à rejoindre (par défaut : celui de ce salon)

        Role you would like
        = Rôle souhaité

        Apply to join
        = Candidater

        Role you’d like
        = Rôle souhaité

        Skills you bring or want to learn
        = Compétences apportées ou à apprendre

        Up to five; none is fine too.
        = Jusqu’à cinq ; aucune va aussi.

        For example Docker
        = Par exemple Docker

        What would you like to work on?
        = Sur quoi aimeriez-vous travailler ?

        And anything the lead should know. 20 characters or more.
        = Et ce qu’il faut savoir d’autre. 20 caractères ou plus.

        GitHub username
        = Nom GitHub

        Optional until you are welcomed.
        = Facultatif avant l’accueil.

        octocat
        = octocat

        Apply to one, for example {1}
        = Candidater à l’un, par exemple {1}

        See it
        = La voir

        Withdraw
        = Retirer

        Open the board
        = Ouvrir le tableau

        Not sure – help me choose
        = Pas sûr – aidez-moi à choisir

        Leave
        = Quitter

        Stay
        = Rester

        **Welcome back.** Your seat is yours again.
        = **Bon retour.** Votre place est de nouveau à vous.

        Tick what you have done, for example saying hello
        = Cochez ce que vous avez fait, par exemple dire bonjour

        Your answer
        = Votre réponse

        What would you like to say?
        = Que voulez-vous dire ?

        **Sent.** The lead has the ball again.
        = **Envoyé.** La balle est de nouveau chez la personne responsable.

        Answer
        = Répondre

        You may name me
        = Vous pouvez me nommer

        Don’t name me
        = Ne me nommez pas

        How things work here, rules and links
        = Comment cela marche ici, règles et liens

        What you need help with
        = Ce qu’il vous faut

        Projects, for example how to join one
        = Les projets, par exemple comment en rejoindre un

        What to type, for example /apply
        = Que taper, par exemple /apply

        The community, for example who the maintainers are
        = La communauté, par exemple qui sont les mainteneurs

        The community in numbers
        = La communauté en chiffres

        Building (Phase 1)
        = En construction (phase 1)

        Phase 2: the twist
        = Phase 2 : le rebondissement

        Good first project
        = Bon premier projet

        Complete, open for improvements
        = Terminé, ouvert aux améliorations

        Dormant, looking for a lead
        = En sommeil, cherche une personne responsable

        Mine
        = Les miens

        All
        = Tous
        """#
}
