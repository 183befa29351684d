extension Language {
    /// What the pages of a proposal ask, in French.
    static let frenchProposingPages = #"""
        Read another page, for example the twist
        = Lire une autre page, par exemple le rebondissement

        Proposals of {1}
        = Propositions de {1}

        Waiting for me
        = En attente de moi

        Ready to decide
        = Prêtes à décider

        Proposals in review
        = Propositions à l’étude

        Proposals waiting for you
        = Propositions qui vous attendent

        Proposals ready to decide
        = Propositions prêtes à décider

        Proposals that need changes
        = Propositions à modifier

        Approved proposals
        = Propositions approuvées

        Proposals for another time
        = Propositions pour un autre moment

        Your proposals
        = Vos propositions

        All proposals
        = Toutes les propositions

        No proposal is in review right now.
        = Aucune proposition n’est à l’étude en ce moment.

        No proposal waits for you. Good.
        = Aucune proposition ne vous attend. C’est bien.

        No proposal is ready to decide right now.
        = Aucune proposition n’est prête à être décidée en ce moment.

        No proposal waits for changes.
        = Aucune proposition n’attend de modifications.

        No proposal is approved yet.
        = Aucune proposition n’est encore approuvée.

        No proposal was put off.
        = Aucune proposition n’a été remise à plus tard.

        You have proposed nothing yet. `/propose` starts a draft.
        = Vous n’avez encore rien proposé. `/propose` commence un brouillon.

        No proposal fits.
        = Aucune proposition ne convient.

        Real-time Logistics Tracker
        = Suivi logistique en temps réel

        The final data product, in 2 or 3 paragraphs
        = Le produit de données final, en 2 ou 3 paragraphes

        Which company or system is this like? Make it feel real
        = À quelle entreprise ou à quel système cela ressemble-t-il ? Rendez-le concret

        What fails, who is hurt by it, and what makes it hard
        = Ce qui échoue, qui en souffre, et ce qui le rend difficile

        Difficulty
        = Difficulté

        What kind of change is it?
        = De quelle sorte de changement s’agit-il ?

        What does the team build first?
        = Que construit l’équipe d’abord ?

        Phase 1, before anything changes
        = La phase 1, avant que quoi que ce soit ne change

        Be specific: what breaks, and by when it must be mended
        = Soyez précis : ce qui casse, et pour quand il faut le réparer

        What truth about production does it teach?
        = Quelle vérité de la production enseigne-t-il ?

        Who may read what changes?
        = Qui peut lire ce qui change ?

        The 3 to 5 that matter most
        = Les 3 à 5 qui comptent le plus

        The main trade-off
        = Le compromis principal

        Which decision about cost must be made?
        = Quelle décision de coût faut-il prendre ?

        One a line: name | type | volume
        = Une par ligne : nom | type | volume

        Payments | Kafka | 100K a day
        = Paiements | Kafka | 100K par jour

        What goes wrong with the data?
        = Qu’est-ce qui ne va pas dans les données ?

        Latency
        = Latence

        Throughput
        = Débit

        What must it do?
        = Que doit-il faire ?

        One requirement a line
        = Une exigence par ligne

        Roles
        = Rôles

        How many of each
        = Combien de chacun

        Data Engineer x2, Platform Engineer
        = Data Engineer x2, Platform Engineer

        A: stack, philosophy, trade-offs – then B, and C if you like
        = A : technologies, philosophie, compromis – puis B, et C si vous voulez

        A: Kafka and Flink – fast, and dear
        = A : Kafka et Flink – rapide, et cher

        Phases 1 to 3, each with its deliverables, one a line
        = Les phases 1 à 3, chacune avec ses livrables, un par ligne

        Phase 1: Foundation
        = Phase 1: Foundation

        {1} · next revision of {2}
        = {1} · prochaine révision de {2}

        “{1}” is not read as a number of months. “3” would be.
        = « {1} » ne se lit pas comme un nombre de mois. « 3 » conviendrait.

        With systems like this, or with leading a team
        = Avec de tels systèmes, ou pour mener une équipe

        What can you do yourself?
        = Que pouvez-vous faire vous-même ?

        Time a week
        = Temps par semaine

        Its story, similar projects, challenges, resources
        = Son histoire, projets semblables, difficultés, ressources

        “{1}” ({2}) has no place of its own and went to “Anything else”.
        = « {1} » ({2}) n’a pas de place à soi et se trouve sous « Autre chose ».

        Several boxes are ticked under “{1}”; the first is taken.
        = Plusieurs cases sont cochées sous « {1} » ; la première est prise.
        """#
}
