extension Language {
    /// Reviews, decisions and what is recorded of them, in French.
    static let frenchReviewing = #"""
        How did it go?
        = Bilan de l’essai

        You have taken this review; its proposer sees that somebody looks at it.
        = Vous vous chargez de cet examen ; son auteur voit que quelqu’un s’en occupe.

        You have this review already.
        = Vous avez déjà cet examen.

        It is not ready to be decided: the lines with ○ and ! say why.
        = Elle n’est pas prête à être décidée : les lignes avec ○ et ! disent pourquoi.

        This changed meanwhile. Here is how it stands.
        = Cela a changé entre-temps. Voici où elle en est.

        Review or decide a proposal
        = Examiner ou décider une proposition

        Outcome (default: open the review)
        = Issue (par défaut : ouvrir l’examen)

        Take this review
        = Me charger de cet examen

        Ask for changes
        = Demander des changements

        Approve as an experiment
        = Approuver à l’essai

        Reverse a decision
        = Revenir sur une décision

        Approve as an experiment, and look at it again
        = Approuver à l’essai, et y revenir plus tard

        What should change, and why?
        = Que faut-il changer, et pourquoi ?

        The ball goes to the proposer, and the clock stands still.
        = La balle passe à l’auteur, et le délai s’arrête.

        Asked. The ball is with the proposer now.
        = C’est demandé. La balle est maintenant chez l’auteur.

        All four are so
        = Les quatre conditions sont réunies

        How
        = Comment

        Until when, for an experiment
        = Jusqu’à quand, pour un essai

        For example: in 6 weeks
        = Par exemple : dans 6 semaines

        A note, if you like
        = Un mot, si vous voulez

        It stands in the decision record.
        = Il figure dans la décision.

        It was discussed openly, though it is early
        = Discutée ouvertement, même s’il est tôt

        Why, though something is missing
        = Pourquoi, alors qu’il manque quelque chose

        It stays in the record, under your name.
        = Cela reste au registre, sous votre nom.

        Which project it is too similar to
        = À quel projet elle ressemble trop

        Needed for that reason only
        = Nécessaire pour cette raison seulement

        Kind words to the proposer
        = Des mots bienveillants pour l’auteur

        What would change our mind, and where else to look. 40 characters or more.
        = Ce qui nous ferait changer d’avis, et où chercher ailleurs. 40 caractères ou plus.

        Decided: not now. Your words are in its thread, and nobody else is told.
        = Décidé : pas maintenant. Vos mots sont dans son fil, et personne d’autre n’est prévenu.

        Take the decision back
        = Revenir sur la décision

        Why
        = Pourquoi

        If a decision proves wrong, we change it. It stays in the record.
        = Si une décision se révèle mauvaise, nous la changeons. Cela reste au registre.

        Taken back. It is in review again.
        = La décision est annulée. La proposition est de nouveau à l’étude.

        What came of it, and what follows
        = Ce qui en est sorti, et ce qui suit

        It stands beside the decision.
        = Cela figure à côté de la décision.

        Thank you. It stands beside the decision.
        = Merci. Cela figure à côté de la décision.

        Approved. The record is in its thread; next, somebody makes the repository.
        = Approuvée. La décision est dans son fil ; ensuite, quelqu’un crée le dépôt.

        Your approval is kept. It counts as soon as the proposer says that they have the time.
        = Votre approbation est gardée. Elle comptera dès que l’auteur dira qu’il en a le temps.

        Whoever raised it says whether that resolves it
        = La personne qui l’a émise dit si cela la règle

        Open concerns
        = Réserves ouvertes

        \nThis pauses the decision until it is resolved.
        = \nElle suspend la décision jusqu’à ce qu’elle soit réglée.

        **Concern {1} ({2}) by {3}**{4}
        = **Réserve {1} ({2}) de {3}**{4}

        The proposer
        = L’auteur

        **{1} answers concern {2}.** {3}, is it resolved?
        = **{1} répond à la réserve {2}.** {3}, est-elle réglée ?

        **Concern {1} is set aside by {2}.**
        = **La réserve {1} est écartée par {2}.**

        **Concern {1} is resolved, says {2}.**
        = **La réserve {1} est réglée, dit {2}.**

        **Concern {1} is still open, says {2}.**
        = **La réserve {1} reste ouverte, dit {2}.**

        No concern about **{1}** is open.
        = Aucune réserve sur **{1}** n’est ouverte.

        ## Open concerns\n-# {1} · {2} · {3} open
        = ## Réserves ouvertes\n-# {1} · {2} · {3} à régler

        waits for an answer
        = attend une réponse

        **{1}** · {2} by {3} · {4}\n{5}
        = **{1}** · {2} de {3} · {4}\n{5}

