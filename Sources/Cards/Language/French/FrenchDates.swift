extension Language {
    /// Dates as they are read back, in French.
    static let frenchDates = #"""
        Jan
        = janv.

        Feb
        = févr.

        Mar
        = mars

        Apr
        = avr.

        May
        = mai

        Jun
        = juin

        Jul
        = juil.

        Aug
        = août

        Sep
        = sept.

        Oct
        = oct.

        Nov
        = nov.

        Dec
        = déc.

        Mon
        = lun.

        Tue
        = mar.

        Wed
        = mer.

        Thu
        = jeu.

        Fri
        = ven.

        Sat
        = sam.

        Sun
        = dim.

        in {1} minutes
        one = dans 1 minute
        other = dans {1} minutes

        in {1} hours
        one = dans 1 heure
        other = dans {1} heures

        in {1} days
        one = demain
        other = dans {1} jours

        in {1} weeks
        one = dans 1 semaine
        other = dans {1} semaines
        """#
}
