extension Language {
    /// States, conditions and sections in French.
    static let frenchGuards = #"""
        {1} more approvals by stewards
        one = {1} approbation de steward de plus
        other = {1} approbations de stewards de plus

        {1} concerns to resolve
        one = {1} réserve à régler
        other = {1} réserves à régler

        somebody for {1}, or the lead’s word to go on without
        = quelqu’un pour {1}, ou la parole de la personne responsable pour s’en passer

        {1}: possible {2}
        = {1} : possible {2}

        in review
        = en examen

        waiting for changes
        = en attente de changements

        not taken up now
        = non retenu pour l’instant

        withdrawn
        = retirée

        approved
        = approuvé

        in setup
        = en préparation

        recruiting
        = en recrutement

        active
        = actif

        in phase 2
        = en phase 2

        complete
        = terminé

        maintained
        = entretenu

        archived
        = archivé

        dormant
        = en sommeil

        Approved as an experiment
        = Approuvé à l’essai

        Not now
        = Pas maintenant

        Taken back
        = Repris

        sent
        = envoyée

        accepted
        = acceptée

        answered
        = répondue

        the proposal’s checklist
        = la liste de la proposition

        an edit since changes were asked for
        = une modification depuis la demande de changements

        what is asked
        = ce qui est demandé

        approvals by stewards
        = des approbations de stewards

        open concerns
        = des réserves ouvertes

        all four criteria ticked
        = les quatre critères cochés

        the proposer’s word to have the time
        = la parole de l’auteur qu’il a le temps

        another steward
        = un autre steward

        time to discuss it openly, or the word that it was
        = le temps d’en discuter ouvertement, ou la parole que ce fut fait

        one of the four reasons
        = une des quatre raisons

        the project it is too similar to
        = le projet auquel elle ressemble trop

        a kind note of 40 characters or more
        = un mot bienveillant de 40 caractères ou plus

        a repository
        = un dépôt

        a lead who has accepted
        = une personne responsable qui a accepté

        the setup checklist
        = la liste de préparation

        the lead’s word to be ready
        = la parole de la personne responsable qu’elle est prête

        one more member, or the word that the lead builds alone
        = un membre de plus, ou la parole que l’on construit seul

        the core roles
        = les rôles centraux

        the word that the team is on board
        = la parole que l’équipe est à bord

        the word that first tasks are assigned
        = la parole que les premières tâches sont attribuées

        the reason for the pause
        = la raison de la pause

        an open seat
        = une place libre

        the milestones of phase 1
        = les jalons de la phase 1

        the word that the core works
        = la parole que le cœur fonctionne

        the word that the team is ready
        = la parole que l’équipe est prête

        the twist’s text
        = le texte du rebondissement

        the completion gates
        = les portes de l’achèvement

        the milestones of phases 1 and 2
        = les jalons des phases 1 et 2

        the word that improvements go on
        = la parole que les améliorations continuent

        a reason
        = une raison

        the word that the team was asked
        = la parole que l’équipe a été consultée

        the revival checklist
        = la liste de reprise

        a new lead, or the word that interest has emerged
        = une nouvelle personne responsable, ou la parole qu’un intérêt est né

        {1} is missing
        = il manque {1}

        the twist’s change is missing
        = il manque ce que le rebondissement change

        why the twist matters is missing
        = il manque pourquoi le rebondissement compte

        3 to 5 skills ({1} chosen)
        = 3 à 5 compétences ({1} choisies)

        two approaches ({1} described)
        = deux approches ({1} décrites)

        the roles of the team
        = les rôles de l’équipe

        the tick that you have the time
        = la coche que vous avez le temps

        {1} has {2} of {3} characters
        = {1} : {2} caractères sur {3}

        the title
        = le titre

        what will be built
        = ce qui sera construit

        the business context
        = le contexte métier

        the problem
        = le problème

        the difficulty
        = la difficulté

        the twist
        = le rebondissement

        the skills
        = les compétences

        the data scale
        = l’échelle des données

        the infrastructure
        = l’infrastructure

        the budget
        = le budget

        the main trade-off
        = le compromis principal

        the data sources
        = les sources de données

        the failure modes
        = les modes de panne

        the latency
        = la latence

        the throughput
        = le débit

        what it must do
        = ce qu’il doit faire

        the team’s size
        = la taille de l’équipe

        the approaches
        = les approches

        the roadmap
        = la feuille de route

        whether you can lead
        = si vous pouvez mener

        the extra context
        = le contexte supplémentaire

        I don’t know a project called “{1}”. Did you mean **{2}**?
        = Je ne connais pas de projet nommé « {1} ». Vouliez-vous dire **{2}** ?

        I don’t know a project called “{1}”. Perhaps it is in the list.
        = Je ne connais pas de projet nommé « {1} ». Il est peut-être dans la liste.

        And {1} more: a little more of the name will find it.
        = Et {1} de plus : un peu plus du nom le trouvera.
        """#
}