        And {1} more, in the thread.
        = Et {1} de plus, dans le fil.

        **What would resolve it:** {1}
        = **Ce qui la réglerait :** {1}

        -# decided by {1} {2}{3}
        = -# décidé par {1} {2}{3}

        a steward, via CLI
        = un steward, en ligne de commande

        the calendar
        = le calendrier

        approved as an experiment until {1}
        = approuvé à l’essai jusqu’au {1}

        not now
        = pas maintenant

        the decision is taken back
        = la décision est annulée

         · approved by {1}
        =  · approuvé par {1}

        **Next:** a steward makes the repository; those who would join hear when seats open.
        = **Ensuite :** un steward crée le dépôt ; ceux qui participeraient apprennent quand les places s’ouvrent.

        **Next:** it starts like any project; at the end of that time we look at how it went.
        = **Ensuite :** il commence comme tout projet ; au bout de ce temps, nous regardons ce que cela a donné.

        **Next:** the thread stays open, and its author can edit and submit it again at any time.
        = **Ensuite :** le fil reste ouvert, et son auteur peut la modifier et la proposer de nouveau à tout moment.

        **Next:** it is in review again.
        = **Ensuite :** elle est de nouveau à l’étude.

        - {1}: {2} · e{3}
        = - {1} : {2} · e{3}

        - earlier: {1} more
        = - plus tôt : {1} de plus

        Nothing yet.
        = Rien encore.

        ## History\n-# {1} · {2}
        = ## Historique\n-# {1} · {2}

        submitted by {1}
        = proposée par {1}

        {1} asks for changes
        = {1} demande des changements

        {1} takes the decision back
        = {1} annule la décision

        submitted again by {1}
        = proposée de nouveau par {1}

        not now, decided by {1}
        = pas maintenant, décidé par {1}

        withdrawn by its author
        = retirée par son auteur

        approved by {1}
        = approuvée par {1}

        {1}, by {2}
        = {1}, par {2}

        {1} takes the review
        = {1} se charge de l’examen

        revised by {1}
        = révisée par {1}

        concern {1} ({2}) by {3}
        = réserve {1} ({2}) de {3}

        concern {1} answered by {2}
        = réponse de {2} à la réserve {1}

        concern {1} resolved by {2}
        = réserve {1} réglée par {2}

        concern {1} set aside by {2}
        = réserve {1} écartée par {2}

        concern {1} still open, says {2}
        = réserve {1} toujours ouverte, dit {2}

        approved by {1}, waiting for the proposer’s word
        = approuvée par {1}, en attente de l’accord de l’auteur

        the proposer is in
        = l’auteur en est

        the experiment is evaluated by {1}
        = l’essai est évalué par {1}

        Out of scope for this community
        = Hors du cadre de cette communauté

        Too similar to another project
        = Trop proche d’un autre projet

        Not feasible as it stands
        = Pas faisable tel quel

        Feedback is not addressed yet
        = Les retours ne sont pas encore pris en compte

        It fits what we are here for
        = Elle va avec ce pour quoi nous sommes ici

        A team of volunteers can build it
        = Une équipe de bénévoles peut la construire

        People will learn something valuable
        = On y apprendra quelque chose d’utile

        The twist is meaningful
        = Le rebondissement a du sens

        Everybody can read it from the start
        = Tout le monde peut le lire dès le début

        Only the team, until it is announced
        = Seulement l’équipe, jusqu’à l’annonce

        Sealed: only stewards and the lead
        = Scellé : seulement les stewards et le responsable

        day {1} of the review
        = jour {1} de l’examen

        ## Review of {1}\n-# {2}
        = ## Examen de {1}\n-# {2}

        {1} Approvals {2} of {3}{4}
        = {1} Approbations {2} sur {3}{4}

        ✓ No open concern
        = ✓ Aucune réserve ouverte

        ○ and {1} more, in the thread
        = ○ et {1} de plus, dans le fil

        ○ The proposer has not said yet that they have the time
        = ○ L’auteur n’a pas encore dit qu’il en a le temps

        ✓ The proposer has the time
        = ✓ L’auteur en a le temps

        Support {1} · Would join {2} · Abstain {3}
        = Soutiens {1} · Participeraient {2} · Abstentions {3}

        Taken by {1}
        = Examen pris en charge par {1}

        since today
        = depuis aujourd’hui

        for {1} days
        one = depuis un jour
        other = depuis {1} jours

        ! Blocked {1} by {2} concerns
        one = ! Suspendue {1} par une réserve
        other = ! Suspendue {1} par {2} réserves

        **To approve, four things are so:**\n{1}
        = **Pour approuver, quatre conditions sont réunies :**\n{1}
        """#
}
