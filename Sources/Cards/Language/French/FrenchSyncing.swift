extension Language {
    /// What `/setup sync` and the weekly digests say, in French.
    static let frenchSyncing = #"""
        Set up and check the bot
        = Régler et vérifier le bot

        Compare channels with the records
        = Comparer les salons avec les données

        One project (default: all)
        = Un projet (par défaut : tous)

        Preview or apply (default: preview)
        = Aperçu ou application (par défaut : aperçu)

        Apply all
        = Tout appliquer

        Try again
        = Réessayer

        Look again
        = Regarder de nouveau

        ## Everything is where it should be\n-# Nothing waits, and nothing is held.
        = ## Tout est à sa place\n-# Rien n’attend, et rien n’est retenu.

        ## Channels and records\n-# {1}
        = ## Salons et données\n-# {1}

        {1} cards to post
        one = 1 carte à publier
        other = {1} cartes à publier

        {1} cards to edit
        one = 1 carte à modifier
        other = {1} cartes à modifier

        {1} announcements on their way
        one = 1 annonce en route
        other = {1} annonces en route

        {1} things held
        one = 1 chose retenue
        other = {1} choses retenues

        {1} channels to name
        one = 1 salon à indiquer
        other = {1} salons à indiquer

        {1} more
        = {1} de plus

        {1} cards
        one = une carte
        other = {1} cartes

        , tried again {1}
        = , nouvel essai {1}

        **{1}**: {2}\n-# held: {3}, since {4}{5}
        = **{1}** : {2}\n-# retenu : {3}, depuis {4}{5}

        **{1}** is not named yet.
        = **{1}** n’est pas encore indiqué.

        **{1}**: the card of {2} is to be posted, rev {3}
        = **{1}** : la carte de {2} est à publier, rév. {3}

        **{1}**: card rev {2} shown, rev {3} wanted{4}
        = **{1}** : carte rév. {2} affichée, rév. {3} attendue{4}

        \n-# waiting since {1} (edit limit)
        = \n-# en attente depuis {1} (limite de modifications)

        no channel is named
        = aucun salon n’est indiqué

        the channel was deleted
        = le salon a été supprimé

        the thread is locked
        = le fil est verrouillé

        the server has no room for more
        = le serveur n’a plus de place

        direct messages are closed
        = les messages privés sont fermés

        the word filter stopped it
        = le filtre de mots l’a arrêté

        people hear once an hour
        = on n’écrit aux gens qu’une fois par heure

        the card was deleted twice
        = la carte a été supprimée deux fois

        nothing is told there any more
        = plus rien n’y est dit

        Discord refused it with the code {1}
        = Discord l’a refusé avec le code {1}

        {1}, and {2}. What looks the same is not sent.
        = {1}, et {2}. Ce qui est identique n’est pas envoyé.

        {1} cards are rendered anew
        one = 1 carte est refaite
        other = {1} cartes sont refaites

        {1} things that were held are tried again
        one = 1 chose retenue est réessayée
        other = {1} choses retenues sont réessayées

        {1} things are tried again now.
        one = Un nouvel essai est fait maintenant.
        other = {1} choses sont réessayées maintenant.

        {1} things are not told; the history keeps them.
        one = Ce ne sera pas dit ; l’historique le garde.
        other = {1} choses ne seront pas dites ; l’historique les garde.

        Only somebody who manages the server can apply it; the preview is for stewards too, and so are the buttons of its rows.
        = Seul quelqu’un qui gère le serveur peut appliquer ; l’aperçu est aussi pour les stewards, comme les boutons de ses lignes.

        ## This week
        = ## Cette semaine

        ## Where help is needed
        = ## Où l’aide est bienvenue

        ## This week, for leads
        = ## Cette semaine, pour les leads

        ## Overdue and quiet\n-# Nothing here happens by itself. `/steward queue` has everything.
        = ## En retard et silencieux\n-# Rien ici ne se fait tout seul. `/steward queue` a tout.

        **Twists**
        = **Rebondissements**

        **Finished**
        = **Terminés**

        **Looking for people**
        = **Cherchent du monde**

        **Milestones**
        = **Étapes**

        **Also**
        = **Et aussi**

        {1} meets a change of requirements.
        = {1} rencontre un changement d’exigences.

        {1}: {2} milestones done.
        one = {1} : une étape faite.
        other = {1} : {2} étapes faites.

        `/apply` asks to join one of them.
        = `/apply` demande à rejoindre l’un d’eux.
        """#
}
