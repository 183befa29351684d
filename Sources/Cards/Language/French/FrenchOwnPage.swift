extension Language {
    /// The buttons and forms of one’s own page in French.
    static let frenchOwnPage = #"""
        Open another part, for example your applications
        = Ouvrir une autre partie, par exemple vos candidatures

        Read it
        = Le lire

        Leave a project, for example {1}: no reason needed
        = Quitter un projet, par exemple {1} : sans raison à donner

        Come back to a project, for example {1}
        = Revenir à un projet, par exemple {1}

        That is right
        = C’est juste

        Change the words
        = Changer les mots

        Remove it
        = Le retirer

        What you contributed
        = Ce que vous avez apporté

        In your own words
        = Dans vos propres mots

        Turn on
        = Activer

        Turn off
        = Désactiver

        Your profile
        = Votre profil

        GitHub name
        = Nom GitHub

        So that a lead can invite you to a repository
        = Pour qu’on puisse vous inviter à un dépôt

        Time you can give a week
        = Temps que vous pouvez donner par semaine

        Skills
        = Compétences

        Choose what you bring or want to learn
        = Choisissez ce que vous apportez ou voulez apprendre

        Language
        = Langue

        Time zone
        = Fuseau horaire

        Dates you type are read in it; empty: the community’s
        = Vos dates y sont lues ; vide : celui de la communauté

        **An answer for you.** {1}
        = **Une réponse pour vous.** {1}

        **{1} answers for you.**\n{2}
        = **{1} réponses pour vous.**\n{2}

        Of answers only you see
        = Des réponses que vous seul voyez

        Download
        = Télécharger

        Forget me
        = M’oublier

        Keep my credit
        = Garder mon crédit

        Remove all of it
        = Tout retirer

        Forget me here
        = M’oublier ici

        Type “forget me”
        = Tapez « forget me »

        It cannot be undone
        = C’est sans retour

        forget me
        = forget me

        {1}: the lead writes it with `/lead credit`, and you agree to it
        = {1} : la personne responsable l’écrit avec `/lead credit`, et vous l’acceptez

        {1}: the lead can add it with `/lead edit`
        = {1} : la personne responsable peut l’ajouter avec `/lead edit`

        {1}: whoever manages the server can add it with `/setup rules`
        = {1} : qui gère le serveur peut l’ajouter avec `/setup rules`

        the project’s name
        = le nom du projet

        the community’s name
        = le nom de la communauté

        the size of the team
        = la taille de l’équipe

        what the project builds
        = ce que le projet construit

        its skills
        = ses compétences

        your role
        = votre rôle

        what you built
        = ce que vous avez construit

        its technologies
        = ses technologies

        which features
        = quelles fonctions

        View portfolio
        = Voir le portfolio
        """#
}
