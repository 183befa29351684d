extension Language {
    /// Applying, answering and welcoming in French.
    static let frenchJoining = #"""
        ## {1} of {2}\n-# {3} of {4} done
        = ## {1} : {2}\n-# {3} sur {4} fait

         (optional)
        =  (facultatif)

        - ✓ done: {1} – {2}, {3}
        = - ✓ fait : {1} – {2}, {3}

        - ✓ done: {1} – {2}
        = - ✓ fait : {1} – {2}

        - ✓ passed over: {1}
        = - ✓ passé : {1}

        - ! waits for a steward: {1} – {2}
        = - ! attend un steward : {1} – {2}

        The seats are full
        = Les places sont prises

        Other skills are needed
        = D’autres compétences sont recherchées

        The timing does not fit
        = Le moment ne convient pas

        Another project fits better
        = Un autre projet convient mieux

        Thank you for applying to {1}. Its seats are taken for now; we would be glad to hear from you when one opens.
        = Merci d’avoir candidaté à {1}. Les places sont prises pour l’instant ; nous serions heureux de vous relire quand l’une se libère.

        Thank you for applying to {1}. What it needs most at the moment is other experience; what you bring will fit elsewhere.
        = Merci d’avoir candidaté à {1}. Il lui faut surtout, en ce moment, une autre expérience ; ce que vous apportez ira bien ailleurs.

        Thank you for applying to {1}. The timing does not fit us at the moment; please do ask again in a few weeks.
        = Merci d’avoir candidaté à {1}. Le moment ne nous convient pas ; redemandez dans quelques semaines, s’il vous plaît.

        another project of /projects
        = un autre projet de /projects

        Thank you for applying to {1}. From what you wrote, {2} may suit you better; its lead is happy to hear from you.
        = Merci d’avoir candidaté à {1}. D’après ce que vous écrivez, {2} vous irait mieux ; on y sera heureux de vous lire.

        **Not this time for {1}?** A few kind words are needed; they are read by nobody else. Pick how to begin, then edit it.
        = **Pas cette fois pour {1} ?** Il y faut quelques mots bienveillants ; personne d’autre ne les lit. Choisissez un début, puis modifiez-le.

        **You follow {1}.**
        = **Vous suivez {1}.**

        **You follow {1} already.**
        = **Vous suivez déjà {1}.**

        {1} You hear in a direct message when it looks for people, when the twist is announced and when something is celebrated. `/me` turns each kind on or off, changes of its state too.
        = {1} Un message privé vous dit quand il cherche du monde, quand le rebondissement est annoncé et quand quelque chose est fêté. `/me` active ou désactive chaque sorte, les changements d’état aussi.

        You no longer follow {1}.
        = Vous ne suivez plus {1}.

        You do not follow {1}; nothing had to change.
        = Vous ne suivez pas {1} ; rien n’a dû changer.

        a seat opens
        = une place se libère

        a seat opens in {1}
        = une place se libère en {1}

        **Noted.** You hear in a direct message when {1}. It stays until you stop it.
        = **C’est noté.** Un message privé vous dira quand {1}. Cela dure jusqu’à ce que vous l’arrêtiez.

        You are not told of open seats any more.
        = On ne vous parle plus des places libres.

        **Thank you.** Stewards see it now, and one of them talks with you or offers you the lead’s role. Nothing happens by itself.
        = **Merci.** Les stewards le voient, et l’un d’eux vous parle ou vous propose le rôle de responsable. Rien n’arrive tout seul.

        **Asked.** {1} hears that {2} is offered. It counts when they accept; until then you lead, and afterwards you stay on the team.
        = **Demandé.** {1} apprend que {2} lui est proposé. Cela compte quand c’est accepté ; d’ici là vous menez, et ensuite vous restez dans l’équipe.

        {1} leads {2} already.
        = {1} mène déjà {2}.

        **Already asked.** {1} has not answered yet; nothing had to change.
        = **Déjà demandé.** {1} n’a pas encore répondu ; rien n’a dû changer.

        **You lead {1} now.** Your desk shows what comes next; any steward helps.
        = **Vous menez {1} maintenant.** Votre bureau montre la suite ; tout steward aide.

        Thank you for the answer. Nothing changes in {1}, and no reason is needed.
        = Merci de la réponse. Rien ne change dans {1}, et aucune raison n’est demandée.

        That is a bot. A project is led by a person; please choose one.
        = C’est un bot. Un projet est mené par une personne ; choisissez-en une, s’il vous plaît.

        ## {1} invites you to {2}, as {3}
        = ## {1} vous invite à {2}, comme {3}

        ## You are invited to {1}, as {2}
        = ## Vous êtes invité à {1}, comme {2}

        Saying no is fine, and no reason is needed. The seat is not kept for you meanwhile.
        = Dire non est permis, sans raison à donner. La place n’est pas gardée entre-temps.

        -# {1} · invited {2}
        = -# {1} · invité {2}

        ## {1} would like to hand {2} over to you
        = ## {1} voudrait vous passer la main de {2}

        ## {1} offers you the lead’s role of {2}
        = ## {1} vous propose de mener {2}

        ## The lead’s role of {1} is offered to you
        = ## On vous propose de mener {1}

        The lead answers applications, keeps the roadmap and decides with the team. Stewards help. It counts when you accept; saying no is fine, and no reason is needed.
        = La personne responsable répond aux candidatures, tient la feuille de route et décide avec l’équipe. Les stewards aident. Cela compte quand vous acceptez ; dire non est permis, sans raison à donner.

        -# {1} · offered {2}
        = -# {1} · proposé {2}

        **Invited.** {1} hears of it in a direct message and finds it in `/me`. They come aboard {2} as {3} when they accept.
        = **Invitation faite.** {1} l’apprend par message privé et la trouve dans `/me`. L’arrivée dans {2} comme {3} se fait à l’acceptation.

        **Already invited.** {1} has not answered about {2} yet; nothing had to change.
        = **Déjà invité.** {1} n’a pas encore répondu pour {2} ; rien n’a dû changer.

        is on the team of {1} already, as {2}
        = est déjà de l’équipe de {1}, comme {2}

        leads {1} already
        = mène déjà {1}

        Thank you for the answer. {1} hears that you cannot join for now; no reason is needed.
        = Merci de la réponse. {1} apprend que vous ne pouvez pas pour l’instant ; aucune raison n’est demandée.

        No seat is open in what you lead. Open one, then invite again.
        = Aucune place n’est libre dans ce que vous menez. Ouvrez-en une, puis invitez à nouveau.

        There is no invitation for you to {1} at the moment.
        = Il n’y a pas d’invitation pour vous à {1} en ce moment.

        ; an answer is expected {1}
        =  ; une réponse est attendue {1}

        ; the lead has it
        =  ; la personne responsable l’a

        **Already done:** you applied to {1} {2}{3}.
        = **Déjà fait :** vous avez candidaté à {1} {2}{3}.

        You are on the team of {1}, as {2}.
        = Vous êtes de l’équipe de {1}, comme {2}.

        You lead {1}.
        = Vous menez {1}.

        {1} has no open seats right now.
        = {1} n’a pas de place libre en ce moment.

        Applications open when a project is recruiting or later; {1}.
        = On candidate quand un projet recrute ou plus tard ; {1}.

        {1} is {2}
        = {1} est {2}

        {1} is in setup ({2} of {3} done)
        = {1} est en préparation ({2} sur {3} fait)

        -# {1} · application {2}
        = -# {1} · candidature {2}

        Nobody has applied to {1} yet. A new application appears here and on your desk.
        = Personne n’a encore candidaté à {1}. Une nouvelle candidature paraîtra ici et sur votre bureau.

        No application waits for you in {1}. {2}
        = Aucune candidature ne vous attend dans {1}. {2}

        {1} are answered.
        one = Une a reçu sa réponse.
        other = {1} ont reçu leur réponse.

        sent {1}
        = envoyée {1}

        ## {1} applies to {2}\n-# {3}
        = ## {1} candidate à {2}\n-# {3}

        not sure of the role, asks for help to choose
        = rôle encore ouvert, demande de l’aide pour choisir

        {1} (no seat left)
        = {1} (plus de place)

        {1} ({2} seats left)
        one = {1} ({2} place libre)
        other = {1} ({2} places libres)

        A talk was offered {1}. 
        = Une conversation a été proposée {1}. 

        {1}**Answer expected {2}.**
        = {1}**Réponse attendue {2}.**

        **Waiting for the applicant**, who was asked: {1}
        = **La balle est chez la personne qui candidate**, à qui l’on a demandé : {1}

        **Welcomed** {1}.
        = **Accueillie** {1}.

        **Not this time**, {1}: {2}
        = **Pas cette fois**, {1} : {2}

        **Withdrawn** {1}, without a reason asked.
        = **Retirée** {1}, sans raison demandée.

        Their words are gone, as they wished.
        = Ses mots sont effacés, comme souhaité.

        **Brings or learns:** {1}
        = **Apporte ou apprend :** {1}

        not given yet
        = pas encore donné

        In no other project yet.
        = Dans aucun autre projet encore.

        In {1} other projects.
        one = Dans un autre projet.
        other = Dans {1} autres projets.

        Was aboard before, as {1}.
        = Était déjà à bord, comme {1}.

        Applied here {1} times before.
        one = A déjà candidaté ici une fois.
        other = A déjà candidaté ici {1} fois.

        **Asked:** {1}\n**Answered:** {2}
        = **Demandé :** {1}\n**Répondu :** {2}

        And {1} more, in the order they are due.
        = Et {1} de plus, par ordre d’échéance.

        -# {1} · rev {2}
        = -# {1} · rev {2}

        ## {1} – your desk\n-# {2}
        = ## {1} – votre bureau\n-# {2}

         – a little late, and still welcome
        =  – un peu tard, et toujours bienvenu

        {1}, due {2}{3}.
        = {1}, attendu {2}{3}.

        stewards and members discuss it.
        = stewards et membres en discutent.

        a steward prepares the repository and offers the lead’s role.
        = un steward prépare le dépôt et propose le rôle de responsable.

        people apply; you hear of each one here.
        = on candidate ; vous l’apprenez ici à chaque fois.

        nothing is due. Improvements are welcome at any time.
        = rien n’est attendu. Les améliorations sont bienvenues à tout moment.

        nothing is due.
        = rien n’est attendu.

        nothing is due. Enjoy building.
        = rien n’est attendu. Bonne construction.

        **{1}**\n-# due {2}
        = **{1}**\n-# attendu {2}

        Answer {1}’s application
        = Répondre à la candidature de {1}

        {1}: {2} of {3} done
        = {1} : {2} sur {3} fait

        Everything is prepared: open it for applications
        = Tout est prêt : ouvrez les candidatures

        Every role has somebody: start building
        = Chaque rôle a quelqu’un : commencez à construire

        Everything is done: complete the project
        = Tout est fait : terminez le projet

        Go on to “{1}”
        = Passer à « {1} »

        No seat is open: open one, or start building
        = Aucune place n’est libre : ouvrez-en une, ou commencez à construire

        Nobody has applied for two weeks: share it again, or widen a role
        = Personne n’a candidaté depuis deux semaines : partagez-le à nouveau, ou élargissez un rôle

        Milestone: {1}
        = Jalon : {1}

        Blocked: {1}
        = Bloqué : {1}

        Nothing was seen for three months: how is it going?
        = Rien n’a été vu depuis trois mois : comment cela va-t-il ?

        Nothing was seen for two weeks: how is it going?
        = Rien n’a été vu depuis deux semaines : comment cela va-t-il ?

        Phase 1 is done: announce the twist when the team is ready
        = La phase 1 est finie : annoncez le rebondissement quand l’équipe est prête

        Phase 1 is done, and there is no twist yet: write one
        = La phase 1 est finie, et il n’y a pas encore de rebondissement : écrivez-en un

        The twist is scheduled
        = Le rebondissement est programmé

        Waiting for {1}, who was asked to lead
        = En attente de {1}, à qui l’on a demandé de mener

        It rests: resume it, or let somebody else lead on
        = Il se repose : reprenez-le, ou laissez quelqu’un d’autre mener

        Preparation
        = Préparation

        Setup checklist
        = Liste de préparation

        Phase 2 checklist
        = Liste de la phase 2

        Completion gates
        = Portes de l’achèvement

        Revival checklist
        = Liste de reprise

        Quality standards
        = Exigences de qualité

        Archive checklist
        = Liste d’archivage

        Healthy
        = En bonne santé

        Could use a hand
        = Un coup de main serait utile

        Quiet for two weeks
        = Calme depuis deux semaines

        Quiet for three months
        = Calme depuis trois mois

        Taking a break
        = En pause
        """#
}
