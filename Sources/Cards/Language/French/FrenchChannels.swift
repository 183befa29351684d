extension Language {
    /// The channels of projects in French.
    static let frenchChannels = #"""
        ## A channel for {1}\n-# {2} · {3}
        = ## Un salon pour {1}\n-# {2} · {3}

        Its card is pinned there, and what happens in the project is told there. Create makes **#{1}**.
        = Sa carte y est épinglée, et ce qui arrive dans le projet y est dit. Créer ouvre **#{1}**.

        **#{1}** is being made. Its card is posted and pinned there by itself.
        = **#{1}** se crée. Sa carte y sera publiée et épinglée d’elle-même.

        I may not make channels here: that needs Manage Channels. Once I may, **#{1}** is made by itself. Or somebody who may makes it, and you choose it here.
        = Je ne peux pas créer de salons ici : il me faut « Gérer les salons ». Dès que je le pourrai, **#{1}** se créera de lui-même. Ou quelqu’un qui le peut le crée, et vous le choisissez ici.

        There is no room for another channel: a server holds 500, a category 50. Once there is, **#{1}** is made by itself. Or you choose one that is there.
        = Il n’y a plus de place pour un salon : un serveur en tient 500, une catégorie 50. Dès qu’il y en aura, **#{1}** se créera de lui-même. Ou vous en choisissez un qui existe.

        Discord would not make **#{1}**; whoever runs me finds the reason in `guildhall outbox list`. You may choose one that is there.
        = Discord n’a pas voulu créer **#{1}** ; qui me fait tourner en trouve la raison dans `guildhall outbox list`. Vous pouvez en choisir un qui existe.

        It is told of in {1}. Its card is pinned there.
        = On en parle dans {1}. Sa carte y est épinglée.

        There is **#{1}** already. Is that the one?
        = **#{1}** existe déjà. Est-ce celui-là ?

        {1} is the channel of {2} already. Please choose another.
        = {1} est déjà le salon de {2}. Veuillez en choisir un autre.

        {1} is for everybody’s news. Please choose another.
        = {1} sert aux nouvelles de tout le monde. Veuillez en choisir un autre.

        Fine, no channel for now. Its lead gets applications as direct messages; you are asked once more when building begins.
        = Très bien, pas de salon pour l’instant. Les candidatures arrivent au responsable en message privé ; on vous le redemandera au début de la construction.

        Its post is being made in the forum for projects. Its card stands there by itself.
        = Sa publication se crée dans le forum des projets. Sa carte y sera d’elle-même.

        Forum post
        = Publication

        Needs people
        = Cherche du monde

        Building
        = En construction

        Use that one
        = Prendre celui-là

        Later
        = Plus tard

        Create
        = Créer

        Choose
        = Choisir

        Choose a channel
        = Choisir un salon

        Use a channel that is there, for example #{1}
        = Prendre un salon qui existe, par exemple #{1}

        ✓ **Channel:** {1}
        = ✓ **Salon :** {1}

        ○ **Channel:** being made
        = ○ **Salon :** en création

        ○ **Channel:** could not be made
        = ○ **Salon :** n’a pas pu être créé

        ○ **Channel:** not chosen yet
        = ○ **Salon :** pas encore choisi

        ○ **Channel:** later
        = ○ **Salon :** plus tard

        Its channel could not be made: see why, or choose another
        = Son salon n’a pas pu être créé : voyez pourquoi, ou choisissez-en un autre

        It has no channel yet: choose where it is told of
        = Il n’a pas encore de salon : choisissez où l’on en parle

        a channel was asked for
        = un salon a été demandé

        its channel was chosen
        = son salon a été choisi

        Its channel
        = Son salon

        Keep it as it is
        = Le laisser tel quel

        Lock it
        = Le verrouiller

        Move it to the archive
        = Le déplacer dans les archives

        {1} · {2} · {3} · /lead board
        = {1} · {2} · {3} · /lead board

        Lead {1}
        = Responsable {1}

        Looking for a lead
        = Cherche un responsable
        """#
}
