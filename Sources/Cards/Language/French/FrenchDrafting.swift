extension Language {
    /// Drafts, and what is read of proposals, in French.
    static let frenchDrafting = #"""
        ## {1} · {2} – next revision\n-# {3}, only you see it
        = ## {1} · {2} – prochaine révision\n-# {3}, vous seul la voyez

        nothing yet
        = rien encore

        {1}\nChanged since rev {2}: {3}.
        = {1}\nModifié depuis la rév. {2} : {3}.

        The best come from something you lived through at work. A good project is like real production, has a twist and a limit on cost, teaches 3 to 5 skills, and is built by 2 to 10 people. Every page is saved when you send it.
        = Les meilleures idées viennent de ce que vous avez vécu au travail. Un bon projet ressemble à la vraie production, a un rebondissement et une limite de coût, enseigne 3 à 5 compétences, et se construit à 2 à 10 personnes. Chaque page est enregistrée quand vous l’envoyez.

        The infrastructure may cost more than the budget allows.
        = L’infrastructure pourrait coûter plus que le budget ne le permet.

        {1} months: such projects usually take {2} to {3}.
        = {1} mois : de tels projets en prennent d’ordinaire {2} à {3}.

        More than ten people are hard to keep together.
        = Plus de dix personnes sont difficiles à tenir ensemble.

        -# Worth a second thought: {1}
        = -# À bien peser : {1}

        “{1}” is too large for a proposal. The template is a page or two of text.
        = « {1} » est trop grand pour une proposition. Le modèle tient en une page ou deux de texte.

        “{1}” cannot be read as text. Please save it as plain text or Markdown.
        = « {1} » ne se lit pas comme du texte. Enregistrez-le en texte simple ou en Markdown, s’il vous plaît.

        I know none of the headings in “{1}”. A proposal has those of the community’s template, for example “## Business Context”. `/propose` without a file asks for everything page by page.
        = Je ne connais aucun des titres de « {1} ». Une proposition a ceux du modèle de la communauté, par exemple « ## Business Context ». `/propose` sans fichier demande tout, page par page.

        **{1}: {2} is with the stewards.** {3}
        = **{1} : {2} est chez les stewards.** {3}

        {1}\nA steward answers by {2}.
        = {1}\nUn steward répond avant le {2}.

        **{1}** · saved {2}
        = **{1}** · enregistré {2}

        Idea
        = Idée

        Skills and scale
        = Compétences et échelle

        Data and targets
        = Données et objectifs

        Team and plan
        = Équipe et plan

        You
        = Vous

        {1} sources
        one = {1} source
        other = {1} sources

        {1} things it must do
        one = {1} chose qu’il doit faire
        other = {1} choses qu’il doit faire

        {1} approaches
        one = {1} approche
        other = {1} approches

        what changes
        = ce qui change

        why it matters
        = pourquoi c’est important

        the roles
        = les rôles

        your word that you have the time
        = votre parole d’en avoir le temps

        {1}, shorter ({2} of {3} characters)
        = {1}, plus court ({2} caractères sur {3})

        A specific twist
        = Un rebondissement précis

        3 to 5 skills
        = 3 à 5 compétences

        Two approaches
        = Deux approches

        A roadmap
        = Une feuille de route

        Whether you lead
        = Si vous le menez

        Fix context
        = Revoir le contexte

        Fix problem
        = Revoir le problème

        Fix twist
        = Revoir rebondissement

        Fix skills
        = Revoir les compétences

        Fix team
        = Revoir l’équipe

        Fix approaches
        = Revoir les approches

        Fix roadmap
        = Revoir feuille de route

        Fix lead
        = Revoir qui mène

        difficulty open
        = difficulté à préciser

        ## {1}\n-# Preview · by {2} · {3}
        = ## {1}\n-# Aperçu · par {2} · {3}

        **Not submitted yet.** This is how its card will look.
        = **Pas encore proposée.** Voici à quoi ressemblera sa carte.

        A new rule or regulation
        = Une nouvelle règle ou réglementation

        Far more traffic or data
        = Bien plus de trafic ou de données

        A new source or partner
        = Une nouvelle source ou un nouveau partenaire

        The money gets tight
        = L’argent devient rare

        Something fails or goes away
        = Quelque chose tombe en panne ou disparaît

        Something else
        = Autre chose

        Real-time (under 1 second)
        = Temps réel (moins de 1 seconde)

        Near real-time (under 1 minute)
        = Presque temps réel (moins de 1 minute)

        Micro-batch (under 15 minutes)
        = Micro-lots (moins de 15 minutes)

        Batch (under 1 hour)
        = Par lots (moins de 1 heure)

        Daily batch (24 hours)
        = Lots quotidiens (24 heures)

        Hundreds per second
        = Des centaines par seconde

        Thousands per second
        = Des milliers par seconde

        Tens of thousands per second
        = Des dizaines de milliers par seconde

        the proposer would lead
        = l’auteur le mènerait

        the proposer may lead
        = l’auteur le mènera peut-être

        a lead is wanted
        = on cherche un responsable

        a lead is wanted; the proposer contributes
        = on cherche un responsable ; l’auteur contribue

        Data pipelines
        = Pipelines de données

        Infrastructure and DevOps
        = Infrastructure et DevOps

        Documentation
        = Documentation

        Code review
        = Relecture de code

        Architecture design
        = Conception d’architecture

        Testing and validation
        = Tests et validation

        Project management
        = Gestion de projet

        There are no proposals here yet. `/propose` starts the first.
        = Il n’y a pas encore de proposition ici. `/propose` commence la première.

        no open concerns
        = aucune réserve ouverte

        {1} open concerns
        one = {1} réserve ouverte
        other = {1} réserves ouvertes

        ## {1} – {2}\n-# {3} · rev {4}
        = ## {1} – {2}\n-# {3} · rév. {4}

        **a note to the reviewers**\n{1}
        = **un mot aux relecteurs**\n{1}

        Nothing is written here.
        = Rien n’est écrit ici.

        nothing
        = rien

        Before
        = Avant

        What changes
        = Ce qui change

        Why it matters
        = Pourquoi c’est important

        Phase {1}: {2}{3}
        = Phase {1} : {2}{3}

        Its text is as it was.
        = Son texte est resté le même.

        Rev {1} changes what is sealed.
        = La rév. {1} change ce qui est scellé.

        Rev {1} changes {2}.
        = La rév. {1} change {2}.

        ## Changed since rev {1}\n-# {2} · {3} · now rev {4}
        = ## Changé depuis la rév. {1}\n-# {2} · {3} · maintenant rév. {4}

        Nothing that can be read here.
        = Rien qui puisse se lire ici.

        Whoever raised it
        = La personne qui l’a émise
        """#
}
