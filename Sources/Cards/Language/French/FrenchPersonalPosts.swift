extension Language {
    /// What people are told in person, and what was missed, in French.
    static let frenchPersonalPosts = #"""
        **While I was away**
        = **Pendant mon absence**

        -# You follow it, would join it, or wait for a seat; `/me` turns this on or off.
        = -# Vous le suivez, vous le rejoindriez, ou vous attendez une place ; `/me` l’active ou le désactive.

        Phase 2 begins. The details are in its channel.
        = La phase 2 commence. Les détails sont dans son salon.

        Open it with /projects, or ask to join with /apply.
        = Ouvrez-le avec /projects, ou demandez à rejoindre avec /apply.

        Ask to join with /apply.
        = Demandez à rejoindre avec /apply.

        What you did stays credited to you.
        = Ce que vous avez fait reste à votre crédit.

        {1} is complete, and you led it. Thank you.
        = {1} est terminé, et vous l’avez mené. Merci.

        {1} is complete, and you built it as {2}. Thank you.
        = {1} est terminé, et vous l’avez construit comme {2}. Merci.

        {1} is complete, and you built it. Thank you.
        = {1} est terminé, et vous l’avez construit. Merci.

        Nothing is recorded yet of what you did: your lead can write it down, and you agree to it in /me.
        = Rien n’est encore noté de ce que vous avez fait : la personne responsable peut l’écrire, et vous l’acceptez dans /me.

        A text for your profile stands in /me, under credit.
        = Un texte pour votre profil vous attend dans /me, sous crédit.
        """#
}
