extension Language {
    /// One’s own page in French.
    static let frenchMe = #"""
        ## Your credit\n-# Only what is recorded, in words you agreed to. Copy what you like.
        = ## Votre crédit\n-# Seulement ce qui est enregistré, dans des mots que vous avez acceptés. Copiez ce qui vous plaît.

        **{1}** – is this right?\n> {2}
        = **{1}** – est-ce juste ?\n> {2}

        And {1} more to agree to, after these.
        = Et {1} de plus à accepter, après ceux-ci.

        And {1} more.
        = Et {1} de plus.

        **Steward**\n{1}
        = **Steward**\n{1}

        Nothing is recorded yet. What you do in a project is written here, with you.
        = Rien n’est encore enregistré. Ce que vous faites dans un projet s’écrit ici, avec vous.

        lead
        = responsable

        contributor
        = contributeur

        For a text to publish something is missing:\n{1}
        = Pour un texte à publier, il manque quelque chose :\n{1}

        off
        = désactivé

        on
        = activé

        **{1}**: {2}\n-# {3}
        = **{1}** : {2}\n-# {3}

        ## What you hear from me\n-# Only in direct messages, one an hour at most.
        = ## Ce que je vous dis\n-# Seulement en messages privés, un par heure au plus.

        not given – a lead needs it to invite you
        = non donné – il le faut pour vous inviter

        not given
        = non donné

        **GitHub:** {1}
        = **GitHub :** {1}

        **Time a week:** {1}
        = **Temps par semaine :** {1}

        **Skills:** {1}
        = **Compétences :** {1}

        **Time zone:** {1}
        = **Fuseau horaire :** {1}

        **Language:** {1}
        = **Langue :** {1}

        as Discord shows it to you
        = comme Discord vous l’affiche

        ## Your profile\n-# All of it is voluntary, and goes with one press under “My data”.
        = ## Votre profil\n-# Tout y est facultatif, et s’efface d’un clic sous « Mes données ».

        ## Your data
        = ## Vos données

        - **Your id and name**, as long as you are part of something here: who wrote, leads and did what.\n- **Applications**: for the lead’s answer, 90 days; then only how it ended and when.\n- **Stances on proposals**: {1}\n- **Concerns, decisions, credit, milestones**: as long as the project, for they are its record.\n- **Your profile and drafts**: until you remove them.\n\nMessages you write in channels are not stored. Reports about conduct are never stored here. Nothing leaves this server’s bot but what Discord shows.
        = - **Votre identifiant et votre nom**, tant que vous faites partie de quelque chose ici : qui a écrit, mène et a fait quoi.\n- **Candidatures** : pour la réponse, 90 jours ; puis seulement l’issue et la date.\n- **Positions sur les propositions** : {1}\n- **Réserves, décisions, crédits, jalons** : aussi longtemps que le projet, dont c’est le registre.\n- **Votre profil et vos brouillons** : jusqu’à ce que vous les retiriez.\n\nLes messages que vous écrivez dans les salons ne sont pas gardés. Les signalements de conduite ne sont jamais gardés ici. Rien ne quitte le bot de ce serveur, sauf ce que Discord montre.

        You lead {1}. Please hand over first, with `/lead handover`; then I can forget you.
        = Vous menez {1}. Passez d’abord la main, avec `/lead handover` ; ensuite je pourrai vous oublier.

        ## Forget me here
        = ## M’oublier ici

        Your profile, drafts, applications and name go, in the history too. Stances stay counted without a name; decisions and concerns stay as a former member’s. It cannot be undone, and older backups hold it until they age out.
        = Votre profil, vos brouillons, vos candidatures et votre nom s’effacent, dans l’historique aussi. Les positions restent comptées sans nom ; décisions et réserves restent comme celles d’un ancien membre. C’est sans retour, et d’anciennes sauvegardes les gardent jusqu’à leur péremption.

        Shall credit you agreed to stay under your name?
        = Le crédit que vous avez accepté doit-il rester à votre nom ?

        Credit you agreed to stays under your name.
        = Le crédit que vous avez accepté reste à votre nom.

        Credit is gone as well.
        = Le crédit est effacé aussi.

        You are forgotten here. {1} Thank you for having been part of it.
        = Vous êtes oublié ici. {1} Merci d’en avoir fait partie.

        -# receipt {1}
        = -# reçu {1}

        Answers to you
        = Réponses pour vous

        Milestones
        = Jalons

        Twists
        = Rebondissements

        Open seats
        = Places libres

        Check-ins
        = Prises de nouvelles

        what a lead or a steward answers to you
        = ce qu’une personne responsable ou un steward vous répond

        what projects you follow have finished, when they celebrate it
        = ce que les projets que vous suivez ont terminé, quand ils le fêtent

        Changes of state
        = Changements d’état

        when a project you follow is being built, rests or goes on
        = quand un projet que vous suivez se construit, se repose ou continue

        when the twist of a project you follow is announced
        = quand le rebondissement d’un projet suivi est annoncé

