extension Language {
    /// What is asked and pressed while somebody proposes, in French.
    static let frenchProposingForms = #"""
        Browse proposals, or open one
        = Parcourir les propositions, ou en ouvrir une

        Open one proposal
        = Ouvrir une proposition

        Which proposals to list
        = Quelles propositions lister

        Words in the title or text
        = Mots du titre ou du texte

        Propose a new project, or continue a draft
        = Proposer un nouveau projet, ou continuer un brouillon

        Continue a draft (default: start a new one)
        = Continuer un brouillon (par défaut : en commencer un)

        Start from a filled-in proposal template (.md)
        = Partir d’un modèle de proposition rempli (.md)

        Take a stance on a proposal
        = Donner son avis sur une proposition

        Which proposal (default: this thread's)
        = Quelle proposition (par défaut : celle de ce fil)

        Your stance; you can change it until the decision
        = Votre avis ; vous pouvez en changer jusqu’à la décision

        Why (needed for a concern)
        = Pourquoi (nécessaire pour une réserve)

        Clear my stance
        = Effacer mon avis

        Start a proposal from this
        = En faire une proposition

        Raise as concern
        = En faire une réserve

        More
        = Plus

        Read all
        = Tout lire

        Changes since rev 1
        = Depuis la rév. 1

        Reply
        = Répondre

        Reply to concerns
        = Répondre aux réserves

        Withdraw it
        = La retirer

        Keep it
        = Garder

        Edit and resubmit
        = Modifier et reproposer

        I’m in
        = J’en suis

        Resolved
        = Réglée

        Still open
        = Toujours ouverte

        Next page
        = Page suivante

        Preview
        = Aperçu

        Submit
        = Proposer

        Submit again
        = Proposer de nouveau

        Send revision
        = Envoyer la révision

        Delete draft
        = Supprimer

        Delete it
        = Le supprimer

        Back to the board
        = Retour au tableau

        It is different
        = Il est différent

        Choose a proposal, for example {1}
        = Choisir une proposition, par exemple {1}

        Show another list, for example those ready to decide
        = Montrer une autre liste, par exemple celles prêtes à décider

        Raise a concern
        = Émettre une réserve

        What kind is it?
        = De quelle sorte ?

        What is your concern?
        = Quelle est votre réserve ?

        What would resolve it?
        = Qu’est-ce qui la réglerait ?

        A question needs none
        = Inutile pour une question

        Must fix: it pauses the decision
        = À corriger : elle suspend la décision

        Suggestion
        = Suggestion

        Question
        = Question

        Reply to a concern
        = Répondre à une réserve

        Your reply
        = Votre réponse

        Submit your proposal
        = Proposer

        Your time
        = Votre temps

        I have time for this if it is approved
        = J’en ai le temps si c’est approuvé

        A note to the reviewers
        = Un mot aux relecteurs

        How is yours different?
        = En quoi le vôtre est-il différent ?

        1 Idea
        = 1 Idée

        2 Twist
        = 2 Rebondissement

        3 Skills and scale
        = 3 Compétences et échelle

        4 Data and targets
        = 4 Données et objectifs

        5 Team and plan
        = 5 Équipe et plan

        6 You
        = 6 Vous

        Title
        = Titre

        What will the team build?
        = Que construira l’équipe ?

        Business context
        = Contexte métier

        The problem
        = Le problème

        What changes?
        = Qu’est-ce qui change ?

        Why does it matter?
        = Pourquoi est-ce important ?

        Core skills
        = Compétences clés

        Data scale
        = Échelle des données

        Infrastructure
        = Infrastructure

        Budget
        = Budget

        Data sources
        = Sources de données

        How many people?
        = Combien de personnes ?

        Two or more ways to build it
        = Deux façons de le construire, ou plus

        Months in all
        = Mois en tout

        Can you lead this project?
        = Pouvez-vous mener ce projet ?

        Your experience
        = Votre expérience

        Anything else?
        = Autre chose ?

        2–3 people
        = 2–3 personnes

        4–6 people
        = 4–6 personnes

        7–10 people
        = 7–10 personnes

        10 or more people
        = 10 personnes ou plus

        Small data (under 10 GB)
        = Petites données (moins de 10 Go)

        Medium data (10 GB to 1 TB)
        = Données moyennes (10 Go à 1 To)

        Large data (over 1 TB)
        = Grandes données (plus de 1 To)

        Runs on a laptop (8 GB RAM)
        = Tient sur un portable (8 Go de RAM)

        Modest cloud ($50–200 a month)
        = Cloud modeste (50–200 $ par mois)

        Significant cloud (over $200 a month)
        = Cloud important (plus de 200 $ par mois)

        Minimal budget (under $50 a month)
        = Budget minimal (moins de 50 $ par mois)

        Low budget ($50–200 a month)
        = Petit budget (50–200 $ par mois)

        Medium budget ($200–1000 a month)
        = Budget moyen (200–1000 $ par mois)

        High budget (over $1000 a month)
        = Grand budget (plus de 1000 $ par mois)

        Late-arriving data
        = Données en retard

        Duplicates
        = Doublons

        Schema changes
        = Changements de schéma

        Missing or null fields
        = Champs manquants ou nuls

        Data corruption
        = Données corrompues

        Other
        = Autre

        Yes, I’ll lead it
        = Oui, je le mènerai

        Maybe, with a team or support
        = Peut-être, avec une équipe ou de l’aide

        No, I only propose it
        = Non, je ne fais que proposer

        No, but I’ll contribute
        = Non, mais je contribuerai
        """#
}
