extension Language {
    /// History and checklists in French.
    static let frenchRecords = #"""
        taken into the catalogue
        = repris dans le catalogue

        its entry was corrected
        = sa fiche a été corrigée

        proposed
        = proposé

        corrected to “{1}”
        = corrigé en « {1} »

        now {1}
        = maintenant {1}

        the proposal was revised
        = la proposition a été révisée

        the twist was announced
        = le rebondissement a été annoncé

        credit was agreed
        = un crédit a été convenu

        {1} seats were opened: {2}
        one = une place a été ouverte : {2}
        other = {1} places ont été ouvertes : {2}

        open seats were closed: {1}
        = des places libres ont été fermées : {1}

        somebody came aboard
        = quelqu’un est monté à bord

        somebody came back
        = quelqu’un est revenu

        somebody left the team
        = quelqu’un a quitté l’équipe

        {1} leads it
        = {1} le mène

        {1} is co-lead
        = {1} est coresponsable

        the repository was named
        = le dépôt a été nommé

        milestone {1} was finished
        = le jalon {1} est atteint

        a milestone was added: {1}
        = un jalon a été ajouté : {1}

        ADR {1}: {2}
        = ADR {1} : {2}

        a blocker was raised
        = un blocage a été signalé

        a blocker was cleared
        = un blocage a été levé

        its details were edited
        = ses détails ont été modifiés

        something was announced
        = quelque chose a été annoncé

        a link was saved: {1}
        = un lien a été gardé : {1}

        create the repository
        = créer le dépôt

        apply the template
        = appliquer le modèle

        customise README, ROADMAP and docs
        = adapter README, ROADMAP et docs

        labels and settings
        = étiquettes et réglages

        add the lead as collaborator
        = ajouter la personne responsable comme collaboratrice

        update PROJECTS.md
        = mettre PROJECTS.md à jour

        README.md customised
        = README.md adapté

        ROADMAP.md filled
        = ROADMAP.md rempli

        docs/BUSINESS_CONTEXT.md complete
        = docs/BUSINESS_CONTEXT.md complet

        docs/PHASE2_TWIST.md documented
        = docs/PHASE2_TWIST.md documenté

        CONTRIBUTING.md additions
        = compléments à CONTRIBUTING.md

        initial issues created
        = premiers tickets créés

        a project channel
        = un salon de projet

        analyse the impact
        = analyser l’impact

        ADRs for major decisions
        = des ADR pour les décisions importantes

        refactor what is affected
        = remanier ce qui est touché

        test the new requirements
        = tester les nouvelles exigences

        update the documentation
        = mettre la documentation à jour

        phase-2 requirements met
        = exigences de la phase 2 remplies

        validators pass
        = les validateurs passent

        cost within budget
        = coût dans le budget

        documentation updated
        = documentation à jour

        ADRs explain decisions
        = les ADR expliquent les décisions

        README says complete
        = README dit « terminé »

        CONTRIBUTORS final
        = CONTRIBUTORS définitif

        revival proposed
        = reprise proposée

        why, and what will improve
        = pourquoi, et ce qui s’améliorera

        reviewed by stewards
        = relu par des stewards

        a new lead
        = une nouvelle personne responsable

        repository unarchived
        = dépôt désarchivé

        documents updated
        = documents à jour

        work resumed
        = travail repris

        live data generation
        = génération de données vivantes

        the twist is built in
        = le rebondissement est intégré

        FinOps constraints
        = contraintes FinOps

        automated validators
        = validateurs automatiques

        architecture decision records
        = registre des décisions d’architecture

        business context
        = contexte métier

        setup instructions
        = instructions d’installation

        contribution guide
        = guide de contribution

        roadmap with phases
        = feuille de route par phases

        contributor recognition
        = reconnaissance des contributeurs

        code review process
        = relecture du code

        clear task ownership
        = tâches clairement attribuées

        async first
        = d’abord asynchrone

        conflict resolution
        = résolution des conflits

        repository read-only
        = dépôt en lecture seule

        PROJECTS.md section moved
        = section de PROJECTS.md déplacée

        README says archived
        = README dit « archivé »

        active fork linked
        = copie active liée
        """#
}
