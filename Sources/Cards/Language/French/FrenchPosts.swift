extension Language {
    /// What channels are told, in French.
    static let frenchPosts = #"""
        -# For {1}
        = -# Pour {1}

        Milestone done: {1}
        = Jalon atteint : {1}

        -# {1} of {2} milestones
        = -# {1} jalons sur {2}

        {1} asks other leads about a blocker.
        = {1} interroge les autres responsables sur un blocage.

        {1}: a step is asked to be waived{2}.
        = {1} : on demande de passer une étape{2}.

        {1} announces:
        = {1} annonce :

        Announcement{1}:
        = Annonce{1} :

        Decision {1}{2}: {3}
        = Décision {1}{2} : {3}

        Blocked{1}: {2}
        = Blocage{1} : {2}

        on track
        = en bonne voie

        blocked
        = bloqué

        people are needed
        = il manque du monde

        a break until {1}
        = une pause jusqu’au {1}

        a break of two weeks
        = une pause de deux semaines

        Check-in{1}: {2}.
        = Nouvelles données{1} : {2}.

        {1}: credit for your work waits for your yes.
        = {1} : un crédit pour votre travail attend votre accord.

        Agree, or say it in your own words, in /me.
        = Acceptez-le, ou dites-le avec vos mots, dans /me.

        {1} looks for {2}{3}.
        = {1} cherche {2}{3}.

         ({1} seats)
        =  ({1} places)

        {1} needs a {2} soon.
        = {1} a bientôt besoin de quelqu’un : {2}.

        {1} has withdrawn the application to {2}.
        = {1} a retiré sa candidature à {2}.

        {1}: the lead has a question about your application.
        = {1} : la personne responsable a une question sur votre candidature.

        {1}: the lead would like to talk with you first.
        = {1} : la personne responsable aimerait d’abord vous parler.

        {1} has answered the question about the application.
        = {1} a répondu à la question sur sa candidature.

        {1} invites you to join as {2}.
        = {1} vous invite à participer comme {2}.

        Answer in /me; no is a good answer too.
        = Répondez dans /me ; « non » est aussi une bonne réponse.

        {1} accepts the invitation.
        = {1} accepte l’invitation.

        {1} cannot join for now.
        = {1} ne peut pas participer pour l’instant.

        {1} has left the team. The seat is open again.
        = {1} a quitté l’équipe. La place est de nouveau libre.

        {1} leads {2} now.
        = {1} mène maintenant {2}.

        {1} cannot lead {2}.
        = {1} ne peut pas mener {2}.

        {1} could lead {2}.
        = {1} pourrait mener {2}.

        {1} h a week
        = {1} h par semaine

        GitHub {1}
        = GitHub {1}

        answer expected {1}
        = réponse attendue {1}

        {1} applies to {2}.
        = {1} candidate à {2}.

        Welcome to {1}, as {2}.
        = Bienvenue dans {1}, comme {2}.

        Your first task: {1}
        = Votre première tâche : {1}

        {1} is aboard as {2}.
        = {1} est à bord comme {2}.

        Welcome {1}, who joins as {2}.
        = Bienvenue à {1}, qui arrive comme {2}.

        {1} was told: not this time.
        = {1} a reçu sa réponse : pas cette fois.

        {1}: not this time.
        = {1} : pas cette fois.

        Thank you for asking. /projects shows where else people are wanted.
        = Merci d’avoir demandé. /projects montre où l’on cherche aussi du monde.

        Would you lead {1}?
        = Voulez-vous mener {1} ?

        {1} would be handed over to you, if you take it.
        = On vous passerait la main de {1}, si vous l’acceptez.

        {1}: corrected to {2}{3}, unannounced.
        = {1} : corrigé en « {2} »{3}, sans annonce.

        {1} is in phase 2.
        = {1} est en phase 2.

        {1} is alive again, and kept improving.
        = {1} vit de nouveau, et continue de s’améliorer.

        {1} is kept improving.
        = {1} continue de s’améliorer.

        {1} was archived: it stays for learning, and can be revived.
        = {1} a été archivé : il reste pour apprendre, et peut être repris.

        {1} goes on, and looks for people.
        = {1} continue, et cherche du monde.

        {1} looks for its team.
        = {1} cherche son équipe.

        {1} goes on.
        = {1} continue.

        {1} is being built now.
        = {1} est maintenant en construction.

        Led by {1}. {2}.
        = Mené par {1}. {2}.

        Built by {1} and {2} more. Thank you.
        = Construit par {1} et {2} de plus. Merci.

        Built by {1}. Thank you.
        = Construit par {1}. Merci.

        {1} is complete.
        = {1} est terminé.

        {1} rests now{2}.
        = {1} se repose maintenant{2}.

        {1} rests, and looks for somebody to lead it.
        = {1} se repose, et cherche quelqu’un pour le mener.

        {1} rests for a while.
        = {1} se repose un moment.

        {1} was proposed{2}, and waits for a first answer within three business days.
        = {1} a été proposé{2}, et attend une première réponse sous trois jours ouvrés.

        {1} is open for discussion.
        = {1} est ouvert à la discussion.

        Say here what you think of it, what you would do otherwise, and what you would like to build. Stances are taken on the card above.
        = Dites ici ce que vous en pensez, ce que vous feriez autrement, et ce que vous aimeriez construire. Les avis se donnent sur la carte ci-dessus.

        Concern {1} has an answer{2}.
        = La réserve {1} a une réponse{2}.

        Concern {1} is resolved{2}.
        = La réserve {1} est réglée{2}.

        Concern {1} was overridden{2}.
        = La réserve {1} a été écartée{2}.

        Concern {1} is open again{2}: the answer does not settle it.
        = La réserve {1} est rouverte{2} : la réponse ne la règle pas.

        Revision {1} of {2} changes {3}.
        = La révision {1} de {2} change : {3}.

        Answer in /me, whenever it suits you.
        = Répondez dans /me, quand cela vous convient.

        its twist
        = son rebondissement

        {1} is as good as approved: your word is missing.
        = {1} est presque approuvé : il manque votre accord.

        Please confirm in the proposal that you have the time for it.
        = Confirmez dans la proposition que vous en avez le temps, s’il vous plaît.

        How the experiment went, told{1}:
        = Comment l’essai s’est passé, raconté{1} :

        Concern {1} ({2}) by {3}
        = Réserve {1} ({2}) de {3}

        {1}: changes are asked for.
        = {1} : des changements sont demandés.

        Changes are asked for{1}.
        = Des changements sont demandés{1}.

        Edit it and send it again; until then nobody’s clock runs.
        = Modifiez-la et renvoyez-la ; d’ici là, aucun délai ne court.

        {1} is back in review, as revision {2}.
        = {1} est de nouveau à l’étude, en révision {2}.

        {1} is in review again.
        = {1} est de nouveau à l’étude.

        {1}: not now.
        = {1} : pas maintenant.

        Decided{1}: not now.
        = Décidé{1} : pas maintenant.

        Withdrawn{1}.
        = Retirée{1}.

        It is being prepared.
        = Le projet est en préparation.

        {1} leads it, and prepares it for its team.
        = {1} le mène, et le prépare pour son équipe.

        {1} was approved.
        = {1} est approuvé.

        {1} was approved as an experiment until {2}.
        = {1} est approuvé à l’essai jusqu’au {2}.

        It looks for somebody to lead it.
        = Il cherche quelqu’un pour le mener.

        Thank you for the idea; a steward prepares its repository now.
        = Merci pour l’idée ; un steward prépare maintenant son dépôt.

        Decided{1}. {2}
        = Décidé{1}. {2}

        {1} waits for a first answer; it is due in four hours.
        = {1} attend une première réponse, prévue dans quatre heures.

        {1} still waits for its first answer, which is due now.
        = {1} attend encore sa première réponse, prévue pour maintenant.

        {1} is in review for {2} days; a decision is due.
        = {1} est à l’étude depuis {2} jours ; une décision est attendue.

        six
        = six

        seven
        = sept

        {1} is approved and has no repository yet.
        = {1} est approuvé et n’a pas encore de dépôt.

        {1} has been in setup for a week.
        = {1} est en préparation depuis une semaine.

        What is left stands on its card; ask for help where it stalls.
        = Ce qui reste à faire figure sur sa carte ; demandez de l’aide là où cela bloque.

        How is {1}? Nothing was seen for two weeks.
        = Comment va {1} ? Rien n’a été vu depuis deux semaines.

        {1}: nothing was seen for two weeks, and no word came.
        = {1} : rien n’a été vu depuis deux semaines, et aucune nouvelle n’est venue.

        One tap in /lead board says how it goes; a break is fine.
        = Un clic dans /lead board dit comment cela va ; une pause va très bien.

        {1} has been quiet since {2}.
        = {1} est calme depuis le {2}.

        It could rest for a while, or look for people or another lead.
        = Il pourrait se reposer un moment, ou chercher du monde ou un autre responsable.

        {1} has not moved for six months: archive it, or let it be?
        = {1} n’a pas bougé depuis six mois : l’archiver, ou le laisser ?

        {1}: the experiment’s time is over. How did it go?
        = {1} : le temps de l’essai est écoulé. Comment cela s’est-il passé ?

        The twist is to be met {1}.
        = Le rebondissement est à intégrer {1}.

        {1}: {2} applications wait for an answer.
        one = {1} : une candidature attend une réponse.
        other = {1} : {2} candidatures attendent une réponse.

        Open them with /lead applications.
        = Ouvrez-les avec /lead applications.

        {1} has been looking for people for two weeks, and nobody applied.
        = {1} cherche du monde depuis deux semaines, et personne n’a candidaté.

        {1} has been looking for people for four weeks, and nobody applied.
        = {1} cherche du monde depuis quatre semaines, et personne n’a candidaté.

        Share it again, or widen the roles.
        = Partagez-le à nouveau, ou élargissez les rôles.

        It could go on looking, change its roles, or rest.
        = Il pourrait chercher encore, changer ses rôles, ou se reposer.

         (planned {1})
        =  (prévu {1})

        Twist: {1} meets a change of requirements{2}.
        = Rebondissement : les exigences de {1} changent{2}.

        Planned {1}.
        = Prévu {1}.

        What does it change? Collect here what must be adapted, and how.
        = Qu’est-ce que cela change ? Rassemblez ici ce qu’il faut adapter, et comment.

        {1} What the twist changes
        = {1} Ce que change le rebondissement

        {1} Desk
        = {1} Bureau

         by {1}, for the lead
        =  par {1}, pour la personne responsable

        By a steward, via CLI.
        = Par un steward, en ligne de commande.

         by a steward, via CLI
        =  par un steward, en ligne de commande
        """#
}
