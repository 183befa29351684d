extension Language {
    /// The applicant’s side, seats and teams in French.
    static let frenchArriving = #"""
        **Leave {1}?** No reason is needed. Your seat opens again, your credit stays, and you can come back while a seat is open.
        = **Quitter {1} ?** Aucune raison à donner. Votre place se libère, votre crédit reste, et vous pouvez revenir tant qu’une place est libre.

        You have left {1}. Thank you for your part in it; your credit stays.
        = Vous avez quitté {1}. Merci pour votre part ; votre crédit reste.

        ## Your first steps in {1}\n-# {2}
        = ## Vos premiers pas dans {1}\n-# {2}

        The repository: {1}
        = Le dépôt : {1}

        All done. You know your way around now.
        = Tout est fait. Vous vous y retrouvez maintenant.

        Read the business context
        = Lire le contexte métier

        Read the twist
        = Lire le rebondissement

        Run the setup on your machine
        = Installer sur votre machine

        Say hello in the project’s channel
        = Dire bonjour dans le salon du projet

        Pick a first issue
        = Choisir un premier ticket

        Link your GitHub name
        = Indiquer votre nom GitHub

        Sent to {1}
        = Envoyée à {1}

        Sent to the stewards
        = Envoyée aux stewards

        Answer expected {1}.
        = Réponse attendue {1}.

        **{1}.** {2} You can withdraw in `/me`.
        = **{1}.** {2} Vous pouvez la retirer dans `/me`.

        ## Your application to {1}\n-# {2} · sent {3}
        = ## Votre candidature à {1}\n-# {2} · envoyée {3}

        Withdrawn: your application to {1}. No reason is needed, and you can apply again.
        = Retirée : votre candidature à {1}. Aucune raison à donner, et vous pouvez candidater à nouveau.

        If you are welcomed, nothing is said in the project’s channel.
        = Si l’on vous accueille, rien n’en est dit dans le salon du projet.

        If you are welcomed, the project’s channel hears your name.
        = Si l’on vous accueille, le salon du projet apprend votre nom.

         The lead would like to talk first: write to each other whenever it suits you.
        =  La personne responsable aimerait d’abord parler : écrivez-vous quand cela vous convient.

        **Waiting for the lead.** Answer expected {1}.{2}
        = **En attente de la personne responsable.** Réponse attendue {1}.{2}

        **Your turn.** The lead asks: {1}
        = **À vous.** La personne responsable demande : {1}

        **Welcome aboard**, since {1}. Your first steps are below.
        = **Bienvenue à bord**, depuis le {1}. Vos premiers pas sont ci-dessous.

        **Withdrawn** by you {1}.
        = **Retirée** par vous {1}.

        You are in {1} projects already. Two or three are fine; be realistic with yourself.
        = Vous êtes déjà dans {1} projets. Deux ou trois vont bien ; soyez réaliste.

        With this one it would be about {1} h a week. Be realistic with yourself.
        = Avec celui-ci, ce serait environ {1} h par semaine. Soyez réaliste.

        This is an advanced project, and your first here. That is fine; a beginner project is a gentle start too.
        = C’est un projet avancé, et votre premier ici. Cela va très bien ; un projet pour débuter est aussi une entrée en douceur.

        ## Seats of {1}\n-# {2} · {3} · {4}
        = ## Places de {1}\n-# {2} · {3} · {4}

        There are no seats yet. Open one, and people can ask for it.
        = Il n’y a pas encore de place. Ouvrez-en une, et l’on pourra la demander.

        -# Most teams here have two to ten people; more is possible, and more to hold together.
        = -# La plupart des équipes ici ont deux à dix personnes ; plus est possible, et plus difficile à tenir ensemble.

        none open
        = aucune libre

        {1} open
        one = {1} libre
        other = {1} libres

        {1} open once it recruits
        = {1} à pourvoir quand il recrutera

        **{1}** {2} of {3}
        = **{1}** {2} sur {3}

        {1} – taken
        = {1} – prise

        , urgent
        = , urgent

        {1} – open since {2}{3}
        = {1} – libre depuis {2}{3}

        ## Team of {1}\n-# {2} · {3}
        = ## Équipe de {1}\n-# {2} · {3}

        - nobody leads it at the moment
        = - personne ne le mène en ce moment

        since {1}
        = depuis {1}

        from the beginning
        = depuis le début

        , co-lead
        = , coresponsable

        first steps {1} of {2}
        = premiers pas {1} sur {2}

        **Which project would you like to join?** These have open seats. `/projects` shows what each builds, its team and its twist.
        = **Quel projet aimeriez-vous rejoindre ?** Ceux-ci ont des places libres. `/projects` montre ce que chacun construit, son équipe et son rebondissement.

        No project has an open seat right now. You can propose one, or follow one and hear when a seat opens.
        = Aucun projet n’a de place libre en ce moment. Vous pouvez en proposer un, ou en suivre un et apprendre quand une place se libère.

        {1} Talk first{2}
        = {1} Échanger d’abord{2}

        {1} First steps{2}
        = {1} Premiers pas{2}

        {1}: {2} would like to talk with {3} before an answer.
        = {1} : {2} aimerait échanger avec {3} avant de répondre.

        A steward
        = Un steward

        Write to each other whenever it suits you: there is no hurry, and nothing to prepare.
        = Écrivez-vous quand cela vous convient : rien ne presse, et il n’y a rien à préparer.

        ## Welcome to {1}, {2}\nThese are first steps, {3}. Ask here whatever is unclear.
        = ## Bienvenue dans {1}, {2}\nVoici des premiers pas, {3}. Demandez ici tout ce qui n’est pas clair.

        {1} of {2} done, in any order
        = {1} sur {2} faits, dans l’ordre que vous voulez

        {1} is not on the team of {2} any more. Thank you for the time here.
        = {1} n’est plus dans l’équipe de {2}. Merci pour le temps passé ici.

        -# {1} · rev {2} · first steps
        = -# {1} · rev {2} · premiers pas

        Only for me
        = Pour moi seul

        **A talk is offered.** A private thread in the project’s channel is for the two of you; your five days begin anew.
        = **Un échange est proposé.** Un fil privé dans le salon du projet est pour vous deux ; vos cinq jours repartent.
        """#
}
