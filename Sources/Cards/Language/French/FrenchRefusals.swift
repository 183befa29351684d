extension Language {
    /// What the rules forbid, said in French.
    static let frenchRefusals = #"""
        Did you mean {1} ({2})?
        = Vouliez-vous dire {1} ({2}) ?

        I don’t know a project called “{1}”. {2}
        = Je ne connais pas de projet nommé « {1} ». {2}

        Perhaps it is in the list.
        = Il est peut-être dans la liste.

        {1} projects begin with “{2}”. Which one do you mean?
        = {1} projets commencent par « {2} ». Lequel est-ce ?

        Only a member of the community can do this; the command line is nobody’s account.
        = Seul un membre de la communauté peut le faire ; la ligne de commande n’est le compte de personne.

        You wrote this proposal, so another steward decides.
        = Vous avez écrit cette proposition : un autre steward décide.

        This project is {1}, and this is for one that is {2}.
        = Ce projet est {1}, et ceci vaut pour un projet {2}.

        or
        = ou

        and
        = et

        No way leads from {1} to {2}. A steward can correct the state, with a reason.
        = Aucun chemin ne mène de {1} à {2}. Un steward peut corriger l’état, avec une raison.

        This was decided {1}: {2}.
        = Cela a été décidé {1} : {2}.

        {1} decided this {2}: {3}.
        = {1} a décidé cela {2} : {3}.

        A steward decided this on the command line, {1}: {2}.
        = Un steward a décidé cela en ligne de commande, {1} : {2}.

        “{1}” is no date I can read, or can be read more than one way. Try “in 6 weeks” or “2026-12-01”.
        = « {1} » n’est pas une date que je sais lire, ou peut se lire de plusieurs façons. Essayez « dans 6 semaines » ou « 2026-12-01 ».

        That is so already; nothing had to change.
        = C’est déjà le cas ; rien n’a dû changer.

        This project was taken over from a catalogue, so there is no proposal to go back to.
        = Ce projet vient d’un catalogue : il n’y a pas de proposition à laquelle revenir.

        You have {1} drafts. Submit or delete one of them, and there is room again: /propose lists them.
        = Vous avez {1} brouillons. Soumettez-en un ou supprimez-le, et il y aura de la place : /propose les énumère.

        {1} of your proposals wait for a decision. Withdraw one, or wait for an answer; your draft is kept.
        = {1} de vos propositions attendent une décision. Retirez-en une, ou attendez une réponse ; votre brouillon est gardé.

        {1} has no open seats right now. You can follow it, or look at similar projects.
        = {1} n’a pas de place libre en ce moment. Vous pouvez le suivre, ou voir des projets semblables.

        No seat is open.
        = Aucune place n’est libre.

        Open are: {1}.
        = Sont libres : {1}.

        There is no seat called “{1}” here. {2}
        = Il n’y a pas ici de place nommée « {1} ». {2}

        You applied {1}; an answer is expected {2}. You can withdraw it in /me.
        = Vous avez candidaté {1} ; une réponse est attendue {2}. Vous pouvez la retirer dans /me.

        You are on this team already, as {1}.
        = Vous êtes déjà de cette équipe, comme {1}.

        You lead this project already.
        = Vous menez déjà ce projet.

        That person is not on this team. The team’s list shows who is.
        = Cette personne n’est pas de cette équipe. La liste de l’équipe montre qui en est.

        You have {1} applications waiting. Withdraw one, or wait for an answer.
        = Vous avez {1} candidatures en attente. Retirez-en une, ou attendez une réponse.

        I don’t know that application. The list of applications shows those that wait.
        = Je ne connais pas cette candidature. La liste des candidatures montre celles qui attendent.

        This application was {1} already.
        = Cette candidature a déjà été {1}.

        {1} of at least {2} characters. A little more helps the reader; your text is kept.
        = {1} caractères sur {2} au moins. Un peu plus aide à vous lire ; votre texte est gardé.

        {1} of {2} characters. Your text is kept; please shorten it.
        = {1} caractères sur {2}. Votre texte est gardé ; raccourcissez-le, s’il vous plaît.

        There is no invitation for you to this project. You can apply with /apply.
        = Il n’y a pas d’invitation pour vous à ce projet. Vous pouvez candidater avec /apply.

        I don’t know a time zone called “{1}”. Their names look like Africa/Nairobi or Europe/Paris.
        = Je ne connais pas de fuseau horaire « {1} ». Leurs noms ressemblent à Africa/Nairobi ou Europe/Paris.

        “{1}” is no name on GitHub: letters, digits and single hyphens, 39 at most.
        = « {1} » n’est pas un nom GitHub : lettres, chiffres et traits d’union isolés, 39 au plus.

        The lead’s role is not offered to you at the moment.
        = Le rôle de responsable ne vous est pas proposé en ce moment.

        There are two co-leads already. One of them steps back first.
        = Il y a déjà deux coresponsables. L’un d’eux se retire d’abord.

        A lead hands the project over first: /lead handover.
        = On passe d’abord la main : /lead handover.

        This needs a few words: what, and why.
        = Il y faut quelques mots : quoi, et pourquoi.

        I don’t know that concern. The proposal’s card lists those that are open.
        = Je ne connais pas cette réserve. La carte de la proposition énumère celles qui sont ouvertes.

        Only a steward’s concern can pause a proposal. Yours counts as a suggestion or a question.
        = Seule la réserve d’un steward peut suspendre une proposition. La vôtre compte comme suggestion ou question.

        This concern is settled already.
        = Cette réserve est déjà réglée.

        I don’t know that milestone. The roadmap lists them.
        = Je ne connais pas ce jalon. La feuille de route les énumère.

        This milestone was finished {1}; it stays as it is.
        = Ce jalon a été atteint {1} ; il reste comme il est.

        There is no phase {1}: the roadmap has phases 1, 2 and 3.
        = Il n’y a pas de phase {1} : la feuille de route a les phases 1, 2 et 3.

        {1} belongs to another checklist.
        = {1} appartient à une autre liste.

        Nobody asked to pass over that line.
        = Personne n’a demandé de passer cette ligne.

        {1}: that is looked up, so nobody has to say it.
        = {1} : cela se vérifie, personne n’a à le dire.

        “{1}” is no address I can keep. One begins with https://, without spaces.
        = « {1} » n’est pas une adresse que je peux garder. Elle commence par https://, sans espaces.

        This project has {1} links already. /lead edit can take some away.
        = Ce projet a déjà {1} liens. /lead edit peut en retirer.

        I found no amount in “{1}”. Begin with it, for example: 42.50 for the cluster.
        = Je n’ai pas trouvé de montant dans « {1} ». Commencez par lui, par exemple : 42.50 pour le cluster.

        I don’t know that entry. The project’s log lists them.
        = Je ne connais pas cette entrée. Le journal du projet les énumère.

        {1} is not between {2} and {3}.
        = {1} n’est pas entre {2} et {3}.

        That was {1}. Please choose a time to come.
        = C’était {1}. Choisissez un moment à venir, s’il vous plaît.

        There is no twist yet. The lead writes one with /lead twist.
        = Il n’y a pas encore de rebondissement. La personne responsable en écrit un avec /lead twist.

        The twist was already announced {1}.
        = Le rebondissement a déjà été annoncé {1}.

        The twist was already announced {1} by {2}.
        = Le rebondissement a déjà été annoncé {1} par {2}.

         by {1}
        =  par {1}

        The twist is on its way{1}: it is announced {2}, and can be stopped until then.
        = Le rebondissement est en route{1} : il est annoncé {2}, et peut être arrêté d’ici là.

        The twist is not scheduled.
        = Le rebondissement n’est pas programmé.

        The twist is sealed until the lead reveals it.
        = Le rebondissement est scellé jusqu’à ce que la personne responsable le révèle.

        Stewards have not finished setting me up, so there is no place for this yet. Please try again later.
        = Les stewards n’ont pas fini de m’installer : il n’y a pas encore de place pour cela. Réessayez plus tard, s’il vous plaît.

        Nobody has told me yet which channel is for what, so there is no place for this. The settings file says it, under discord.channels.
        = Personne ne m’a encore dit à quoi sert chaque salon : il n’y a pas de place pour cela. Le fichier de réglages le dit, sous discord.channels.

        I don’t know that credit.
        = Je ne connais pas ce crédit.

        Only the person it is about decides about it.
        = Seule la personne concernée en décide.

        Only the lead can do this, and there is none. A steward can help.
        = Seule la personne responsable peut le faire, et il n’y en a pas. Un steward peut aider.

        Only the lead ({1}) or a co-lead can do this. Ask them, or a steward.
        = Seuls la personne responsable ({1}) ou un coresponsable peuvent le faire. Demandez-leur, ou à un steward.

        Only the lead ({1}) can do this. Ask them, or a steward.
        = Seule la personne responsable ({1}) peut le faire. Demandez-lui, ou à un steward.

        Only the person who wrote the proposal can do this.
        = Seule la personne qui a écrit la proposition peut le faire.

        Only the team can do this. You can join it with /apply.
        = Seule l’équipe peut le faire. Vous pouvez la rejoindre avec /apply.

        This is for Core Stewards. Any steward can ask one.
        = Ceci est pour les Core Stewards. Tout steward peut en solliciter un.

        This is for stewards. Questions? Ask in the proposal’s thread.
        = Ceci est pour les stewards. Des questions ? Posez-les dans le fil de la proposition.

        Only the person it is about can do this.
        = Seule la personne concernée peut le faire.

        {1} things first: {2}.
        one = D’abord une chose : {2}.
        other = D’abord {1} choses : {2}.
        """#
}
