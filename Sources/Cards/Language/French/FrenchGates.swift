extension Language {
    /// The way to the next state, line by line, in French.
    static let frenchGates = #"""
        ## {1} → {2}: {3} of {4}\n-# {5} · {6}
        = ## {1} → {2} : {3} sur {4}\n-# {5} · {6}

        Its proposal is being discussed; a steward decides.
        = Sa proposition est en discussion ; un steward décide.

        Its proposal can be sent again with `/propose`.
        = Sa proposition peut être renvoyée avec `/propose`.

        A steward makes its repository and confirms the lead; then setup begins.
        = Un steward crée son dépôt et confirme la personne responsable ; puis la préparation commence.

        There is no state beyond this for a lead to choose. A steward can archive it when you ask.
        = Au-delà, il n’y a pas d’état à choisir pour vous. Un steward peut l’archiver si vous le demandez.

        A steward can revive it, when somebody proposes that.
        = Un steward peut le reprendre, quand quelqu’un le propose.

        Nothing leads on from here.
        = Rien ne mène plus loin d’ici.

        **{1} is {2}.** {3}
        = **{1} est {2}.** {3}

         {1} lines were passed over.
        one =  Une ligne a été passée.
        other =  {1} lignes ont été passées.

        **{1} is now {2}.**{3} {4}
        = **{1} est maintenant {2}.**{3} {4}

        Applications come to your desk: `/lead applications`.
        = Les candidatures arrivent à votre bureau : `/lead applications`.

        What the roadmap names are the milestones now: `/lead milestone`.
        = Ce que nomme la feuille de route devient les jalons : `/lead milestone`.

        The checklist of phase 2 is in the impact thread.
        = La liste de la phase 2 est dans le fil d’impact.

        Thank you for leading it. Everybody is asked what may be written about them.
        = Merci de l’avoir mené. On demande à chacun ce qui peut s’écrire à son sujet.

        Improvements are welcome any time.
        = Les améliorations sont bienvenues à tout moment.

        It can be woken any time with `/lead advance`.
        = `/lead advance` peut le réveiller à tout moment.

        ✓ {1} – it is so
        = ✓ {1} – c’est le cas

        ✓ {1} – passed over by {2}: “{3}”
        = ✓ {1} – passé par {2} : « {3} »

        ! {1} – {2} asks to pass over it: “{3}”. A steward agrees, or not.
        = ! {1} – {2} demande de passer cette ligne : « {3} ». Un steward accepte, ou non.

        {1} (optional)
        = {1} (facultatif)

        ○ {1} – open: {2} and {3} more
        = ○ {1} – à faire : {2} et {3} de plus

        ○ {1} – open: {2}
        = ○ {1} – à faire : {2}

        ○ {1} – nobody yet: {2}
        = ○ {1} – encore personne : {2}

        ○ {1} – possible {2}
        = ○ {1} – possible {2}

        ○ {1} – not yet
        = ○ {1} – pas encore

        What happens: {1}
        = Ce qui se passe : {1}

        **With {1} waived ({2}).**\n-# {3}
        = **Lignes passées : {1} ({2}).**\n-# {3}

        fill it in the repository
        = à remplir dans le dépôt

        say how a change gets in
        = dites comment un changement y entre

        a first issue for each seat helps most
        = un premier ticket par place aide le plus

        if you want one; stewards make it
        = si vous en voulez un ; les stewards le créent

        add the monthly cost with `/lead log`
        = ajoutez le coût mensuel avec `/lead log`

        record them with `/lead log`
        = consignez-les avec `/lead log`

        correctness, performance and cost
        = exactitude, performance et coût

        everybody says what may be written about them
        = chacun dit ce qui peut s’écrire à son sujet

        write it with `/lead twist`
        = écrivez-le avec `/lead twist`

        open one with `/lead seats`
        = ouvrez-en une avec `/lead seats`

        a seat may stay open
        = une place peut rester libre

        you have the time, and people can reach you
        = vous avez le temps, et l’on peut vous joindre

        or say that you build alone
        = ou dites que vous construisez seul

        Initial issues created
        = Premiers tickets créés

        A project channel
        = Un salon de projet

        Analyse the impact
        = Analyser l’impact

        Refactor what is affected
        = Remanier ce qui est touché

        Test the new requirements
        = Tester les nouvelles exigences

        Update the documentation
        = Mettre la documentation à jour

        Phase-2 requirements met
        = Exigences de la phase 2 remplies

        Validators pass
        = Les validateurs passent

        Cost within budget
        = Coût dans le budget

        Documentation updated
        = Documentation à jour

        The lead is ready
        = La personne responsable est prête

        Somebody builds with the lead
        = Quelqu’un construit avec vous

        Every role has somebody
        = Chaque rôle a quelqu’un

        The team is on board
        = L’équipe est à bord

        First tasks are assigned
        = Les premières tâches sont réparties

        A seat is open
        = Une place est libre

        Milestones of phase 1
        = Jalons de la phase 1

        Milestones of phases 1 and 2
        = Jalons des phases 1 et 2

        The core works
        = Le cœur fonctionne

        The team is ready
        = L’équipe est prête

        The twist is written
        = Le rebondissement est écrit

        Improvements go on
        = Les améliorations continuent

        Why it pauses
        = Pourquoi il fait une pause

        A lead, or interest, is back
        = Un responsable, ou l’intérêt, est revenu

        The seats open, #projects hears of it with an Apply button, and the card changes.
        = Les places s’ouvrent, #projects l’apprend avec un bouton « Candidater », et la carte change.

        Phase 1 begins without a call for people. #projects hears of it, and the card changes.
        = La phase 1 commence sans appel. #projects l’apprend, et la carte change.

        Phase 1 begins; seats may stay open. #projects hears of it, and the card changes.
        = La phase 1 commence ; des places peuvent rester libres. #projects l’apprend, et la carte change.

        Phase 1 begins. #projects hears of it, and the card changes.
        = La phase 1 commence. #projects l’apprend, et la carte change.

        Back to looking for people; the twist’s schedule is taken off. The channel hears of it.
        = Retour à la recherche de monde ; la date du rebondissement est retirée. Le salon l’apprend.

        Back to looking for people. The channel hears of it, and the card changes.
        = Retour à la recherche de monde. Le salon l’apprend, et la carte change.

        The twist is announced, and phase 2 begins with it. You see it as it will look first.
        = Le rebondissement est annoncé, et la phase 2 commence avec lui. Vous le voyez d’abord tel qu’il sera.

        #projects celebrates it, credits become final, and the card changes.
        = #projects le fête, les crédits deviennent définitifs, et la carte change.

        The project stays open for improvements. The channel hears of it.
        = Le projet reste ouvert aux améliorations. Le salon l’apprend.

        It rests where it is, and nothing is lost. Stewards are told; no reason is needed in public.
        = Il se repose où il en est, et rien n’est perdu. Les stewards l’apprennent ; aucune raison n’est demandée en public.

        It goes on where it paused. The channel hears of it.
        = Il repart d’où il s’était arrêté. Le salon l’apprend.

        The card changes.
        = La carte change.

        Open recruiting
        = Ouvrir le recrutement

        Start building
        = Commencer à construire

        Back to recruiting
        = Retour au recrutement

        Preview the twist
        = Aperçu du rebondissement

        Complete the project
        = Terminer le projet

        Complete, {1} waived
        = Terminer (passées : {1})

        Keep improving
        = Continuer d’améliorer

        Pause the project
        = Mettre en pause

        Wake the project
        = Réveiller le projet

        Go on
        = Continuer

        Nobody has applied for four weeks
        = Personne n’a candidaté depuis quatre semaines

        The lead has no time for it now
        = La personne responsable n’en a pas le temps en ce moment

        The team went other ways
        = L’équipe a pris d’autres chemins

        Nothing has happened for three months
        = Rien ne s’est passé depuis trois mois

        The lead left
        = La personne responsable est partie
        """#
}
