extension Language {
    /// What is said when channels break and are mended, in French.
    static let frenchMending = #"""
        **{1} was deleted.**
        = **{1} a été supprimé.**

        What is to be told there waits, and nothing is lost. Where shall it go on?
        = Ce qui doit y être dit attend, et rien n’est perdu. Où est-ce que cela continue ?

        What is to be told there waits, and nothing is lost. In the server, `/setup sync` lets you name another channel.
        = Ce qui doit y être dit attend, et rien n’est perdu. Sur le serveur, `/setup sync` permet d’indiquer un autre salon.

        **The card of {1} was deleted twice within a day.**
        = **La carte de {1} a été supprimée deux fois en un jour.**

        So it is left alone. Shall it come back?
        = Elle reste donc de côté. Doit-elle revenir ?

        **I may not write in {1} ({2}).**
        = **Je n’ai pas le droit d’écrire dans {1} ({2}).**

        {1}: what is to be told there waits, and is told when the right is given back.
        = {1} : ce qui doit y être dit attend, et sera dit quand le droit sera rendu.

        a permission is missing
        = il manque une permission

        it needs {1}
        = il faut {1}

        View Channel
        = Voir le salon

        Send Messages
        = Envoyer des messages

        Create Public Threads
        = Créer des fils publics

        Create Private Threads
        = Créer des fils privés

        Send Messages in Threads
        = Envoyer des messages dans les fils

        **The server has no room for another channel or thread.**
        = **Le serveur n’a plus de place pour un salon ou un fil de plus.**

        {1}: what is to be told there waits. Archive some threads, or remove channels that nobody needs; it is tried again every hour.
        = {1} : ce qui doit y être dit attend. Archivez des fils, ou retirez des salons dont personne n’a besoin ; un nouvel essai est fait toutes les heures.

        The server’s word filter stopped what you wrote for **{1}** (e{2}). Your text is kept in its history.
        = Le filtre de mots du serveur a arrêté ce que vous avez écrit pour **{1}** (e{2}). Votre texte est gardé dans son historique.

        The server’s word filter stopped an announcement of **{1}** (e{2}). Its text is kept.
        = Le filtre de mots du serveur a arrêté une annonce de **{1}** (e{2}). Son texte est gardé.

        Edit it and say it in other words, or ask a steward to look at the filter; `/setup sync` sends it again then.
        = Modifiez-la pour le dire autrement, ou demandez à un steward de regarder le filtre ; `/setup sync` l’enverra alors de nouveau.

        Say it again in other words, or ask a steward to look at the filter; `/setup sync` sends it again then.
        = Redites-le autrement, ou demandez à un steward de regarder le filtre ; `/setup sync` l’enverra alors de nouveau.

        **The tags of {1} were changed by hand.**
        = **Les étiquettes de {1} ont été changées à la main.**

        They say “{1}”, and it is still “{2}”: a tag alone changes nothing. Which shall it be?
        = Elles disent « {1} », et l’état est toujours « {2} » : une étiquette seule ne change rien. Que doit-il en être ?

        A tag alone changes nothing: it is still “{1}”. Shall the tags say so again?
        = Une étiquette seule ne change rien : l’état est toujours « {1} ». Les étiquettes doivent-elles le redire ?

        In the server, `/steward state` can move it; with its next change the tags say again what is so.
        = Sur le serveur, `/steward state` peut le faire avancer ; au prochain changement, les étiquettes rediront ce qui est.

        **{1} is not on this server any more.**
        = **{1} n’est plus sur ce serveur.**

        Their seat in {1} stays theirs until you decide: `/lead team` thanks them and frees it, or you wait. Should they come back, everything is as it was.
        = Leur place dans {1} reste la leur jusqu’à votre décision : `/lead team` permet de remercier et de la libérer, ou bien vous attendez. En cas de retour, tout est comme avant.