        seats of projects you follow or would join, and those that fit what you asked for
        = des places des projets que vous suivez ou rejoindriez, et celles qui vont avec ce que vous cherchiez

        how your project is doing, for leads
        = comment va votre projet, pour les responsables

        5–10 hours a week
        = 5 à 10 heures par semaine

        10–20 hours a week
        = 10 à 20 heures par semaine

        more than 20 hours a week
        = plus de 20 heures par semaine

        Overview
        = Vue d’ensemble

        My projects
        = Mes projets

        My applications
        = Mes candidatures

        My proposals
        = Mes propositions

        Credit and LinkedIn text
        = Crédit et texte LinkedIn

        Notifications
        = Notifications

        Profile and GitHub
        = Profil et GitHub

        My data
        = Mes données

        And {1} more: they stand in the parts below.
        = Et {1} de plus : dans les parties ci-dessous.

        ## Nothing waits for you\n-# What you start or join appears here, with what comes next.
        = ## Rien ne vous attend\n-# Ce que vous lancez ou rejoignez paraît ici, avec la suite.

        ## {1} things wait for you
        one = ## Une chose vous attend
        other = ## {1} choses vous attendent

        {1} applications to answer
        one = une candidature à laquelle répondre
        other = {1} candidatures auxquelles répondre

        the lead asked you something
        = la personne responsable vous a posé une question

        you are invited, as {1}
        = vous êtes invité, comme {1}

        the lead’s role is offered to you
        = le rôle de responsable vous est proposé

        changes are asked for in your proposal
        = des changements sont demandés dans votre proposition

        {1} concerns to answer
        one = une réserve à laquelle répondre
        other = {1} réserves auxquelles répondre

        it is approved, and only your word is missing
        = elle est approuvée, il ne manque que votre accord

        {1} lines of the setup checklist
        one = une ligne de la liste de préparation
        other = {1} lignes de la liste de préparation

        words about what you did, to agree to
        = un texte sur ce que vous avez fait, à accepter

        {1} first steps
        one = un premier pas
        other = {1} premiers pas

        **Projects:** {1}, {2}
        one = **Projets :** {1}, {2}
        other = **Projets :** {1}, {2}

        **Applications:** {1} wait for an answer
        one = **Candidatures :** {1} attend une réponse
        other = **Candidatures :** {1} attendent une réponse

        **Proposals:** {1}
        = **Propositions :** {1}

        no hours named
        = aucune heure indiquée

        about {1} h a week
        = environ {1} h par semaine

        {1} – that is a lot; it is fine to say no
        = {1} – c’est beaucoup ; dire non est permis

        ## Your projects
        = ## Vos projets

        You are on no project’s team yet. `/projects` shows where people are wanted.
        = Vous n’êtes encore d’aucune équipe. `/projects` montre où l’on cherche du monde.

        And {1} more: `/projects show:Mine` lists all.
        = Et {1} de plus : `/projects show:Mine` les énumère tous.

        You lead it
        = Vous le menez

        You are co-lead
        = Vous êtes coresponsable

        You are aboard as {1}
        = Vous êtes à bord comme {1}

        ## Your applications
        = ## Vos candidatures

        You have not applied anywhere. `/apply` starts it; a lead answers within five days.
        = Vous n’avez candidaté nulle part. `/apply` commence ; on répond sous cinq jours.

        as {1}
        = comme {1}

        not sure of the role
        = rôle encore ouvert

        {1}, answer expected {2}
        = {1}, réponse attendue {2}

        {1}. The lead asks: {2}
        = {1}. La personne responsable demande : {2}

        {1}, welcomed {2}
        = {1}, accueilli {2}

        {1}, not this time ({2}): {3}
        = {1}, pas cette fois ({2}) : {3}

        {1}, withdrawn {2}
        = {1}, retirée {2}

        ## Your proposals
        = ## Vos propositions

        A draft without a title
        = Un brouillon sans titre

        Draft: **{1}**
        = Brouillon : **{1}**

        You have not proposed anything yet. `/propose` starts a draft that saves itself.
        = Vous n’avez encore rien proposé. `/propose` ouvre un brouillon qui s’enregistre tout seul.

        ## Leave {1}?
        = ## Quitter {1} ?

        No reason is needed. Your seat opens again, your credit stays, and you may come back.
        = Aucune raison à donner. Votre place se libère, votre crédit reste, et vous pouvez revenir.

        You have left {1}. Thank you for your part; your credit stays.
        = Vous avez quitté {1}. Merci pour votre part ; votre crédit reste.

        Nothing is stored about you here.
        = Rien n’est gardé sur vous ici.

        Everything stored that names you, in one file. Only you see this message.
        = Tout ce qui est gardé et vous nomme, en un fichier. Vous seul voyez ce message.

        Your projects, applications, credit and settings
        = Vos projets, candidatures, crédit et réglages

        What to open
        = Ce qu’il faut ouvrir

        as advice; your name is never shown with one.
        = comme avis ; votre nom n’est jamais montré avec.

        as advice; your name stands beside the number.
        = comme avis ; votre nom figure à côté du nombre.
        """#
}
