extension Language {
    /// What stewards read, in French.
    static let frenchStewarding = #"""
        ## Nothing needs a steward right now\n{1}-# Thank you. Nothing here happens by itself.
        = ## Rien n’attend un steward pour l’instant\n{1}-# Merci. Rien ici ne se fait tout seul.

        ## {1} things need a steward\n{2}-# What is due comes first. Nothing here happens by itself.
        one = ## Une chose attend un steward\n{2}-# Rien ici ne se fait tout seul.
        other = ## {1} choses attendent un steward\n{2}-# Ce qui est dû vient d’abord. Rien ici ne se fait tout seul.

        {1} waits for a first answer
        = {1} attend une première réponse

        {1} is ready to be decided
        = {1} est prête à être décidée

        {1} is to be decided
        = {1} est à décider

        {1}: how did the experiment go?
        = {1} : comment s’est passé l’essai ?

        {1} is approved, and its list is done
        = {1} est approuvé, et sa liste est faite

        {1} is approved; {2} lines of its list are open
        one = {1} est approuvé ; une ligne de sa liste est ouverte
        other = {1} est approuvé ; {2} lignes de sa liste sont ouvertes

        {1} has no lead
        = {1} n’a personne qui le mène

        Set up
        = Préparer

        Show another kind, for example proposal reviews
        = Montrer une autre sorte, par exemple les propositions à examiner

        Proposal reviews
        = Propositions à examiner

        Repositories to set up
        = Dépôts à préparer

        Project health
        = Santé des projets

        Archive and revival
        = Archives et reprises

        People
        = Personnes

        Take review
        = Je m’en charge

        Ask
        = Demander

        Approve
        = Approuver

        Propose a path
        = Proposer une voie

        Reverse
        = Revenir dessus

        Welcome back. Reviews count on you again.
        = Bon retour. Les examens comptent de nouveau sur vous.

        Enjoy your break, until {1}. Nothing waits for you, and you may still say something.
        = Bonne pause, jusqu’au {1}. Rien ne vous attend, et votre avis reste bienvenu.

        Enjoy your break. Nothing waits for you, and you may still say something.
        = Bonne pause. Rien ne vous attend, et votre avis reste bienvenu.

        I am back
        = Me revoilà
        """#
}
