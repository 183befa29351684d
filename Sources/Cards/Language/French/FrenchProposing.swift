extension Language {
    /// Proposing, discussing and deciding in French: cards, and what is said to each.
    static let frenchProposing = #"""
        Support
        = Soutien

        Would join
        = Je participerais

        Concern
        = Réserve

        Abstain
        = Abstention

        must fix
        = à corriger

        suggestion
        = suggestion

        question
        = question

        {1} (a steward)
        = {1} (un steward)

        Untitled
        = Sans titre

        {1} months
        one = {1} mois
        other = {1} mois

        by {1}
        = par {1}

        submitted {1}
        = proposé {1}

        first answer due {1}
        = première réponse attendue {1}

        decision due {1}
        = décision attendue {1}

        -# {1} · rev {2} · discussion is in this thread
        = -# {1} · rev {2} · la discussion est dans ce fil

        -# {1} · rev {2} · discussion is in {3}
        = -# {1} · rev {2} · la discussion est dans {3}

        rev {1}
        = rév. {1}

        **Twist:** {1}
        = **Rebondissement :** {1}

        **Twist:** not written yet
        = **Rebondissement :** pas encore écrit

        **Twist:** for the team only, until it is announced.
        = **Rebondissement :** réservé à l’équipe jusqu’à son annonce.

        **Twist:** sealed, until it is announced.
        = **Rebondissement :** scellé jusqu’à son annonce.

        **Needs:** {1}
        = **Besoins :** {1}

        not said yet
        = pas encore dit

        Support {1}
        = Soutiens {1}

        Would join {1}
        = Participeraient {1}

        No open concerns
        = Aucune réserve ouverte

        Concerns {1} open
        = Réserves ouvertes {1}

        • and {1} more
        = • et {1} de plus

        Needs changes
        = À modifier

        Withdrawn
        = Retirée

        The ball is with {1}.
        = La balle est chez {1}.

        {1} It was edited, and is not sent back yet.
        = {1} Elle a été modifiée, et pas encore renvoyée.

        The reason is in the thread.
        = La raison est dans le fil.

        The reason is in the thread; its author can submit it again.
        = La raison est dans le fil ; son auteur peut la proposer de nouveau.

        Its author took it back, which needs no reason; it can be submitted again.
        = Son auteur l’a reprise, sans avoir à dire pourquoi ; elle peut être proposée de nouveau.

        It goes on as a project.
        = Elle continue comme projet.

        The decision before was taken back: {1}
        = La décision précédente a été annulée : {1}

        Stewards approve it. {1}, do you have the time for it?
        = Les stewards l’approuvent. {1}, en avez-vous le temps ?

        Ready to decide; a steward does.
        = Prête à être décidée ; un steward s’en charge.

        Waiting for: {1}.
        = En attente : {1}.

        {1} more steward approvals
        one = {1} approbation de steward
        other = {1} approbations de stewards

        {1} concerns to resolve (by stewards)
        one = {1} réserve à régler (d’un steward)
        other = {1} réserves à régler (de stewards)

        As an experiment until {1}; then stewards look at how it went.
        = À l’essai jusqu’au {1} ; les stewards verront alors ce que cela a donné.

        Your stance on **{1}** is **{2}**. You can change it until the decision.
        = Votre avis sur **{1}** est **{2}**. Vous pouvez en changer jusqu’à la décision.

        Already done – your stance on **{1}** is **{2}**.
        = Déjà fait – votre avis sur **{1}** est **{2}**.

        You have no stance on **{1}**; nothing had to change.
        = Vous n’avez pas d’avis sur **{1}** ; rien n’avait à changer.

        Your stance on **{1}** is cleared.
        = Votre avis sur **{1}** est effacé.

        It pauses the decision until it is resolved.
        = Elle suspend la décision jusqu’à ce qu’elle soit réglée.

        It is advice, and does not stop the decision.
        = C’est un conseil, qui n’arrête pas la décision.

        Thank you. Concern {1} about **{2}** is in its thread. {3}
        = Merci. La réserve {1} sur **{2}** est dans son fil. {3}

        Your stance: **{1}**.
        = Votre avis : **{1}**.

        You have no stance yet.
        = Vous n’avez pas encore d’avis.

        **Voting closed:** {1} is {2}. Here is how it stands.
        = **Vote clos :** {1} est {2}. Voici où elle en est.

        Your reply to concern {1} is in the thread. {2} says whether it is resolved.
        = Votre réponse à la réserve {1} est dans le fil. {2} dit si elle la règle.

        Thank you: concern {1} about **{2}** is resolved. Your stance is still Concern; you can change it.
        = Merci : la réserve {1} sur **{2}** est réglée. Votre avis reste Réserve ; vous pouvez en changer.

        Already done – concern {1} about **{2}** is settled.
        = Déjà fait – la réserve {1} sur **{2}** est réglée.

        Concern {1} about **{2}** stays open, and the proposer knows.
        = La réserve {1} sur **{2}** reste ouverte, et son auteur le sait.

        Thank you: you have the time for **{1}**. {2}
        = Merci : vous avez le temps pour **{1}**. {2}

        Stewards decide now.
        = Aux stewards de décider.

        It is approved, and goes on as a project.
        = Elle est approuvée, et continue comme projet.

        Withdraw **{1}**? No reason needed, and you can submit it again whenever you like.
        = Retirer **{1}** ? Sans avoir à dire pourquoi, et vous pourrez la proposer de nouveau quand vous voudrez.

        **{1}** is withdrawn. Thank you for proposing it.
        = **{1}** est retirée. Merci de l’avoir proposée.

        Which proposal do you mean?
        = De quelle proposition s’agit-il ?

        No proposal is in review right now. `/proposals` lists all of them.
        = Aucune proposition n’est à l’étude en ce moment. `/proposals` les liste toutes.

        A concern belongs to a proposal. Please use this in a proposal’s thread, or `/vote` with its name.
        = Une réserve porte sur une proposition. Utilisez ceci dans le fil d’une proposition, ou `/vote` avec son nom.

        ## Your proposal – draft\n-# {1} · {2}, only you see it
        = ## Votre proposition – brouillon\n-# {1} · {2}, vous seul le voyez

        saved {1}
        = enregistré {1}

        {1} – still needs: {2}
        = {1} – il manque : {2}

        {1} ○ optional, empty
        = {1} ○ facultatif, vide

        {1} ✓ done
        = {1} ✓ fait

        **Checklist {1} of {2}.** Missing: {3}.
        = **Liste {1} sur {2}.** Il manque : {3}.

        **Checklist {1} of {2}.** The last is your word that you have the time: Submit asks for it.
        = **Liste {1} sur {2}.** Le dernier point est votre parole d’en avoir le temps : « Proposer » la demande.

        **Checklist {1} of {2}.** It can be sent.
        = **Liste {1} sur {2}.** Elle peut être envoyée.

        **Submitted as {1}: {2}.** Thank you.
        = **Proposée sous {1} : {2}.** Merci.

        {1}\nA steward gives a first answer by {2}; the discussion is in its thread.
        = {1}\nUn steward donne une première réponse avant le {2} ; la discussion est dans son fil.

        You have {1} drafts. Go on with one, submit it or delete it, and there is room again.
        = Vous avez {1} brouillons. Continuez-en un, proposez-le ou supprimez-le, et il y aura de la place.

        Delete the draft **{1}**? Its text is gone then, for good.
        = Supprimer le brouillon **{1}** ? Son texte sera perdu, pour de bon.

        The draft is deleted. `/propose` starts a new one whenever you like.
        = Le brouillon est supprimé. `/propose` en commence un autre quand vous voulez.

        This draft is not there any more: it was submitted or deleted. `/propose` lists those you have.
        = Ce brouillon n’est plus là : il a été proposé ou supprimé. `/propose` liste ceux que vous avez.

        **{1} projects look similar.** Is yours still different? Then say why, and submit it.
        one = **{1} projet lui ressemble.** Le vôtre est différent ? Dites pourquoi, et proposez-le.
        other = **{1} projets lui ressemblent.** Le vôtre est différent ? Dites pourquoi, et proposez-le.

        **{1}** has not changed since it was submitted.
        = **{1}** n’a pas changé depuis qu’elle a été proposée.

        How many support it is shown to whoever has taken a stance
        = Le nombre de soutiens se montre à qui a pris position

        How many support it is shown when it is decided
        = Le nombre de soutiens se montre à la décision

        Stances are taken by people who have been here for a while; yours is welcome {1}. Until then you can raise a concern, or write in the thread.
        = Prennent position les personnes qui sont ici depuis un moment ; vous serez les bienvenus {1}. D’ici là, vous pouvez émettre une réserve, ou écrire dans le fil.

        Whoever has your role takes no stance here. You can still raise a concern, or write in the proposal’s thread.
        = Avec votre rôle, on ne prend pas position ici. Vous pouvez quand même émettre une réserve, ou écrire dans le fil de la proposition.

        GitHub issue
        = Ticket GitHub
        """#
}
