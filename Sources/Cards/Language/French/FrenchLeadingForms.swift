extension Language {
    /// What a lead is asked and presses, in French.
    static let frenchLeadingForms = #"""
        Suggest other projects
        = Proposer d’autres projets

        Your GitHub name
        = Votre nom GitHub

        **Saved.** The lead can add you to the repository now.
        = **Enregistré.** La personne responsable peut maintenant vous ajouter au dépôt.

        Add GitHub name
        = Indiquer le nom GitHub

        Say why, for example no time now
        = Dites pourquoi, par exemple pas le temps en ce moment

        Another way, for example a pause
        = Une autre voie, par exemple une pause

        Untick
        = Décocher

        Agree
        = D’accord

        Pass over a line with a reason, for example: {1}
        = Passer une ligne avec une raison, par exemple : {1}

        Write the twist
        = Écrire le rebondissement

        Dormant
        = En sommeil

        Move the project to its next state
        = Faire passer le projet à l’état suivant

        Next state (default: the usual one)
        = État suivant (par défaut : le plus courant)

        Why is it passed over?
        = Pourquoi la passer ?

        The reason
        = La raison

        It stands in the project’s record, for everybody.
        = Elle figure dans le registre du projet, pour tout le monde.

        Announce something to your project
        = Annoncer quelque chose à votre projet

        An announcement
        = Une annonce

        What should they know?
        = Que faut-il savoir ?

        The first line is what a notification shows.
        = La première ligne est ce que montre une notification.

        Call the team
        = Appeler l’équipe

        At most once a day.
        = Une fois par jour au plus.

        Tell followers in person
        = Le dire en personne à qui le suit

        Post it in #projects too
        = Publier aussi dans #projects

        Open the gate
        = Ouvrir l’étape

        On track
        = En bonne voie

        Write it
        = L’écrire

        Say how the project is going
        = Dire comment va le projet

        How is it going
        = Comment cela va

        Anything stewards should know
        = Quelque chose que les stewards devraient savoir

        Back around (for a break)
        = De retour vers (pour une pause)

        What blocks you?
        = Qu’est-ce qui vous bloque ?

        What stands in the way
        = Ce qui fait obstacle

        Ask other leads about it
        = Demander aux autres responsables

        Say what blocks
        = Dire ce qui bloque

        Record what someone contributed
        = Consigner ce que quelqu’un a apporté

        Who
        = Qui

        What they built or did
        = Ce que la personne a construit ou fait

        What did they do?
        = Qu’a fait la personne ?

        They read it first, and may change it; only then it is written anywhere.
        = La personne le lit d’abord et peut le changer ; ensuite seulement, cela s’écrit quelque part.

        Built the Kafka ingestion and its tests.
        = A construit l’ingestion Kafka et ses tests.

        Edit summary, tech stack, links and other details
        = Modifier le résumé, les technologies, les liens et d’autres détails

        Edit the words
        = Modifier les textes

        Edit the rest
        = Modifier le reste

        What people read of it
        = Ce que l’on en lit

        What it builds
        = Ce qu’il construit

        Tech stack
        = Technologies

        Separated by commas.
        = Séparées par des virgules.

        Kafka, Flink, Postgres
        = Kafka, Flink, Postgres

        Note on the card
        = Note sur la carte

        One line that everybody sees; empty takes it away.
        = Une ligne que tout le monde voit ; vide, elle disparaît.

        Repository, plan and links
        = Dépôt, plan et liens

        https://
        = https://

        Maturity
        = Maturité

        Weeks planned for this phase
        = Semaines prévues pour cette phase

        An estimate, never a deadline.
        = Une estimation, jamais une échéance.

        Links, one a line
        = Liens, un par ligne

        A title, a colon, the address.
        = Un titre, deux-points, l’adresse.

        Board: https://example.org/board
        = Tableau : https://example.org/board

        weeks
        = semaines

        Record a decision (ADR), blocker, cost or note
        = Consigner une décision (ADR), un blocage, un coût ou une note

        What it is
        = Ce que c’est

        In one or two sentences
        = En une ou deux phrases

        Link to the document
        = Lien vers le document

        Decision (ADR)
        = Décision (ADR)

        Blocker
        = Blocage

        Blocker resolved
        = Blocage levé

        Monthly cost
        = Coût mensuel

        Note
        = Note

        Pick a blocker, for example the oldest
        = Choisissez un blocage, par exemple le plus ancien

        Ask other leads
        = Demander aux responsables

        Add, finish or move a milestone
        = Ajouter, terminer ou déplacer un jalon

        What to do
        = Que faire

        Existing milestone
        = Jalon existant

        Title of a new milestone
        = Titre d’un nouveau jalon

        Date or time, e.g. fri 5pm, in 2 weeks, 2026-12-01
        = Date ou heure, par ex. ven 17h, dans 2 semaines, 2026-12-01

        Also announce it in the projects channel
        = L’annoncer aussi dans le salon des projets

        Add
        = Ajouter

        Done
        = Terminé

        Move date
        = Changer la date

        Drop
        = Abandonner

        A new milestone
        = Un nouveau jalon

        What will be finished
        = Ce qui sera terminé

        Kafka ingestion
        = L’ingestion Kafka

        In which phase of the roadmap
        = Dans quelle phase de la feuille de route

        By when
        = Pour quand

        An estimate; leave it empty if there is none
        = Une estimation ; laissez vide s’il n’y en a pas

        in 3 weeks
        = dans 3 semaines

        Phase 1: foundation
        = Phase 1 : fondations

        Phase 3: optimization
        = Phase 3 : optimisation

        {1} · phase {2}
        = {1} · phase {2}

        Add credit
        = Ajouter du crédit

        Pick a milestone, for example the next
        = Choisissez un jalon, par exemple le prochain

        When is the twist announced?
        = Quand annoncer le rebondissement ?

        When
        = Quand

        It is read back before it counts.
        = La date vous est relue avant de compter.

        mon 9am
        = lun 9h

        When the team should have adapted
        = Quand l’équipe devrait s’être adaptée

        Shown with it, and reminded of kindly; never enforced.
        = Montré avec lui, et rappelé avec bienveillance ; jamais imposé.

        in 6 weeks
        = dans 6 semaines

        Platform Engineer
        = Platform Engineer

        Preview, schedule or announce the Phase 2 twist
        = Prévisualiser, programmer ou annoncer le rebondissement de la phase 2

        When the team should have adapted, e.g. in 4 weeks
        = Quand l’équipe devrait s’être adaptée, par ex. dans 4 semaines

        Edit text
        = Modifier le texte

        Schedule
        = Programmer

        Announce now
        = Annoncer maintenant

        Cancel schedule
        = Annuler la date

        Who may read it before it is announced
        = Qui peut le lire avant l’annonce

        Hide it behind a spoiler
        = Le cacher derrière un spoiler

        Each reader lifts it in their own time.
        = Chacun le découvre quand il le souhaite.

        Show it
        = Le montrer

        Announce
        = Annoncer

        Stop
        = Arrêter

        Everybody (public)
        = Tout le monde (public)

        The team and stewards
        = L’équipe et les stewards

        Nobody: sealed until then
        = Personne : scellé jusque-là

        Go on writing
        = Continuer à écrire

        Record as decision
        = Consigner comme décision

        What was decided
        = Ce qui a été décidé

        In one or two sentences, with the reason.
        = En une ou deux phrases, avec la raison.

        Save to project links
        = Garder dans les liens du projet

        The team’s board
        = Le tableau de l’équipe

        Where it is
        = Où il se trouve

        Impact thread
        = Fil d’impact
        """#
}
