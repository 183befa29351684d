extension Language {
    /// What is said in French when something cannot be done that no rule forbids.
    static let frenchTrouble = #"""
        Something went wrong on my side, and nothing was changed. Please try again in a minute; if it happens again, tell a steward this reference.
        = Quelque chose n’a pas marché de mon côté, et rien n’a été changé. Réessayez dans une minute ; si cela se reproduit, donnez cette référence à un steward.

        This button is from an older version of me. Here are the projects as they are now.
        = Ce bouton vient d’une version plus ancienne. Voici les projets tels qu’ils sont maintenant.

        This card is from an older version of me. Here is the current one.
        = Cette carte vient d’une version plus ancienne. Voici l’actuelle.

        This card was from {1}. Here is the current one.
        = Cette carte datait d’{1}. Voici l’actuelle.

        A bit fast – try again in {1} s.
        = Un peu vite : réessayez dans {1} s.

        What you wrote was kept for a day, and that is over. Please use the command anew.
        = Ce que vous aviez écrit a été gardé un jour, et ce jour est passé. Utilisez de nouveau la commande.

        That took too long to open, and nothing was changed. Please try once more.
        = L’ouverture a pris trop de temps, et rien n’a été changé. Essayez encore une fois.

        This works in the server, not in a direct message. Please ask me there.
        = Cela marche sur le serveur, pas en message privé. Demandez-le-moi là-bas.

        This command belongs to another version of me. Discord will soon show those I have, and `/help` lists them.
        = Cette commande appartient à une autre version. Discord montrera bientôt celles que j’ai, et `/help` les énumère.

        Your text is kept for a day.
        = Votre texte est gardé un jour.

        Edit
        = Modifier

        “{1}” is needed, and it was left empty. Please fill it in and send it again.
        = « {1} » est nécessaire et a été laissé vide. Remplissez-le et envoyez de nouveau.

        {1} of {2} characters in “{3}”. Please shorten it and send it again.
        = {1} caractères sur {2} dans « {3} ». Raccourcissez le texte et envoyez de nouveau.

        “{1}” has {2} characters, and at least {3} are needed. Please say a little more.
        = « {1} » a {2} caractères, et il en faut au moins {3}. Dites-en un peu plus.

        “{1}” should be between {2} and {3}. Please send it again.
        = « {1} » doit être entre {2} et {3}. Envoyez de nouveau.

        What was chosen is no longer on offer. Please use the command anew.
        = Ce choix n’est plus proposé. Utilisez de nouveau la commande.

        I could not read that. Please use the command anew.
        = Je n’ai pas pu lire cela. Utilisez de nouveau la commande.

        What was chosen for “{1}” is not on offer. Please pick one of those that Discord shows.
        = Le choix pour « {1} » n’est pas proposé. Prenez l’un de ceux que Discord montre.

        What was sent for “{1}” cannot be read. Please use the command anew.
        = Ce qui a été envoyé pour « {1} » est illisible. Utilisez de nouveau la commande.
        """#
}