        The lead’s role in {1} stays with them until somebody accepts it instead; `/steward lead` offers it. Should they come back, everything is as it was.
        = Le rôle de lead dans {1} leur reste jusqu’à ce que quelqu’un d’autre l’accepte ; `/steward lead` le propose. En cas de retour, tout est comme avant.

        {1} (left)
        = {1} (a quitté le serveur)

        Put the tags back
        = Remettre les étiquettes

        Move the proposal to {1}
        = Faire passer la proposition à {1}

        Move the project to {1}
        = Faire passer le projet à {1}

        The tags are put back, and say what is so.
        = Les étiquettes sont remises, et disent ce qui est.

        -# The project’s channel was deleted; stewards are asked where to continue. It is saved, and told there then.
        = -# Le salon du projet a été supprimé ; on demande aux stewards où continuer. C’est enregistré, et y sera dit alors.

        -# I may not post in {1} ({2}). It is saved, and told there when an admin has given that right; `/setup sync` shows what waits.
        = -# Je n’ai pas le droit d’écrire dans {1} ({2}). C’est enregistré, et y sera dit quand un admin aura donné ce droit ; `/setup sync` montre ce qui attend.

        The channel for proposals
        = Le salon des propositions

        The channel for projects
        = Le salon des projets

        The channel for leads
        = Le salon des leads

        The channel for contributors
        = Le salon des contributeurs

        The stewards’ room
        = Le salon des stewards

        The channel of {1}
        = Le salon de {1}

        The desk of {1}
        = Le bureau de {1}

        The thread of {1}
        = Le fil de {1}

        The talk with {1} about {2}
        = L’échange avec {1} à propos de {2}

        The first steps of {1} in {2}
        = Les premiers pas de {1} dans {2}

        Direct messages to {1}
        = Les messages privés à {1}

        {1} was deleted. In which channel shall it go on? What waited is told there in one message.
        = {1} a été supprimé. Dans quel salon est-ce que cela continue ? Ce qui attendait y est dit en un seul message.

        {1} is not named yet. Which one is it? What waited is told there in one message.
        = {1} n’est pas encore indiqué. Lequel est-ce ? Ce qui attendait y est dit en un seul message.

        It goes on in {1}, with what waited in one message.
        = Cela continue dans {1}, avec ce qui attendait en un seul message.

        The channel is being made anew. What waited is told there in one message, and the card is pinned.
        = Le salon est recréé. Ce qui attendait y est dit en un seul message, et la carte est épinglée.

        Recreate
        = Recréer

        {1} is another’s already. Please choose a channel that nothing else is told in.
        = {1} sert déjà à autre chose. Merci de choisir un salon où rien d’autre n’est dit.

        Nothing waits.
        = Rien n’attend.

        {1} messages wait; they are not sent.
        one = Un message attend ; il ne sera pas envoyé.
        other = {1} messages attendent ; ils ne seront pas envoyés.

        {1}: shall nothing be told there any more? {2} The history keeps everything.
        = {1} : faut-il ne plus rien y dire ? {2} L’historique garde tout.

        Nothing is told there any more. It begins again when somebody names a channel for it.
        = Plus rien n’y est dit. Cela reprend quand quelqu’un indique un salon.

        The card comes back, without a sound.
        = La carte revient, sans bruit.

        The card stays away. `/setup sync` can put it back at any time.
        = La carte reste de côté. `/setup sync` peut la remettre à tout moment.

        This is settled already: somebody else was first, or it has mended itself.
        = C’est déjà réglé : quelqu’un d’autre a été plus rapide, ou cela s’est arrangé.

        Choose another
        = En choisir un autre

        Stop mirroring
        = Ne plus publier

        Put back
        = Remettre

        Keep it hidden
        = Laisser de côté

        A channel, for example #ideas
        = Un salon, par exemple #ideas

        **What happened while this had no channel:**
        = **Ce qui s’est passé tant qu’il n’y avait pas de salon :**

        And {1} things more.
        one = Et une chose de plus.
        other = Et {1} choses de plus.
        """#
}
